"""A house in parts: plan, walls, roof, chimney, windows, garden; the axis is x = 0, the ground y = 0."""

from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.pieces.carpentry import window
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import DARK_WOOD, STONE, WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import mirrored, rim
from sprite_tavern.forge.pieces.weather import paint_colour
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, noise, planks, shingles, stripes

GROUND = 59.4
_FLOWERS = ("f08cb4", "f4cf3c", "eceef2", "d3313a")
ROOF = "b4503a"
_WALLS: dict[str, tuple[str, Texture]] = {
    "plaster": ("e8d4ac", noise(0.08, 0.7)),
    "wood": ("a9744a", planks(4.4)),
    "stone": (STONE, brick(6, 4, 0.22)),
    "brick": ("b0563f", brick(6, 3.4, 0.22)),
    "ice": ("b9e6f5", brick(8, 5, 0.16)),
    "straw": ("d9b85a", stripes(4, 3, 0.3, 0.14)),
    "candy": ("f3b6cf", noise(0.1, 0.9)),
}


@dataclass(frozen=True)
class House:
    """The measures of one house; x from its axis, y up from the ground as negative numbers."""

    half: float
    wall: float
    """Height of the walls."""
    roof: float
    """Height of the roof."""
    eaves: float
    """How far the roof stands out."""
    shape: str
    """gable, hip, front (gable end to us) or thatch."""
    beams: bool
    walls: Ramp
    wall_texture: Texture
    tiles: Ramp
    tile_texture: Texture


def planned(look: Look, *, storeys: int, shapes: tuple[str, ...]) -> House:
    """Return the plan of this individual house with one of the roof shapes."""
    material = look.material if look.material in _WALLS and look.material != "straw" else None
    default = look.pick("walls", ("plaster", "plaster", "wood", "stone"))
    colour, texture = _WALLS[material or default]
    tiles = paint_colour(look, ROOF)
    asked = look.part("roof")
    if asked is not None and asked.coloured:
        tiles = asked.colour
    thatched = look.material == "straw" or (asked is not None and asked.material == "straw")
    shape = "thatch" if thatched else look.pick("roof shape", shapes)
    thatch = shape == "thatch"
    if thatch and (thatched or not look.coloured) and (asked is None or not asked.coloured or thatched):
        tiles = look.shade_of("c9a04a")
    wide = look.vary("half width", 18.5, 23.5) + (3 if look.has("big", "large", "wide") else 0)
    return House(
        half=wide,
        wall=look.vary("wall", 21, 26) + 14 * (storeys - 1) + (8 if look.has("tall") else 0),
        roof=look.vary("roof", 17, 24),
        eaves=look.vary("eaves", 4, 7),
        shape=shape,
        beams=look.chance("beams", 0.6) and (material or default) == "plaster",
        walls=matte(look.shade_of(colour)),
        wall_texture=texture,
        tiles=matte(tiles),
        tile_texture=stripes(84, 3.2, 0.34, 0.16) if thatch else shingles(5, 4),
    )


def walls(canvas: Canvas, house: House) -> None:
    """Paint the walls with plinth and beams."""
    half, wall = house.half, house.wall
    gable = (
        [(half, -wall), (0, -wall - house.roof), (-half, -wall)]
        if house.shape == "front"
        else [(half, -wall), (-half, -wall)]
    )
    canvas.polygon(
        [(-half, 0), (half, 0), *gable], house.walls, bevel=3, texture=house.wall_texture, gradient=0.2
    )
    if not canvas.tiny:
        canvas.rectangle(-half - 1, -4, 2 * half + 2, 4.4, matte(STONE), texture=brick(6, 2.6), bevel=1.4)
    if house.beams and not canvas.small:
        wood = matte(DARK_WOOD)
        for x in (-half, half - 3):
            canvas.rectangle(x, -wall, 3, wall, wood, **rim(1.2, 0.08))
        canvas.rectangle(-half, -wall * 0.62, 2 * half, 2.2, wood, **rim(1.0, 0.06))


