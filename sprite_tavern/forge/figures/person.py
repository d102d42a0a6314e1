"""One individual, every choice made: what the body, the clothes and the gear are drawn from."""

from dataclasses import dataclass, field

from sprite_tavern.forge.figures.company import Companion
from sprite_tavern.forge.figures.races import Race
from sprite_tavern.forge.gear.base import Gear
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.poses import REST, Pose
from sprite_tavern.forge.ramps import Ramp, Rgb


@dataclass(frozen=True, slots=True)
class Held:
    """A thing in a hand."""

    word: str
    gear: Gear
    look: Look


@dataclass(slots=True)
class Person:
    """A figure about to be drawn."""

    race: Race
    race_name: str
    female: bool
    child: bool
    skin: Ramp
    hair: Ramp
    hair_style: str
    eyes: Rgb
    bright_eyes: bool
    """Whether the eyes shine through a visor."""
    outfit: str
    cloth: Ramp
    second: Ramp
    metal: Ramp
    trim: Ramp
    boots: Ramp
    hat: str
    hat_ramp: Ramp
    mood: str
    nose: Ramp | None = None
    """A nose to be seen: a clown's, a witch's."""
    hat_emblem: str | None = None
    hat_cracked: bool = False
    hat_asked: bool = False
    """Whether the prompt tells of the head-gear."""
    helm: Ramp | None = None
    """The metal asked for the helmet alone."""
    beard: float = 0.0
    beard_ramp: Ramp | None = None
    cape: Ramp | None = None
    wings: str | None = None
    wing_ramp: Ramp | None = None
    tail: str | None = None
    horns: bool = False
    extras: frozenset[str] = frozenset()
    weapon: Held | None = None
    offhand: Held | None = None
    company: tuple[Companion, ...] = ()
    """Who and what stands, sits or flies beside it."""
    mount: Companion | None = None
    seat: Companion | None = None
    broom: bool = False
    """Whether it rides a broom."""
    scales: Ramp = field(default_factory=lambda: Ramp("5a9a3f"))
    """The lower body of a people whose is not human: hide, scales."""
    gloves: Ramp | None = None
    trousers: Ramp | None = None
    pose: Pose = REST
    view: str = "front"
    above: float = 0.0
    """How far from above it is seen, 0 to 1: `Look.above`."""
    heads: int = 1
    """How many: none for the headless."""
    eye_count: int = 2
    proportions: dict[str, float] = field(default_factory=dict)
    """Named factors of the individual: head, shoulders, legs, bulk, short, face."""

    @property
    def bony(self) -> bool:
        """Whether it is a bare skeleton."""
        return self.race.skull == "bone"

    @property
    def mane(self) -> Ramp:
        """The mane of a beast's head: its own colour, or the hair's."""
        mark = self.race.mien.mark if self.race.mien else None
        return self.hair if mark is None or self.hair.base != self.skin.base else Ramp(mark)

    @property
    def skirted(self) -> bool:
        """Whether the clothes hide the legs."""
        return self.outfit in SKIRTED

    @property
    def closed_helm(self) -> bool:
        """Whether the head-gear hides the hair."""
        return self.hat in CLOSED_HATS

    @property
    def helm_metal(self) -> Ramp:
        """The metal of the helmet: asked for, else the armour's."""
        return self.helm or self.metal

    @property
    def faceless(self) -> bool:
        """Whether the head-gear hides the face."""
        return self.hat in FACELESS_HATS


SKIRTED = frozenset({"robe", "dress", "gown", "dirndl", "kimono", "maid", "uniform dress", "tutu"})
FACELESS_HATS = frozenset(
    {"greathelm", "armet", "plague", "visor", "horned great", "spartan helm", "executioner", "luchador"}
)
CLOSED_HATS = FACELESS_HATS | frozenset(
    {
        "helm",
        "winged helm",
        "horned helm",
        "plumed helm",
        "kabuto",
        "wimple",
        "nemes",
        "aviator cap",
        "wig",
        "ninja hood",
        "hood",
        "horned hood",
        "space helm",
    }
)
