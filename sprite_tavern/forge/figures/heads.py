"""Head, ears, horns and face."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import beastheads, madeheads
from sprite_tavern.forge.figures.frame import TINY_EYES_APART, TINY_EYES_DOWN, Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, Rgb, mix

_EYE_WHITE: Rgb = (240, 238, 232)
_LASHES = (46, 34, 54)
_BLUSH: Rgb = (235, 110, 110)
_LIPS: Rgb = (190, 60, 70)
_FANGS: Rgb = (245, 238, 215)
_HORN = "d9cbb0"
_DARK_SKIN = 390
"""Sum of red, green and blue under which a face gets more light, to keep its features readable."""
_SOCKETS_APART, _SOCKET = 7.2, (36, 28, 48)
"""How far the eyes of a skull are from the axis at 16 px, two pixels each, and their colour."""
_REDDISH = 1.5
"""How much more red than blue a demon's skin has whose horns are red, too, at 16 px: bone is a bull's."""
_LOWER_EYES, _LOWER_MOUTH = 1.6, 0.9
"""Units by which the face looks down when it is seen from above."""


def draw_head(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint ears and skull, without the face."""
    if person.race.skull == "beast":
        beastheads.draw_beast_head(canvas, person, frame)
        return
    if person.race.skull in {"machine", "pumpkin"}:
        madeheads.draw_made_head(canvas, person, frame)
        return
    x, y = frame.head
    rx, ry = frame.head_size
    eared = not person.closed_helm or person.hat in {"helm", "winged helm", "horned helm"}
    if eared and not frame.side:
        _ears(canvas, person, frame)
    skull: list[tuple[float, float]]
    if person.bony and frame.side:
        _skull_in_profile(canvas, person, frame)
    elif person.bony:
        wide = 1.1 if canvas.tiny else 0.95
        canvas.ellipse(x, y - 0.8, rx * wide, ry * 0.92, person.skin, bevel=9)
        jaw = [(x - 5.6, y + 4.5), (x + 5.6, y + 4.5), (x + 5, y + 9.8), (x, y + 10.6), (x - 5, y + 9.8)]
        canvas.blob(jaw, person.skin, bevel=3, bias=-0.05)
    elif person.race.skull == "square":
        skull = [
            (x - rx + 0.4, y - 4), (x - 5, y - ry), (x + 5, y - ry), (x + rx - 0.4, y - 4), (x + rx - 0.6,
                y + 6),
            (x + 6.6, y + ry + 0.6), (x - 6.6, y + ry + 0.6), (x - rx + 0.6, y + 6),
        ]  # fmt: skip
        canvas.blob(skull, person.skin, bevel=8, gain=0.3 if canvas.small else 0.8)
    else:
        chin = person.proportions["jaw"] + (0.6 if person.female else 0)
        wide = rx - chin * 0.3
        skull = [
            (x - rx, y - 1), (x - rx * 0.72, y - ry * 0.76), (x, y - ry), (x + rx * 0.72, y - ry * 0.76),
            (x + rx, y - 1),
            (x + wide * 0.86, y + ry * 0.56), (x + wide * 0.45, y + ry * 0.95), (x, y + ry + chin * 0.4),
            (x - wide * 0.45, y + ry * 0.95), (x - wide * 0.86, y + ry * 0.56),
        ]  # fmt: skip
        dark = sum(person.skin.base) < _DARK_SKIN
        canvas.blob(skull, person.skin, bevel=8, gain=0.42, bias=0.16 if dark else 0.07)
    if frame.side:
        if not person.faceless and not person.bony:
            _nose_in_profile(canvas, person, frame)
        if eared:
            _ears(canvas, person, frame)


