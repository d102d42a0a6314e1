"""Machines that move by themselves: robot, drone, walking turret, clockwork spider."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import between
from sprite_tavern.forge.anatomy.natures import SLEEPING, aura, eyes_of, glow_marks, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import jet
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import noise

_USUAL_LEGS, _MOST_LEGS = 2, 8
_SCREEN = "232a38"
_LAMPS = ((235, 80, 70), (250, 205, 80), (90, 210, 120))


def _plating(look: Look) -> Ramp:
    """Return the metal of the hull; rust shows on what is rusty or old."""
    colour = look.colour
    if look.has("steampunk") and not look.coloured:
        return Ramp("b98a48", "metal")
    return Ramp("a8643c" if look.has("old", "ancient", "broken") and not look.coloured else colour, "metal")


def _lamp(look: Look, default: Rgb) -> Rgb:
    """Return the colour of the eyes: asked, red when evil, dark when switched off."""
    eyes = look.part("eyes", "eye", "light", "lights")
    if eyes is not None and eyes.coloured:
        return eyes.colour
    if look.has(*SLEEPING, "broken", "dead"):
        return (86, 96, 112)
    return (255, 70, 60) if mood_of(look) == "angry" else default


@draws(
    "robot",
    family="creatures",
    colour="8fa3b8",
    words=("android", "automaton", "bot", "droid", "machine"),
    faces="viewer",
)
def robot(canvas: Canvas, look: Look) -> None:
    """Draw a robot: boxy or round, on legs, treads or a single wheel."""
    hull, dark = _plating(look), Ramp("4f5868", "metal")
    accent = Ramp(look.second("ee7f2b"))
    lamp = _lamp(look, (80, 230, 255))
    aura(canvas, look, (32, 30), (16, 14))
    with canvas.placed(32, 0):
        _base(canvas, look, hull, dark)
        for side in (-1, 1):
            _arm(canvas, look, side, hull, dark)
        _chest(canvas, look, hull, lamp)
        _robot_head(canvas, look, (hull, dark, accent), lamp)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _base(canvas: Canvas, look: Look, hull: Ramp, dark: Ramp) -> None:
    """Draw what the robot moves on: as many legs as asked, wheels, treads or a jet."""
    dark = hull if canvas.tiny else dark
    legs = look.part("leg", "legs")
    count = 0 if legs is None else legs.count
    if count > _USUAL_LEGS:
        _many_legs(canvas, min(count, _MOST_LEGS), hull, dark)
    elif count:
        _legs(canvas, hull, dark)
    elif look.part("tread", "track", "treads", "tracks") is not None:
        _treads(canvas, hull, dark)
    elif look.part("wheel", "wheels") is not None:
        _wheel(canvas, hull, dark)
    elif look.has("flying"):
        _hover(canvas, hull, dark)
    else:
        base = look.pick("base", ("legs", "legs", "treads", "wheel"))
        _BASES["legs" if canvas.tiny and base == "wheel" else base](canvas, hull, dark)


def _many_legs(canvas: Canvas, count: int, hull: Ramp, dark: Ramp) -> None:
    """Draw three legs or more, spread like those of a stool."""
    for number in sorted(range(count), key=lambda leg: -abs(leg - (count - 1) / 2)):
        share = number / (count - 1) * 2 - 1
        foot, bias = (share * 19, 58.6 + 0.8 * (1 - abs(share))), -0.1 * (number % 2)
        canvas.limb(
            [(share * 6, 46, 2.4), (share * 15, 50, 2.2), (*foot, 1.8)], dark, smooth=False, bias=bias
        )
        canvas.ellipse(*foot, 3.6, 1.8, hull, bias=bias)


def _hover(canvas: Canvas, hull: Ramp, dark: Ramp) -> None:
    """Draw a cone with a jet of fire."""
    with canvas.placed(0, 51):
        jet(canvas, 4, 12)
    canvas.polygon([(-8, 46), (8, 46), (5, 53), (-5, 53)], dark, bevel=2)
    canvas.rectangle(-6, 51, 12, 2.6, hull, bevel=1)


def _legs(canvas: Canvas, hull: Ramp, dark: Ramp) -> None:
    for side in (-1, 1):
        canvas.limb([(side * 6, 46, 2.6), (side * 6, 55, 2.6)], dark, smooth=False)
        canvas.blob(
            [(side * 6 - 5, 60), (side * 6 - 4, 54.6), (side * 6 + 4, 54.6), (side * 6 + 5, 60)],
            hull,
            bevel=3,
        )


def _treads(canvas: Canvas, hull: Ramp, dark: Ramp) -> None:
    canvas.rectangle(-6, 45, 12, 6, dark, bevel=2)
    canvas.limb([(-13, 54.6, 5.4), (13, 54.6, 5.4)], dark)
    for x in (-13, -4.4, 4.4, 13):
        canvas.ellipse(x, 54.6, 3.1, 3.1, hull, cast=0.08)


def _wheel(canvas: Canvas, hull: Ramp, dark: Ramp) -> None:
    canvas.rectangle(-3, 44, 6, 8, dark, bevel=2)
    canvas.ellipse(0, 53, 7.6, 7.6, dark)
    canvas.ellipse(0, 53, 3.8, 3.8, hull)


_BASES = {"legs": _legs, "treads": _treads, "wheel": _wheel}


def _arm(canvas: Canvas, look: Look, side: int, hull: Ramp, dark: Ramp) -> None:
    raised = look.pick(f"arm {side}", ("down", "down", "up", "out"))
    if canvas.tiny:
        _bold_arm(canvas, raised, side, hull)
        return
    elbow, hand = {"down": ((18, 40), (18.6, 46)), "up": ((19, 34), (21, 25)), "out": ((19, 37), (25, 36))}[
        raised
    ]
    canvas.limb(
        [(side * 12, 33, 2.3), (side * elbow[0], elbow[1], 2.2), (side * hand[0], hand[1], 2.2)], dark
    )
    canvas.ellipse(side * 12.6, 32.6, 4, 4, hull)
    grip = between(elbow, hand, 1.35)
    for aside in (-2.4, 2.4):
        tip = between(elbow, hand, 2.1 if raised != "up" else 1.8, aside * 0.8)
        root = between(elbow, hand, 1.3, aside)
        canvas.limb([(side * root[0], root[1], 1.3), (side * tip[0], tip[1], 1.1)], dark, smooth=False)
    canvas.limb([(side * hand[0], hand[1], 3.3), (side * grip[0], grip[1], 3.3)], hull, smooth=False)


def _bold_arm(canvas: Canvas, raised: str, side: int, hull: Ramp) -> None:
    """Paint an arm for 16 px: a pixel thick and a pixel away from the chest, with a claw of two."""
    hand = {"down": (20.0, 47.0), "up": (21.0, 22.0), "out": (26.0, 34.0)}[raised]
    canvas.limb([(side * 11, 33, 2), (side * 20, 34, 2), (side * hand[0], hand[1], 2)], hull, smooth=False)
    canvas.ellipse(side * hand[0], hand[1], 4, 4, Ramp(lighten(hull.base, -0.1)))


def _chest(canvas: Canvas, look: Look, hull: Ramp, lamp: Rgb) -> None:
    if look.chance("barrel", 0.4):
        canvas.blob(
            [(-11, 29.6), (0, 28), (11, 29.6), (14, 38), (10, 47), (0, 49), (-10, 47), (-14, 38)],
            hull,
            bevel=6,
            texture=look.texture(),
        )
    else:
        canvas.polygon(
            [(-12, 29.6), (12, 29.6), (13.4, 38), (11, 48), (-11, 48), (-13.4, 38)],
            hull,
            bevel=3,
            texture=look.texture(),
        )
    if canvas.tiny:
        canvas.stamp(0, 39, 8.0, 3.6, lamp)
        return
    canvas.rectangle(-6.6, 34, 13.2, 8.2, Ramp("3a4150"), bevel=1.4)
    for index, colour in enumerate(_LAMPS):
        canvas.stamp(-4 + index * 4.0, 36.6, 2.1, 2.1, colour)
    canvas.stamp(0, 40.2, 9.6, 1.1, lamp)


def _robot_head(canvas: Canvas, look: Look, ramps: tuple[Ramp, Ramp, Ramp], lamp: Rgb) -> None:
    hull, dark, accent = ramps
    canvas.rectangle(-3, 26.6, 6, 4, dark, bevel=1)
    antenna = look.pick("antenna", ("ball", "pair", "dish", "none"))
    for side in {"ball": (0,), "pair": (-1, 1), "dish": (), "none": ()}[antenna]:
        canvas.limb([(side * 8, 10, 0.9), (side * 11, 3.6, 0.9)], dark)
        canvas.ellipse(side * 11.4, 3, 2.4, 2.4, accent)
    if antenna == "dish":
        canvas.limb([(7, 10, 0.9), (9, 5, 0.9)], dark)
        canvas.ellipse(10, 3.4, 5, 2, accent, -30)
    for side in (-1, 1):
        canvas.rectangle(side * 15.2 - 2.2, 14.6, 4.4, 8.4, accent, bevel=1.6)
    if look.chance("dome", 0.4):
        canvas.blob(
            [(-14.4, 27), (-15, 17), (-9, 9), (0, 6.6), (9, 9), (15, 17), (14.4, 27), (0, 28.4)],
            hull,
            bevel=7,
        )
    else:
        canvas.blob(
            [(-13.6, 9.4), (0, 8), (13.6, 9.4), (15, 18), (13, 27), (0, 28.2), (-13, 27), (-15, 18)],
            hull,
            bevel=5,
        )
    _visor(canvas, look, lamp)
    headgear(canvas, look, 0, 10, 14)


def _visor(canvas: Canvas, look: Look, lamp: Rgb) -> None:
    screen = [(-10.4, 13), (10.4, 13), (11.4, 18), (10.4, 22.6), (-10.4, 22.6), (-11.4, 18)]
    canvas.blob(screen, Ramp(_SCREEN), bevel=2, cast=0)
    eyes = eyes_of(look, 0)
    style = {0: look.pick("eyes", ("pair", "pair", "one", "bar")), 1: "one", 2: "pair"}.get(eyes, "many")
    if style == "pair":
        for side in (-1, 1):
            canvas.stamp(side * 5.6, 17.4, 3.6, 2.0 if mood_of(look) == "angry" else 4.2, lamp)
            canvas.stamp(side * 5.6 - 0.9, 16.4, 1.4, 1.4, "ffffff")
    elif style == "many":
        for number in range(min(eyes, 5)):
            canvas.stamp((number - (min(eyes, 5) - 1) / 2) * 4.6, 17.6, 2.8, 3.4, lamp)
    elif style == "one":
        canvas.stamp(0, 17.8, 6.4, 6.4, lamp, round=True)
        canvas.stamp(-1.2, 16.4, 2.0, 2.0, "ffffff")
    else:
        canvas.stamp(0, 17.8, 15, 2.6, lamp)
    for step in range(-2, 3) if not canvas.tiny else ():
        canvas.stamp(step * 2.1, 25.2, 1.2, 1.5, INK)


@draws(
    "drone",
    family="creatures",
    colour="8fa3b8",
    words=("hover drone", "probe", "sentry", "quadcopter"),
    faces="viewer",
    framing=Framing(anchor="centre"),
)
def drone(canvas: Canvas, look: Look) -> None:
    """Draw a hovering sphere with one eye and fins, rotors or jets."""
    hull, dark = _plating(look), Ramp("4f5868", "metal")
    accent = Ramp(look.second("ee7f2b"))
    lamp = _lamp(look, (255, 90, 80))
    style = look.pick("lift", ("rotors", "fins", "jets"))
    size = look.vary("size", 13, 16)
    for side in (-1, 1):
        with canvas.placed(32, 32, flip=side < 0):
            _drone_side(canvas, style, size, (hull, dark, accent))
    canvas.limb([(32, 32 - size, 0.9), (32, 24 - size, 0.8)], dark)
    canvas.ellipse(32, 23 - size, 2, 2, accent)
    canvas.ellipse(
        32,
        32,
        size,
        size * look.vary("flat", 0.8, 1.0),
        hull,
        bevel=size,
        texture=noise(0.14) if look.has("rusty", "old") else None,
    )
    canvas.limb(
        [(32 - size * 0.96, 33, 1), (32, 35, 1.1), (32 + size * 0.96, 33, 1)], dark, line=None, cast=0
    )
    canvas.ellipse(32, 31, size * 0.54, size * 0.54, Ramp(_SCREEN), bevel=3, line="dark")
    canvas.ellipse(32, 31, size * 0.34, size * 0.34, Ramp(lamp, "glow"), line=None, cast=0)
    canvas.stamp(30.6, 29.6, 2, 2, "ffffff")


def _drone_side(canvas: Canvas, style: str, size: float, ramps: tuple[Ramp, Ramp, Ramp]) -> None:
    hull, dark, accent = ramps
    if style == "rotors":
        canvas.limb([(size * 0.7, -2, 2), (size + 8, -8, 1.6)], dark)
        canvas.limb([(size + 8, -8, 1.4), (size + 8, -14, 1.2)], dark)
        canvas.limb([(size - 2, -15, 1.0), (size + 8, -14, 1.6), (size + 18, -15, 1.0)], Ramp("c9d3de"))
        return
    if style == "fins":
        canvas.polygon(
            [(size * 0.6, -5), (size + 12, -13), (size + 9, 1), (size + 12, 12), (size * 0.6, 5)],
            accent,
            bevel=3,
        )
        return
    canvas.limb([(size * 0.8, 2, 2), (size + 5, 4, 2)], dark)
    with canvas.placed(size + 6, 10):
        jet(canvas, 3, 12)
    canvas.limb([(size + 6, 0, 3.4), (size + 6, 8, 3.8)], hull, smooth=False)


@draws(
    "walker",
    family="creatures",
    colour="7d8a99",
    words=("gun turret", "auto turret", "tank bot", "siege walker"),
)
def walker(canvas: Canvas, look: Look) -> None:
    """Draw a gun on legs."""
    hull, dark = _plating(look), Ramp("4f5868", "metal")
    accent = Ramp(look.second("d3313a"))
    spread = look.vary("stance", 0.8, 1.1)
    high = look.vary("height", -5, 4)
    for x, knee, bias in ((-11, -20, -0.18), (13, 22, -0.18), (-17, -25, 0.0), (18, 27, 0.0)):
        foot = (32 + x * spread * 1.15, 59.0)
        canvas.limb(
            [(32, 38 + high, 3), (32 + knee * spread * 0.7, 36 + high, 2.6), (*foot, 2)],
            dark,
            bias=bias,
            smooth=False,
        )
        canvas.ellipse(foot[0], 58.4, 3.6, 1.8, hull, bias=bias)
    canvas.blob(
        [
            (17, 34 + high),
            (19, 22 + high),
            (30, 16 + high),
            (42, 20 + high),
            (46, 32 + high),
            (40, 40 + high),
            (23, 41 + high),
        ],
        hull,
        bevel=7,
        texture=look.texture(),
    )
    barrels = look.pick("barrels", (1, 2))
    for number in range(barrels):
        y = 27 + high + number * 6 - (barrels - 1) * 2
        canvas.limb([(40, y, 2.6), (56, y, 2.4)], dark, smooth=False)
        canvas.rectangle(55, y - 3, 4.4, 6, accent, bevel=1)
    canvas.ellipse(32, 26 + high, 5, 5, Ramp(_SCREEN), bevel=2)
    canvas.ellipse(32.6, 26 + high, 2.8, 2.8, Ramp(_lamp(look, (255, 90, 80)), "glow"), line=None, cast=0)
    canvas.limb([(22, 20 + high, 0.9), (18, 8 + high, 0.8)], dark)
    canvas.ellipse(18, 7 + high, 2, 2, accent)
    canvas.limb([(20, 36 + high, 1), (42, 36 + high, 1)], Ramp(lighten(look.colour, -0.2)), line=None, cast=0)
