"""Bridges: arches of stone, planks on piles, with lamps, towers and wear of their own."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_planked_bridge
from sprite_tavern.forge.pieces.masonry import battlements
from sprite_tavern.forge.pieces.materials import DARK_WOOD, LAMPLIGHT, ROPE, STONE, WOOD, glow, matte
from sprite_tavern.forge.pieces.outlines import OutlinePoints, inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, planks

_WATER = "4a9ae0"
_ENDS = (-31.0, 31.0)


@draws(
    "bridge",
    family="buildings",
    colour=STONE,
    words=("stone bridge", "wooden bridge", "drawbridge", "rope bridge"),
    faces="viewer",
)
@weathered()
def bridge(canvas: Canvas, look: Look) -> None:
    """Paint a bridge: of stone with one to three arches, or of planks on piles or ropes."""
    wooden = look.material == "wood" or (
        look.material is None and look.noun != "stone bridge" and look.chance("wooden", 0.4)
    )
    with canvas.placed(32, 58):
        if wooden or look.noun in {"wooden bridge", "rope bridge", "drawbridge"}:
            wood = matte(WOOD if look.material is None and not look.coloured else look.colour)
            if canvas.small and look.noun != "rope bridge":
                with canvas.placed(-32, -58):
                    bold_planked_bridge(canvas, look, wood)
                return
            _planked(canvas, look, wood)
        else:
            _arched(canvas, look, matte(body_colour(look, STONE)))


def _deck(look: Look, least: float = 2.0) -> list[tuple[float, float]]:
    """Return the line of the roadway from left to right; humped, flat or rising in the middle to a point.

    `least` is the least rise in units: a flat bridge on a small sprite would be a bench.
    """
    rise, high = look.vary("rise", least, 16), look.vary("deck", 15, 24)
    points = []
    for step in range(9):
        share = step / 4 - 1
        points.append((share * 31, -high - rise * (1 - share * share)))
    return points


def _arched(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    deck = _deck(look, 9.0 if canvas.small else 2.0)
    arches = look.pick("arches", (1, 1, 2) if canvas.tiny else (1, 2, 3))
    thick = look.vary("thick", 8, 12)
    outline: OutlinePoints = [*deck, (31, 0)]
    width = 62 / arches
    for number in reversed(range(arches)):
        middle, half = -31 + width * (number + 0.5), width * 0.5 - (4.4 if arches < 3 else 3.2)
        crown = min(-y for x, y in deck if abs(x - middle) <= half) - thick
        for share in (1.0, 0.86, 0.5, 0.0, -0.5, -0.86, -1.0):
            outline.append((middle + share * half, -max(crown, 5) * (1 - share * share) ** 0.5))
    canvas.polygon([*outline, (-31, 0)], ramp, bevel=3, texture=brick(8, 5, 0.24))
    if look.chance("water", 0.5):
        canvas.limb([(-31, 0.4, 1.5), (31, 0.4, 1.5)], matte(_WATER), smooth=False, cast=0.0)
    _parapet(canvas, look, ramp, deck)


def _parapet(canvas: Canvas, look: Look, ramp: Ramp, deck: list[tuple[float, float]]) -> None:
    """Crown the deck: a low wall, posts, lamps, towers at the ends; or a gap where it fell."""
    light = Ramp(lighten(ramp.base, 0.06))
    style = look.pick("parapet", ("wall", "posts", "lamps", "towers"))
    canvas.limb([(x, y - 1, 2.2) for x, y in deck], light)
    if style == "towers":
        for x in _ENDS:
            with canvas.placed(x * 0.82, deck[0][1] - 14):
                canvas.rectangle(-5.4, 0, 10.8, 13 - deck[0][1], ramp, bevel=3, texture=brick(6, 4, 0.24))
                battlements(canvas, 12, ramp, 3)
                canvas.rectangle(-1.4, 5, 2.8, 5, matte("2b2633"), **inlay())
        return
    places = {"wall": (), "posts": (0, 2, 4, 6, 8), "lamps": (1, 7)}[style]
    for place in places:
        x, y = deck[place]
        tall = 12 if style == "lamps" else 6
        canvas.rectangle(x - 1.8, y - tall, 3.6, tall, light, bevel=1.2)
        if style == "lamps":
            canvas.ellipse(x, y - tall - 2, 3, 3.2, glow(LAMPLIGHT))


def _planked(canvas: Canvas, look: Look, wood: Ramp) -> None:
    rope = look.noun == "rope bridge" or look.chance("rope", 0.3)
    deck = _deck(look)
    if rope:
        deck = [(x, -14 - 2.0 * (deck[0][1] - y) * 0.16 - 12 * (x / 31) ** 2) for x, y in deck]
    rail_wood = matte(ROPE) if rope else wood
    posts = (0, 8) if rope else look.pick("posts", ((0, 2, 4, 6, 8), (0, 4, 8), (1, 3, 5, 7)))
    tall = look.vary("rail", 8, 13)
    for place in posts:
        x, y = deck[place]
        canvas.limb([(x * 0.95, 0, 2.2), (x * 0.95, y - tall, 2.0)], matte(DARK_WOOD), smooth=False)
    under = [(x, y + 5) for x, y in reversed(deck)]
    canvas.polygon([*deck, *under], wood, bevel=2, texture=planks(5, vertical=True))
    canvas.limb([(x, y - tall + 2, 1.5) for x, y in deck], rail_wood)
    if look.chance("second rail", 0.5) and not canvas.tiny:
        canvas.limb([(x, y - tall * 0.45, 1.1) for x, y in deck], rail_wood)
