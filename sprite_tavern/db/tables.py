"""The records. Times are timezone-aware, ids are UUIDv7 made in the program, every row has an owner."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, Index, LargeBinary, Numeric, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from sprite_tavern.core.ids import new_id
from sprite_tavern.core.types import Kind, State

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

UNFINISHED = "('queued', 'sent', 'working', 'finishing')"


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _moment(*, required: bool = False) -> Any:  # noqa: ANN401 - SQLModel's Field is untyped
    column: dict[str, Any] = {"sa_type": DateTime(timezone=True)}
    return Field(**column) if required else Field(default=None, **column)


def _json() -> Any:  # noqa: ANN401 - same
    return Field(
        default_factory=dict, sa_column=Column(JSONB, nullable=False, server_default=text("'{}'::jsonb"))
    )


def _count(words: str) -> Any:  # noqa: ANN401 - same
    return Field(default=0, sa_column_kwargs={"server_default": text("0")}, description=words)


def _money() -> Any:  # noqa: ANN401 - same
    return Field(default=None, sa_type=Numeric(12, 6))


class House(SQLModel, table=True):
    """This installation: one row, whose id is also written into the pictures' storage."""

    __tablename__: ClassVar[str] = "house"

    id: UUID = Field(default_factory=new_id, primary_key=True)
    only: bool = Field(default=True, unique=True, description="Holds the table to one row.")


class User(SQLModel, table=True):
    """A person. `version` grows by one for each change of the person's things."""

    __tablename__: ClassVar[str] = "users"

    id: UUID = Field(default_factory=new_id, primary_key=True)
    name: str = Field(sa_type=Text, unique=True)
    role: str = Field(default="member", sa_type=Text)
    version: int = Field(default=0, sa_type=BigInteger)
    created_at: datetime = _moment(required=True)


class Generation(SQLModel, table=True):
    """One wish for one picture, and where it stands. The row exists before anything is sent."""

    __tablename__: ClassVar[str] = "generations"
    __table_args__: ClassVar[tuple[Any, ...]] = (
        Index("uq_generations_once", "owner_id", "once_key", "ordinal", unique=True),
        Index(
            "ix_generations_history", "owner_id", text("id DESC"), postgresql_where=text("deleted_at IS NULL")
        ),
        Index("ix_generations_changes", "owner_id", "version"),
        Index("ix_generations_unfinished", "owner_id", "id", postgresql_where=text(f"state IN {UNFINISHED}")),
        Index("ix_generations_family", "parent_id", "id"),
        Index("ix_generations_trash", "deleted_at", postgresql_where=text("deleted_at IS NOT NULL")),
        CheckConstraint(f"state IN ({_quoted(State)})", name="state"),
        CheckConstraint(f"kind IN ({_quoted(Kind)})", name="kind"),
    )

    id: UUID = Field(default_factory=new_id, primary_key=True)
    owner_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    kind: str = Field(sa_type=Text)
    once_key: str = Field(sa_type=Text)
    ordinal: int = Field(default=0, description="Place among the pictures of one request.")
    fingerprint: str = Field(sa_type=Text, description="Hash of the request: one once-key, one request.")
    prompt: str = Field(default="", sa_type=Text)
    negative: str = Field(default="", sa_type=Text)
    model: str = Field(sa_type=Text)
    width: int = Field(default=0)
    height: int = Field(default=0)
    seed: int | None = Field(default=None, sa_type=BigInteger)
    settings: dict[str, Any] = _json()
    style: str | None = Field(default=None, sa_type=Text)
    instruction: str = Field(default="", sa_type=Text)
    parent_id: UUID | None = Field(default=None, foreign_key="generations.id", ondelete="CASCADE")
    parent_position: int = _count("Which of the parent's pictures it is made from.")
    pictures: int = _count("How many pictures came back.")
    key_source: str = Field(default="house", sa_type=Text, description="Whose provider key it uses.")
    state: str = Field(default=State.QUEUED, sa_type=Text)
    enqueued: bool = Field(default=False, description="Handed to the job engine; else it waits for a slot.")
    attempt_id: UUID | None = Field(default=None, description="The attempt that may write: the fence.")
    tries: int = Field(default=0)
    error: dict[str, Any] | None = Field(default=None, sa_type=JSONB(none_as_null=True))
    cost_usd: Decimal | None = _money()
    cost_generations: Decimal | None = _money()
    version: int = Field(default=0, sa_type=BigInteger)
    created_at: datetime = _moment(required=True)
    started_at: datetime | None = _moment()
    finished_at: datetime | None = _moment()
    retry_at: datetime | None = _moment()
    deleted_at: datetime | None = _moment()


