"""What stands in for reading in the reader's child. The child imports this file, so it imports little itself."""

import os
import signal
import sys
import time

from registrar.mail.message import Address, Message
from registrar.reader import MEMORY_A_CHILD, Job, Read, ReaderSettings
from registrar.reading.reading import Reading
from registrar.vocabulary import Intent


def obey(job: Job, settings: ReaderSettings) -> Read:
    """Do what the message says; read others as their size."""
    match job.raw:
        case b"raise":
            raise ZeroDivisionError("words of the message")
        case b"hang":
            time.sleep(60)
        case b"eat":
            bytearray(2 * MEMORY_A_CHILD)
        case b"die":
            os.kill(os.getpid(), signal.SIGKILL)
    message = Message(
        fields=(("Subject", "x"),), author=Address("ann@x.example"), subject=f"{len(job.raw)}", text="long"
    )
    return Read(job.key, message, Reading(Intent.OTHER))


class LeavesAtOnce:
    """Ends the child as soon as it is unpickled there."""

    def __call__(self, job: Job, settings: ReaderSettings) -> Read:
        raise AssertionError

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return sys.exit, (3,)
