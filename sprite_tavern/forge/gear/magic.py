"""Staffs, wands, orbs and books."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import BONE, GOLD, WOOD, bold, held, pole_wood
from sprite_tavern.forge.gear.charges import charge
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_arms import wand_tip
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten


def _orb_colour(look: Look) -> Rgb:
    """Return the colour of what glows: of the orb asked, else the thing's own, else this individual's."""
    asked = look.part("orb", "crystal", "gem", "sphere", "jewel")
    if asked is not None and asked.coloured:
        return asked.colour
    default = look.pick("orb", ("5ac8ff", "c56af0", "6ae08a", "ff7a5a", "ffd45a"))
    return look.colour if look.coloured else look.shade_of(default, 0.3)


_CANE_TOP = -3.0
"""Where the handle of a walking stick begins, over the hand; a staff is much longer."""


@held(
    presets={
        "staff": {},
        "stave": {},
        "crook": {"kind": "crook"},
        "cane": {"kind": "cane"},
        "walking stick": {"kind": "cane"},
        "skull staff": {"emblem": "skull"},
        "rod": {},
        "quarterstaff": {"kind": "plain"},
        "stick": {"kind": "plain"},
    },
    tilt=3,
    lift=6,
)
def staff(canvas: Canvas, look: Look) -> None:
    """Paint a wizard's staff with an orb, a crook, a crescent or crystal head, or a plain one."""
    head = (
        look.pick("staff head", ("fork", "ring", "crystal", "crook"))
        if look.kind in {"staff", "stave", "rod"}
        else look.kind
    )
    if head == "plain" and look.part("orb", "crystal", "gem", "sphere", "jewel") is not None:
        head = "fork"
    orb, wooden = _orb_colour(look), look.material in {None, "wood"} or head == "plain"
    usual = pole_wood(canvas, look.pick("staff wood", (WOOD, "6d4a34", "a07a4a", "5b4a52")))
    wood = Ramp(look.second(usual) if wooden else look.colour)
    top = _CANE_TOP if head == "cane" else -25.0
    head = "crook" if head == "cane" else head
    if canvas.tiny:
        _bold_staff(canvas, look, (head, top), (wood, orb))
        return
    canvas.limb([(0, 21, 1.1), (0.5, 4, 1.15), (0, top + 2, 1.35)], wood)
    if head == "plain":
        return
    glow = Ramp(orb, "metal")
    if head == "crook":
        canvas.limb(
            [(0, top + 4, 1.3), (-1, top - 2, 1.4), (2.5, top - 6, 1.3), (5.6, top - 3, 1.2), (3.4, top, 1)],
            wood,
        )
        canvas.ellipse(2.6, top - 2.6, 2.0, 2.0, glow, bias=0.1)
    elif head == "ring":
        gold = Ramp(GOLD, "metal")
        canvas.limb([(0, top + 3, 1), (-4, top - 1, 1), (-3, top - 6.4, 0.9)], gold)
        canvas.limb([(0, top + 3, 1), (4, top - 1, 1), (3, top - 6.4, 0.9)], gold)
        canvas.ellipse(0, top - 3, 2.5, 2.5, glow, bias=0.12)
    elif head == "crystal":
        canvas.polygon([(0, top - 8), (-2.8, top - 2.6), (0, top + 3)], glow, shade="flat", bias=0.22)
        canvas.polygon(
            [(0, top - 8), (2.8, top - 2.6), (0, top + 3)], glow, shade="flat", bias=-0.12, line=None
        )
    else:
        for side in (-1, 1):
            canvas.limb([(0, top + 4, 1.2), (side * 3.3, top - 0.5, 1.1), (side * 2.4, top - 5, 0.8)], wood)
        canvas.ellipse(0, top - 2.2, 3.1, 3.1, glow, bias=0.12)
        canvas.stamp(-1, top - 3.3, 1.1, 1.1, "ffffff")
    if look.has("skull") or look.emblem == "skull":
        with canvas.placed(0, top - 3, scale=1.25 if canvas.small else 0.85):
            charge(canvas, "skull", Ramp(BONE))
    if look.has("flaming"):
        with canvas.placed(0, top - 3):
            flame(canvas, 4.4, 9)


def _bold_staff(canvas: Canvas, look: Look, form: tuple[str, float], colours: tuple[Ramp, Rgb]) -> None:
    """Paint a staff for 16 px: the pole one pixel thick, its head three pixels wide and bright.

    Args:
        canvas: to paint on.
        look: of the staff.
        form: the kind of head and its height in units.
        colours: of the wood and of what glows.
    """
    (head, top), (wood, orb) = form, colours
    canvas.limb([(0, 21, 1.1), (0, top + 2, 1.1)], wood, thinnest=0.55, smooth=False, shade="flat")
    if look.has("skull") or look.emblem == "skull":
        canvas.ellipse(0, top - 3, 7.4, 7.0, Ramp("f2ecd8"))
        canvas.rectangle(-4, top + 1, 8, 5, Ramp("f2ecd8"))
        for side in (-1, 1):
            canvas.stamp(side * 3.6, top - 2, 3.2, 3.2, "241c30")
    elif look.has("flaming"):
        with canvas.placed(0, top - 1):
            flame(canvas, 7, 14)
    elif head == "crook":
        hook = [(0, top + 4, 2), (-0.4, top - 6, 2), (5, top - 9, 2), (9, top - 5, 2), (8, top, 1.6)]
        canvas.limb(hook, wood, thinnest=0.55, shade="flat", bias=0.1)
    elif head == "crystal":
        canvas.polygon([(0, top - 11), (5.6, top - 3), (0, top + 5), (-5.6, top - 3)], Ramp(orb, "glow"))
        canvas.stamp(-1, top - 5, 2, 2, "ffffff")
    elif head != "plain":
        canvas.ellipse(0, top - 3, 6.2, 6.2, Ramp(orb, "glow"))
        canvas.stamp(-2, top - 5, 2, 2, "ffffff")