def roof(canvas: Canvas, house: House) -> None:
    """Paint the roof over the walls."""
    half, wall, rise, out = house.half, house.wall, house.roof, house.eaves
    edge = matte(lighten(house.tiles.base, -0.1))
    if house.shape == "front":
        for side in (-1, 1):
            canvas.limb(
                [(side * (half + out), -wall + out * 0.9, 2.6), (0, -wall - rise - 2, 2.6)],
                house.tiles,
                smooth=False,
                cast=0.3,
            )
        return
    ridge = half * (0.35 if house.shape == "hip" else 0.86)
    slope = [(-half - out, -wall + 3), (-ridge, -wall - rise), (ridge, -wall - rise), (half + out, -wall + 3)]
    if house.shape == "thatch":
        outline = mirrored(
            f"0,{-wall - rise - 2} {half * 0.6},{-wall - rise} {half},{-wall - 4}"
            f" {half + out},{-wall + 4} {half},{-wall + 5.4} 0,{-wall + 3}"
        )
        canvas.blob(outline, house.tiles, bevel=7, texture=house.tile_texture, cast=0.34, gradient=0.26)
        return
    canvas.polygon(slope, house.tiles, bevel=4, texture=house.tile_texture, cast=0.34, gradient=0.26)
    canvas.rectangle(-ridge - 1.4, -wall - rise - 2, 2 * ridge + 2.8, 3.4, edge, bevel=1.4)
    canvas.rectangle(-half - out, -wall + 1.4, 2 * (half + out), 2.8, edge, bevel=1.2, line=None)


def chimney(canvas: Canvas, look: Look, house: House) -> None:
    """Paint the chimney this house may have, before its roof."""
    asked, smoking = look.part("chimney"), look.part("smoke") is not None
    if asked is None and not smoking and not look.chance("chimney", 0.75):
        return
    side = look.pick("chimney side", (-1, 1))
    x = side * house.half * look.vary("chimney place", 0.45, 0.7)
    top = -house.wall - house.roof - (4 if house.shape != "front" else -4)
    default = look.pick("chimney stone", (STONE, "a3583f"))
    stone = matte(asked.colour if asked is not None and asked.coloured else default)
    smoking = smoking or (asked is not None and asked.has("smoking", "steaming"))
    canvas.rectangle(x - 3.4, top, 6.8, house.roof + 4, stone, texture=brick(4, 2.8))
    canvas.rectangle(x - 4.4, top - 1.4, 8.8, 2.8, stone, bevel=1)
    if smoking or (look.chance("smoke", 0.6) and canvas.fine):
        smoke = soft("d6dae2")
        for dx, dy, size in ((0.4, -4, 1.7), (2.6, -7.4, 2.3)):
            canvas.ellipse(x + dx, top + dy, size, size, smoke, outline=False)


def windows(canvas: Canvas, look: Look, house: House, side: float) -> None:
    """Paint windows beside the door, which stands at `side` of the half width."""
    frame = matte(WOOD)
    lit = look.part("light", "lantern", "lamp") is not None or not look.has("unlit", "ruined", "haunted")
    places = [x for x in (-0.58, 0.58) if abs(x - side) > 0.5] if side == 0 else [-side * 1.55, -side * 0.2]
    for x in places[: 1 if canvas.tiny else 2]:
        with canvas.placed(x * house.half, -house.wall * 0.46):
            window(canvas, 8, 8, frame, lit=lit)
    if house.shape == "front":
        with canvas.placed(0, -house.wall - house.roof * 0.34):
            window(canvas, 7, 7, frame, lit=lit)
    elif look.chance("dormer", 0.3) and not canvas.small and house.shape != "thatch":
        _dormer(canvas, house, frame)


def _dormer(canvas: Canvas, house: House, frame: Ramp) -> None:
    with canvas.placed(0, -house.wall - house.roof * 0.42):
        canvas.polygon([(-6, 6), (-6, -2), (0, -7), (6, -2), (6, 6)], house.walls, bevel=1.4, cast=0.2)
        for side in (-1, 1):
            canvas.limb([(side * 8, -0.4, 1.3), (0, -7.4, 1.3)], house.tiles, smooth=False)
        with canvas.placed(0, 1.4):
            window(canvas, 6, 6.4, frame)


def garden(canvas: Canvas, look: Look, house: House) -> None:
    """Paint grass and flowers at the foot."""
    half = house.half + 2
    grass(canvas, [-half, -half * 0.72, half * 0.72, half], 0.6, canvas.rng)
    for number, x in enumerate((-half * 0.9, -half * 0.6, half * 0.66, half * 0.94)):
        canvas.stamp(x, -2.2, 1.4, 1.4, look.pick(f"flower {number}", _FLOWERS))


def door_ramp(look: Look, *defaults: str) -> Ramp:
    """Return the ramp of the door: of the colour or material asked for it, else one of the defaults."""
    asked = look.part("door")
    if asked is not None and asked.coloured:
        return asked.ramp()
    return matte(look.pick("door", defaults))
