"""Conversations: places in line, seats kept for a while, changes that wait for a yes, what a letter is about.

Revision ID: 0002
Revises: 0001
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

import registrar.models

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MOMENTS = ("rsvp_at", "pending_until", "asked_again_at", "waitlisted_at")


def upgrade() -> None:
    """Add what a conversation remembers."""
    with op.batch_alter_table("registration", schema=None) as batch_op:
        for name in MOMENTS:
            batch_op.add_column(sa.Column(name, registrar.models.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("keeps_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("suggestion", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("language", sa.String(length=8), nullable=False, server_default="en"))
        batch_op.create_foreign_key("registration_keeps_id_fkey", "registration", ["keeps_id"], ["id"])
    with op.batch_alter_table("inbound_message", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sensitive", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("asked", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("domain", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("token_digest", sa.String(length=64), nullable=True))
        batch_op.create_index(batch_op.f("ix_outbox_entry_domain"), ["domain"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_entry_token_digest"), ["token_digest"], unique=False)
    op.create_table(
        "change_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=True),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("proposal", sa.JSON(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("created_at", registrar.models.UtcDateTime(timezone=True), nullable=False),
        sa.Column("closed_at", registrar.models.UtcDateTime(timezone=True), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["inbound_id"], ["inbound_message.id"]),
        sa.ForeignKeyConstraint(["registration_id"], ["registration.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("change_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_request_letter"), ["letter"], unique=False)
        batch_op.create_index(batch_op.f("ix_change_request_registration_id"), ["registration_id"], unique=False)


def downgrade() -> None:
    """Forget it again."""
    op.drop_table("change_request")
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_entry_token_digest"))
        batch_op.drop_index(batch_op.f("ix_outbox_entry_domain"))
        for name in ("token_digest", "domain", "asked", "about"):
            batch_op.drop_column(name)
    with op.batch_alter_table("inbound_message", schema=None) as batch_op:
        batch_op.drop_column("sensitive")
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.drop_constraint("registration_keeps_id_fkey", type_="foreignkey")
        for name in ("language", "suggestion", "keeps_id", *MOMENTS):
            batch_op.drop_column(name)
