"""What a mailbox does when the connection, the server or somebody else does something unpleasant."""

import contextlib
import logging
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import ClassVar

import pytest

from registrar.errors import MailboxError
from registrar.mail.imap import Mailbox, MailboxAccount, Timeouts, Waiting
from tests.servers import Dovecot, Peer, free_port, scripted

SHORT = b"Subject: short\r\n\r\nhello\r\n"
EPOCH = datetime(2027, 1, 1, tzinfo=UTC)
QUICK = Timeouts(connect=2.0, read=0.4, done=0.3)


@pytest.fixture
def user(dovecots: Callable[..., Dovecot]) -> Dovecot:
    return dovecots(hide="", prefix="", separator="/").fresh()


@pytest.fixture
def secure(dovecots: Callable[..., Dovecot]) -> Dovecot:
    return dovecots(tls=True).fresh()


@contextlib.contextmanager
def in_a_moment(act: Callable[[], object], seconds: float = 0.15) -> Iterator[None]:
    """Do *act* on another thread while the block runs."""
    timer = threading.Timer(seconds, act)
    timer.start()
    try:
        yield
    finally:
        timer.join()


class TestLostConnections:
    def test_a_session_ended_by_the_server_ends_the_wait_with_an_error(self, user: Dovecot) -> None:
        with Mailbox(user.account()) as mailbox:
            mailbox.waiting()

            with in_a_moment(lambda: user.doveadm("kick", user.user)), pytest.raises(MailboxError) as caught:
                mailbox.wait(30)

            assert not caught.value.permanent
            assert not mailbox.connected

    def test_mail_is_found_again_after_the_session_was_ended(self, user: Dovecot) -> None:
        mailbox = Mailbox(user.account())
        mailbox.connect()
        user.doveadm("kick", user.user)
        user.deliver(SHORT)
        with pytest.raises(MailboxError):
            mailbox.waiting()

        with mailbox:
            assert len(mailbox.waiting()) == 1

    def test_a_halted_server_is_noticed_within_the_time_out_while_listing(self, user: Dovecot) -> None:
        with Mailbox(user.account(), timeouts=QUICK) as mailbox:
            mailbox.waiting()
            (session,) = user.sessions()

            begin = time.monotonic()
            with user.stopped(session), pytest.raises(MailboxError, match="timed out"):
                mailbox.waiting()

            assert time.monotonic() - begin < 10
            assert not mailbox.connected

    def test_a_halted_server_is_noticed_when_idle_is_to_be_renewed(self, user: Dovecot) -> None:
        with Mailbox(user.account(), timeouts=Timeouts(2.0, 0.4, idle=0.2, done=0.2)) as mailbox:
            mailbox.waiting()
            (session,) = user.sessions()

            with user.stopped(session), pytest.raises(MailboxError, match="timed out"):
                mailbox.wait(30)

            assert not mailbox.connected

    def test_idle_renewed_many_times_still_hears_of_mail(self, user: Dovecot) -> None:
        with Mailbox(user.account(), timeouts=Timeouts(idle=0.02)) as mailbox:
            mailbox.waiting()

            with in_a_moment(lambda: user.deliver(SHORT)):
                heard = mailbox.wait(10)

            assert heard
            assert len(mailbox.waiting()) == 1

    def test_a_wake_up_during_idle_leaves_the_connection_sound(self, user: Dovecot) -> None:
        reading, writing = os.pipe()
        with Mailbox(user.account()) as mailbox:
            mailbox.waiting()

            begin = time.monotonic()
            with in_a_moment(lambda: os.write(writing, b"x")):
                woken = mailbox.wait(30, wake=reading)

            assert woken is False
            assert time.monotonic() - begin < 15
            assert mailbox.waiting() == ()
        os.close(reading)
        os.close(writing)

    def test_nobody_listening_is_temporary(self) -> None:
        account = MailboxAccount("127.0.0.1", free_port(), "none", "user", "password")

        with pytest.raises(MailboxError, match="refused") as caught:
            Mailbox(account).connect()

        assert not caught.value.permanent

    def test_a_server_that_never_greets_is_given_up(self) -> None:
        with scripted(Peer.wait_for_end) as server, pytest.raises(MailboxError, match="timed out"):
            Mailbox(local(server.port), timeouts=Timeouts(connect=0.2, read=0.2)).connect()


