"""What a mailbox must do, on Dovecot in several guises and on the fake: one contract."""

import contextlib
import imaplib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from registrar.demo.servers import HOST, PASSWORD, MailServers
from registrar.errors import MailboxError
from registrar.mail.imap import Mailbox, MailboxAccount
from tests.fakes import FakeMailbox
from tests.servers import Dovecot

SHORT = b"Subject: short\r\n\r\nhello\r\n"
LONG = b"Subject: long\r\nX-Filler: " + b"a" * 200 + b"\r\n\r\n" + b"word " * 400 + b"\r\n"


def numbered(number: int) -> bytes:
    return b"Subject: number %d\r\n\r\nThis is message %d.\r\n" % (number, number)


@dataclass
class Place:
    """A mailbox with what others can do to it."""

    mailbox: Mailbox | FakeMailbox
    deliver: Callable[[bytes], object]
    expunge: Callable[[int], None]
    raws: Callable[[str], list[bytes]]
    """What lies in a folder."""


class MailboxContract:
    def test_nothing_waits_in_an_empty_folder(self, place: Place) -> None:
        assert place.mailbox.waiting() == ()

    def test_what_arrived_waits_in_the_order_of_uids_with_size_and_utc_time(self, place: Place) -> None:
        before = datetime.now(UTC) - timedelta(seconds=5)
        for raw in (SHORT, LONG):
            place.deliver(raw)

        waiting = place.mailbox.waiting()

        assert [one.size for one in waiting] == [len(SHORT), len(LONG)]
        assert waiting[0].uid < waiting[1].uid
        assert all(one.received.utcoffset() == timedelta(0) for one in waiting)
        assert all(before <= one.received <= datetime.now(UTC) + timedelta(seconds=5) for one in waiting)

    def test_only_what_comes_after_the_given_uid_waits(self, place: Place) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        first, second, third = place.mailbox.waiting()

        assert place.mailbox.waiting(after=first.uid) == (second, third)
        assert place.mailbox.waiting(after=third.uid) == ()
        assert place.mailbox.waiting(after=third.uid + 1000) == ()

    def test_what_arrives_later_is_found_by_the_next_look(self, place: Place) -> None:
        place.deliver(SHORT)
        before = place.mailbox.waiting()
        place.deliver(LONG)

        assert len(place.mailbox.waiting(after=before[-1].uid)) == 1

    def test_a_message_is_fetched_byte_for_byte(self, place: Place) -> None:
        raw = b'Subject: =?utf-8?q?=C3=A9?=\r\n\r\n(paren) "quote" {3}\r\n\x80\xff 8-bit\r\n.\r\n* 1 FETCH\r\n'
        place.deliver(raw)
        waiting = place.mailbox.waiting()

        (fetched,) = place.mailbox.fetch(waiting, max_bytes=10_000)

        assert fetched.raw == raw
        assert not fetched.headers_only
        assert (fetched.uid, fetched.size, fetched.received) == (waiting[0].uid, waiting[0].size, waiting[0].received)

    def test_of_a_message_that_is_too_large_the_header_alone_is_fetched(self, place: Place) -> None:
        place.deliver(LONG)
        place.deliver(SHORT)

        fetched = {one.size: one for one in place.mailbox.fetch(place.mailbox.waiting(), max_bytes=1000)}

        assert fetched[len(LONG)].headers_only
        assert fetched[len(LONG)].raw == LONG.partition(b"word ")[0]
        assert fetched[len(SHORT)].raw == SHORT

    def test_a_message_removed_between_look_and_fetch_is_passed_over(self, place: Place) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        waiting = place.mailbox.waiting()
        place.expunge(waiting[1].uid)

        fetched = list(place.mailbox.fetch(waiting, max_bytes=10_000))

        assert [one.raw for one in fetched] == [numbered(0), numbered(2)]

    def test_nothing_is_fetched_where_everything_is_gone(self, place: Place) -> None:
        place.deliver(SHORT)
        waiting = place.mailbox.waiting()
        place.expunge(waiting[0].uid)

        assert list(place.mailbox.fetch(waiting, max_bytes=10_000)) == []

    def test_a_filed_message_has_left_the_folder_and_lies_in_the_other(self, place: Place) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        waiting = place.mailbox.waiting()

        place.mailbox.file_under([waiting[0].uid, waiting[2].uid], "Done")

        assert place.mailbox.waiting() == (waiting[1],)
        assert place.raws("Done") == [numbered(0), numbered(2)]

    def test_filing_again_changes_nothing(self, place: Place) -> None:
        place.deliver(SHORT)
        uids = [one.uid for one in place.mailbox.waiting()]

        place.mailbox.file_under(uids, "Done")
        place.mailbox.file_under(uids, "Done")

        assert place.raws("Done") == [SHORT]

    def test_filing_passes_over_what_somebody_else_removed(self, place: Place) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        uids = [one.uid for one in place.mailbox.waiting()]
        place.expunge(uids[1])

        place.mailbox.file_under([*uids, uids[-1] + 50], "Done")

        assert place.mailbox.waiting() == ()
        assert place.raws("Done") == [numbered(0), numbered(2)]

    def test_folder_names_may_have_umlauts_ampersands_and_levels(self, place: Place) -> None:
        place.deliver(SHORT)
        uids = [one.uid for one in place.mailbox.waiting()]

        for _ in range(2):
            place.mailbox.file_under((), "Bearbeitet/Grün & gut")
        place.mailbox.file_under(uids, "Bearbeitet/Grün & gut")

        assert place.raws("Bearbeitet/Grün & gut") == [SHORT]

    def test_filing_under_the_folder_itself_leaves_everything(self, place: Place) -> None:
        place.deliver(SHORT)
        waiting = place.mailbox.waiting()

        place.mailbox.file_under([one.uid for one in waiting], "INBOX")

        assert place.mailbox.waiting() == waiting

    def test_filing_nothing_is_no_error(self, place: Place) -> None:
        place.mailbox.file_under([], "Done")

        assert place.mailbox.waiting() == ()

    def test_usable_folder_names_have_no_problems_whether_they_exist_or_not(self, place: Place) -> None:
        place.mailbox.file_under((), "Done")

        assert place.mailbox.folder_problems(["Done", "Held/by hand"]) == ()

    def test_a_folder_name_with_a_line_break_is_a_problem(self, place: Place) -> None:
        (problem,) = place.mailbox.folder_problems(["Done", "two\r\nlines"])

        assert "two" in problem

    def test_waiting_ends_quietly_when_nothing_arrives(self, place: Place) -> None:
        place.mailbox.waiting()

        assert place.mailbox.wait(0.1) is False

    def test_mail_that_came_since_the_last_look_ends_the_wait_at_once(self, place: Place) -> None:
        place.mailbox.waiting()
        place.deliver(SHORT)

        begin = time.monotonic()

        assert place.mailbox.wait(30.0) is True
        assert time.monotonic() - begin < 15
        assert len(place.mailbox.waiting()) == 1

    def test_mail_announced_while_other_mail_was_filed_ends_the_wait(self, place: Place) -> None:
        place.deliver(numbered(0))
        (first,) = place.mailbox.waiting()
        place.deliver(numbered(1))
        place.mailbox.file_under([first.uid], "Done")

        assert place.mailbox.wait(5.0) is True

    def test_filing_alone_does_not_end_the_wait(self, place: Place) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        waiting = place.mailbox.waiting()

        place.mailbox.file_under([one.uid for one in waiting[:2]], "Done")

        assert place.mailbox.wait(0.1) is False

    def test_a_wake_up_ends_the_wait_at_once(self, place: Place) -> None:
        place.mailbox.waiting()
        reading, writing = os.pipe()
        os.write(writing, b"x")

        try:
            woken = place.mailbox.wait(30, wake=reading)
            unread = os.read(reading, 10)
        finally:
            os.close(reading)
            os.close(writing)

        assert woken is False
        assert unread == b"x"

    def test_after_closing_nothing_works_until_it_is_connected_again(self, place: Place) -> None:
        place.deliver(SHORT)
        place.mailbox.close()

        with pytest.raises(MailboxError, match="not connected"):
            place.mailbox.waiting()
        place.mailbox.connect()

        assert place.mailbox.connected
        assert len(place.mailbox.waiting()) == 1

    def test_uidvalidity_stays_the_same_over_connections(self, place: Place) -> None:
        before = place.mailbox.uidvalidity
        place.mailbox.connect()

        assert place.mailbox.uidvalidity == before > 0


