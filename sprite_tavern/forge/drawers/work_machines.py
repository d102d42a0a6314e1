"""Machines that work: tractors, diggers, bulldozers, fire engines, ambulances, big-wheeled trucks."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.running_gear import RUBBER, tracks, tyre
from sprite_tavern.forge.pieces.weather import chosen_colour, weathered
from sprite_tavern.forge.textures import bands

_GLASS = "9fd4ee"
_STEEL = "aab2c0"


@draws(
    "tractor", family="vehicles", colour="3f9a3c", words=("farm tractor", "combine harvester", "harvester")
)
@weathered()
def tractor(canvas: Canvas, look: Look) -> None:
    """Paint a tractor: a huge rear wheel, a bonnet, a cab and an upright exhaust."""
    paint = metal(chosen_colour(look, look.pick("paint", ("3f9a3c", "d3402e", "3a6ac0"))))
    big, little = look.vary("big wheel", 16, 18.5), look.vary("little wheel", 8.5, 10)
    cab = look.chance("cab", 0.65)
    with canvas.placed(32, 60):
        canvas.limb([(17, -30, 1.5), (17, -45, 1.5)], matte("4c5160"), smooth=False)
        if look.chance("smoke", 0.5):
            canvas.ellipse(19, -50, 3.6, 3, soft("d6dae2"), outline=False)
        canvas.polygon(path("-6,-12 -4,-30 24,-29 29,-25 28,-12"), paint, bevel=4)
        for x in range(0 if canvas.tiny else 3):
            canvas.rectangle(12 + x * 4, -24, 1.6, 8, matte("2f2b36"), **inlay())
        canvas.ellipse(27, -22, 1.8, 2.2, glow("ffe9a0"))
        if cab:
            canvas.polygon(path("-24,-22 -21,-48 -4,-48 0,-22"), paint, bevel=2)
            canvas.polygon(path("-20,-26 -18,-44 -6,-44 -4,-26"), soft(_GLASS), **inlay(0.1, 0.3))
            canvas.rectangle(-25, -51, 25, 4.6, paint, bevel=1.6)
        else:
            canvas.limb([(-4, -28, 1.0), (-9, -38, 1.0)], matte(RUBBER))
            canvas.blob(path("-24,-26 -23,-38 -19,-38 -18,-29 -9,-29 -9,-24"), matte("33323c"), bevel=2)
        canvas.blob([(-30, -22), (-24, -33), (-10, -33), (-2, -22), (-12, -28)], paint, bevel=2)
        tyre(canvas, (-14, -big), big, matte("f2c22c"))
        tyre(canvas, (20, -little), little, matte("f2c22c"))


@draws(
    "excavator",
    family="vehicles",
    colour="e8a81c",
    words=("digger", "backhoe", "mechanical digger", "construction vehicle"),
)
@weathered()
def excavator(canvas: Canvas, look: Look) -> None:
    """Paint a digger on tracks with its bent arm and toothed bucket; a crane has a hook."""
    paint, dark = matte(chosen_colour(look, "e8a81c")), metal("565d6c")
    reach, high = look.vary("reach", -4, 3), look.vary("arm", -4, 4)
    with canvas.placed(32, 60):
        tracks(canvas, -27, 9, 0, 11)
        canvas.rectangle(-16, -14, 16, 4, dark, bevel=1)
        elbow, wrist = (14 + reach, -48 + high), (25 + reach, -24)
        canvas.limb([(-2, -20, 3.4), (*elbow, 2.6)], paint, smooth=False)
        if look.noun == "crane":
            canvas.limb([(*elbow, 0.8), (elbow[0], -22, 0.8)], matte("33323c"), smooth=False)
            canvas.limb(
                [(elbow[0], -22, 1.2), (elbow[0] + 3, -17, 1.3), (elbow[0] - 2, -14, 1.2)], metal(_STEEL)
            )
        else:
            canvas.limb([(*elbow, 2.8), (*wrist, 2.2)], paint, smooth=False)
            canvas.limb([(4, -22, 1.0), (10 + reach * 0.6, -40 + high, 1.0)], metal(_STEEL), smooth=False)
            bucket = [
                (wrist[0] - 3, -26),
                (wrist[0] + 5, -24),
                (wrist[0] + 4, -12),
                (wrist[0] - 10, -9),
                (wrist[0] - 6, -16),
            ]
            canvas.blob(bucket, dark, bevel=3)
        canvas.polygon(path("-27,-14 -28,-27 -12,-27 -12,-14"), paint, bevel=3, texture=bands(3))
        canvas.polygon(path("-14,-14 -13,-37 1,-37 5,-24 5,-14"), paint, bevel=3)
        canvas.polygon(path("-10,-22 -10,-33 -1,-33 2,-24 2,-22"), soft(_GLASS), **inlay(0.1, 0.3))


@draws("bulldozer", family="vehicles", colour="e8a81c", words=("dozer", "snow plow", "snowplough"))
@weathered()
def bulldozer(canvas: Canvas, look: Look) -> None:
    """Paint a machine on tracks behind a curved blade."""
    paint, steel = matte(chosen_colour(look, "e8a81c")), metal(_STEEL)
    with canvas.placed(32, 60):
        canvas.limb([(0, -9, 1.8), (22, -8, 1.8)], metal("565d6c"), smooth=False)
        canvas.polygon(path("-24,-11 -24,-27 -6,-27 14,-26 15,-11"), paint, bevel=3)
        tall = look.vary("cab", 43, 49)
        canvas.polygon([(-22, -26), (-20, -tall), (-4, -tall), (-2, -26)], paint, bevel=2)
        canvas.polygon(
            [(-18, -29), (-17, -tall + 3), (-7, -tall + 3), (-6, -29)], soft(_GLASS), **inlay(0.1, 0.3)
        )
        canvas.limb([(6, -26, 1.3), (6, -37, 1.3)], matte("4c5160"), smooth=False)
        canvas.rectangle(-24, -tall - 2, 23, 3.6, paint, bevel=1.2)
        tracks(canvas, -28, 16, 0, 14)
        blade = look.vary("blade", 22, 27)
        canvas.blob(
            [(20, -blade), (25, -blade + 2), (23, -10), (29, 0), (20, 0), (18, -10)], steel, bevel=2.4
        )


@draws(
    "fire truck",
    family="vehicles",
    colour="d0302a",
    words=("fire engine", "firetruck", "fire brigade truck"),
    presets={
        "ambulance": {"kind": "ambulance", "colour": "f2f3f6"},
        "police van": {"kind": "van", "colour": "3a4a8a"},
        "delivery truck": {"kind": "van", "colour": "b58a4a"},
        "box truck": {"kind": "van", "colour": "e6e2d6"},
        "garbage truck": {"kind": "van", "colour": "3f7a4a"},
        "food truck": {"kind": "food", "colour": "e8a04a"},
        "ice cream van": {"kind": "food", "colour": "f4b8cc"},
        "ice cream truck": {"kind": "food", "colour": "f4b8cc"},
        "lorry": {"kind": "van", "colour": "c2413a"},
        "semi truck": {"kind": "van", "colour": "c2413a"},
    },
)
@weathered()
def service_truck(canvas: Canvas, look: Look) -> None:
    """Paint a van with a cab: a fire engine's ladder, an ambulance's cross, a food truck's hatch."""
    kind = look.kind
    paint = metal(chosen_colour(look, look.colour))
    high = look.vary("body", 25, 30)
    with canvas.placed(32, 60):
        canvas.polygon([(-29, -7), (-29, -7 - high), (11, -7 - high), (11, -7)], paint, bevel=2.4)
        canvas.polygon([(10, -7), (10, -32), (20, -32), (27, -20), (29, -17), (29, -7)], paint, bevel=2.4)
        canvas.polygon(path("13,-19 13,-29 19,-29 24,-19"), soft(_GLASS), **inlay(0.1, 0.3))
        canvas.rectangle(-29, -11, 58, 4, matte("f2f3f6" if kind != "ambulance" else "e0743a"), **inlay())
        canvas.ellipse(28, -14, 1.7, 2.2, glow("ffe9a0"))
        if kind not in {"food", "van"}:
            canvas.rectangle(12, -36, 7, 4, glow("4aa8ff"), bevel=1)
        _fittings(canvas, look, high)
        for x in (-18, 17):
            tyre(canvas, (x, -7), 7.4)


