"""Chests: shut, open with treasure, or empty."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import rivets
from sprite_tavern.forge.pieces.materials import GOLD, INK, STEEL, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, mirrored, rim
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import planks, scales

_JEWELS = ("d3313a", "3b8ff0", "2fae63", "b04fd8")
_GOODS = ("gold", "coin", "gold coin", "treasure", "jewel", "gem", "loot")
_METALS = frozenset({"iron", "steel", "gold", "silver", "bronze", "copper", "metal", "platinum"})


class _Build:
    """The measures and ramps of one chest; its lid's hinge line is the origin."""

    def __init__(self, canvas: Canvas, look: Look) -> None:
        self.half = look.vary("half width", 22, 27)
        self.deep = look.vary("depth", 18, 24)
        self.lid = look.pick("lid", ("round", "barrel", "flat"))
        self.rise = {"round": 20.0, "barrel": 24.0, "flat": 12.0}[self.lid] * look.vary("rise", 0.92, 1.08)
        colour = body_colour(look, WOOD)
        if look.material in _METALS:
            self.body, self.boards = metal(colour), None
            band_colour = lighten(colour, -0.22)
        else:
            self.body, self.boards = matte(colour), planks(5.6, seed=look.vary("grain", 0, 6))
            band_colour = look.second(look.pick("band", (GOLD, GOLD, STEEL, "b67a3e")))
        asked = look.part("band", "lock", "metal", "trim", "fitting")
        self.bands = metal(asked.colour if asked and asked.coloured else band_colour)
        inner = 0 if canvas.small else look.pick("inner bands", (0, 0, 2))
        self.posts = [-self.half, self.half - 5.2] + (
            [-self.half * 0.5, self.half * 0.5 - 4] if inner else []
        )


@draws(
    "chest",
    family="items",
    colour=WOOD,
    words=("treasure chest", "strongbox", "coffer", "trunk", "loot chest", "loot box", "treasure"),
    presets={
        "open chest": {"states": ("open",)},
        "hoard": {"states": ("open", "full")},
        "loot": {"states": ("open", "full")},
    },
    faces="viewer",
)
@weathered()
def chest(canvas: Canvas, look: Look) -> None:
    """Paint a banded chest from the front."""
    build = _Build(canvas, look)
    with canvas.placed(32, 34):
        goods = look.part(*_GOODS)
        if look.has("open", "opened", "full", "empty") or goods:
            _open_lid(canvas, build)
            if not look.has("empty"):
                _treasure(canvas, look, build)
        else:
            _shut_lid(canvas, build)
        _box(canvas, build)
        _lock(canvas, look, build)


def _lid_outline(build: _Build) -> list[tuple[float, float]]:
    half, rise = build.half, build.rise
    if build.lid == "flat":
        return [
            (-half, 2),
            (-half + 1, -rise + 3),
            (-half + 4, -rise),
            (half - 4, -rise),
            (half - 1, -rise + 3),
            (half, 2),
        ]
    return mirrored(
        f"0,{-rise} {half * 0.5},{-rise + 0.6} {half * 0.86},{-rise * 0.78}"
        f" {half},{-rise * 0.36} {half},2 0,2"
    )


def _shut_lid(canvas: Canvas, build: _Build) -> None:
    draw = canvas.polygon if build.lid == "flat" else canvas.blob
    lid = draw(_lid_outline(build), build.body, bevel=7, gradient=0.3, texture=build.boards)
    for x in build.posts:
        canvas.rectangle(
            x, -build.rise - 1, 5.2, build.rise + 3, build.bands, clip=lid, line="soft", bevel=1.8, cast=0.12
        )


def _open_lid(canvas: Canvas, build: _Build) -> None:
    half, top = build.half, -build.rise - 6
    canvas.blob(
        mirrored(f"0,{top} {half * 0.7},{top + 1} {half},{top * 0.5} {half},2 0,2"), build.body, bevel=4
    )
    canvas.blob(
        mirrored(f"0,{top + 4} {half * 0.62},{top + 4.6} {half - 4},{top * 0.46} {half - 4.6},3 0,3"),
        matte(lighten(build.body.base, -0.2)),
        **facet(-0.2, 0.3),
    )
    for side in (-1, 1):
        points = [
            (side * (half - 1.4), 1.0, 2.4),
            (side * (half - 1.2), top * 0.5, 2.4),
            (side * half * 0.74, top + 2, 2.2),
        ]
        canvas.limb(points, build.bands, bevel=1.4, cast=0.1)


def _treasure(canvas: Canvas, look: Look, build: _Build) -> None:
    half, heap = build.half - 4, look.vary("heap", 6, 10)
    gold = metal(GOLD)
    coins = None if canvas.small else scales(4.2, 0.3)
    canvas.blob(
        mirrored(f"0,{-heap} {half * 0.5},{-heap * 0.8} {half * 0.8},-2 {half},5 0,5"),
        gold,
        bevel=4,
        texture=coins,
    )
    for number in range(2 if canvas.small else 4):
        x = look.vary(f"jewel {number}", -0.75, 0.75) * half
        y = -heap * (1 - abs(x) / half) + 1
        ramp = metal(look.pick(f"jewel colour {number}", _JEWELS))
        canvas.ellipse(x, y, 2.6, 2.4, ramp)
        canvas.stamp(x - 0.8, y - 0.8, 1.2, 1.2, "ffffff")
    for number in range(4):
        canvas.stamp(look.vary(f"spark {number}", -0.8, 0.8) * half, -heap * 0.3, 1.3, 1.3, "fffbe0")


def _box(canvas: Canvas, build: _Build) -> None:
    half, deep, bands = build.half, build.deep, build.bands
    canvas.rectangle(-half, 2, 2 * half, deep, build.body, bevel=3, texture=build.boards, gradient=0.2)
    for x in build.posts:
        canvas.rectangle(x, 2, 5.2, deep, bands, **rim(1.6))
        rivets(canvas, [(x + 2.6, 8), (x + 2.6, deep - 3)], bands)
    canvas.rectangle(-half - 0.8, 0.4, 2 * half + 1.6, 4, bands, **rim(1.6, 0.2))
    canvas.rectangle(-half - 0.8, deep - 0.8, 2 * half + 1.6, 3.6, bands, **rim(1.4, 0.0))


def _lock(canvas: Canvas, look: Look, build: _Build) -> None:
    look.has("locked", "closed", "shut")
    kind = look.pick("lock", ("shield", "shield", "square", "round"))
    with canvas.placed(0, 3):
        if kind == "round":
            canvas.ellipse(0, 2.4, 6, 6, build.bands, bevel=2, cast=0.25)
        elif kind == "square":
            canvas.rectangle(-5, -3, 10, 11, build.bands, bevel=2, cast=0.25)
        else:
            canvas.blob(mirrored("0,-3 5,-3 5.4,6 0,10"), build.bands, bevel=2, cast=0.25)
        canvas.stamp(0, 1.6, 2.6, 2.6, INK)
        canvas.stamp(0, 4.4, 1.3, 3.4, INK)