class TestFakeMailbox(MailboxContract):
    @pytest.fixture
    def place(self) -> Iterator[Place]:
        fake = FakeMailbox()
        with fake:
            yield Place(fake, fake.deliver, fake.expunge, fake.raws)


class DovecotContract(MailboxContract):
    """The contract, and what can be seen on a real server alone."""

    hide = ""
    prefix = ""
    separator = "/"

    @pytest.fixture
    def user(self, dovecots: Callable[..., Dovecot]) -> Dovecot:
        return dovecots(hide=self.hide, prefix=self.prefix, separator=self.separator).fresh()

    @pytest.fixture
    def place(self, user: Dovecot) -> Iterator[Place]:
        def raws(folder: str) -> list[bytes]:
            with Mailbox(user.account(folder)) as other:
                return [one.raw for one in other.fetch(other.waiting(), max_bytes=10**9)]

        def expunge(uid: int) -> None:
            user.doveadm("expunge", "-u", user.user, "mailbox", "INBOX", "uid", str(uid))

        with contextlib.closing(Mailbox(user.account())) as mailbox:
            mailbox.connect()
            yield Place(mailbox, user.deliver, expunge, raws)

    def flags(self, user: Dovecot, folder: str = "INBOX") -> list[str]:
        out = user.doveadm("-f", "tab", "fetch", "-u", user.user, "flags", "mailbox", folder, "all")
        return [line.replace("\\Recent", "").strip() for line in out.splitlines()[1:]]

    def test_looking_fetching_and_filing_mark_nothing_as_seen(self, place: Place, user: Dovecot) -> None:
        for number in range(2):
            place.deliver(numbered(number))
        waiting = place.mailbox.waiting()
        list(place.mailbox.fetch(waiting, max_bytes=10_000))
        list(place.mailbox.fetch(waiting, max_bytes=1))
        place.mailbox.file_under([waiting[0].uid], "Done")

        assert self.flags(user) == [""]
        assert self.flags(user, self.prefix + "Done") == [""]

    def test_mail_that_somebody_else_marked_as_deleted_is_not_expunged(self, place: Place, user: Dovecot) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        waiting = place.mailbox.waiting()
        user.doveadm("flags", "add", "-u", user.user, "\\Deleted", "mailbox", "INBOX", "uid", str(waiting[1].uid))

        place.mailbox.file_under([waiting[0].uid, waiting[2].uid], "Done")

        assert place.mailbox.waiting() == (waiting[1],)
        assert self.flags(user) == ["\\Deleted"]