def _skull_in_profile(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a bare skull seen from the side: a great brain-case, the face under it, the jaw by itself."""
    x, y = frame.head
    rx, ry = frame.head_size
    front = x + rx * 0.98
    jaw = [
        (x - 1.6, y + 3.4), (x + 1.6, y + 6.6), (front - 1.2, y + 7.2), (front - 0.8, y + 10.6),
        (x + 3.0, y + 11.6), (x - 1.4, y + 9.0),
    ]  # fmt: skip
    canvas.polygon(jaw, person.skin, bevel=2.4, bias=-0.1)
    face = [
        (x - 0.6, y), (front - 1.6, y - 3), (front, y + 2.6), (front + 0.2, y + 7.4), (x + 2.4, y + 7.8),
        (x + 0.4, y + 5.4),
    ]  # fmt: skip
    canvas.polygon(face, person.skin, bevel=3)
    canvas.ellipse(x - 0.8, y - 1.6, rx * 0.98, ry * 0.84, person.skin, bevel=9, line=None, cast=0)


def _nose_in_profile(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the nose that stands out of a face seen from the side."""
    x, y = frame.head[0] + frame.head_size[0] - 0.4, frame.head[1] + 3.6
    if person.race_name in {"goblin", "troll", "imp", "gnome"} or person.race.tusks:
        canvas.blob(
            [(x - 2.4, y - 1.6), (x + 1.4, y - 0.8), (x + 4.4, y + 2.0), (x - 1.6, y + 1.8)], person.skin
        )
        return
    canvas.ellipse(x, y, 1.7, 1.5, person.skin, cast=0, line=None)


def _ears(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx = frame.head_size[0]
    sides = (-1,) if frame.side else (-1, 1)
    for side in sides:
        root = x + (side * rx if not frame.side else -1.5)
        if person.race.ears == "elf":
            ear = [(root - side * 1.6, y - 1.2), (root + side * 6.0, y - 5.4), (root + side * 1.0, y + 4.4)]
            canvas.polygon(ear, person.skin, bevel=2, gain=0.6)
        elif person.race.ears == "goblin":
            ear = [(root - side * 2, y - 2.6), (root + side * 10, y - 5.4), (root + side * 2.6, y + 5)]
            canvas.blob(ear, person.skin, bevel=2.4)
        elif (
            person.race.ears == "human"
            and not person.closed_helm
            and person.hair_style not in {"long", "bob"}
        ):
            canvas.ellipse(root + side * 0.2, y + 1.8, 2.0, 2.8, person.skin)


def draw_horns(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint what stands out of hair and head-gear: a demon's horns, a beast's ears."""
    beastheads.draw_over_hat(canvas, person, frame)
    if not person.horns:
        return
    x, y = frame.head
    red, _, blue = person.skin.base
    devilish = canvas.tiny and person.race.horns and red > blue * _REDDISH
    horn, thick = person.skin if devilish else Ramp(_HORN), 1.35 if canvas.tiny else 1.0
    curl = person.proportions["flare"]
    for side in (-1, 1):
        canvas.limb(
            [
                (x + side * 6 * thick, y - 7.6, 2.5 * thick),
                (x + side * 11 * curl * thick, y - 12, 2.0 * thick),
                (x + side * 11 * curl * thick, y - 18 * thick, 0.8 * thick),
            ],
            horn,
        )


def draw_face(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Set eyes, brows, mouth and cheeks."""
    if person.faceless or person.view == "back":
        return
    if person.bony:
        _skull_face(canvas, person, frame)
        return
    if person.race.skull in {"machine", "pumpkin"}:
        madeheads.draw_made_face(canvas, person, frame)
        return
    if person.race.skull == "beast":
        beastheads.draw_beast_face(canvas, person, frame)
    if person.race_name == "mummy":
        _bandages(canvas, person, frame)
    _eyes(canvas, person, frame)
    if person.nose is not None:
        size = 1.3 if canvas.tiny else 1.0
        spot = (frame.head[0] + frame.turn * 1.4, frame.head[1] + 4.2 * size)
        canvas.ellipse(*spot, 2.0 * size, 1.8 * size, person.nose, cast=0.16 / size)
    if person.race.skull != "beast":
        _mouth(canvas, person, frame)
    if canvas.fine and person.race.blush and person.beard == 0 and not frame.side:
        blush = mix(person.skin.base, _BLUSH, 0.32)
        for side in (-1, 1):
            canvas.stamp(frame.head[0] + frame.turn + side * 7.0, frame.head[1] + 4.6, 2.1, 1.1, blush)


def _bandages(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Wrap a face, with a dark gap for the eyes and a loose end."""
    x, y = frame.head
    wide, _ = frame.head_size
    fold = person.skin.tones[0] if canvas.small else person.skin.contact
    canvas.stamp(x, y - 4.6, wide * 1.9, 0.9, fold)
    if not canvas.tiny:
        canvas.stamp(x + 1.5, y - 7.4, wide * 1.2, 0.9, fold)
        canvas.stamp(x - 1.5, y + 6.6, wide * 1.5, 0.9, fold)
        end = [(x - wide + 1, y + 4, 1.6), (x - wide - 3, y + 8, 1.5), (x - wide - 2, y + 13, 1.0)]
        canvas.limb(end, person.skin)
    gap = (x + frame.turn * 1.2, wide * 1.1) if frame.side else (x, wide * 1.5)
    canvas.stamp(gap[0], y + 2.2, gap[1], 4.4, person.skin.outline, round=canvas.fine)


def _eye_places(person: Person, frame: Frame) -> list[tuple[float, int]]:
    """Return x and side of the eyes to draw: both, or the near one in profile."""
    x = frame.head[0] + frame.turn
    apart = person.proportions["eyes apart"] if not frame.tiny else TINY_EYES_APART
    if frame.side:
        return [(x + 2.6, 1)]
    return [(x - apart, -1), (x + apart, 1)]


def _around_eye(canvas: Canvas, person: Person, place: tuple[float, float, int], height: float) -> None:
    """Add what is around a pupil: everything from close by, only its white in a dark face at 32 px."""
    if canvas.fine:
        _fine_eye(canvas, person, place, height)
    elif not canvas.tiny and sum(person.skin.base) < _DARK_SKIN:
        canvas.stamp(place[0] + place[2] * 2.2, place[1], 2.0, height, _EYE_WHITE)


def _fine_eye(canvas: Canvas, person: Person, place: tuple[float, float, int], height: float) -> None:
    """Add what an eye shows from close by: its white in a dark face, the glint, the lashes."""
    x, y, side = place
    if sum(person.skin.base) < _DARK_SKIN:
        canvas.stamp(x + side * 1.5, y, 1.0, height * 0.7, _EYE_WHITE)
    canvas.stamp(x - 0.5, y - height * 0.27, 1.0, height * 0.34, "ffffff")
    if person.eyes != _LASHES:
        canvas.stamp(x, y - height * 0.42, 2.4, 0.9, _LASHES)


def _eyes(canvas: Canvas, person: Person, frame: Frame) -> None:
    down = TINY_EYES_DOWN if canvas.tiny else 2.6 if canvas.small else 1.9
    y = frame.head[1] + down + _LOWER_EYES * person.above
    y -= beastheads.eye_lift(person, frame)
    tall = person.proportions["eye height"]
    brow = person.hair.tones[0] if person.hair_style != "bald" else person.skin.contact
    one = person.race_name == "cyclops" or person.eye_count == 1
    if one and not frame.side:
        _one_eye(canvas, person, frame)
        return
    if person.eye_count > 2 and not frame.side:
        _third_eye(canvas, person, frame)
    for x, side in _eye_places(person, frame):
        if person.mood == "sleeping":
            canvas.stamp(x, y + 0.6, 3.4, 0.9, person.skin.contact)
            continue
        if person.race.tusks and canvas.tiny:
            canvas.stamp(x, y, 3.0, 2.4, (252, 226, 130))
        elif person.race.white_eyes:
            canvas.stamp(x, y, 3.0, 2.4, (252, 226, 130) if person.race.tusks else _EYE_WHITE)
            canvas.stamp(x + frame.turn * 0.2, y, 1.2, 2.4, person.eyes)
        elif person.race_name == "alien" and canvas.tiny:
            canvas.stamp(x + side, y, 7.0, 7.0, _SOCKET)
        elif person.race_name == "alien":
            canvas.ellipse(x, y, 3.2, 4.2, Ramp("241c30"), side * 18, line=None, cast=0)
            canvas.stamp(x - 0.8, y - 1.4, 1.2, 1.2, "ffffff")
        else:
            height = tall + (0.5 if person.female else 0)
            canvas.stamp(
                x, y, 2.2, height, person.eyes if canvas.fine or person.eyes[0] > 120 else (40, 30, 48)
            )
            _around_eye(canvas, person, (x, y, side), height)
        _brow(canvas, person, (x, y, side), brow)


def _third_eye(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Set an upright eye in the middle of the forehead."""
    x, y = frame.head[0] + frame.turn, frame.head[1] - frame.head_size[1] * 0.46
    dark = person.race_name == "alien"
    canvas.ellipse(x, y, 2.6, 3.4, Ramp("241c30" if dark else _EYE_WHITE), line=None, cast=0)
    canvas.stamp(x, y, 1.6, 3.0, "ffffff" if dark else person.eyes, round=True)


def _one_eye(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head[0] + frame.turn, frame.head[1]
    canvas.ellipse(x, y, 4.2, 3.6, Ramp("f2efe6"), bevel=2, cast=0)
    canvas.stamp(x, y, 2.8, 3.4, person.eyes, round=True)
    canvas.stamp(x, y - 4.6, 7.0, 1.2, person.skin.contact)


def _brow(canvas: Canvas, person: Person, eye: tuple[float, float, int], ink: Rgb) -> None:
    x, y, side = eye
    if person.mood in {"angry", "evil"} and not canvas.tiny:
        canvas.stamp(x - side * 0.8, y - 2.0, 2.6, 1.0, ink)
        canvas.stamp(x + side * 1.4, y - 2.9, 1.6, 1.0, ink)
    elif canvas.fine and person.hat not in {"hood", "ninja hood"}:
        lift = {"sad": -0.4, "surprised": 1.0, "stern": -0.6}.get(person.mood, 0.0)
        canvas.stamp(x, y - 3.6 - lift, 3.0, 0.9, ink)
    if person.female and canvas.fine:
        canvas.stamp(x + side * 1.5, y - 1.3, 0.9, 0.9, (46, 34, 54))


def _mouth(canvas: Canvas, person: Person, frame: Frame) -> None:
    if canvas.tiny:
        if person.race.tusks:
            _tiny_tusks(canvas, person, frame)
        return
    x, y = frame.head[0] + frame.turn * 1.3, frame.head[1] + (7.0 if canvas.small else 6.3)
    y += _LOWER_MOUTH * person.above
    ink = mix(person.skin.tones[0], _LIPS, 0.35)
    if person.race.tusks or person.race_name in {"goblin", "imp"}:
        _beastly_mouth(canvas, person, x, y)
        return
    if person.beard > 0:
        return
    if person.mood == "happy":
        canvas.stamp(x, y, 3.4, 1.7 if canvas.fine else 1.0, ink)
    elif person.mood == "surprised":
        canvas.stamp(x, y + 0.4, 1.8, 2.2, ink, round=True)
    elif canvas.fine or person.mood in {"sad", "angry", "stern"}:
        canvas.stamp(x, y, 2.0 if person.female else 2.6, 0.9, ink)
    if person.race_name == "vampire":
        for side in (-1, 1):
            canvas.stamp(x + side * 1.1, y + 0.9, 0.8, 1.1, "ffffff")


def _beastly_mouth(canvas: Canvas, person: Person, x: float, y: float) -> None:
    """Set an orc's tusks or a goblin's fangs."""
    wide, gap = (6.8, 3.3) if person.race.tusks else (5.4, 1.7)
    canvas.stamp(x, y + 0.8, wide, 1.0, person.skin.contact)
    for side in (-1, 1):
        if person.race.tusks:
            canvas.stamp(x + side * gap, y - 0.4, 1.5, 2.6, _FANGS)
        else:
            canvas.stamp(x + side * gap, y + 1.4, 1.0, 1.2, _FANGS)


def _tiny_tusks(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Set a dark mouth and two tusks of a pixel each that stand up at its corners."""
    x, y = frame.head[0] + frame.turn, frame.head[1] + TINY_EYES_DOWN + 10.4
    canvas.stamp(x, y, 11.0, 3.6, person.skin.outline)
    for side in (-1,) if frame.side else (-1, 1):
        canvas.stamp(x + side * TINY_EYES_APART, y, 3.6, 3.6, _FANGS)


def _skull_face(canvas: Canvas, person: Person, frame: Frame) -> None:
    if frame.side:
        _skull_face_in_profile(canvas, person, frame)
        return
    x, y = frame.head[0] + frame.turn * 0.6, frame.head[1]
    dark = person.skin.outline
    if canvas.tiny:
        for side in (-1, 1):
            canvas.stamp(x + side * _SOCKETS_APART, y + 1.0, 7.0, 7.0, _SOCKET)
        canvas.stamp(x, y + 6.6, 3.6, 3.6, _SOCKET)
        return
    for side in (-1, 1):
        canvas.stamp(x + side * 4.2, y + 0.6, 4.6, 4.9, dark, round=True)
        canvas.stamp(x + side * 4.2, y + 1.2, 1.7, 1.7, person.eyes)
    canvas.stamp(x, y + 4.9, 1.7, 1.9, dark)
    for tooth in (-3, -1, 1, 3) if not canvas.small else (-1.8, 1.8):
        canvas.stamp(x + tooth * 1.15, y + 8.1, 0.9, 1.9, person.skin.contact)


def _skull_face_in_profile(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Set the one socket, the hole of the nose at the rim, and the teeth between face and jaw."""
    x, y = frame.head
    front = x + frame.head_size[0] * 0.98
    dark = person.skin.outline
    socket = 8.0 if canvas.tiny else 5.4
    canvas.stamp(x + 4.6, y + 0.8, socket, socket, dark, round=not canvas.tiny)
    if canvas.tiny:
        return
    canvas.stamp(x + 5.2, y + 1.2, 1.7, 1.7, person.eyes)
    canvas.stamp(front - 0.8, y + 4.2, 1.7, 1.9, dark)
    canvas.stamp((x + 3.0 + front) / 2, y + 8.0, front - x - 3.0, 0.9, dark)
    for tooth in (4.2, 6.4, 8.6) if canvas.fine else ():
        canvas.stamp(x + tooth, y + 7.6, 0.9, 1.9, dark)
