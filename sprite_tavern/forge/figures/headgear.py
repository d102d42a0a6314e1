"""Head-gear of history and of our own time: head-cloths, service caps, hoods with eye-holes."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.hatshapes import band, brim, shape
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_GOLD = Ramp("e9b234", "metal")
_WHITE = Ramp("f2f2ee")
_DARK = (30, 26, 38)


def own_colour(person: Person, default: str) -> Ramp:
    """Return the colour asked for the head-gear, else the usual one of its kind."""
    return person.hat_ramp if person.hat_ramp.base != person.cloth.base else Ramp(default)


def nemes(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a pharaoh's striped head-cloth with the cobra."""
    x, y = frame.head
    rx, ry = frame.head_size
    gold, blue = own_colour(person, "e9b234"), Ramp("2f5fb0")
    turn = frame.turn * 0.6
    flap = [(rx - 1.4, -4), (rx + 3.6, 2), (rx + 3.4, 13), (rx - 2.8, 14), (rx - 3.2, 3)]
    for side in (-1, 1) if not frame.side else (-1,):
        canvas.polygon([(x + side * px, y + py) for px, py in flap], gold, bevel=3)
        for down in (1.0, 5.0, 9.0):
            canvas.limb(
                [(x + side * (rx - 2), y + down, 0.8), (x + side * (rx + 3), y + down - 1.2, 0.8)],
                blue,
                line=None,
                cast=0,
            )
    dome = [
        (x - rx - 2, y + 1),
        (x - rx, y - 6),
        (x - 5, y - ry - 1.6),
        (x + 5, y - ry - 1.6),
        (x + rx, y - 6),
        (x + rx + 2, y + 1),
        (x + rx - 1.4, y - 3.6),
        (x, y - 5.4),
        (x - rx + 1.4, y - 3.6),
    ]
    if person.view == "back":
        dome = [*dome[:6], (x + 5, y + 12), (x - 5, y + 12)]
    canvas.blob(dome, gold, bevel=4)
    for dx in (-6.2, -2.4, 2.4, 6.2):
        canvas.limb([(x + dx * 1.2, y - 4.8, 0.7), (x + dx, y - ry, 0.7)], blue, line=None, cast=0)
    if person.view != "back":
        canvas.limb([(x + turn, y - 5.6, 1.3), (x + turn, y - 10.6, 1.7)], _GOLD)
        canvas.stamp(x + turn, y - 11, 1.2, 1.2, "d3313a")


