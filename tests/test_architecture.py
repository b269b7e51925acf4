"""Who may import whom, and who may touch the clock, the wire and the database. The table is the map; new modules
find their line in it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import registrar

PACKAGE = Path(registrar.__file__).parent

# A module imports from the lines above its own, and from its own folder on the same line. `reading.*` is a folder: all
# of it that has no line of its own.
LAYERS = (
    "errors sieve vocabulary",
    "mail.*",
    "catalog",
    "config models limits",
    "reading.reading",
    "roster when invites typesetting",
    "reading.*",
    "decision.*",
    "wording.*",
    "letters forms",
    "preview",
    # Everything down to here is pure: no clock, no socket, no database (config reads its one file).
    "database mail.imap mail.smtp first_config",
    "reader exports.*",
    "store ledger migrations.*",
    "journal outbox_order",
    "attempts",
    "outbox",
    "stops",
    "dispatch",
    "thread",
    "desk copies undelivered",
    "returns",
    "happenings",
    "open_needs",
    "intake reminders stop_notices deadlines digests held sittings",
    "worker",
    "service",
    "check demo.*",
    "commands.terminal",
    "commands.*",
    "cli",
    "__main__",
)
PURE = LAYERS[: LAYERS.index("preview") + 1]


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


MODULES = {
    module_name(path): path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.name != "__init__.py" and "versions" not in path.parts
}


@cache
def nodes(module: str) -> tuple[ast.AST, ...]:
    """Return what is looked at here: imports, calls, handlers of exceptions."""
    kinds = (ast.Import, ast.ImportFrom, ast.Call, ast.ExceptHandler)
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    return tuple(node for node in ast.walk(tree) if isinstance(node, kinds))


def dotted(node: ast.AST | None) -> str:
    """Return the name that *node* is, such as `datetime.now`; nothing where it is no plain name."""
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def layer(module: str) -> int | None:
    """Return the line that names *module*, else the one that names its folder."""
    lines = {word: n for n, line in enumerate(LAYERS) for word in line.split()}
    return lines.get(module, lines.get(f"{module.partition('.')[0]}.*"))


def imported(module: str) -> Iterator[str]:
    """Yield everything that *module* imports, anywhere in it, by its full name."""
    for node in nodes(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "registrar":
                yield from (f"registrar.{alias.name}" for alias in node.names)
            else:
                yield node.module


def of_ours(module: str) -> set[str]:
    return {name.removeprefix("registrar.") for name in imported(module) if name.startswith("registrar.")} & set(
        MODULES
    )


def users_of(library: str) -> set[str]:
    return {module for module in MODULES for name in imported(module) if name.split(".")[0] == library}


def _folder(module: str) -> str:
    return f"{module.partition('.')[0]}.*"


def callers_of(*names: str) -> set[str]:
    """Return the modules that call something of one of *names*, such as `datetime.now` or `transaction`."""
    return {
        module
        for module in MODULES
        for node in nodes(module)
        if isinstance(node, ast.Call) and dotted(node.func) in names
    }


def catchers_of_everything() -> set[str]:
    return {
        module
        for module in MODULES
        for node in nodes(module)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or dotted(node.type) in ("Exception", "BaseException"))
        and not isinstance(node.body[-1], ast.Raise)
    }


# -------------------------------------------------------------------------------------------------------------- arrows


def test_every_module_has_its_line() -> None:
    assert [module for module in MODULES if layer(module) is None] == []


def test_every_line_names_modules_that_are_there() -> None:
    folders = {f"{module.partition('.')[0]}.*" for module in MODULES if "." in module}
    named = {word for line in LAYERS for word in line.split()}

    assert named - set(MODULES) - folders == set()


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_from_the_lines_above_it(module: str) -> None:
    own = layer(module)
    assert own is not None

    def allowed(other: str) -> bool:
        at = layer(other)
        same_folder = "." in module and module.partition(".")[0] == other.partition(".")[0]
        return at is not None and (at < own or (at == own and same_folder))

    assert sorted(other for other in of_ours(module) if not allowed(other)) == []


PURE_MODULES = [module for module in MODULES if (layer(module) or 0) < len(PURE)]


@pytest.mark.parametrize("module", PURE_MODULES)
def test_the_pure_part_knows_no_clock_no_wire_and_no_database(module: str) -> None:
    impure = {
        "asyncio",
        "imapclient",
        "imaplib",
        "logging",
        "multiprocessing",
        "schedule",
        "smtplib",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "threading",
        "time",
    }
    if module != "models":
        impure |= {"alembic", "sqlalchemy", "sqlmodel"}

    assert {name.split(".")[0] for name in imported(module)} & impure == set()


# ------------------------------------------------------------------------------------------------------- one place each


@pytest.mark.parametrize(
    ("library", "place"),
    [
        ("imapclient", {"mail.imap"}),
        ("smtplib", {"mail.smtp"}),
        ("schedule", {"worker"}),
        ("typer", {"cli", "commands.*"}),
        ("alembic", {"database", "migrations.env"}),
        ("multiprocessing", {"reader"}),
        ("flufl", {"mail.bounces"}),
        ("xlsxwriter", {"exports.formats"}),
    ],
)
def test_a_library_is_known_in_one_place(library: str, place: set[str]) -> None:
    assert {_folder(module) if _folder(module) in place else module for module in users_of(library)} == place


@pytest.mark.parametrize("library", ["pymap", "aiosmtpd"])
def test_embedded_servers_belong_to_the_demo(library: str) -> None:
    assert {module.partition(".")[0] for module in users_of(library)} <= {"demo"}


def test_transactions_are_opened_where_it_was_agreed() -> None:
    jobs = {"intake", "outbox", "reminders", "stop_notices", "deadlines", "digests", "service"}

    assert {module for module in callers_of("transaction") if _folder(module) != "commands.*"} == jobs


def test_nobody_else_commits() -> None:
    calls = [(module, node) for module in MODULES for node in nodes(module) if isinstance(node, ast.Call)]

    by_hand = {
        m for m, node in calls if isinstance(node.func, ast.Attribute) and node.func.attr in ("commit", "rollback")
    }

    assert by_hand <= {"database"}


def test_the_clock_is_read_at_the_edge() -> None:
    edge = {"commands.*", "worker", "check", "demo.*"}

    readers = callers_of("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time")

    assert {module for module in readers if module not in edge and _folder(module) not in edge} == set()


def test_everything_is_caught_only_where_one_failure_must_not_stop_the_rest() -> None:
    # The loops over messages and jobs, and what a damaged attachment may raise. A show must go on as well.
    loops = {"intake", "worker", "reader", "reading.table_files"}

    assert {module for module in catchers_of_everything() if not module.startswith("demo.")} <= loops