class TestDovecot(DovecotContract):
    pass


class TestDovecotWithoutMove(DovecotContract):
    hide = "MOVE"


class TestDovecotWithoutMoveAndUidplus(DovecotContract):
    hide = "MOVE UIDPLUS"


class TestDovecotWithoutIdleAndNamespace(DovecotContract):
    hide = "IDLE NAMESPACE LITERAL+"


class TestDovecotWithPrefixAndDots(DovecotContract):
    prefix = "INBOX."
    separator = "."


class TestPymap(MailboxContract):
    """The IMAP server of the demo: another author's idea of the protocol."""

    @pytest.fixture
    def place(self, tmp_path: Path) -> Iterator[Place]:
        with MailServers("desk@example.org", tmp_path, now=lambda: datetime.now(UTC)) as servers:
            account = MailboxAccount(HOST, servers.imap_port, "none", servers.address, PASSWORD)
            with contextlib.closing(Mailbox(account)) as mailbox, imaplib.IMAP4(HOST, servers.imap_port) as other:
                other.login(servers.address, PASSWORD)
                other.select()

                def expunge(uid: int) -> None:
                    other.noop()
                    other.uid("STORE", str(uid), "+FLAGS", r"(\Deleted)")
                    other.expunge()

                def raws(folder: str) -> list[bytes]:
                    with Mailbox(replace(account, folder=folder)) as opened:
                        return [one.raw for one in opened.fetch(opened.waiting(), max_bytes=10**9)]

                mailbox.connect()
                yield Place(mailbox, lambda raw: other.append("INBOX", None, None, raw), expunge, raws)

    def test_a_message_removed_between_look_and_fetch_is_passed_over(self, place: Place) -> None:
        for number in range(3):
            place.deliver(numbered(number))
        waiting = place.mailbox.waiting()
        place.expunge(waiting[1].uid)

        fetched = {one.uid: one.raw for one in place.mailbox.fetch(waiting, max_bytes=10_000)}

        # RFC 2180 §4.1.1: a server may go on giving a message to sessions that were not told of its end.
        assert fetched.pop(waiting[1].uid, numbered(1)) == numbered(1)
        assert list(fetched.values()) == [numbered(0), numbered(2)]

    def test_nothing_is_fetched_where_everything_is_gone(self, place: Place) -> None:
        place.deliver(SHORT)
        waiting = place.mailbox.waiting()
        place.expunge(waiting[0].uid)
        place.mailbox.waiting()

        assert list(place.mailbox.fetch(waiting, max_bytes=10_000)) == []