def executioner_hood(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a hood over the whole head with two holes for the eyes."""
    x, y = frame.head
    rx, ry = frame.head_size
    cloth = own_colour(person, "34313c")
    hood = [
        (x - rx - 1.4, y + 2),
        (x - rx, y - 6),
        (x - 3, y - ry - 2.4),
        (x + 2, y - ry - 4.6),
        (x + rx - 1, y - 7),
        (x + rx + 1.4, y + 2),
        (x + rx + 2.6, y + 11),
        (x, y + 15),
        (x - rx - 2.6, y + 11),
    ]
    canvas.blob(hood, cloth, bevel=8)
    if person.view == "back":
        return
    apart = person.proportions["eyes apart"]
    for side in (-1, 1) if not frame.side else (1,):
        spot = x + frame.turn + side * apart * (0.5 if frame.side else 1)
        canvas.ellipse(spot, y + 1.6, 2.7, 2.2, person.skin, cast=0, shade="flat", line="dark")
        canvas.stamp(spot, y + 1.8, 1.6, 2.0, _DARK)


def wimple(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a nun's white wimple under a dark veil, leaving the face free."""
    x, y = frame.head
    rx, ry = frame.head_size
    veil = own_colour(person, "34313c")
    outer = [
        (x - rx - 2.4, y + 13),
        (x - rx - 2, y - 4),
        (x - 6, y - ry - 2),
        (x, y - ry - 2.8),
        (x + 6, y - ry - 2),
        (x + rx + 2, y - 4),
        (x + rx + 2.4, y + 13),
    ]
    if person.view == "back":
        canvas.blob(outer, veil, bevel=6)
        return
    turn = frame.turn * 0.8
    inner = [
        (x + 9 + turn, y + 4),
        (x + 7 + turn, y - 3.4),
        (x + turn, y - 5),
        (x - 7 + turn, y - 3.4),
        (x - 9 + turn, y + 4),
    ]
    canvas.blob([*outer, *inner], veil, bevel=4)
    canvas.limb([(px, py, 1.3) for px, py in inner], _WHITE, cast=0.06)
    canvas.blob(
        [(x - 7.4, y + 8), (x, y + 10.4), (x + 7.4, y + 8), (x + 5, y + 14), (x - 5, y + 14)], _WHITE, bevel=3
    )


def nurse_cap(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a nurse's white cap with a red cross."""
    shape(canvas, frame, [(-8, -7), (-9.4, -13.4), (0, -14.6), (9.4, -13.4), (8, -7), (0, -8)], _WHITE)
    if person.view != "back":
        x, y = frame.head[0] + frame.turn, frame.head[1] - frame.head_size[1] - 0.6
        canvas.stamp(x, y, 4.4, 1.5, "d3313a")
        canvas.stamp(x, y, 1.5, 4.4, "d3313a")


def fire_helmet(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a firefighter's helmet with crest, shield and a long brim."""
    shell = own_colour(person, "c9302f")
    shape(canvas, frame, [(-9.4, -4.6), (-8, -12), (0, -15), (8, -12), (9.4, -4.6), (0, -6)], shell)
    brim(canvas, frame, 14.4, shell, 1.2)
    x, top = frame.head[0] + frame.turn, frame.head[1] - frame.head_size[1]
    canvas.limb(
        [(frame.head[0], top - 5.6, 1.3), (frame.head[0], top + 1, 1.3)], Ramp(lighten(shell.base, 0.1))
    )
    if person.view != "back":
        canvas.polygon(
            [
                (x - 2.8, top - 2.6),
                (x + 2.8, top - 2.6),
                (x + 2.6, top + 1.6),
                (x, top + 4),
                (x - 2.6, top + 1.6),
            ],
            _GOLD,
            bevel=1,
        )


def army_helmet(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a round helmet of our own time with its rim and strap."""
    shell = own_colour(person, "5a643a")
    shape(
        canvas,
        frame,
        [
            (-12, -1.6),
            (-10.4, -9),
            (-5, -14),
            (0, -15),
            (5, -14),
            (10.4, -9),
            (12, -1.6),
            (6, -3.4),
            (0, -4),
            (-6, -3.4),
        ],
        shell,
    )
    band(canvas, frame, -6.4, Ramp(lighten(shell.base, -0.12)), 1.0)


def aviator_cap(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a flyer's leather cap with goggles on the brow."""
    leather = own_colour(person, "7a4d2e")
    x, y = frame.head
    rx = frame.head_size[0]
    shape(
        canvas,
        frame,
        [
            (-11.2, 4),
            (-11, -6),
            (-6, -12.4),
            (0, -13.6),
            (6, -12.4),
            (11, -6),
            (11.2, 4),
            (8.6, 3),
            (8, -4),
            (0, -5.4),
            (-8, -4),
            (-8.6, 3),
        ],
        leather,
    )
    canvas.limb([(x - rx, y - 6, 1.0), (x, y - 7.6, 1.0), (x + rx, y - 6, 1.0)], Ramp("3a2c28"), cast=0)
    if person.view != "back":
        for side in (-1, 1):
            canvas.ellipse(x + side * 3.9 + frame.turn, y - 7.4, 3.2, 2.9, person.trim)
            glass = Ramp("7fd0f0", "metal")
            canvas.ellipse(x + side * 3.9 + frame.turn, y - 7.4, 1.9, 1.7, glass, line=None, cast=0)


def wig(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all head-gear
    """Paint a judge's curled white wig."""
    x, y = frame.head
    rx, ry = frame.head_size
    powder = Ramp("eceae4")
    for side in (-1, 1):
        for down in (-2.0, 3.0, 8.0):
            canvas.ellipse(x + side * (rx + 0.6), y + down, 3.3, 3.0, powder)
    shape(
        canvas,
        frame,
        [(-11, -1), (-9, -9), (0, -13.6), (9, -9), (11, -1), (6, -5), (0, -4), (-6, -5)],
        powder,
    )
    canvas.limb([(x, y - ry - 2, 0.5), (x, y - 5, 0.5)], Ramp(lighten(powder.base, -0.16)), line=None, cast=0)


def war_bonnet(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a fan of feathers around the head."""
    x, y = frame.head
    rx, ry = frame.head_size
    for number in range(-4, 5):
        lean = number * 0.3
        tip = (x + 20 * lean, y - ry - 10 + abs(number) * 2.6, 0.9)
        feather = Ramp("f2eee4" if number % 2 == 0 else person.second.base)
        canvas.limb([(x + rx * lean * 0.7, y - 6.4, 1.5), tip], feather)
        canvas.stamp(tip[0], tip[1] + 1.4, 1.8, 1.8, "3a2c28")
    canvas.limb(
        [(x - rx, y - 3.4, 1.5), (x, y - 5.4, 1.6), (x + rx, y - 3.4, 1.5)], Ramp("b3323c"), cast=0.08
    )


def maid_band(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    """Paint a frilled white band."""
    x, y = frame.head
    rx = frame.head_size[0]
    for number in range(-3, 4):
        canvas.ellipse(x + number * rx * 0.27, y - 8.0 + abs(number) * 0.7, 2.1, 2.3, _WHITE)


def bridal_veil(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a sheer veil behind the head, held by flowers."""
    x, y = frame.head
    for number in range(-2, 3):
        ink = "f4a8c0" if number % 2 else "fbf6f2"
        canvas.ellipse(x + number * 3.6, y - 8.2 + abs(number) * 0.6, 2.0, 1.8, Ramp(ink))
    if person.view == "back":
        rx, ry = frame.head_size
        canvas.blob(
            [(x - rx, y - 4), (x, y - ry), (x + rx, y - 4), (x + rx + 4, y + 22), (x - rx - 4, y + 22)],
            Ramp("f6f4f6", "soft"),
            bevel=5,
        )


def hairpins(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a geisha's high hair with pins and a flower."""
    x, y = frame.head
    top = y - frame.head_size[1]
    canvas.ellipse(x, top - 3.4, 7.4, 4.6, person.hair)
    for side in (-1, 1):
        canvas.limb([(x + side * 4, top - 2, 0.8), (x + side * 12, top - 5.4, 0.7)], _GOLD)
        canvas.ellipse(x + side * 9.4, top + 5, 2.8, 4.2, person.hair, side * -18)
    for dx, dy in ((-1.6, 0), (1.6, 0), (0, -1.6), (0, 1.6)):
        canvas.ellipse(x + 6.4 + dx, top + 1 + dy, 1.6, 1.6, Ramp("f08cb4"), cast=0)


def gas_mask(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a gas mask with round glasses and a filter."""
    x, y = frame.head
    rubber = own_colour(person, "4a5246")
    if person.view == "back":
        canvas.limb([(x - 9, y + 1, 1.1), (x + 9, y + 1, 1.1)], rubber)
        return
    x += frame.turn
    canvas.blob(
        [(x - 8.6, y - 3), (x, y - 4.4), (x + 8.6, y - 3), (x + 7, y + 7), (x, y + 10.6), (x - 7, y + 7)],
        rubber,
        bevel=4,
    )
    for side in (-1, 1) if not frame.side else (1,):
        canvas.ellipse(x + side * 4.2, y + 0.8, 3.2, 3.2, Ramp("c9a45a", "metal"), cast=0)
        canvas.ellipse(x + side * 4.2, y + 0.8, 2.0, 2.0, Ramp("8fd8c8", "metal"), line=None, cast=0)
    canvas.ellipse(x + frame.turn * 0.8, y + 8.2, 3.4, 3.0, Ramp("7a8290", "metal"))


def luchador(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a wrestler's mask over the whole head, open at eyes and mouth."""
    x, y = frame.head
    rx, ry = frame.head_size
    silk = own_colour(person, "c9302f")
    canvas.ellipse(x, y, rx + 0.5, ry + 0.5, silk, bevel=8)
    if person.view == "back":
        return
    x += frame.turn
    trim = Ramp(person.second.base)
    for side in (-1, 1) if not frame.side else (1,):
        canvas.ellipse(x + side * 4.4, y + 1.4, 3.6, 2.9, trim, side * 20, cast=0)
        canvas.stamp(x + side * 4.4, y + 1.6, 2.4, 2.0, "f4f0e8", round=True)
        canvas.stamp(x + side * 4.4, y + 1.6, 1.2, 2.0, _DARK)
    canvas.ellipse(x, y + 6.6, 3.2, 1.8, trim, cast=0)
    canvas.stamp(x, y + 6.6, 3.2, 1.0, person.skin.base)


def buckle_hat(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a tall dark hat with a wide brim and a buckle."""
    felt = own_colour(person, "34303a")
    shape(canvas, frame, [(-7.4, -6), (-6.4, -17.4), (0, -18.4), (6.4, -17.4), (7.4, -6)], felt)
    brim(canvas, frame, 15.6, felt, 0.4)
    band(canvas, frame, -8.8, Ramp("6a2a2a"), 1.6)
    if person.view != "back":
        x = frame.head[0] + frame.turn
        canvas.rectangle(x - 2, frame.head[1] - 10.6, 4, 3.6, _GOLD, bevel=1, cast=0)


def bowler(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a bowler hat."""
    felt = own_colour(person, "2f2d3a")
    shape(canvas, frame, [(-7.4, -6), (-7.2, -11.6), (0, -15), (7.2, -11.6), (7.4, -6)], felt)
    brim(canvas, frame, 11.4, felt, 0.2)


def flat_cap(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a flat cap."""
    tweed = own_colour(person, "6a6258")
    shape(canvas, frame, [(-11, -4.4), (-10.6, -9.4), (-2, -12.6), (9, -10.4), (12.4, -5), (4, -5.4)], tweed)