def _fittings(canvas: Canvas, look: Look, high: float) -> None:
    """Fit out the body, which is `high` units high, for its work."""
    if look.kind == "ambulance":
        canvas.rectangle(-12, -28, 5, 14, matte("d3313a"), **inlay())
        canvas.rectangle(-16.5, -23.5, 14, 5, matte("d3313a"), **inlay())
    elif look.kind == "food":
        _hatch(canvas, look, high)
    elif look.kind != "van":
        steel = metal("d9dee6")
        for y in (-9 - high, -13 - high):
            canvas.limb([(-27, y, 0.9), (14, y - 3, 0.9)], steel, smooth=False)
        for x in range(-24, 12, 6):
            canvas.limb([(x, -9 - high, 0.8), (x, -13.4 - high, 0.8)], steel)
        for x in (-25, -12):
            canvas.rectangle(x, -27, 10, 11, metal(_STEEL), bevel=1, texture=bands(2.4))


def _hatch(canvas: Canvas, look: Look, high: float) -> None:
    """Paint the counter of a food truck under its awning, and a cone on the roof of an ice cream van."""
    canvas.rectangle(-22, -25, 24, 11, matte("3a3040"), **inlay(0.1))
    for stripe in range(6):
        left = -24 + stripe * 4.8
        edge = [(left, -27), (left + 4.8, -27), (left + 4, -21), (left - 0.8, -21)]
        canvas.polygon(edge, matte("d3414a" if stripe % 2 else "f4f0e4"), cast=0.2, bevel=1)
    if "ice cream" in look.noun:
        canvas.polygon([(-14, -7 - high), (-10, 2 - high), (-6, -7 - high)], matte("d9a04a"), bevel=1)
        canvas.ellipse(-10, -10 - high, 5, 4.6, soft("f8d0dc"))


