"""Alembic's entry: runs the migrations on the connection that `database.migrate` hands over."""

from alembic import context
from sqlmodel import SQLModel

import registrar.models  # noqa: F401 - its tables are the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
