"""Edits: generations made from one picture of another; and how many pictures one has."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Goes forward."""
    op.drop_constraint(op.f("ck_generations_kind"), "generations", type_="check")
    op.create_check_constraint(
        op.f("ck_generations_kind"), "generations", "kind IN ('make', 'enhance', 'edit', 'upload')"
    )
    op.add_column(
        "generations",
        sa.Column("parent_position", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.add_column(
        "generations", sa.Column("pictures", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    op.execute(
        "UPDATE generations SET pictures = counted.number FROM ("
        " SELECT generation_id, count(*) AS number FROM sprites GROUP BY generation_id"
        ") AS counted WHERE counted.generation_id = generations.id"
    )


def downgrade() -> None:
    """Goes back; edits are no longer known, so they go, with what was made from them."""
    op.execute("DELETE FROM generations WHERE kind = 'edit'")
    op.drop_column("generations", "pictures")
    op.drop_column("generations", "parent_position")
    op.drop_constraint(op.f("ck_generations_kind"), "generations", type_="check")
    op.create_check_constraint(
        op.f("ck_generations_kind"), "generations", "kind IN ('make', 'enhance', 'upload')"
    )
