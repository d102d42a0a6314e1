"""From a recipe to a filled canvas: one drawer, several copies, and the effects nobody else drew."""

from dataclasses import replace

from sprite_tavern.forge.accessories import add_accessories
from sprite_tavern.forge.attributes import Attributes
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import Drawer, drawers
from sprite_tavern.forge.effects import add_effects
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import Affine, placement
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.shelf import miniature_of
from sprite_tavern.forge.miniatures.things import draw_thing
from sprite_tavern.forge.pieces.settings import add_setting
from sprite_tavern.forge.poses import Pose
from sprite_tavern.forge.recipe import Recipe, View
from sprite_tavern.forge.seeds import Individual, individual_seed
from sprite_tavern.forge.transmutations import transmute

_FEET = (32.0, 60.0)
_PLACED = frozenset({"buildings", "nature", "vehicles", "furniture"})
"""Families whose drawings may stand in a place: "in the swamp"."""
_PICTURED = _PLACED | {"weapons", "items", "food", "effects"}
"""Families whose miniatures are those of things."""
_GROUPS: dict[int, tuple[tuple[float, float, float], ...]] = {
    2: ((-15.0, -5.0, 0.64), (14.0, 0.0, 0.70)),
    3: ((0.0, -17.0, 0.56), (-18.0, 0.0, 0.60), (18.0, -1.0, 0.60)),
    4: ((-13.0, -20.0, 0.48), (14.0, -21.0, 0.48), (-17.0, 0.0, 0.52), (17.0, -1.0, 0.52)),
    5: (
        (-18.0, -22.0, 0.44),
        (1.0, -25.0, 0.44),
        (19.0, -21.0, 0.44),
        (-12.0, 0.0, 0.48),
        (12.0, -1.0, 0.48),
    ),
}
"""For each number the places of the copies, furthest first: x and y from the middle, and scale."""
_MOST = 5
HEIGHTS: dict[View, float] = {"low top-down": 0.5, "high top-down": 1.0}
"""Views from above and how far above: 1 is half way to straight down."""
_FILLS: dict[str, float] = {"giant": 1.0, "big": 0.97, "small": 0.8, "tiny": 0.76}
"""Share of the frame for things of a size."""


def compose(recipe: Recipe, *, fine: bool | None, pose: Pose | None = None) -> tuple[Canvas, Look]:
    """Return the painted canvas and the look, which knows what was honoured.

    Args:
        recipe: what to draw.
        fine: whether details are drawn; None follows the recipe's size.
        pose: a figure's pose, for animation frames.
    """
    drawer = drawers()[recipe.subject]
    canvas, look = _single(recipe, drawer, fine, pose)
    count = recipe.attributes.count
    if count is not None and not look.honoured.issuperset(count.words):
        canvas = _several(recipe, drawer, canvas, look)
    add_effects(canvas, look)
    return canvas, look


def framing_for(recipe: Recipe) -> Framing:
    """Return the drawer's framing, fuller for giants and emptier for tiny things."""
    framing = drawers()[recipe.subject].framing
    states = {state.value for state in recipe.attributes.states}
    fill = next((share for size, share in _FILLS.items() if size in states), None)
    if fill is None or framing.anchor == "tile":
        return framing
    return replace(framing, fill=fill, grow=max(framing.grow, 1.3) if fill > framing.fill else framing.grow)


def _single(
    recipe: Recipe,
    drawer: Drawer,
    fine: bool | None,  # noqa: FBT001 - three-valued: None lets the size decide
    pose: Pose | None,
) -> tuple[Canvas, Look]:
    seed = individual_seed(recipe.attributes.noun, recipe.seed)
    canvas = Canvas(recipe.size, seed, fine=fine)
    look = _look(recipe.attributes, drawer, recipe, 0)
    look.pose = pose
    _paint(canvas, drawer, look)
    if drawer.family == "creatures":
        add_accessories(canvas, look)
    if drawer.family in _PLACED and drawer.framing.anchor != "tile":
        add_setting(canvas, look)
    look.has(*_FILLS)
    return canvas, look


def _look(attributes: Attributes, drawer: Drawer, recipe: Recipe, number: int) -> Look:
    individual = Individual(attributes.noun, recipe.seed, number)
    look = Look(attributes, drawer.presets.get(attributes.noun, {}), individual)
    look.above = HEIGHTS.get(recipe.view, 0.0)
    look.view = "front" if look.above else recipe.view
    return look


def _several(recipe: Recipe, drawer: Drawer, single: Canvas, look: Look) -> Canvas:
    """Return a canvas with as many different individuals as were asked for, five at most."""
    group = _GROUPS.get(min(look.count, _MOST))
    if group is None:
        return single
    canvas = Canvas(recipe.size, individual_seed(recipe.attributes.noun, recipe.seed), fine=single.fine)
    to_feet = Affine(e=-_FEET[0], f=-_FEET[1])
    for number, (x, y, scale) in enumerate(group):
        with canvas.framed(placement(_FEET[0] + x, _FEET[1] + y, 0.0, scale).then(to_feet)):
            _paint(canvas, drawer, _look(recipe.attributes, drawer, recipe, number), alone=False)
    return canvas


def _paint(canvas: Canvas, drawer: Drawer, look: Look, *, alone: bool = True) -> None:
    """Draw one individual; a creature also becomes the ghost or the machine it was asked to be."""
    since = (len(canvas.parts), len(canvas.stamps))
    if not (canvas.tiny and _set_by_hand(canvas, drawer, look, alone=alone)):
        drawer.draw(canvas, look)
    if drawer.family == "creatures":
        transmute(canvas, look, since)


def _set_by_hand(canvas: Canvas, drawer: Drawer, look: Look, *, alone: bool) -> bool:
    """Paint the miniature of a sprite of 16 px; False when there is none, as for one thing of several."""
    if drawer.family in _PICTURED:
        return alone and drawer.framing.anchor != "tile" and draw_thing(canvas, look, drawer)
    if drawer.family == "figures":
        return False
    miniature = miniature_of(look.noun, look.kind, drawer.name)
    return miniature is not None and miniature.draw(canvas, look)
