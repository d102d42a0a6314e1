"""What has just come up: a stalk with its first leaves on a mound of earth."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import EARTH, matte
from sprite_tavern.forge.pieces.weather import body_ramp, weathered


@draws("sprout", family="nature", colour="6cc04a", words=("seedling", "young plant"), faces="viewer")
@weathered()
def sprout(canvas: Canvas, look: Look) -> None:
    """Paint two leaves, perhaps a third, on a stalk that leans a little."""
    green, soil = body_ramp(look), matte(look.second(EARTH))
    tall, lean = look.vary("tall", 18, 28), look.vary("lean", -4, 4)
    size = look.vary("leaf", 20, 25)
    with canvas.placed(32, 59):
        canvas.limb([(0, -4, 2.4), (lean * 0.5, -tall * 0.5, 2.2), (lean, -tall, 2)], green)
        for side, turn in ((-1, look.vary("left", -72, -50)), (1, look.vary("right", 50, 72))):
            with canvas.placed(lean, -tall + 1, turn):
                leaf(canvas, size * 0.5, size * (1 if side < 0 else look.vary("other", 0.8, 1.1)), green)
        if look.chance("third", 0.4):
            with canvas.placed(lean, -tall, look.vary("middle", -12, 12)):
                leaf(canvas, size * 0.4, size * 0.7, green)
        canvas.blob([(-20, 1), (-14, -5), (0, -8), (14, -5), (20, 1)], soil, bevel=5)
