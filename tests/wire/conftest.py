"""Servers that are started once, when a test first asks for one."""

import contextlib
from collections.abc import Callable, Iterator

import pytest

from tests.servers import Dovecot, Postfix, Sink, dovecot, postfix, sink


@pytest.fixture(scope="session")
def dovecots() -> Iterator[Callable[..., Dovecot]]:
    """Give the Dovecot with these peculiarities (see `servers.dovecot`)."""
    running: dict[tuple[tuple[str, object], ...], Dovecot] = {}
    with contextlib.ExitStack() as stack:

        def find(**guise: object) -> Dovecot:
            key = tuple(sorted(guise.items()))
            if key not in running:
                running[key] = stack.enter_context(dovecot(**guise))
            return running[key]

        yield find


@pytest.fixture
def letterbox() -> Iterator[Sink]:
    """Give an SMTP server that pipelines and keeps what it is sent."""
    with sink() as running:
        yield running


@pytest.fixture(scope="session")
def relay() -> Iterator[tuple[Postfix, Sink]]:
    """Give a Postfix, and the server behind it that everything ends in."""
    with sink() as behind, postfix(sink=behind.port) as running:
        yield running, behind
