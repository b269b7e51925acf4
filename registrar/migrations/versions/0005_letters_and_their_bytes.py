"""The bytes of a letter stand apart from its entry, which is written anew with every attempt.

Revision ID: 0005
Revises: 0004
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Give them a table of their own."""
    op.create_table(
        "letter_bytes",
        sa.Column("outbox_id", sa.Integer(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox_entry.id"]),
        sa.PrimaryKeyConstraint("outbox_id"),
    )
    op.execute("INSERT INTO letter_bytes (outbox_id, raw) SELECT id, raw FROM outbox_entry")
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.drop_column("raw")


def downgrade() -> None:
    """Put them back."""
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("raw", sa.LargeBinary(), nullable=True))
    op.execute(
        "UPDATE outbox_entry SET raw = (SELECT raw FROM letter_bytes WHERE letter_bytes.outbox_id = outbox_entry.id)"
    )
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.alter_column("raw", existing_type=sa.LargeBinary(), nullable=False)
    op.drop_table("letter_bytes")
