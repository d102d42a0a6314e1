"""Engines of siege: towers on wheels, ballistae, rams, trebuchets."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import wheel
from sprite_tavern.forge.pieces.masonry import battlements, flag
from sprite_tavern.forge.pieces.materials import DARK_WOOD, IRON, ROPE, STEEL, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.forge.textures import noise, planks


def _wheels(canvas: Canvas, places: tuple[float, ...], radius: float) -> None:
    for x in places:
        with canvas.placed(x, -radius):
            wheel(canvas, radius, matte(DARK_WOOD), metal(IRON))


@draws(
    "siege tower",
    family="vehicles",
    colour=WOOD,
    words=("assault tower", "belfry", "battle tower"),
    faces="viewer",
)
@weathered()
def siege_tower(canvas: Canvas, look: Look) -> None:
    """Paint a tall wooden tower on wheels, hung with hides, with a drawbridge on top."""
    wood = matte(body_colour(look, WOOD))
    half, tall = look.vary("half", 13, 16), look.vary("tall", 44, 50)
    with canvas.placed(32, 60):
        canvas.polygon(
            [(-half - 3, -6), (-half + 1, -tall), (half - 1, -tall), (half + 3, -6)],
            wood,
            bevel=3,
            texture=planks(4.4, vertical=True),
        )
        for y in (-16, -28, -40):
            canvas.rectangle(-half - 2, y, 2 * half + 4, 2.6, matte(DARK_WOOD), bevel=1)
            if y > -40:
                canvas.rectangle(-2, y - 8, 4, 6, matte("241c1c"), **inlay())
        for side in (-1, 1):
            canvas.blob(
                [
                    (side * half, -tall + 6),
                    (side * half * 0.3, -tall + 8),
                    (side * half * 0.4, -24),
                    (side * (half + 1), -20),
                ],
                matte("8a5a3a"),
                bevel=2,
                texture=noise(0.16, 0.6),
            )
        with canvas.placed(0, -tall):
            battlements(canvas, 2 * half + 2, wood, 3 if canvas.small else 4)
        canvas.polygon(
            [(-6, -tall + 12), (-6, -tall), (6, -tall), (6, -tall + 12)], matte("241c1c"), **inlay()
        )
        with canvas.placed(half - 3, -tall - 4):
            flag(canvas, look, look.second(rgb_of_hex("b8302e")))
        _wheels(canvas, (-half, half), 8)


@draws(
    "ballista",
    family="vehicles",
    colour=WOOD,
    words=("giant crossbow", "siege crossbow", "scorpio", "bolt thrower"),
)
@weathered()
def ballista(canvas: Canvas, look: Look) -> None:
    """Paint a great crossbow on a wheeled stand, its bolt laid on."""
    wood = body_ramp(look)
    reach = look.vary("bow", 22, 27)
    with canvas.placed(30, 60):
        for x in (-12, 12):
            canvas.limb([(0, -26, 2.4), (x, -8, 2.2)], wood, smooth=False)
        _wheels(canvas, (-14, 14), 8.4)
        with canvas.placed(0, -29, look.vary("aim", -16, -6)):
            for side in (-1, 1):
                canvas.limb(
                    [(14, 0, 2.4), (11, side * reach * 0.6, 2.0), (3, side * reach, 1.2)], matte(DARK_WOOD)
                )
                canvas.limb([(3, side * reach, 0.5), (-16, 0, 0.5)], matte(ROPE), smooth=False, thinnest=0.5)
            canvas.rectangle(-26, -2.6, 46, 5.4, wood, bevel=1.8, texture=planks(4))
            canvas.limb([(-16, -3, 1.1), (25, -3, 1.1)], matte("d9b184"), smooth=False)
            canvas.polygon([(23, -6.4), (33, -3), (23, 0.4)], metal(STEEL), bevel=1.4)
            canvas.ellipse(12, 0, 4, 4.6, metal(IRON))


@draws("battering ram", family="vehicles", colour=WOOD, words=("siege ram", "ram head", "wooden ram"))
@weathered()
def battering_ram(canvas: Canvas, look: Look) -> None:
    """Paint a log with an iron head hung under a roof on wheels."""
    wood = matte(body_colour(look, WOOD))
    rise = look.vary("roof", 40, 46)
    with canvas.placed(28, 60):
        for x in (-20, 18):
            canvas.rectangle(x - 1.8, -32, 3.6, 26, wood, bevel=1.4)
        canvas.rectangle(-25, -12, 48, 4.4, wood, bevel=1.4, texture=planks(5))
        for x in (-14, 12):
            canvas.limb([(x, -32, 0.8), (x, -20, 0.8)], matte(ROPE), smooth=False)
        canvas.limb([(-26, -19, 4.6), (24, -19, 4.6)], matte("7d5232"), smooth=False, texture=planks(3))
        for x in (-10, 8):
            canvas.rectangle(x, -24, 3, 10, metal(IRON), bevel=1)
        canvas.blob([(22, -25), (31, -23), (35, -19), (31, -15), (22, -13)], metal(IRON), bevel=3)
        canvas.limb([(28, -23, 1.6), (32, -28, 1.4), (27, -30, 1.0)], metal("8a93a3"))
        canvas.polygon(
            [(-29, -28), (-20, -rise), (18, -rise), (27, -28)],
            matte("8a5a3a"),
            bevel=3,
            texture=planks(4),
            cast=0.3,
        )
        _wheels(canvas, (-17, 14), 7.4)


@draws("trebuchet", family="vehicles", colour=WOOD, words=("siege catapult", "counterweight catapult"))
@weathered()
def trebuchet(canvas: Canvas, look: Look) -> None:
    """Paint the long arm with its sling and counterweight between two frames."""
    wood = matte(body_colour(look, WOOD))
    with canvas.placed(32, 60):
        canvas.rectangle(-28, -6, 56, 6, wood, bevel=1.8, texture=planks(5))
        for x in (-13, 17):
            canvas.limb([(x, -5, 2.2), (2, -38, 2.0)], matte(DARK_WOOD), smooth=False)
        with canvas.placed(2, -37, look.vary("arm", -44, -28)):
            canvas.limb([(17, 0, 3.0), (-34, 0, 1.6)], wood, smooth=False, texture=planks(2.4))
            for x in (-20, -6, 8):
                canvas.rectangle(x, -3, 2, 6, matte(ROPE), bevel=0.8)
            hook = (-34.0, 0.0)
            canvas.ellipse(0, 0, 3.4, 3.4, metal(IRON))
        tip = look.vary("sling", -24, -20)
        canvas.limb([(tip, -14, 0.6), (tip + 4 + hook[0] * 0.05, -8, 0.6)], matte(ROPE), thinnest=0.5)
        canvas.ellipse(tip + 4, -9, 4.4, 4.2, matte("8d8f98"))
        with canvas.placed(15, -42):
            canvas.limb([(0, -4, 1.0), (0, 8, 1.0)], matte(DARK_WOOD))
            canvas.polygon(
                [(-8, 6), (8, 6), (6, 19), (-6, 19)], matte("6d4a32"), bevel=2, texture=planks(3.4)
            )
        for x in (-22, 22):
            with canvas.placed(x, -3):
                wheel(canvas, 5.4, matte(DARK_WOOD), metal(IRON), 4)
