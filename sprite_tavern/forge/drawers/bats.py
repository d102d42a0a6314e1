"""Bats, with wings raised, spread or sinking."""

from sprite_tavern.forge.anatomy.faces import Eye, eye_pair, fangs
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import (
    aura,
    body_colour,
    glow_marks,
    head_growth,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import fur


@draws(
    "bat",
    family="creatures",
    colour="6d5890",
    words=("vampire bat", "fruit bat", "flittermouse", "dire bat"),
    faces="viewer",
    framing=Framing(anchor="centre"),
)
def bat(canvas: Canvas, look: Look) -> None:
    """Draw a bat in flight, seen from the front."""
    colour = body_colour(look)
    skin, web = Ramp(colour), Ramp(look.second(mix(colour, "2b2540", 0.28)))
    look.part("wing")
    look.has("spread", "flying")
    flap = look.pick("flap", (-6.0, 0.0, 5.0, -14.0)) + look.vary("beat", -2, 2)
    aura(canvas, look, (32, 30), (10, 10))
    for side in (-1, 1):
        with canvas.placed(32, 0, flip=side < 0):
            _wing(canvas, flap, look.vary("scallops", 0.85, 1.2), skin, web)
    body = look.vary("body", 0.85, 1.12)
    for side in (-1, 1):
        canvas.limb([(32 + side * 3.2, 46, 1.1), (32 + side * 3.6, 51, 0.9)], skin)
    canvas.ellipse(32, 36, 9.4 * body, 12.6 * body, skin, bevel=9, texture=fur(4))
    canvas.ellipse(32, 40, 5.6 * body, 7 * body, Ramp(lighten(colour, 0.12)), line=None, cast=0, bevel=5)
    with canvas.placed(32, 27.4, 0, head_growth(canvas, look)):
        _head(canvas, look, skin)
    glow_marks(canvas, look, (32, 32), (29, 20))


def _wing(canvas: Canvas, flap: float, depth: float, skin: Ramp, web: Ramp) -> None:
    """Draw the right wing; flap lowers (positive) or raises its tip."""
    tip, wrist = (27.0, 31 + flap), (14.0, 12 + flap * 1.1)
    elbow = (21.0, 21 + flap * 1.1)
    hem = [
        (25, 40 + flap * 0.8),
        (18.4, 34 + flap * 0.4),
        (14.4, 43 + flap * 0.3),
        (8.6, 30 + 2 * depth),
        (6.4, 39),
        (0.6, 33),
    ]
    canvas.polygon([tip, elbow, wrist, (5, 17 + flap * 0.2), (0.6, 30), *hem[::-1]], web, bevel=3, bias=0.04)
    canvas.limb([(3, 31, 1.5), (8, 20 + flap * 0.5, 1.3), (*wrist, 1.2)], skin, line=None, cast=0)
    for end in (tip, hem[0], hem[2], hem[4]) if not canvas.small else (tip,):
        canvas.limb([(*wrist, 1.0), (*end, 0.5)], skin, line=None, cast=0, thinnest=0.5)


def _head(canvas: Canvas, look: Look, skin: Ramp) -> None:
    ears = look.vary("ears", 8, 14)
    lean = look.vary("ear lean", 1, 7)
    inner = Ramp("d98a9c")
    for side in (-1, 1):
        canvas.polygon([(side * 1.6, -4), (side * (2 + lean), -4 - ears), (side * 10, -3)], skin, bevel=2)
        canvas.polygon(
            [(side * 4, -5), (side * (2.8 + lean), -1 - ears), (side * 8, -4)],
            inner,
            shade="flat",
            line=None,
            cast=0,
        )
    canvas.ellipse(0, 0, 10.4, 9, skin, bevel=8, cast=0.14)
    iris = iris_for(look, (255, 226, 90))
    mood = mood_of(look)
    eye_pair(canvas, (0, -0.6), 4.4, Eye(4.4, mood, iris))
    canvas.stamp(0, 3.2, 2.2, 1.2, skin.outline)
    canvas.stamp(0, 5.4, 5.6, 1.0, skin.outline)
    fangs(canvas, 0, 6.4, 2.1, 2.4)
    headgear(canvas, look, 0, -7.4, 11)
