"""How does the real worker run beside the show? In a thread of its own, opened, run and closed there."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

from registrar.config import Settings
from registrar.errors import RegistrarError
from registrar.intake import Progress
from registrar.reader import Reader, ReaderSettings
from registrar.service import open_worker
from registrar.worker import Worker

log = logging.getLogger(__name__)

START_SECONDS = 60.0
STOP_SECONDS = 15.0


class BackgroundWorker:
    """A worker at work while the context lasts. `watch` is called in its thread whenever a batch is settled."""

    def __init__(self, settings: Settings, *, now: Callable[[], datetime], watch: Callable[[Progress], None]) -> None:
        self._settings = settings
        self._now = now
        self._watch = watch
        self._worker: Worker | None = None
        self._error: BaseException | None = None
        self._up = threading.Event()
        self._thread = threading.Thread(target=self._work, name="worker", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._up.wait(START_SECONDS):
            raise RegistrarError("the worker does not start; the log says more")
        self.check()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._worker is not None:
            self._worker.stop.request()
        self._thread.join(STOP_SECONDS)

    def check(self) -> None:
        """Raise RegistrarError where the worker has ended by itself."""
        if isinstance(self._error, RegistrarError):
            raise self._error
        if self._error is not None:
            raise RegistrarError(f"the worker has ended: {type(self._error).__name__}: {self._error}") from self._error

    def _work(self) -> None:
        try:
            with (
                Reader() as reader,
                open_worker(self._settings, reader=reader, now=self._now, watch=self._watch) as worker,
            ):
                # Nothing to read yet: this has the reader's process up by the time the first message is.
                reader.submit((), ReaderSettings(self._settings.catalog()))
                self._worker = worker
                self._up.set()
                worker.run()
        except Exception as error:
            log.exception("the worker has ended")
            self._error = error
        finally:
            self._up.set()