class TestUidvalidity:
    def test_new_numbers_are_seen_as_a_new_uidvalidity(self, user: Dovecot) -> None:
        user.deliver(SHORT)
        mailbox = Mailbox(user.account())
        with mailbox:
            assert len(mailbox.waiting()) == 1
            before = mailbox.uidvalidity
        user.doveadm("mailbox", "update", "-u", user.user, "--uid-validity", "777", "INBOX")

        with mailbox:
            assert before != mailbox.uidvalidity == 777
            assert len(mailbox.waiting()) == 1

    def test_new_numbers_under_an_open_connection_never_pass_for_the_old_ones(self, user: Dovecot) -> None:
        user.deliver(SHORT)
        with Mailbox(user.account(), timeouts=QUICK) as mailbox:
            mailbox.waiting()
            user.doveadm("mailbox", "update", "-u", user.user, "--uid-validity", "778", "INBOX")
            user.deliver(SHORT)

            # The server may end the session at once or go on with the old numbering; it must not mix them.
            before = mailbox.uidvalidity
            with contextlib.suppress(MailboxError):
                mailbox.waiting()
            if mailbox.connected:
                assert mailbox.uidvalidity == before
            mailbox.connect()
            assert mailbox.uidvalidity == 778


class TestManyMessages:
    def test_five_hundred_messages_are_listed_fetched_and_filed(self, user: Dovecot) -> None:
        raws = [b"Subject: %d\r\n\r\n%s\r\n" % (number, b"text " * 200) for number in range(500)]
        for raw in raws:
            user.deliver(raw)
        with Mailbox(user.account()) as mailbox:
            waiting = mailbox.waiting()
            fetched = list(mailbox.fetch(waiting, max_bytes=100_000))
            mailbox.file_under([one.uid for one in waiting[::2]], "Done")
            left = mailbox.waiting()

        assert [one.raw for one in fetched] == raws
        assert left == waiting[1::2]

    def test_numbers_with_wide_gaps_are_all_found(self) -> None:
        uids = [1, 2, 70_000, 70_001, 4_000_000_000]

        def serve(peer: Peer) -> None:
            selected({})(peer)
            while line := peer.hear():
                tag, _, command = line.partition(" ")
                if command.startswith("UID FETCH *"):
                    peer.say(f"* 5 FETCH (UID {uids[-1]})")
                elif command.startswith("UID FETCH"):
                    first, _, last = command.split()[2].partition(":")
                    peer.say(
                        *(
                            f'* {at} FETCH (UID {uid} RFC822.SIZE 9 INTERNALDATE "01-Jan-2027 10:00:00 -0500")'
                            for at, uid in enumerate(uids, start=1)
                            if int(first) <= uid <= int(last)
                        )
                    )
                peer.say(f"{tag} OK done")

        with scripted(serve) as server, Mailbox(local(server.port)) as mailbox:
            waiting = mailbox.waiting()

        assert [one.uid for one in waiting] == uids
        assert waiting[0].received.isoformat() == "2027-01-01T15:00:00+00:00"
        assert sum("UID FETCH" in line for line in server.heard) < 30


