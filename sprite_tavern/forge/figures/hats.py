"""Cloth, straw and gold on the head: hats, caps, crowns, bands."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import crowns, headgear, helmets, oddhats
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.hatshapes import Outline, band, brim, shape
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.gear.charges import charge
from sprite_tavern.forge.ramps import Ramp, lighten

Paint = Callable[[Canvas, Person, Frame], None]
_CRACK = "1c1824"


def draw_hat(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the person's head-gear, if any."""
    paint = HATS.get(person.hat)
    if paint is None:
        return
    paint(canvas, person, frame)
    if person.hat_cracked and person.view != "back":
        _crack(canvas, frame)
    if person.hat_emblem is not None and person.view != "back":
        with canvas.placed(frame.head[0] + frame.turn, frame.head[1] - frame.head_size[1] - 1.6, scale=0.42):
            charge(canvas, person.hat_emblem, person.trim)


def _crack(canvas: Canvas, frame: Frame) -> None:
    """Paint a crack that runs from the rim of the crown down the side of the head-gear."""
    x, top = frame.head[0], frame.head[1] - frame.head_size[1]
    way = [(4.4, -2.8), (2.4, 1.2), (6.0, 3.4), (3.6, 7.6)]
    if canvas.tiny:
        for dx, dy in ((5.0, -1.6), (1.4, 2.4), (5.4, 6.4)):
            canvas.stamp(x + dx, top + dy, 3.6, 3.6, _CRACK)
        return
    if canvas.small:
        canvas.cut([(x + 3.0, top - 6), (x + 9.0, top - 6), (x + 5.0, top + 1)], smooth=False)
        for dx, dy in ((4.6, 0.6), (2.6, 2.6), (4.6, 4.6), (6.6, 6.6), (4.6, 8.0)):
            canvas.stamp(x + dx, top + dy, 2.2, 2.2, _CRACK)
        return
    rows = [(x + dx, top + dy, 0.7) for dx, dy in way]
    canvas.limb(rows, Ramp(_CRACK), smooth=False, thinnest=0.5, shade="flat", line=None, cast=0)


def _wizard(canvas: Canvas, person: Person, frame: Frame) -> None:
    side = 1.0 if person.proportions["flare"] > 1 else -1.0
    bend = 10.6 if person.hat == "wizard bent" else 5.6
    tall = 17.0 if canvas.small else 19.6
    tip = [
        (-7.4, -6),
        (-5, -13),
        (bend * 0.1 - 1, -tall + 1.4),
        (bend, -tall),
        (bend * 0.5 + 1, -13),
        (7.4, -6),
    ]
    shape(canvas, frame, [*((side * x, y) for x, y in tip), (0, -4.4)], person.hat_ramp)
    brim(canvas, frame, 16.0, person.hat_ramp)
    if not canvas.tiny:
        band(canvas, frame, -9.2, person.trim, 1.2)


def _straw(canvas: Canvas, person: Person, frame: Frame) -> None:
    straw = person.hat_ramp if person.hat_ramp.base != person.cloth.base else Ramp("dcb85e")
    shape(canvas, frame, [(-7, -6), (-6, -12.6), (0, -14), (6, -12.6), (7, -6)], straw)
    brim(canvas, frame, 16.0, straw, 0.6)
    band(canvas, frame, -9.0, Ramp("b3442f"))


def _cowboy(canvas: Canvas, person: Person, frame: Frame) -> None:
    felt = Ramp("7a5230") if person.hat_ramp.base == person.cloth.base else person.hat_ramp
    shape(
        canvas,
        frame,
        [(-7, -6), (-6.6, -14), (-2.6, -15.4), (0, -13.6), (2.6, -15.4), (6.6, -14), (7, -6)],
        felt,
    )
    if canvas.tiny:
        brim(canvas, frame, 18.0, felt)
    else:
        rim = [(-16, -9.4), (-9, -6.6), (0, -6.0), (9, -6.6), (16, -9.4), (10, -3.4), (0, -2.2), (-10, -3.4)]
        shape(canvas, frame, rim, felt)
    band(canvas, frame, -8.2, Ramp(lighten(felt.base, -0.16)))


