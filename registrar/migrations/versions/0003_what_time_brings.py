"""What time brings: sessions that change, bounces, reminders that are not wanted.

Revision ID: 0003
Revises: 0002
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

import registrar.models

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

INDEXES = (
    ("session_change", "session_number"),
    ("bounce", "address_key"),
    ("bounce", "inbound_id"),
    ("bounce", "outbox_id"),
)


def upgrade() -> None:
    """Add what the passing of time asks for."""
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("remind_hours", sa.JSON(none_as_null=True), nullable=True))
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("reminders_stopped_at", registrar.models.UtcDateTime(timezone=True), nullable=True)
        )
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("calendar", sa.String(length=8), nullable=False, server_default=""))
    op.create_table(
        "session_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_number", sa.Integer(), nullable=False),
        sa.Column("at", registrar.models.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["session_number"], ["session.number"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "bounce",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("address_key", sa.String(), nullable=False),
        sa.Column("permanent", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("at", registrar.models.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["inbound_id"], ["inbound_message.id"]),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox_entry.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "stopped_address",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address_key", sa.String(), nullable=False),
        sa.Column("stopped_at", registrar.models.UtcDateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("lifted_at", registrar.models.UtcDateTime(timezone=True), nullable=True),
        sa.Column("lifted_because", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address_key"),
    )
    for table, column in INDEXES:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def downgrade() -> None:
    """Forget it again."""
    op.drop_table("stopped_address")
    op.drop_table("bounce")
    op.drop_table("session_change")
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.drop_column("calendar")
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.drop_column("reminders_stopped_at")
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.drop_column("remind_hours")