class TestFolders:
    def test_a_folder_removed_meanwhile_is_made_again(self, user: Dovecot) -> None:
        for _ in range(2):
            user.deliver(SHORT)
        with Mailbox(user.account()) as mailbox:
            first, second = mailbox.waiting()
            mailbox.file_under([first.uid], "Done")
            user.doveadm("mailbox", "delete", "-u", user.user, "Done")

            mailbox.file_under([second.uid], "Done")

            assert mailbox.waiting() == ()

    def test_folders_are_subscribed_so_that_mail_programs_show_them(self, user: Dovecot) -> None:
        with Mailbox(user.account()) as mailbox:
            mailbox.file_under((), "Done")

        assert "Done" in user.doveadm("mailbox", "list", "-s", "-u", user.user).split()

    def test_looking_for_problems_makes_no_folder(self, user: Dovecot) -> None:
        with Mailbox(user.account()) as mailbox:
            mailbox.folder_problems(["Done"])

        assert "Done" not in user.doveadm("mailbox", "list", "-u", user.user).split()

    def test_a_folder_that_holds_no_messages_is_a_problem(self, user: Dovecot) -> None:
        with Mailbox(user.account()) as mailbox:
            mailbox.file_under((), "Above/Below")

            (problem,) = mailbox.folder_problems(["Above"])

        assert "Above" in problem

    def test_a_name_with_wildcards_is_refused(self, user: Dovecot) -> None:
        with Mailbox(user.account()) as mailbox, pytest.raises(MailboxError, match="must not contain") as caught:
            mailbox.file_under((), "Done*")

        assert caught.value.permanent

    def test_a_watched_folder_that_is_missing_is_permanent(self, user: Dovecot) -> None:
        with pytest.raises(MailboxError, match="opening the folder") as caught:
            Mailbox(user.account("Nowhere")).connect()

        assert caught.value.permanent


