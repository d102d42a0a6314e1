"""Books, scrolls, letters and quills."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, INK, PAPER, PARCHMENT, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, noise

_COVERS = ("8a2f3a", "2f4f8a", "4a6b3a", "6a3f7a", "6d4325")
_EMBLEMS = ("star", "sun", "moon", "eye", "leaf", "crown")
_WRITING = "8a7050"


@draws(
    "book",
    family="items",
    colour="8a2f3a",
    words=("tome", "codex", "journal", "diary", "manual", "novel", "textbook"),
    presets={
        "spellbook": {"emblem": "star", "colour": "5a3a8a"},
        "spell book": {"emblem": "star", "colour": "5a3a8a"},
        "magic book": {"emblem": "star", "colour": "3a4f9a"},
        "grimoire": {"emblem": "eye", "colour": "4a3350"},
        "necronomicon": {"emblem": "skull", "colour": "5a4a3a"},
        "bible": {"emblem": "cross", "colour": "5a3524"},
        "holy book": {"emblem": "cross", "colour": "e6dcc4"},
        "open book": {"states": ("open",)},
    },
    faces="viewer",
)
@weathered()
def book(canvas: Canvas, look: Look) -> None:
    """Paint a thick book standing half turned, with corners and clasp; or lying open."""
    colour = chosen_colour(look, look.colour if look.noun != "book" else look.pick("cover", _COVERS))
    if look.has("open", "opened"):
        _open_book(canvas, look, matte(colour))
        return
    if look.count > 1 or look.has("stack", "pile", "stacked"):
        _stack(canvas, look)
        return
    wide, tall, thick = look.vary("wide", 30, 42), look.vary("tall", 40, 52), look.vary("thick", 4, 14)
    gold = metal(look.second(look.pick("fitting", (GOLD, GOLD, "c3ccd8"))))
    with canvas.placed(32 - wide / 2 - 1, 31 - tall / 2, look.vary("tilt", -13, 9)):
        _block(canvas, (wide, tall, thick), matte(colour))
        for x, y, sx, sy in ((wide, 0, -1, 1), (wide, tall, -1, -1)):
            canvas.polygon([(x, y), (x + sx * 9, y), (x, y + sy * 9)], gold, bevel=1.4)
        if look.chance("clasp", 0.6):
            canvas.rectangle(wide - 5, tall * 0.44, 9, 6, gold, bevel=1.4)
        if look.chance("frame", 0.5) and canvas.fine:
            for y in (5.0, tall - 6.4):
                canvas.rectangle(9, y, wide - 18, 1.4, gold, **inlay(0.1))
        with canvas.placed(wide / 2 + 3, tall / 2):
            emblem(canvas, pictured(look) or look.pick("emblem", _EMBLEMS), 9, gold)


def _block(canvas: Canvas, size: tuple[float, float, float], cover: Ramp) -> None:
    """Draw the front cover with its upper left corner at the origin, the pages and the back."""
    wide, tall, thick = size
    low, paper = tall + thick, soft(PAPER)
    canvas.polygon(
        [(wide, 1), (wide + 4, 4), (wide + 4, low - 3), (wide, tall)], paper, shade="flat", bias=-0.2
    )
    back = path(f"0,{tall} {wide + 1},{tall} {wide + 5},{low - 2} {wide + 5},{low + 1} 5,{low + 2}")
    canvas.polygon(back, cover, shade="flat", bias=-0.25, line=None)
    pages = path(f"3,{tall - 1} {wide},{tall - 1} {wide + 3},{low - 3.4} 7,{low - 2}")
    canvas.polygon(pages, paper, shade="flat", line=None, cast=0.0, texture=bands(2.2))
    canvas.rectangle(0, 0, wide, tall, cover, bevel=2.4, texture=noise(0.07, 0.5))
    canvas.rectangle(0, 0, 6, tall, cover, **inlay(-0.2))


def _open_book(canvas: Canvas, look: Look, cover: Ramp) -> None:
    sag = look.vary("sag", 3, 6)
    with canvas.placed(32, 34):
        canvas.polygon([(-30, -13), (0, -10), (30, -13), (30, 18), (0, 22), (-30, 18)], cover, bevel=2)
        paper = soft(PAPER)
        for side in (-1, 1):
            canvas.blob(
                [
                    (0, -12),
                    (side * 12, -17),
                    (side * 28, -15),
                    (side * 28, 13),
                    (side * 12, 11),
                    (0, 15 + sag * 0.3),
                ],
                paper,
                bevel=4,
                line="soft",
            )
            for row in range(3 if canvas.small else 6):
                canvas.stamp(side * 14.5, -10 + row * 3.8, 15 - (row % 3) * 2.5, 1.1, _WRITING)
        if pictured(look) or look.chance("picture", 0.5):
            canvas.rectangle(7, -12, 15, 12, paper, **inlay(0.2))
            with canvas.placed(14.6, -6):
                emblem(canvas, pictured(look) or "sun", 5.4, matte(RED))
        canvas.limb([(0, -12, 0.8), (0, 16, 0.8)], Ramp(lighten(PAPER, -0.2)), smooth=False, line=None)
        if look.chance("ribbon", 0.6):
            canvas.polygon([(1, 14), (5, 14), (6, 27), (3, 24), (1, 27)], matte(RED), bevel=0.8)


def _stack(canvas: Canvas, look: Look) -> None:
    y = 56.0
    for number in range(look.pick("books", (3, 4))):
        thick = look.vary(f"thick {number}", 9, 13)
        half = look.vary(f"half {number}", 20, 26)
        x = 32 + look.vary(f"shift {number}", -4, 4)
        cover = matte(
            look.colour
            if number == 0 and look.coloured
            else _COVERS[(number + int(look.vary("first", 0, 4))) % 5]
        )
        canvas.rectangle(x - half, y - thick, 2 * half, thick, cover, bevel=2.6)
        canvas.rectangle(
            x - half + 6,
            y - thick + 2.4,
            2 * half - 4.6,
            thick - 4.8,
            soft(PAPER),
            bevel=1,
            texture=bands(2.2),
            line=None,
        )
        y -= thick


@draws(
    "scroll",
    family="items",
    colour=PARCHMENT,
    words=("parchment", "rolled scroll", "contract", "recipe"),
    presets={
        "spell scroll": {"emblem": "star"},
        "magic scroll": {"emblem": "star"},
        "quest scroll": {"emblem": "sword"},
    },
    faces="viewer",
)
@weathered()
def scroll(canvas: Canvas, look: Look) -> None:
    """Paint a scroll: unrolled with writing, or rolled and sealed."""
    colour = body_colour(look, PARCHMENT)
    paper = matte(colour)
    closed = look.has("closed", "rolled", "sealed") or (
        not look.has("open") and pictured(look) is None and look.chance("closed", 0.4)
    )
    if closed:
        with canvas.placed(32, 32, -35 + look.vary("tilt", -8, 8)):
            canvas.limb([(-26, 0, 8.6), (26, 0, 8.6)], paper, smooth=False)
            for x in (-26, 26):
                canvas.ellipse(x, 0, 4.4, 8.6, paper, bevel=2)
                canvas.ellipse(x, 0, 2, 4.4, paper, **inlay(-0.4))
            canvas.limb([(-3, -8.4, 2), (-3, 8.4, 2)], matte(look.second("b3323c")), smooth=False, line=None)
            canvas.ellipse(-3, 2, 5.4, 5.4, matte(RED), bevel=2)
        return
    half, tall = look.vary("half", 17, 21), look.vary("tall", 19, 22)
    with canvas.placed(32, 32, look.vary("tilt", -5, 5)):
        canvas.polygon(
            [(-half, -tall), (half, -tall), (half - 1, 0), (half, tall), (-half, tall), (-half + 1, 0)],
            paper,
            bevel=2,
            gain=0.6,
        )
        start = -tall + 8
        if pictured(look):
            with canvas.placed(0, -tall * 0.34):
                emblem(canvas, pictured(look) or "star", 7.6, matte(look.second("8e52d8")))
            start = 4.0
        for row in range(2 if canvas.tiny else 7):
            y = start + row * 4.2
            if y < tall - 6:
                canvas.stamp(-1 if row % 3 else -3, y, half * (1.5 - 0.25 * (row % 3)), 1.2, _WRITING)
        for y in (-tall - 2, tall + 2):
            canvas.limb([(-half - 4, y, 4.4), (half + 4, y, 4.4)], paper, smooth=False, cast=0.25)
            for side in (-1, 1):
                canvas.ellipse(side * (half + 5), y, 2, 4.4, paper, **inlay(-0.25))
        if look.chance("seal", 0.5):
            canvas.ellipse(half - 7, tall - 6, 4, 4, matte(RED), bevel=1.6)


@draws(
    "letter",
    family="items",
    colour="f0e6cc",
    words=("envelope", "mail", "message", "invitation", "love letter"),
    presets={"love letter": {"emblem": "heart"}},
    faces="viewer",
)
@weathered()
def letter(canvas: Canvas, look: Look) -> None:
    """Paint a sealed envelope, or an opened one with its sheet."""
    paper = matte(body_colour(look, "f0e6cc"))
    wide, tall = look.vary("wide", 25, 28), look.vary("tall", 16, 20)
    with canvas.placed(32, 34, look.vary("tilt", -10, 10)):
        if look.has("open", "opened"):
            canvas.polygon([(-wide, -tall), (0, -tall - 18), (wide, -tall)], paper, shade="flat", bias=-0.15)
            canvas.rectangle(-wide + 5, -tall - 10, 2 * wide - 10, 30, soft("ffffff"), bevel=1)
            for row in range(3):
                canvas.stamp(0, -tall - 5 + row * 4, wide * 1.2, 1.2, _WRITING)
        canvas.rectangle(-wide, -tall, 2 * wide, 2 * tall, paper, bevel=1.6)
        canvas.polygon([(-wide, tall), (0, -2), (wide, tall)], paper, shade="flat", bias=0.06, cast=0.0)
        if look.has("sealed", "closed") or not look.has("open", "opened"):
            canvas.polygon(
                [(-wide, -tall), (0, tall * 0.3), (wide, -tall)], paper, shade="flat", bias=0.14, cast=0.2
            )
            canvas.ellipse(0, tall * 0.2, 6.4, 6.4, matte(look.second(RED)), bevel=2.4)
            with canvas.placed(0, tall * 0.2):
                emblem(
                    canvas,
                    pictured(look) or look.pick("seal", ("heart", "crown", "star")),
                    3.6,
                    matte(lighten(look.second(RED), 0.2)),
                )


@draws(
    "quill",
    family="items",
    colour="f2f3f6",
    words=("feather", "feather pen", "inkwell", "pen", "ink"),
    faces="viewer",
)
@weathered()
def quill(canvas: Canvas, look: Look) -> None:
    """Paint a feather; as a pen it stands in its inkwell."""
    vane = matte(body_colour(look, "f2f3f6"))
    curve = look.vary("curve", 4, 12)
    alone = look.noun == "feather"
    base = (22.0, 58.0) if alone else (27.0, 46.0)
    with canvas.placed(*base, look.vary("lean", 24, 40)):
        canvas.limb([(0, 8 if alone else 0, 0.8), (0, -20, 0.9), (curve * 0.4, -46, 0.5)], matte("d9cfae"))
        canvas.blob(
            [(-1, -8), (-8, -18), (-7, -34), (curve * 0.6, -52), (8, -38), (9, -24), (2, -8)], vane, bevel=4
        )
        canvas.limb(
            [(0, -8, 0.6), (1, -24, 0.7), (curve * 0.5, -46, 0.4)],
            matte("c9c2b0"),
            thinnest=0.5,
            line=None,
            cast=0.0,
        )
        for y, side in ((-16, -1), (-28, 1), (-36, -1)):
            canvas.polygon([(side * 9.4, y), (side * 3, y - 4), (side * 9.4, y - 3)], vane, **inlay(-0.35))
    if not alone:
        with canvas.placed(26, 58):
            canvas.blob(path("-13,0 -14,-8 -8,-14 8,-14 14,-8 13,0 0,1.4"), metal("3a4a7a"), bevel=7)
            canvas.rectangle(-7, -18, 14, 5, metal("3a4a7a"), bevel=1.6)
            canvas.ellipse(0, -17.6, 5.4, 1.6, matte(INK), **inlay(-0.2))
