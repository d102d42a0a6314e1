"""The griffin: an eagle before, a lion behind."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.natures import mood_of
from sprite_tavern.forge.anatomy.quadrupeds import REAR, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp


def _eagle_face(canvas: Canvas, beast: Beast) -> None:
    """Draw the feathered ruff and the beak of a griffin."""
    x, y = beast.frame.head
    white = Ramp(beast.look.second("f0ebe0"))
    for px, py in ((-4, 5), (-1.4, 8.6), (2.4, 9.4)):
        canvas.polygon(
            [(x + px - 3.4, y + py - 4), (x + px - 1.4, y + py + 3.6), (x + px + 3.4, y + py - 4)],
            white,
            shade="flat",
            cast=0.06,
        )
    canvas.ellipse(x, y, 7.4, 7, white, cast=0.1)
    canvas.blob(
        [
            (x + 4, y - 3.4),
            (x + 9.6, y - 2.6),
            (x + 12.6, y + 1.4),
            (x + 11.8, y + 5.6),
            (x + 9, y + 3),
            (x + 4, y + 3.6),
        ],
        Ramp("f0a02c"),
        bevel=2,
    )
    canvas.stamp(x + 3.4, y - 1.6, 2.6, 2.8, INK if mood_of(beast.look) != "angry" else (220, 40, 30))
    canvas.stamp(x + 3, y - 3.6, 4, 1.1, INK)
    for lean in (-34, -10):
        with canvas.placed(x - 3, y - 5, lean):
            canvas.polygon([(-2, 1), (0, -7), (2.4, 1)], white, bevel=1)


_GRIFFIN = Species(
    Build(
        length=17,
        chest=8.4,
        waist=6.4,
        rump=7,
        leg=18,
        thigh=4.2,
        ankle=2.3,
        neck=14,
        nape=6,
        neck_angle=54,
        foot="claw",
    ),
    Head(skull=6.4, muzzle=8.4, snout=3, ears="none", eye_size=0.5, marked=False),
    tail="tuft",
    tail_size=24,
    poses=(STAND, WALK, SIT, REAR),
    wings="feather",
    over=_eagle_face,
)


@draws(
    "griffin",
    family="creatures",
    colour="c08a42",
    words=("gryphon", "griffon", "opinicus"),
    presets={
        "griffin": {"colour": "c08a42", "second": "f0ebe0"},
        "hippogriff": {"colour": "a8845a", "second": "e6d6b4"},
    },
)
def griffin(canvas: Canvas, look: Look) -> None:
    """Draw a griffin: an eagle before, a lion behind."""
    animal(canvas, look, _GRIFFIN)