class TestLogIn:
    def test_a_refused_password_is_permanent_and_not_repeated(self, user: Dovecot) -> None:
        account = MailboxAccount("127.0.0.1", user.port, "none", user.user, "wrong")

        with pytest.raises(MailboxError, match="logging in") as caught:
            Mailbox(account).connect()

        assert caught.value.permanent
        assert "wrong" not in str(caught.value)

    def test_a_password_never_shows(self, user: Dovecot) -> None:
        assert user.password not in repr(user.account())

    def test_a_password_beyond_ascii_is_refused_by_the_server_not_by_us(self, user: Dovecot) -> None:
        account = MailboxAccount("127.0.0.1", user.port, "none", user.user, "Schlüssel")

        with pytest.raises(MailboxError, match="AUTHENTICATIONFAILED"):
            Mailbox(account).connect()

    @pytest.mark.parametrize(
        ("reply", "permanent"),
        [
            ("NO [AUTHENTICATIONFAILED] no", True),
            ("NO wrong", True),
            ("NO [UNAVAILABLE] database is down", False),
            ("NO [ALERT] Too many simultaneous connections. (Failure)", False),
        ],
    )
    def test_refusals_that_pass_are_told_from_those_that_do_not(self, reply: str, permanent: bool) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            peer.answer({"CAPABILITY": ["* CAPABILITY IMAP4rev1", "OK done"], "LOGIN": [reply]}, until="never")

        with scripted(serve) as server, pytest.raises(MailboxError) as caught:
            Mailbox(local(server.port)).connect()

        assert caught.value.permanent is permanent

    def test_a_connection_lost_during_log_in_is_temporary(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            peer.answer({"CAPABILITY": ["* CAPABILITY IMAP4rev1", "OK done"]}, until="LOGIN")

        with scripted(serve) as server, pytest.raises(MailboxError, match="connection closed") as caught:
            Mailbox(local(server.port)).connect()

        assert not caught.value.permanent

    def test_a_server_that_says_goodbye_at_once_is_temporary(self) -> None:
        with (
            scripted(lambda peer: peer.say("* BYE overloaded")) as server,
            pytest.raises(MailboxError) as caught,
        ):
            Mailbox(local(server.port)).connect()

        assert not caught.value.permanent

    def test_a_server_without_uidvalidity_is_refused(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            peer.answer({**PLAIN, "SELECT": ["* 0 EXISTS", "OK done"]}, until="never")

        with scripted(serve) as server, pytest.raises(MailboxError, match="UIDVALIDITY") as caught:
            Mailbox(local(server.port)).connect()

        assert caught.value.permanent

    def test_a_folder_that_cannot_be_changed_is_refused(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            read_only = ["* 0 EXISTS", "* OK [UIDVALIDITY 7] valid", "OK [READ-ONLY] done"]
            peer.answer({**PLAIN, "SELECT": read_only}, until="never")

        with scripted(serve) as server, pytest.raises(MailboxError, match="read-only") as caught:
            Mailbox(local(server.port)).connect()

        assert caught.value.permanent


class TestTls:
    @pytest.mark.parametrize("security", ["tls", "starttls"])
    def test_mail_is_read_over_tls(self, secure: Dovecot, security: str) -> None:
        secure.deliver(SHORT)
        context = ssl.create_default_context(cafile=str(secure.ca_file))

        with Mailbox(secure.account(security=security), tls=context) as mailbox:
            assert len(mailbox.waiting()) == 1
            with in_a_moment(lambda: secure.deliver(SHORT)):
                assert mailbox.wait(10)
            assert len(mailbox.waiting()) == 2

    @pytest.mark.parametrize("security", ["tls", "starttls"])
    def test_a_certificate_nobody_vouches_for_is_refused(self, secure: Dovecot, security: str) -> None:
        with pytest.raises(MailboxError, match="certificate") as caught:
            Mailbox(secure.account(security=security)).connect()

        assert caught.value.permanent

    def test_a_server_without_starttls_gets_no_password(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            peer.answer(PLAIN, until="never")

        with scripted(serve) as server, pytest.raises(MailboxError, match="STARTTLS") as caught:
            Mailbox(MailboxAccount("127.0.0.1", server.port, "starttls", "user", "secret")).connect()

        assert caught.value.permanent
        assert not any("LOGIN" in line for line in server.heard)

    def test_without_tls_no_password_goes_to_another_machine(self) -> None:
        outside = own_outer_address()
        heard: list[bytes] = []

        def serve(listener: socket.socket) -> None:
            with listener.accept()[0] as connection, contextlib.suppress(OSError):
                connection.sendall(b"* OK ready\r\n")
                while piece := connection.recv(1000):
                    heard.append(piece)
                    connection.sendall(piece.split()[0].join([b"* CAPABILITY IMAP4rev1\r\n", b" OK done\r\n"]))

        with socket.create_server((outside, 0)) as listener:
            thread = threading.Thread(target=serve, args=(listener,), daemon=True)
            thread.start()
            account = MailboxAccount(outside, listener.getsockname()[1], "none", "user", "secret")

            with pytest.raises(MailboxError, match="without TLS") as caught:
                Mailbox(account, timeouts=QUICK).connect()
            thread.join()

        assert caught.value.permanent
        assert b"LOGIN" not in b"".join(heard)


# ── a server that says what it likes ───────────────────────────────────────────────────────────────────────────────

PLAIN = {
    "CAPABILITY": ["* CAPABILITY IMAP4rev1 IDLE MOVE", "OK done"],
    "LIST": ['* LIST (\\Noselect) "/" ""', "OK done"],
    "SELECT": ["* 2 EXISTS", "* OK [UIDVALIDITY 7] valid", "OK [READ-WRITE] done"],
    "LOGOUT": ["* BYE", "OK done"],
}


def local(port: int) -> MailboxAccount:
    return MailboxAccount("127.0.0.1", port, "none", "user", "secret")


def selected(replies: dict[str, list[str]], *, until: str = "NOOP") -> Callable[[Peer], str]:
    """A conversation up to the first *until* after the folder was opened; answers that with OK."""

    def serve(peer: Peer) -> str:
        peer.say("* OK ready")
        tag = peer.answer({**PLAIN, **replies}, until=until)
        if until == "NOOP":
            peer.say(f"{tag} OK done")
        return tag

    return serve


def own_outer_address() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine has no address but loopback")
        return str(probe.getsockname()[0])


def idle_until_done(peer: Peer, tag: str) -> None:
    assert peer.hear() == "DONE"
    peer.say(f"{tag} OK done")


class TestIdle:
    """Each conversation: the folder holds two messages, they are listed, then the client waits."""

    LISTED: ClassVar = {
        "NOOP": ["OK done"],
        "UID FETCH": ['* 2 FETCH (UID 2 RFC822.SIZE 9 INTERNALDATE "01-Jan-2027 10:00:00 +0000")', "OK done"],
    }

    def wait(self, idle: Callable[[Peer, str], None], *, seconds: float = 0.3, look: bool = True) -> bool | str:
        """What `wait` returns, or the text of its error."""

        def serve(peer: Peer) -> None:
            tag = selected(self.LISTED, until="IDLE")(peer)
            if tag:
                idle(peer, tag)
            peer.answer(PLAIN, until="never")

        with scripted(serve) as server:
            mailbox = Mailbox(local(server.port), timeouts=QUICK)
            with contextlib.closing(mailbox):
                mailbox.connect()
                if look:
                    mailbox.waiting()
                begin = time.monotonic()
                try:
                    heard = mailbox.wait(seconds)
                    assert not heard or time.monotonic() - begin < 15, "news should end the wait at once"
                    return heard
                except MailboxError as error:
                    assert not mailbox.connected
                    return str(error)

    def test_news_ends_it(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling")
            peer.say("* 3 EXISTS")
            idle_until_done(peer, tag)

        assert self.wait(idle) is True

    def test_news_in_the_same_packet_as_the_continuation_ends_it(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling", "* 3 EXISTS")
            idle_until_done(peer, tag)

        assert self.wait(idle, seconds=30) is True

    def test_news_before_the_continuation_ends_it(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("* 3 EXISTS", "+ idling")
            idle_until_done(peer, tag)

        assert self.wait(idle, seconds=30) is True

    def test_news_behind_other_answers_ends_it(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling", "* OK Still here", "* 1 FETCH (FLAGS (\\Seen))", "* 3 EXISTS")
            idle_until_done(peer, tag)

        assert self.wait(idle, seconds=30) is True

    def test_news_together_with_the_end_of_idle_is_not_lost(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling")
            assert peer.hear() == "DONE"
            peer.say("* 3 EXISTS", f"{tag} OK done")

        assert self.wait(idle, seconds=0.05) is True

    def test_a_line_in_two_pieces_ends_it(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling")
            peer.say_raw(b"* 3 EX")
            time.sleep(0.05)
            peer.say_raw(b"ISTS\r\n")
            idle_until_done(peer, tag)

        assert self.wait(idle, seconds=30) is True

    def test_signs_of_life_and_unchanged_counts_do_not_end_it(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling", "* OK Still here")
            idle_until_done(peer, tag)
            tag = peer.answer({}, until="IDLE")
            peer.say("+ idling", "* 2 EXISTS")
            idle_until_done(peer, tag)
            tag = peer.answer({}, until="IDLE")
            peer.say("+ idling")
            idle_until_done(peer, tag)

        # The answer to the listing told of no count, so the first EXISTS counts as news once.
        assert self.wait(idle, look=False) is True
        self.LISTED = {**self.LISTED, "NOOP": ["* 2 EXISTS", "OK done"]}
        assert self.wait(idle) is False

    def test_a_message_removed_and_one_arrived_is_news(self) -> None:
        self.LISTED = {**self.LISTED, "NOOP": ["* 2 EXISTS", "OK done"]}

        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling", "* 1 EXPUNGE", "* 2 EXISTS")
            idle_until_done(peer, tag)

        assert self.wait(idle, seconds=30) is True

    def test_goodbye_is_an_error_with_the_servers_words(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling", "* BYE Server shutting down")

        assert "Server shutting down" in str(self.wait(idle, seconds=30))

    def test_the_end_of_the_connection_is_an_error(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling")
            peer.close()

        assert "connection closed" in str(self.wait(idle, seconds=30))

    def test_no_answer_to_done_is_an_error(self) -> None:
        def idle(peer: Peer, tag: str) -> None:
            peer.say("+ idling")
            peer.wait_for_end()

        assert "timed out" in str(self.wait(idle, seconds=0.05))

    def test_idle_refused_is_an_error_that_keeps_the_connection(self) -> None:
        def serve(peer: Peer) -> None:
            tag = selected(self.LISTED, until="IDLE")(peer)
            peer.say(f"{tag} NO not now")
            peer.answer(PLAIN, until="never")

        with scripted(serve) as server, Mailbox(local(server.port)) as mailbox:
            mailbox.waiting()

            with pytest.raises(MailboxError, match="not now"):
                mailbox.wait(5)

            assert mailbox.connected


class TestListing:
    def test_a_change_of_flags_told_on_the_way_is_no_message(self) -> None:
        replies = {
            "UID FETCH": [
                "* 9 FETCH (FLAGS (\\Seen))",
                '* 2 FETCH (UID 20 RFC822.SIZE 9 INTERNALDATE "01-Jan-2027 10:00:00 +0000")',
                "* 3 FETCH (FLAGS (\\Seen) UID 4)",
                "OK done",
            ]
        }

        def serve(peer: Peer) -> None:
            selected(replies)(peer)
            peer.answer({**PLAIN, **replies}, until="never")

        with scripted(serve) as server, Mailbox(local(server.port), timeouts=QUICK) as mailbox:
            assert [one.uid for one in mailbox.waiting()] == [20]

    def test_a_time_of_arrival_that_cannot_be_read_makes_a_message_old_not_lost(self) -> None:
        replies = {"UID FETCH": ['* 1 FETCH (UID 20 RFC822.SIZE 9 INTERNALDATE "some day")', "OK done"]}

        def serve(peer: Peer) -> None:
            selected(replies)(peer)
            peer.answer({**PLAIN, **replies}, until="never")

        with scripted(serve) as server, Mailbox(local(server.port), timeouts=QUICK) as mailbox:
            (waiting,) = mailbox.waiting()

        assert waiting.received == datetime(1970, 1, 1, tzinfo=UTC)

    def test_news_that_came_with_the_listing_ends_the_wait_at_once_without_idle_too(self) -> None:
        replies = {
            "CAPABILITY": ["* CAPABILITY IMAP4rev1", "OK done"],
            "UID FETCH": ["* 1 FETCH (UID 20 RFC822.SIZE 9)", "* 3 EXISTS", "OK done"],
        }

        def serve(peer: Peer) -> None:
            selected(replies)(peer)
            peer.answer({**PLAIN, **replies}, until="never")

        with scripted(serve) as server, Mailbox(local(server.port), timeouts=QUICK) as mailbox:
            mailbox.waiting()
            begin = time.monotonic()

            assert mailbox.wait(30) is True
            assert time.monotonic() - begin < 15


class TestOddAnswers:
    """What FETCH may bring besides what was asked."""

    def fetch(self, *lines: str) -> list[tuple[int, bytes]]:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            tag = peer.answer(PLAIN, until="UID FETCH")
            peer.say(*lines, f"{tag} OK done")
            peer.answer(PLAIN, until="never")

        with scripted(serve) as server, Mailbox(local(server.port), timeouts=QUICK) as mailbox:
            waiting = [Waiting(uid, 9, EPOCH) for uid in (5, 6, 7)]
            return [(one.uid, one.raw) for one in mailbox.fetch(waiting, max_bytes=100)]

    def test_missing_nil_and_empty_bodies_are_passed_over(self) -> None:
        found = self.fetch(
            "* 1 FETCH (UID 5 BODY[] NIL)",
            "* 2 FETCH (UID 6 FLAGS ())",
            "* 3 FETCH (UID 7 BODY[] {9}",
            "A: b\r\n\r\nc)",
        )

        assert found == [(7, b"A: b\r\n\r\nc")]

    def test_an_empty_literal_is_no_message(self) -> None:
        assert self.fetch("* 1 FETCH (UID 5 BODY[] {0}", ")", '* 2 FETCH (UID 6 BODY[] "")') == []

    def test_news_about_other_messages_is_not_mixed_in(self) -> None:
        found = self.fetch(
            "* 5 FETCH (FLAGS (\\Seen))",
            "* 1 FETCH (UID 99 BODY[] {2}",
            "no)",
            "* 2 FETCH (FLAGS (\\Seen) UID 6 BODY[] {3}",
            "yes)",
            "* 7 EXISTS",
        )

        assert found == [(6, b"yes")]

    def test_an_answer_nobody_understands_drops_the_connection_without_its_words(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with pytest.raises(MailboxError) as caught:
            self.fetch("* 1 FETCH (UID 5 BODY[] {3}", "abc I need a sign language interpreter", "I need captions")

        assert not caught.value.permanent
        assert caught.value.__cause__ is None
        assert "interpreter" not in f"{caught.value}{caplog.text}"
        assert "captions" not in f"{caught.value}{caplog.text}"

    def test_one_message_the_server_cannot_give_does_not_stop_the_others(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            while line := peer.hear():
                tag, _, command = line.partition(" ")
                if command.startswith("UID FETCH") and "BODY" not in command:
                    peer.say("* 1 FETCH (UID 5)", "* 2 FETCH (UID 6)", f"{tag} OK done")
                elif command.startswith("UID FETCH 6 "):
                    peer.say("* 2 FETCH (UID 6 BODY[] {3}", "yes)", f"{tag} OK done")
                elif command.startswith("UID FETCH"):
                    peer.say(f"{tag} NO [SERVERBUG] cannot read it")
                else:
                    for reply in PLAIN.get(command.split()[0].upper(), ["OK done"]):
                        peer.say(reply if reply[0] == "*" else f"{tag} {reply}")

        with scripted(serve) as server, Mailbox(local(server.port)) as mailbox:
            waiting = [Waiting(uid, 9, EPOCH) for uid in (5, 6)]

            assert [one.uid for one in mailbox.fetch(waiting, max_bytes=100)] == [6]

    def test_a_cut_in_the_middle_of_a_message_yields_nothing_of_it(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            peer.answer(PLAIN, until="UID FETCH")
            peer.say_raw(b"* 1 FETCH (UID 5 BODY[] {900}\r\nSubject: half")

        with scripted(serve) as server, Mailbox(local(server.port), timeouts=QUICK) as mailbox:
            with pytest.raises(MailboxError):
                list(mailbox.fetch([Waiting(5, 900, EPOCH)], max_bytes=1000))

            assert not mailbox.connected

    def test_a_full_store_is_told_after_few_attempts(self) -> None:
        def serve(peer: Peer) -> None:
            peer.say("* OK ready")
            present = [f"* {uid} FETCH (UID {uid})" for uid in range(1, 101)]
            moves = {"UID MOVE": ["NO [OVERQUOTA] full"], "UID FETCH": [*present, "OK done"]}
            peer.answer({**PLAIN, **moves}, until="never")

        with scripted(serve) as server, Mailbox(local(server.port)) as mailbox:
            with pytest.raises(MailboxError, match="OVERQUOTA") as caught:
                mailbox.file_under(range(1, 101), "Done")

            assert mailbox.connected
            assert not caught.value.permanent
        assert sum("MOVE" in line for line in server.heard) < 10
