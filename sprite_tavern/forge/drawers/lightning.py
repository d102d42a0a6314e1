"""Lightning: the bolt of every warning sign, and forked flashes."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.effects import EFFECT_FRAME
from sprite_tavern.forge.pieces.materials import glow, matte
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import lighten


def _bolt(canvas: Canvas, look: Look) -> None:
    """Draw one broad zigzag with a lit edge."""
    lean, wide = look.vary("lean", -3, 5), look.vary("broad", 0.86, 1.14)
    corners = path("7,-30 -16,5 -3,5 -10,30 17,-7 3,-7 15,-30")
    whole = [(32 + x * wide - lean * y / 30, 32.0 + y) for x, y in corners]
    part = canvas.polygon(whole, matte(look.colour), bevel=3, gain=0.7)
    edge = [(x + 4 if 0 < number < 4 else x, y) for number, (x, y) in enumerate(whole)]
    light = matte(lighten(look.colour, 0.16))
    canvas.polygon([*whole[:4], *reversed(edge[1:4])], light, **inlay(0.2, clip=part))


@draws(
    "lightning bolt",
    family="effects",
    colour="f9e04a",
    words=("lightning", "thunderbolt", "lightning strike", "thunder", "electric bolt", "electricity"),
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("electric")
def lightning_bolt(canvas: Canvas, look: Look) -> None:
    """Paint the bolt of every warning sign, or a forked flash from above, its core nearly white."""
    look.has("electric")
    colour = look.colour
    if canvas.small or look.noun == "electricity" or look.chance("bolt", 0.6):
        _bolt(canvas, look)
        return
    joints = 5
    points = [(32 + look.vary("start", -8, 8), 2.0)]
    for number in range(1, joints + 1):
        side = 1 if number % 2 else -1
        points.append((32 + side * look.vary(f"joint {number}", 3, 12), 2 + number * 58 / joints))
    fork = points[2]
    side = look.pick("fork side", (-1, 1))
    forks = [
        [
            fork,
            (fork[0] + side * 12, fork[1] + 8),
            (fork[0] + side * 9, fork[1] + 17),
            (fork[0] + side * 19, fork[1] + 27),
        ]
    ]
    if look.chance("second fork", 0.5):
        root = points[3]
        forks.append([root, (root[0] - side * 11, root[1] + 6), (root[0] - side * 9, root[1] + 15)])
    for size, shade in (
        (1.0, glow(lighten(colour, -0.4))),
        (0.72, glow(colour)),
        (0.36, glow(lighten(colour, 0.2))),
    ):
        for branch in forks:
            tube = [(x, y, (2.2 - 0.5 * step) * size) for step, (x, y) in enumerate(branch)]
            canvas.limb(tube, shade, smooth=False, thinnest=0.5, shade="flat", line=None, cast=0.0, bias=0.1)
        canvas.limb(
            [(x, y, (4.4 - 0.7 * step) * size) for step, (x, y) in enumerate(points)],
            shade,
            smooth=False,
            shade="flat",
            line=None,
            cast=0.0,
            bias=0.1,
        )