def _fedora(canvas: Canvas, person: Person, frame: Frame) -> None:
    shape(
        canvas,
        frame,
        [(-7.4, -6), (-6.6, -13.4), (-2, -13), (0, -14.4), (4, -14), (7, -12.6), (7.4, -6)],
        person.hat_ramp,
    )
    brim(canvas, frame, 13.0, person.hat_ramp, 0.4)
    band(canvas, frame, -8.4, Ramp(lighten(person.hat_ramp.base, -0.2)))


def _top_hat(canvas: Canvas, person: Person, frame: Frame) -> None:
    felt = person.hat_ramp if person.hat_ramp.base != person.cloth.base else Ramp("2f2d3a")
    shape(
        canvas, frame, [(-7, -6), (-7.4, -13), (-7.8, -19), (0, -19.8), (7.8, -19), (7.4, -13), (7, -6)], felt
    )
    brim(canvas, frame, 12.5, felt, 0.2)
    band(canvas, frame, -9.0, Ramp("b3323c"))


def _tricorn(canvas: Canvas, person: Person, frame: Frame) -> None:
    felt = Ramp("34323f") if person.hat_ramp.base == person.cloth.base else person.hat_ramp
    points = [
        (-16, -5),
        (-11, -12),
        (-4, -16),
        (4, -16),
        (11, -12),
        (16, -5),
        (8, -5.6),
        (0, -4.6),
        (-8, -5.6),
    ]
    shape(canvas, frame, points, felt)
    x, y = frame.head[0], frame.head[1] - (frame.head_size[1] - 10.2)
    if canvas.tiny and person.view != "back":
        canvas.stamp(x, y - 9.4, 7, 3.6, "eceef2")
    elif person.view != "back":
        canvas.stamp(x, y - 10.2, 3.6, 2.8, "eceef2")
        canvas.stamp(x, y - 8.2, 1.8, 1.6, "eceef2")
        if canvas.fine:
            canvas.stamp(x - 0.9, y - 10, 0.9, 0.9, "34323f")
            canvas.stamp(x + 0.9, y - 10, 0.9, 0.9, "34323f")


