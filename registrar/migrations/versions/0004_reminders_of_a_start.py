"""A reminder is of one start of one session, and has a moment after which nobody needs it.

Revision ID: 0004
Revises: 0003
"""

from collections.abc import Sequence
from datetime import timedelta

import sqlalchemy as sa
from alembic import op

import registrar.models

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

WHEN = registrar.models.UtcDateTime(timezone=True)
OUTBOX = sa.table("outbox_entry", *map(sa.column, ("id", "once_key", "registration_id")), sa.column("created_at", WHEN))
REGISTRATION = sa.table("registration", sa.column("id"), sa.column("session_number"))
SESSION = sa.table("session", sa.column("number"), sa.column("starts", WHEN))


def upgrade() -> None:
    """Give reminders their start and their last moment."""
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("wanted_until", WHEN, nullable=True))
        batch_op.drop_index("letters_due")
        batch_op.create_index("letters_due", ["state", "next_attempt_at", "answers", "wanted_until"], unique=False)
    _name_the_start()


def _name_the_start() -> None:
    """Put the start into the keys of those reminders that were written for the start the session still has.

    One that is older than its own moment before that start was for another session, which the registration has left.
    """
    connection = op.get_bind()
    reminders = connection.execute(
        sa.select(OUTBOX.c.id, OUTBOX.c.once_key, OUTBOX.c.created_at, SESSION.c.starts)
        .join(REGISTRATION, REGISTRATION.c.id == OUTBOX.c.registration_id)
        .join(SESSION, SESSION.c.number == REGISTRATION.c.session_number)
        .where(OUTBOX.c.once_key.like("reminder:%"))
    ).all()
    for key, once_key, created_at, starts in reminders:
        hours = int(once_key.rpartition(":")[2])
        if starts - timedelta(hours=hours) <= created_at:
            connection.execute(
                sa.update(OUTBOX).where(OUTBOX.c.id == key).values(once_key=f"{once_key}:{starts:%Y%m%dT%H%M%SZ}")
            )


def downgrade() -> None:
    """Forget it again."""
    connection = op.get_bind()
    for key, once_key in connection.execute(
        sa.select(OUTBOX.c.id, OUTBOX.c.once_key).where(OUTBOX.c.once_key.like("reminder:%:%:%"))
    ).all():
        before = once_key.rpartition(":")[0]
        taken = connection.execute(sa.select(OUTBOX.c.id).where(OUTBOX.c.once_key == before)).first()
        connection.execute(sa.update(OUTBOX).where(OUTBOX.c.id == key).values(once_key=None if taken else before))
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.drop_index("letters_due")
        batch_op.create_index("letters_due", ["state", "next_attempt_at"], unique=False)
        batch_op.drop_column("wanted_until")