class Attempt(SQLModel, table=True):
    """One call of a provider, written before it is made: the ledger of what was asked and what it cost.

    It outlives its generation: what was spent stays in the books.
    """

    __tablename__: ClassVar[str] = "attempts"
    __table_args__: ClassVar[tuple[Any, ...]] = (Index("ix_attempts_generation", "generation_id", "id"),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    generation_id: UUID | None = Field(default=None, foreign_key="generations.id", ondelete="SET NULL")
    state: str = Field(default="intent", sa_type=Text)
    model: str = Field(sa_type=Text)
    ticket: str | None = Field(default=None, sa_type=Text, description="The provider's job id.")
    request_id: str | None = Field(default=None, sa_type=Text)
    delivery: dict[str, Any] | None = Field(default=None, sa_type=JSONB(none_as_null=True))
    cost_usd: Decimal | None = _money()
    cost_generations: Decimal | None = _money()
    error: str | None = Field(default=None, sa_type=Text)
    created_at: datetime = _moment(required=True)
    ended_at: datetime | None = _moment()


class Delivered(SQLModel, table=True):
    """A paid answer's untouched bytes, kept until they are stored: nothing after the call pays again."""

    __tablename__: ClassVar[str] = "delivered"

    attempt_id: UUID = Field(foreign_key="attempts.id", ondelete="CASCADE", primary_key=True)
    position: int = Field(primary_key=True)
    data: bytes = Field(sa_type=LargeBinary)


class Sprite(SQLModel, table=True):
    """A finished picture: a sprite, also an edited one, or the enhancement of one."""

    __tablename__: ClassVar[str] = "sprites"
    __table_args__: ClassVar[tuple[Any, ...]] = (
        Index("ix_sprites_generation", "generation_id", "position", unique=True),
        Index("ix_sprites_owner", "owner_id", text("id DESC")),
        Index("ix_sprites_picture", "picture_hash"),
        Index("ix_sprites_parent", "parent_id"),
        CheckConstraint("kind IN ('sprite','enhancement')", name="kind"),
    )

    id: UUID = Field(default_factory=new_id, primary_key=True)
    owner_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE")
    generation_id: UUID = Field(foreign_key="generations.id", ondelete="CASCADE")
    position: int = Field(default=0)
    kind: str = Field(sa_type=Text)
    parent_id: UUID | None = Field(default=None, foreign_key="sprites.id", ondelete="CASCADE")
    width: int
    height: int
    colours: int = Field(description="Number of different opaque colours.")
    palette: list[str] = Field(default_factory=list, sa_column=Column(JSONB, nullable=False))
    picture_hash: str = Field(
        sa_type=Text, description="SHA-256 of the PNG; its storage key is made from it."
    )
    picture_bytes: int
    thumb_hash: str = Field(sa_type=Text)
    raw_hash: str | None = Field(default=None, sa_type=Text, description="The untouched answer, where kept.")
    style: str | None = Field(default=None, sa_type=Text)
    fidelity: float | None = Field(default=None, description="Silhouette IoU with the sprite, 0 to 1.")
    recipe: dict[str, Any] | None = Field(default=None, sa_type=JSONB(none_as_null=True))
    notes: dict[str, Any] = _json()
    created_at: datetime = _moment(required=True)
