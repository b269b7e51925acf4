"""How does a list get its name only once it is whole?

Half a list under the final name would be taken for all of it. So it is written beside it, under another name and for
its owner alone, and renamed at the end.
"""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write to; it stands at *path*, in place of what was there, once this is left without an exception.

    With *private* it can be read by its owner alone (0600); else as any new file, or as the one it replaces. What is
    no ordinary file (/dev/stdout, a named pipe) is written to as it is. Raises OSError.
    """
    target = path.resolve()  # a link stays one
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            yield file
        return
    mode = 0o600 if private else _usual_mode(target)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, no path
            yield file
            file.flush()
            os.fchmod(descriptor, mode)
            os.fsync(descriptor)  # else a power cut may leave the name on an empty file
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _usual_mode(target: Path) -> int:
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    umask = os.umask(0o077)
    os.umask(umask)
    return 0o666 & ~umask