def _chef(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all hats
    white = Ramp("f2f2ee")
    shape(
        canvas, frame, [(-7, -7), (-11, -14), (-6, -18.5), (0, -17.5), (6, -18.5), (11, -14), (7, -7)], white
    )
    shape(canvas, frame, [(-7.6, -9.8), (0, -9), (7.6, -9.8), (7.6, -5.8), (0, -5), (-7.6, -5.8)], white)


def _cap(canvas: Canvas, person: Person, frame: Frame) -> None:
    cap = [(-10.9, -3.4), (-8, -12), (0, -14), (8, -12), (10.9, -3.4), (0, -5)]
    shape(canvas, frame, cap, person.hat_ramp)
    if person.hat in {"peaked cap", "cap"} and person.view != "back":
        peak = Ramp(lighten(person.hat_ramp.base, -0.16))
        turn = 3 if frame.side else 0
        shape(
            canvas,
            frame,
            [
                (-7 + turn * 2, -4.4),
                (turn, -5.6),
                (7 + turn * 2, -4.4),
                (8 + turn * 2, -1.8),
                (turn, -2.4),
                (-8 + turn * 2, -1.8),
            ],
            peak,
        )
        if person.hat == "peaked cap":
            canvas.stamp(frame.head[0] + frame.turn, frame.head[1] - 8, 2, 2, person.trim.tones[3])


def _robin(canvas: Canvas, person: Person, frame: Frame) -> None:
    _cap(canvas, person, frame)
    x, y = frame.head[0], frame.head[1] - frame.head_size[1]
    plume = Ramp("d3313a")
    canvas.limb([(x + 6, y - 1, 0.9), (x + 12, y - 6.5, 1.5), (x + 14, y - 9, 0.5)], plume)


def _sailor(canvas: Canvas, person: Person, frame: Frame) -> None:
    white = Ramp("f2f2ee")
    shape(canvas, frame, [(-8, -7), (-8.4, -12), (0, -13.4), (8.4, -12), (8, -7)], white)
    band(canvas, frame, -7.0, person.second, 1.8)


def _soft(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Beret, beanie, fez, turban, rain hat: one soft shape each."""
    shapes: dict[str, Outline] = {
        "beret": [(-10.6, -5), (-12, -9.6), (-2, -14), (9, -12), (11, -6.4), (0, -7)],
        "beanie": [(-10.9, -3), (-9, -11.4), (0, -14.6), (9, -11.4), (10.9, -3), (0, -4.4)],
        "fez": [(-6.4, -8), (-5.2, -17), (0, -17.8), (5.2, -17), (6.4, -8), (0, -7)],
        "turban": [(-11, -3.6), (-10.6, -11), (0, -15.6), (10.6, -11), (11, -3.6), (0, -6)],
        "rain hat": [(-13, -1.6), (-9, -8), (-7, -13), (0, -14.6), (7, -13), (9, -8), (13, -1.6), (0, -5)],
        "fur cap": [(-11.4, -2), (-10, -10), (0, -14), (10, -10), (11.4, -2), (0, -5)],
    }
    default = {
        "fez": "b3323c",
        "rain hat": "e9c03a",
        "beanie": "b3323c",
        "fur cap": "7a5a3a",
        "turban": "eceef2",
    }
    own = person.hat_ramp.base != person.cloth.base or person.hat not in default
    ramp = person.hat_ramp if own else Ramp(default[person.hat])
    shape(canvas, frame, shapes[person.hat], ramp)
    x, top = frame.head[0], frame.head[1] - frame.head_size[1]
    if person.hat in {"beanie", "fur cap"}:
        band(canvas, frame, -4.4, Ramp(lighten(ramp.base, 0.16)), 1.8)
    elif person.hat == "fez":
        canvas.limb([(x, top - 7, 0.5), (x + 6, top - 5, 0.5), (x + 7, top - 1, 0.9)], person.trim)
    elif person.hat == "turban" and person.view != "back":
        canvas.ellipse(x + frame.turn, top + 2.2, 1.7, 1.9, Ramp("c4164a", "metal"))


def _bandana(canvas: Canvas, person: Person, frame: Frame) -> None:
    cloth = person.hat_ramp if person.hat_ramp.base != person.cloth.base else Ramp("b3323c")
    shape(canvas, frame, [(-11.2, -2.6), (-8, -10.2), (0, -12.2), (8, -10.2), (11.2, -2.6), (0, -4.4)], cloth)
    x, y = frame.head
    rx = frame.head_size[0]
    canvas.limb([(x - rx, y - 3, 1.6), (x - rx - 4.6, y + 0.6, 1.5)], cloth)


def _miner(canvas: Canvas, person: Person, frame: Frame) -> None:
    shell = Ramp("e9c03a") if person.hat_ramp.base == person.cloth.base else person.hat_ramp
    shape(canvas, frame, [(-10.9, -3.4), (-9, -11), (0, -14.4), (9, -11), (10.9, -3.4), (0, -4.6)], shell)
    if person.view != "back":
        canvas.ellipse(frame.head[0] + frame.turn, frame.head[1] - 8.4, 2.4, 2.4, Ramp("fff3b0", "glow"))


def _jester(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head[0], frame.head[1] - frame.head_size[1] + 10.2
    bell, out = (2.8, 1.3) if canvas.tiny else (1.8, 1.0)
    for side, ramp in ((-1, person.cloth), (1, person.second)):
        lobe = [(side * 2, -8, 6), (side * 9 * out, -14, 4), (side * 15 * out, -7, 1.6 * out)]
        canvas.limb([(x + dx, y + dy, radius) for dx, dy, radius in lobe], ramp)
        canvas.ellipse(x + side * 15.6 * out, y - 5.6, bell, bell, person.trim)
    band(canvas, frame, -4.4, person.trim, 1.4)


def _santa(canvas: Canvas, person: Person, frame: Frame) -> None:
    red = Ramp("c9202c") if person.hat == "santa" else person.hat_ramp
    white = Ramp("f4f2ee")
    if person.hat == "gnome":
        shape(
            canvas,
            frame,
            [(-9.6, -4.4), (-6, -13), (-1, -21), (2, -24), (4, -19), (7, -12), (9.6, -4.4), (0, -5)],
            red,
        )
        return
    shape(canvas, frame, [(-9.6, -5), (-7, -13), (0, -17.6), (9, -15), (14.6, -7), (8, -8.4), (9.6, -5)], red)
    band(canvas, frame, -4.8, white, 2.2)
    canvas.ellipse(frame.head[0] + 14.6, frame.head[1] - 6, 2.8, 2.8, white)


def _horned_hood(canvas: Canvas, person: Person, frame: Frame) -> None:
    helmets.hood(canvas, person, frame)
    x, y = frame.head
    for side in (-1, 1):
        canvas.limb(
            [(x + side * 6, y - 10, 2.2), (x + side * 11, y - 14, 1.8), (x + side * 10, y - 19, 0.7)],
            Ramp("d9cbb0"),
        )


def _kettle(canvas: Canvas, person: Person, frame: Frame) -> None:
    shape(canvas, frame, [(-9.4, -4), (-7.6, -11.4), (0, -14), (7.6, -11.4), (9.4, -4)], person.metal)
    brim(canvas, frame, 13.0, person.metal, 0.8)


def _mitre(canvas: Canvas, person: Person, frame: Frame) -> None:
    white = Ramp("f2eee0")
    shape(canvas, frame, [(-7.4, -6), (-8.4, -13), (0, -21), (8.4, -13), (7.4, -6), (0, -5)], white)
    band(canvas, frame, -7.0, person.trim)
    x, y = frame.head[0], frame.head[1] - frame.head_size[1]
    canvas.stamp(x, y - 3.4, 1.4, 5.4, person.trim.tones[2])
    canvas.stamp(x, y - 4.2, 4.2, 1.4, person.trim.tones[2])


HATS: dict[str, Paint] = {
    **dict.fromkeys(("helm", "greathelm", "armet", "winged helm", "horned helm", "plumed helm",
        "horned great", "visor"), helmets.helmet),
    "kabuto": helmets.kabuto, "mushroom cap": oddhats.mushroom_cap,
    "spartan helm": helmets.corinthian, "nemes": headgear.nemes,
    "executioner": headgear.executioner_hood, "wimple": headgear.wimple, "nurse cap": headgear.nurse_cap,
    "fire helm": headgear.fire_helmet, "army helm": headgear.army_helmet, "aviator cap": headgear.aviator_cap,
    "wig": headgear.wig, "war bonnet": headgear.war_bonnet, "maid band": headgear.maid_band,
    "bridal veil": headgear.bridal_veil, "hairpins": headgear.hairpins, "gas mask": headgear.gas_mask,
    "luchador": headgear.luchador, "buckle hat": headgear.buckle_hat, "bowler": headgear.bowler,
    "flat cap": headgear.flat_cap, "bee veil": oddhats.bee_veil,
    "hood": helmets.hood, "horned hood": _horned_hood, "ninja hood": helmets.ninja_hood,
    "plague": helmets.plague_mask,
    "space helm": helmets.space_helmet, "kettle": _kettle, "wizard": _wizard, "wizard bent": _wizard,
    "straw hat": _straw,
    "cowboy": _cowboy, "fedora": _fedora, "top hat": _top_hat, "tricorn": _tricorn, "chef": _chef,
    "cap": _cap,
    "peaked cap": _cap, "robin": _robin, "sailor cap": _sailor, "bandana": _bandana,
    "headband": crowns.headband,
    "feather band": crowns.headband, "crown": crowns.crown, "tiara": crowns.tiara, "circlet": crowns.tiara,
    "mitre": _mitre,
    "leaf crown": crowns.leaves,
    "antlers": crowns.leaves, "goggles": crowns.goggles, "miner helm": _miner, "jester": _jester,
    "santa": _santa,
    "gnome": _santa,
    "mask": crowns.mask, **dict.fromkeys(("beret", "beanie", "fez", "turban", "rain hat", "fur cap"), _soft),
}  # fmt: skip
"""Every head-gear by name."""
