"""A miniature with a head of its own on a body that many share: pose, tail, and what it wears."""

from sprite_tavern.forge.anatomy.headgear import CROWNED
from sprite_tavern.forge.anatomy.natures import BURNING, SLEEPING, UNDEAD
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.sheets import Block, Picture, blocks_of
from sprite_tavern.forge.miniatures.stencil import PIXELS, laid

_POSES = ("standing", "sitting", "lying")
_WINGED = ("winged", "flying")
_SIDES = {"standing": (2, 10), "sitting": (5, 10), "lying": (2, 10)}
"""Where the ribs of the undead show."""
_RIBS = ("kwk", "kwk")
_FIRE = (".r....", "rr.r..", "ryrrr.", "ryyrrr", "ryyyrr", ".ryyyr")
_WING = ("u.....", "uu....", "uuu...", "Uuuuu.", ".Uuuuu", "..UUuu")
_CROWN = ("t.t.t", "ttttt", "tvtvt")
_BACK = (0, 2)
"""Where wings and flames grow: left of the head."""
_HANGS = 2
"""Column of the head below which the end of a scarf hangs."""


def assembled(block: Block, look: Look) -> Picture:
    """Return head, body and tail put together in one of the poses."""
    pose = _pose(look)
    head = _crowned(look.pick("picture", block.pictures), look)
    body = blocks_of("bodies")[f"{block.options.get('body', 'plain')} {pose}"][0].pictures[0]
    tail = blocks_of("tails").get(f"{block.options.get('tail', 'none')} {pose}")
    corner = _corner(head, pose)
    if look.has(*UNDEAD):
        body = laid(body, _RIBS, *_SIDES[pose])
    if tail is not None:
        body = laid(tail[0].pictures[0], body, 0, 0)
    if look.has(*BURNING):
        body = laid(body, _FIRE, *_BACK)
    if look.has(*_WINGED) or look.part("wings", "wing") is not None:
        body = laid(body, _WING, _BACK[0], _BACK[1] + (4 if pose == "lying" else 0))
    whole = laid(_collared(body, head, corner), head, *corner)
    return tuple(row for number, row in enumerate(whole) if row.strip(".") or number > PIXELS // 2)


def _pose(look: Look) -> str:
    if look.has("ridden"):
        return "standing"
    if look.has("lying", *SLEEPING):
        return "lying"
    asked = next((pose for pose in _POSES if look.has(pose)), None)
    return asked or look.pick("pose", ("standing", "sitting"))


def _corner(head: Picture, pose: str) -> tuple[int, int]:
    """Return where the head lies on the body."""
    wide, high = len(head[0]), len(head)
    if pose == "lying":
        return PIXELS - wide, PIXELS - high
    return ((PIXELS - wide) // 2 if pose == "sitting" else PIXELS - wide), 0


def _crowned(head: Picture, look: Look) -> Picture:
    """Return the head with a crown between its ears, if one was asked for."""
    if look.part("crown", "tiara") is None and not look.has(*CROWNED):
        return head
    return laid(head, _CROWN, (len(head[0]) - len(_CROWN[0])) // 2, 0)


def _collared(body: Picture, head: Picture, corner: tuple[int, int]) -> Picture:
    """Return the body with the neck below the head: a shadow, or what is worn there."""
    rows = [list(row) for row in body]
    left, top = corner
    for across in range(len(head[0])):
        chin = max((down for down, row in enumerate(head) if row[across] != "."), default=None)
        if chin is None or top + chin + 1 >= len(rows) - 1:
            continue
        middle = across == len(head[0]) // 2
        band = "CB" if middle else "CDD" if across == _HANGS else "CV"[across % 2]
        for down, letter in enumerate(band):
            y, x = top + chin + 1 + down, left + across
            if rows[y][x] != "." and y < len(rows) - 1:
                rows[y][x] = letter
    return tuple("".join(row) for row in rows)