@draws(
    "monster truck",
    family="vehicles",
    colour="4a2f9a",
    words=(
        "big foot truck",
        "off road truck",
        "off-road truck",
        "buggy",
        "dune buggy",
        "war rig",
    ),
)
@weathered()
def monster_truck(canvas: Canvas, look: Look) -> None:
    """Paint a pick-up high on huge tyres."""
    paint = metal(chosen_colour(look, look.pick("paint", ("4a2f9a", "d3402e", "3f9a3c", "e0a02c"))))
    big = look.vary("tyre", 12, 15)
    with canvas.placed(32, 60):
        y = -big - 4
        canvas.limb([(-18, -big, 1.8), (19, -big, 1.8)], metal("565d6c"), smooth=False)
        canvas.polygon(
            [
                (-29, y - 2),
                (-29, y - 13),
                (-8, y - 13),
                (-4, y - 24),
                (11, y - 24),
                (17, y - 13),
                (29, y - 10),
                (29, y - 2),
            ],
            paint,
            bevel=3,
        )
        canvas.polygon(
            [(-4, y - 13), (-1, y - 21), (9, y - 21), (14, y - 13)], soft(_GLASS), **inlay(0.1, 0.3)
        )
        if look.has("flaming") or look.chance("flames", 0.4):
            canvas.polygon(
                [(28, y - 3), (10, y - 11), (14, y - 7), (0, y - 9), (8, y - 5), (-8, y - 4)],
                matte("f2902c"),
                **inlay(),
            )
        for x in (0, 5):
            canvas.ellipse(x, y - 26, 2, 1.8, glow("ffe9a0"))
        canvas.rectangle(26, y - 6, 5, 4, metal(_STEEL), bevel=1)
        for x in (-17, 18):
            tyre(canvas, (x, -big), big, metal("d9dee6"))
