"""What many tests need: a moment, the sessions on offer, settings, a database of their own, the letters' templates."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from registrar.catalog import Catalog
from registrar.config import Settings
from registrar.database import migrate, open_database, transaction
from registrar.letters import Stationery
from registrar.service import open_stationery_of
from registrar.store import add_new_sessions
from tests.make import NOW, make_catalog, make_settings


@pytest.fixture
def now() -> datetime:
    """Give the moment at which tests play."""
    return NOW


@pytest.fixture
def catalog() -> Catalog:
    """Give sessions 23 (over) to 26."""
    return make_catalog()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give settings whose files lie in the test's own folder."""
    return make_settings(folder=tmp_path)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an SQLite file with the schema and the sessions in it, to be copied: migrating takes longer than a test."""
    path = tmp_path_factory.mktemp("database") / "migrated.sqlite3"
    engine = open_database(f"sqlite:///{path}")
    migrate(engine)
    with transaction(engine) as db:
        add_new_sessions(db, make_catalog().sessions)
    engine.dispose()
    return path


@pytest.fixture
def engine(tmp_path: Path, migrated: Path) -> Iterator[Engine]:
    """Give a database on disk, up to date, with sessions 23 to 26 on record."""
    path = tmp_path / "registrar.sqlite3"
    shutil.copyfile(migrated, path)
    opened = open_database(f"sqlite:///{path}")
    yield opened
    opened.dispose()


@pytest.fixture(scope="session")
def stationery() -> Stationery:
    """Give the program's own templates with the facts of `make_settings`."""
    return open_stationery_of(make_settings())
