"""Attempts outlive their generation: what was spent stays in the books."""

from collections.abc import Sequence

from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

KEY = "fk_attempts_generation_id_generations"


def upgrade() -> None:
    """Goes forward."""
    _refer("SET NULL")
    op.alter_column("attempts", "generation_id", nullable=True)


def downgrade() -> None:
    """Goes back; attempts whose generation is gone go, too."""
    op.execute("DELETE FROM attempts WHERE generation_id IS NULL")
    op.alter_column("attempts", "generation_id", nullable=False)
    _refer("CASCADE")


def _refer(when_deleted: str) -> None:
    op.drop_constraint(op.f(KEY), "attempts", type_="foreignkey")
    op.create_foreign_key(
        op.f(KEY), "attempts", "generations", ["generation_id"], ["id"], ondelete=when_deleted
    )
