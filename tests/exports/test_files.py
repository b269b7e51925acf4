"""A list stands under its name whole or not at all."""

import os
from pathlib import Path

import pytest

from registrar.exports.files import replacing


def test_a_list_that_breaks_off_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"last week's")

    def breaks_off() -> None:
        with replacing(path) as file:
            file.write(b"half of it")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        breaks_off()

    assert path.read_bytes() == b"last week's"
    assert [one.name for one in tmp_path.iterdir()] == ["list.csv"]


def test_nothing_stands_under_the_name_before_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"

    with replacing(path) as file:
        file.write(b"all of it")
        file.flush()
        seen_meanwhile = path.exists()

    assert not seen_meanwhile
    assert path.read_bytes() == b"all of it"


def test_a_confidential_list_is_for_its_owner_from_its_first_byte(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"open to all")
    path.chmod(0o644)

    with replacing(path, private=True) as file:
        file.write(b"words")
        file.flush()
        (part,) = set(tmp_path.iterdir()) - {path}
        meanwhile = part.stat().st_mode & 0o777

    assert (meanwhile, path.stat().st_mode & 0o777) == (0o600, 0o600)


def test_any_other_list_may_be_read_as_the_system_says(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with replacing(tmp_path / "list.csv") as file:
            file.write(b"names")
    finally:
        os.umask(before)

    assert (tmp_path / "list.csv").stat().st_mode & 0o777 == 0o640


def test_a_list_keeps_the_permissions_of_the_one_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.touch()
    path.chmod(0o664)

    with replacing(path) as file:
        file.write(b"names")

    assert path.stat().st_mode & 0o777 == 0o664


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    link = tmp_path / "list.csv"
    link.symlink_to(tmp_path / "shared" / "list.csv")

    with replacing(link) as file:
        file.write(b"names")

    assert link.is_symlink()
    assert (tmp_path / "shared" / "list.csv").read_bytes() == b"names"


def test_what_is_no_ordinary_file_is_written_to_as_it_is() -> None:
    with replacing(Path("/dev/null")) as file:
        file.write(b"names")

    assert Path("/dev/null").is_char_device()
