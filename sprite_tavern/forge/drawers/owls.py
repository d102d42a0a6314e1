"""Birds that face the viewer: owl and penguin."""

from sprite_tavern.forge.anatomy.coats import INK, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye_pair
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import scales


@draws(
    "owl",
    family="creatures",
    colour="8f6a48",
    words=("barn owl", "owlet", "snowy owl"),
    faces="viewer",
    presets={"snowy owl": {"colour": "f0f0f2"}},
)
def owl(canvas: Canvas, look: Look) -> None:
    """Draw an owl from the front: perched, or with spread wings."""
    coat = coat_for(look, texture=scales(4.6, 0.16))
    feathers = Ramp(lighten(coat.main.base, -0.08))
    plump = look.vary("plump", 0.86, 1.1)
    aura(canvas, look, (32, 34), (14, 14))
    spread = look.has("flying") or look.chance("spread", 0.4)
    if spread:
        for side in (-1, 1):
            with canvas.placed(32, 40, flip=side > 0):
                wing(
                    canvas, "feather", (-9, 2, look.vary("beat", -52, -24)), 25, Plumage(feathers, coat.main)
                )
    else:
        for side in (-1, 1):
            canvas.blob(
                [
                    (32 + side * 10 * plump, 30),
                    (32 + side * 17 * plump, 38),
                    (32 + side * 15 * plump, 52),
                    (32 + side * 9, 57),
                ],
                feathers,
                bevel=4,
            )
    canvas.blob(
        [
            (32 - 13 * plump, 28),
            (32, 22),
            (32 + 13 * plump, 28),
            (32 + 14 * plump, 44),
            (32 + 8 * plump, 56),
            (32, 58),
            (32 - 8 * plump, 56),
            (32 - 14 * plump, 44),
        ],
        coat.main,
        bevel=10,
    )
    canvas.ellipse(32, 45, 8.4 * plump, 10, coat.light, line=None, cast=0, texture=coat.texture)
    for side in (-1, 1):
        for toe in (-1.8, 1.8):
            canvas.limb(
                [(32 + side * 5 + toe, 56, 1.2), (32 + side * 5 + toe, 59, 1.0)], Ramp("e8a03c"), cast=0
            )
    _owl_head(canvas, look, coat)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _owl_head(canvas: Canvas, look: Look, coat: Coat) -> None:
    tufts = look.vary("tufts", 0, 8)
    for side in (-1, 1):
        canvas.polygon(
            [(32 + side * 4, 12), (32 + side * 13, 8 - tufts), (32 + side * 14, 20)], coat.main, bevel=3
        )
    canvas.blob(
        [(17.6, 20), (20, 11), (32, 8), (44, 11), (46.4, 20), (43, 29), (32, 33), (21, 29)],
        coat.main,
        bevel=9,
        cast=0.2,
    )
    for side in (-1, 1):
        canvas.ellipse(32 + side * 6.4, 20.6, 6.6, 6.8, coat.light, line="soft", cast=0)
    mood = mood_of(look)
    iris = iris_for(look, (250, 190, 60))
    eye_pair(canvas, (32, 20.6), 6.2, Eye(6.2, mood, iris if mood != "cute" else INK))
    canvas.polygon([(29.8, 23), (34.2, 23), (32, 28.6)], Ramp("e8a03c"), bevel=1)
    headgear(canvas, look, 32, 10, 14)


@draws("penguin", family="creatures", colour="39405a", words=("emperor penguin", "puffin"), faces="viewer")
def penguin(canvas: Canvas, look: Look) -> None:
    """Draw a penguin from the front."""
    coat = coat_for(look, "f6f6f8")
    orange = Ramp("f0992c")
    plump, tall = look.vary("plump", 0.84, 1.12), look.vary("tall", -4, 3)
    aura(canvas, look, (32, 32), (15, 16))
    for side in (-1, 1):
        canvas.ellipse(32 + side * 6.4, 58.6, 5.4, 2.2, orange)
        lift = look.pick(f"flipper {side}", (0.0, 8.0, 17.0))
        elbow = (32 + side * (17 * plump + lift * 0.2), 41 - lift * 0.6, 3.2)
        tip = (32 + side * (18.6 * plump + lift * 0.36), 49 - lift, 1.7)
        canvas.limb([(32 + side * 12 * plump, 33, 3.4), elbow, tip], coat.main)
    outline = [(32 + x * plump, y) for x, y in mirrored("0,21 9,22 14,34 14.6,48 9,58")]
    whole = canvas.blob(outline, coat.main, bevel=11, texture=coat.texture)
    belly = [(32 + x * plump, y) for x, y in mirrored("0,29 9,36 10,48 0,57.4")]
    canvas.blob(belly, coat.light, clip=whole, line=None, cast=0, bevel=8)
    with canvas.placed(32, 20 + tall):
        head = canvas.ellipse(0, 0, 12.4, 11.4, coat.main, bevel=10, cast=0.16)
        for side in (-1, 1):
            canvas.ellipse(side * 4.6, 2.4, 5.4, 6.4, coat.light, clip=head, line=None, cast=0)
        eye_pair(canvas, (0, 0.4), 4.6, Eye(3.8, mood_of(look), iris_for(look, INK)))
        canvas.polygon([(-3.4, 3.4), (3.4, 3.4), (0, 8)], orange, bevel=1)
        headgear(canvas, look, 0, -9.6, 13)
    glow_marks(canvas, look, (32, 32), (27, 26))
