"""The index of what is due holds what waits alone: a letter that is being sent, or was, costs it nothing.

Revision ID: 0006
Revises: 0005
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

COLUMNS = ["state", "next_attempt_at", "answers", "wanted_until"]
WAITS = sa.text("next_attempt_at IS NOT NULL")


def upgrade() -> None:
    """Make it anew."""
    op.drop_index("letters_due", "outbox_entry")
    op.create_index("letters_due", "outbox_entry", COLUMNS, sqlite_where=WAITS, postgresql_where=WAITS)


def downgrade() -> None:
    """Make it of all letters again."""
    op.drop_index("letters_due", "outbox_entry")
    op.create_index("letters_due", "outbox_entry", COLUMNS)