@held(presets={"wand": {}}, tilt=18, either_hand=True)
def wand(canvas: Canvas, look: Look) -> None:
    """Paint a wand with a star or a spark at its tip."""
    canvas.limb([(0, 5, 1.0), (0, -10, 0.8)], Ramp(look.second(WOOD)))
    star = look.has("star") or look.part("star") is not None
    spikes = 5 if star else look.pick("star", (5, 4))
    reach = 3.8 * bold(canvas, 1.9)
    canvas.polygon(
        star_points(0, -12.5, reach, spikes, 0.42), Ramp(wand_tip(look), "glow"), bevel=1.2, bias=0.1
    )


@held(
    presets={
        "orb": {},
        "sphere": {},
        "fireball": {"kind": "fire"},
        "fire": {"kind": "fire"},
        "flame": {"kind": "fire"},
        "ghostly fire": {"kind": "fire", "colour": "4ee87a"},
        "magic": {"kind": "spell", "colour": "6ae6ff"},
        "spell": {"kind": "spell", "colour": "6ae6ff"},
    },
    tilt=0,
    lift=5,
    either_hand=True,
)
def orb(canvas: Canvas, look: Look) -> None:
    """Paint magic floating over the hand: an orb, or a flame for fire."""
    if look.kind == "fire" or look.has("flaming") or look.material == "fire":
        own = (look.coloured and look.material != "fire") or look.noun == "ghostly fire"
        size = bold(canvas, 1.6)
        flame(canvas, 4.6 * size, 9 * size, fire_colours(look.colour if own else None))
        return
    if look.kind == "spell":
        _spell(canvas, Ramp(look.colour, "glow"))
        return
    colour, radius = _orb_colour(look), 3.8 * bold(canvas, 1.6)
    canvas.ellipse(0, -3, radius, radius, Ramp(colour, "glow"), gain=1.4)
    canvas.stamp(-1.3, -4.6, 1.4, 1.4, "ffffff")
    for x, y in ((-5.4, -6), (4.8, -8), (5.6, -0.4)):
        canvas.stamp(x, y, 1, 1, lighten(colour, 0.15), free=True)


def _spell(canvas: Canvas, light: Ramp) -> None:
    """Paint a spell that bursts from the hand: a star of light with a white heart, and sparks."""
    size = bold(canvas, 1.35)
    with canvas.placed(0, -5, scale=size):
        canvas.polygon(star_points(0, 0, 8.6, 8, 0.5), light, bevel=2, cast=0)
        canvas.ellipse(0, 0, 3.0, 3.0, Ramp("ffffff", "glow"), line=None, cast=0)
        for x, y in ((-9.6, -7.4), (8.8, -9.6), (10.6, 1.0)):
            canvas.stamp(x, y, 1.2, 1.2, light.tones[-1], free=True)


@held(
    presets={
        "book": {},
        "tome": {},
        "spellbook": {"emblem": "star"},
        "grimoire": {"colour": "5a3a7a", "emblem": "star"},
        "bible": {"emblem": "cross"},
        "scroll": {"kind": "scroll"},
        "map": {"kind": "scroll"},
        "letter": {"kind": "scroll"},
    },
    tilt=-6,
    lift=2,
    scale=0.6,
    either_hand=True,
    at_16=1.4,
)
def book(canvas: Canvas, look: Look) -> None:
    """Paint a closed book with an emblem, or a rolled scroll."""
    if look.kind == "scroll":
        paper = Ramp(look.colour if look.coloured else "f0e4c4")
        canvas.rectangle(-6, -9, 12, 18, paper, shade="flat", texture=None)
        for y in (-9, 9):
            canvas.limb([(-7.4, y, 2), (7.4, y, 2)], paper)
        for y in (-4, -1, 2, 5):
            canvas.stamp(0, y, 7, 0.9, "8a7050")
        return
    cover = Ramp(
        look.colour
        if look.coloured
        else look.shade_of(look.pick("cover", ("8a2f3a", "2f4f8a", "4a6b3a", "5a3a7a")))
    )
    canvas.rectangle(-8, -10, 16, 20, cover, bevel=2)
    canvas.rectangle(-6.6, 8, 14, 2, Ramp("f2e9d2"), shade="flat", cast=0)
    canvas.rectangle(-8, -10, 3.2, 20, cover, shade="flat", bias=-0.18, line=None, cast=0)
    if look.emblem == "cross":
        canvas.rectangle(0.6, -6, 2.2, 10, Ramp(GOLD, "metal"), shade="flat", cast=0)
        canvas.rectangle(-1.6, -3.4, 6.6, 2.2, Ramp(GOLD, "metal"), shade="flat", cast=0, line=None)
    else:
        canvas.polygon(star_points(1.6, -1, 4.2, 4), Ramp(GOLD, "metal"), bevel=1.2)
