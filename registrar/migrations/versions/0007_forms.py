"""What copies of a letter have in common is kept once.

Revision ID: 0007
Revises: 0006
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from registrar.forms import put_together

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Make room for forms."""
    op.create_table(
        "letter_form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False, unique=True),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("letter_bytes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("form_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key("letter_bytes_form", "letter_form", ["form_id"], ["id"])


def downgrade() -> None:
    """Write every copy out again."""
    connection = op.get_bind()
    letters = sa.table("letter_bytes", sa.column("outbox_id"), sa.column("raw"), sa.column("form_id"))
    forms = sa.table("letter_form", sa.column("id"), sa.column("raw"))
    for form_id, form in connection.execute(sa.select(forms.c.id, forms.c.raw)).all():
        copies = sa.select(letters.c.outbox_id, letters.c.raw).where(letters.c.form_id == form_id)
        for key, kept in connection.execute(copies).all():
            whole = letters.update().where(letters.c.outbox_id == key).values(raw=put_together(kept, form))
            connection.execute(whole)
    with op.batch_alter_table("letter_bytes", schema=None) as batch_op:
        batch_op.drop_constraint("letter_bytes_form", type_="foreignkey")
        batch_op.drop_column("form_id")
    op.drop_table("letter_form")
