"""What a submission must do, on aiosmtpd, on Postfix and on the fake: one contract. Then what goes wrong."""

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from registrar.errors import SubmissionError
from registrar.mail.smtp import Result, SmtpAccount, Submission, Timeouts, ToSubmit
from tests.fakes import FakeSubmission
from tests.servers import Arrived, Peer, Postfix, Sink, certificate, free_port, scripted, short_folder, sink, until

QUICK = Timeouts(connect=1.0, command=0.3, final=0.3)
RAW = b"Subject: a letter\r\nMessage-ID: <1@example.org>\r\n\r\nHello.\r\n"


def letter(key: int, recipient: str = "", *, raw: bytes = RAW, envelope_from: str = "desk@example.org") -> ToSubmit:
    return ToSubmit(key, envelope_from, recipient or f"person{key}@example.org", raw)


def local(port: int) -> SmtpAccount:
    return SmtpAccount("127.0.0.1", port, "none")


@dataclass
class Diary:
    """What a submission told, in order."""

    entries: list[str] = field(default_factory=list)
    results: dict[int, Result] = field(default_factory=dict)

    def about_to_send(self, key: int) -> None:
        self.entries.append(f"send {key}")

    def on_result(self, key: int, result: Result) -> None:
        assert key not in self.results, "a second result for one letter"
        self.entries.append(f"result {key}")
        self.results[key] = result

    @property
    def codes(self) -> list[int | None]:
        return [result.code for result in self.results.values()]


def submit(submission: Submission | FakeSubmission, letters: Sequence[ToSubmit]) -> tuple[Diary, tuple[int, ...]]:
    diary = Diary()
    untried = submission.submit_many(letters, about_to_send=diary.about_to_send, on_result=diary.on_result)
    return diary, untried


# ── the contract ───────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class Post:
    submission: Submission | FakeSubmission
    arrived: Callable[[int], Sequence[Arrived | ToSubmit]]
    """What came in, once there are that many."""
    refuse: Callable[[], None]
    """From now on refused@example.org gets 550 and later@example.org 451."""


class SubmissionContract:
    def test_letters_arrive_in_order_each_announced_before_and_told_after(self, post: Post) -> None:
        diary, untried = submit(post.submission, [letter(key) for key in range(3)])

        assert untried == ()
        assert diary.entries == ["send 0", "result 0", "send 1", "result 1", "send 2", "result 2"]
        assert all(result.sent and result.code == 250 for result in diary.results.values())
        assert len(post.arrived(3)) == 3

    def test_nothing_to_submit_needs_no_server(self, post: Post) -> None:
        assert submit(post.submission, []) == (Diary(), ())

    def test_a_refused_recipient_is_permanent_and_the_others_arrive(self, post: Post) -> None:
        post.refuse()

        diary, untried = submit(post.submission, [letter(1), letter(2, "refused@example.org"), letter(3)])

        assert untried == ()
        assert diary.codes == [250, 550, 250]
        assert diary.results[2].permanent
        assert not diary.results[2].unknown
        assert len(post.arrived(2)) == 2

    def test_a_recipient_put_off_is_temporary(self, post: Post) -> None:
        post.refuse()

        diary, untried = submit(post.submission, [letter(1, "later@example.org"), letter(2)])

        assert untried == ()
        assert diary.codes == [451, 250]
        assert not diary.results[1].permanent
        assert "send 1" not in diary.entries

    def test_refusals_alone_leave_the_connection_fit_for_the_next_batch(self, post: Post) -> None:
        post.refuse()
        submit(post.submission, [letter(1, "refused@example.org")])

        diary, _ = submit(post.submission, [letter(2)])

        assert diary.codes == [250]

    def test_many_letters_go_over_one_connection(self, post: Post) -> None:
        for start in (0, 50):
            diary, untried = submit(post.submission, [letter(key) for key in range(start, start + 50)])
            assert untried == ()
            assert all(result.sent for result in diary.results.values())

        assert len(post.arrived(100)) == 100

    def test_letters_may_come_one_by_one(self, post: Post) -> None:
        diary, untried = submit(post.submission, (letter(key) for key in range(3)))  # type: ignore[arg-type]

        assert untried == ()
        assert len(diary.results) == 3


class TestFakeSubmission(SubmissionContract):
    @pytest.fixture
    def post(self) -> Post:
        fake = FakeSubmission()

        def refuse() -> None:
            fake.answers["refused@example.org"] = [Result(False, 550, "no", permanent=True)]
            fake.answers["later@example.org"] = [Result(False, 451, "later")]

        return Post(fake, lambda _: fake.sent, refuse)


class SinkContract(SubmissionContract):
    pipelining = True

    @pytest.fixture
    def letterbox(self) -> Iterator[Sink]:
        with sink(pipelining=self.pipelining) as running:
            yield running

    @pytest.fixture
    def post(self, letterbox: Sink) -> Iterator[Post]:
        def refuse() -> None:
            letterbox.refuse["refused@example.org"] = "550 5.1.1 no such person"
            letterbox.refuse["later@example.org"] = "451 4.7.1 come again"

        with Submission(local(letterbox.port)) as submission:
            yield Post(submission, lambda _: letterbox.arrived, refuse)

    def test_one_connection_serves_all_batches(self, post: Post, letterbox: Sink) -> None:
        for key in range(3):
            submit(post.submission, [letter(key)])

        assert letterbox.connections == 1

    def test_envelope_and_bytes_arrive_as_given(self, post: Post, letterbox: Sink) -> None:
        raw = b"Subject: dots\r\n\r\n.one\r\n..two\r\n.\r\nend\r\n"

        submit(post.submission, [letter(1, "a+tag@example.org", raw=raw, envelope_from="bounce+x@example.org")])

        (arrived,) = letterbox.arrived
        assert arrived.envelope_from == "bounce+x@example.org"
        assert arrived.recipients == ("a+tag@example.org",)
        assert arrived.raw == raw

    def test_the_null_path_may_be_the_sender(self, post: Post, letterbox: Sink) -> None:
        diary, _ = submit(post.submission, [letter(1, envelope_from="")])

        assert diary.codes == [250]
        assert letterbox.arrived[0].envelope_from == "<>"

    def test_bare_line_ends_leave_as_crlf_so_that_no_dot_ends_the_letter_early(
        self, post: Post, letterbox: Sink
    ) -> None:
        raw = b"Subject: smuggling\n\nfirst\n.\nMAIL FROM:<evil@example.org>\r.\rlast"

        diary, _ = submit(post.submission, [letter(1, raw=raw)])

        assert diary.codes == [250]
        (arrived,) = letterbox.arrived
        assert arrived.raw == b"Subject: smuggling\r\n\r\nfirst\r\n.\r\nMAIL FROM:<evil@example.org>\r\n.\r\nlast\r\n"

    def test_eight_bit_content_is_declared(self, post: Post, letterbox: Sink) -> None:
        submit(post.submission, [letter(1, raw="Subject: x\r\n\r\nGrüße\r\n".encode()), letter(2)])

        assert "BODY=8BITMIME" in letterbox.arrived[0].options
        assert "BODY=8BITMIME" not in letterbox.arrived[1].options

    def test_an_address_beyond_ascii_is_declared(self, post: Post, letterbox: Sink) -> None:
        submit(post.submission, [letter(1, "jörg@example.org"), letter(2)])

        assert letterbox.arrived[0].recipients == ("jörg@example.org",)
        assert "SMTPUTF8" in letterbox.arrived[0].options
        assert "SMTPUTF8" not in letterbox.arrived[1].options

    def test_a_domain_beyond_ascii_goes_out_in_its_ascii_form(self, post: Post, letterbox: Sink) -> None:
        submit(post.submission, [letter(1, "office@bücher.example")])

        assert letterbox.arrived[0].recipients == ("office@xn--bcher-kva.example",)

    @pytest.mark.parametrize(
        "address", ["no at sign", "a@b\r\nRCPT TO:<c@d>", "a>b@example.org", "@example.org", "a@", ""]
    )
    def test_an_address_that_cannot_stand_in_an_envelope_is_permanent_and_sends_nothing(
        self, post: Post, letterbox: Sink, address: str
    ) -> None:
        bad = ToSubmit(2, "desk@example.org", address, RAW)

        diary, untried = submit(post.submission, [letter(1), bad, letter(3)])

        assert untried == ()
        assert diary.codes == [250, None, 250]
        assert diary.results[2].permanent
        assert len(letterbox.arrived) == 2


class TestAiosmtpd(SinkContract):
    pass


class TestAiosmtpdWithoutPipelining(SinkContract):
    pipelining = False


class TestPostfix(SubmissionContract):
    @pytest.fixture
    def post(self, relay: tuple[Postfix, Sink]) -> Iterator[Post]:
        postfix, behind = relay
        behind.arrived.clear()

        def arrived(count: int) -> Sequence[Arrived]:
            until(lambda: len(behind.arrived) >= count, what=f"{count} letters arrive behind Postfix")
            return behind.arrived

        with Submission(local(postfix.port)) as submission:
            yield Post(submission, arrived, lambda: None)
        until(postfix.is_idle, what="Postfix has handed everything on")


# ── refusals and cuts, step by step ────────────────────────────────────────────────────────────────────────────────


def greet(peer: Peer, *features: str) -> None:
    peer.say("220 ready")
    assert peer.hear().startswith("ehlo ")
    peer.say("250-there", *(f"250-{feature}" for feature in features), "250 HELP")


def take(peer: Peer, *, last: str = "250 taken") -> None:
    """Take one letter, commands one by one or all at once."""
    while not (line := peer.hear()).startswith("DATA"):
        if not line:
            return
        peer.say("250 fine")
    peer.say("354 go on")
    if peer.hear_content():
        peer.say(last)


@pytest.fixture(params=[True, False], ids=["pipelining", "step by step"])
def features(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return ("PIPELINING",) if request.param else ()


class TestRefusals:
    @pytest.mark.parametrize("code", [421, 450, 451, 452, 550, 552, 554])
    @pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
    def test_a_refusal_before_the_content_is_as_its_code_says(
        self, code: int, step: str, features: tuple[str, ...]
    ) -> None:
        def serve(peer: Peer) -> None:
            greet(peer, *features)
            refused = False
            while line := peer.hear():
                if line.startswith(step) and not refused:
                    refused = True
                    peer.say(f"{code} because")
                    if code == 421:
                        return
                elif line == "DATA" and refused and step != "DATA":
                    peer.say("503 not now")
                    break
                elif line == "DATA" and refused:
                    break
                elif line == "RSET" and refused:
                    peer.say("250 fine")
                    break
                else:
                    peer.say("354 go on" if line == "DATA" else "250 fine")
                if refused and step == "DATA":
                    break
            take(peer)
            peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1), letter(2)])

        assert diary.results[1] == Result(False, code, "because", permanent=code >= 500)
        assert "send 1" not in diary.entries
        if code == 421:
            assert untried == (2,)
        else:
            assert untried == ()
            assert diary.results[2].sent

    @pytest.mark.parametrize("code", [421, 450, 452, 550, 552])
    def test_a_refusal_after_the_content_is_decided_not_unknown(self, code: int, features: tuple[str, ...]) -> None:
        def serve(peer: Peer) -> None:
            greet(peer, *features)
            take(peer, last=f"{code} because")
            if code != 421:
                take(peer)
                peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1), letter(2)])

        assert diary.results[1] == Result(False, code, "because", permanent=code >= 500)
        assert untried == ((2,) if code == 421 else ())

    def test_a_server_that_wants_content_for_nobody_gets_an_empty_one_and_the_next_letter_whole(self) -> None:
        contents: list[str] = []

        def serve(peer: Peer) -> None:
            greet(peer, "PIPELINING")
            for reply in ("250 fine", "550 nobody", "354 go on all the same"):
                peer.hear()
                peer.say(reply)
            contents.append(peer.hear_content())
            peer.say("554 no valid recipients")
            assert peer.hear() == "RSET"
            peer.say("250 fine")
            for reply in ("250 fine", "250 fine", "354 go on"):
                peer.hear()
                peer.say(reply)
            contents.append(peer.hear_content())
            peer.say("250 taken")
            peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1), letter(2)])

        assert diary.codes == [550, 250]
        assert untried == ()
        assert contents[0] == ""
        assert "a letter" in contents[1]

    def test_a_letter_that_needs_what_the_server_does_not_offer_is_permanent(self) -> None:
        def serve(peer: Peer) -> None:
            greet(peer)
            take(peer)
            peer.wait_for_end()

        letters = [letter(1, "jörg@example.org"), letter(2, raw=b"Subject: x\r\n\r\n\xc3\xa9\r\n"), letter(3)]
        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, letters)

        assert "SMTPUTF8" in diary.results[1].text
        assert diary.results[1].permanent
        assert "8BITMIME" in diary.results[2].text
        assert diary.results[2].permanent
        assert diary.results[3].sent
        assert untried == ()

    @pytest.mark.parametrize("address", ["a b@example.org", "a>@example.org", "a\ud800@example.org", "nobody"])
    def test_an_address_that_no_envelope_can_hold_costs_the_next_letter_nothing(self, address: str) -> None:
        def serve(peer: Peer) -> None:
            greet(peer)
            take(peer)
            peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1, address), letter(2)])

        assert (diary.results[1].permanent, diary.results[2].sent, untried) == (True, True, ())

    def test_replies_of_many_lines_are_read_whole(self) -> None:
        def serve(peer: Peer) -> None:
            greet(peer)
            take(peer, last="250-one\r\n250-two\r\n250 three")
            take(peer)
            peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, _ = submit(submission, [letter(1), letter(2)])

        assert diary.results[1] == Result(True, 250, "one two three")
        assert diary.results[2].text == "taken"


class TestCuts:
    """The connection ends at a step, by its end or by silence."""

    @pytest.mark.parametrize("silent", [True, False], ids=["silence", "end"])
    @pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
    def test_before_the_content_a_repeat_may_help(self, step: str, silent: bool, features: tuple[str, ...]) -> None:
        def serve(peer: Peer) -> None:
            greet(peer, *features)
            while not peer.hear().startswith(step):
                peer.say("250 fine")
            if silent:
                peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1), letter(2), letter(3)])

        result = diary.results[1]
        assert (result.sent, result.code, result.permanent, result.unknown) == (False, None, False, False)
        assert diary.entries == ["result 1"]
        assert untried == (2, 3)

    @pytest.mark.parametrize("silent", [True, False], ids=["silence", "end"])
    def test_after_the_final_dot_nobody_knows(self, silent: bool, features: tuple[str, ...]) -> None:
        def serve(peer: Peer) -> None:
            greet(peer, *features)
            take(peer)
            while not peer.hear().startswith("DATA"):
                peer.say("250 fine")
            peer.say("354 go on")
            assert peer.hear_content()
            if silent:
                peer.wait_for_end()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1), letter(2), letter(3)])

        assert diary.results[1].sent
        result = diary.results[2]
        assert (result.sent, result.code, result.permanent, result.unknown) == (False, None, False, True)
        assert untried == (3,)
        assert "send 3" not in diary.entries

    @pytest.mark.parametrize("garbage", ["25", "nonsense", "999 what", "2", "100 soon"])
    def test_a_reply_after_the_final_dot_that_is_none_leaves_it_unknown(self, garbage: str) -> None:
        def serve(peer: Peer) -> None:
            greet(peer, "PIPELINING")
            take(peer, last=garbage)

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1), letter(2)])

        assert (diary.results[1].unknown, diary.results[1].code) == (True, None)
        assert untried == (2,)

    def test_half_a_reply_after_the_final_dot_leaves_it_unknown(self) -> None:
        def serve(peer: Peer) -> None:
            greet(peer)
            for reply in ("250 fine", "250 fine", "354 go on"):
                peer.hear()
                peer.say(reply)
            peer.hear_content()
            peer.say("250-almost")

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, _ = submit(submission, [letter(1)])

        assert diary.results[1].unknown

    def test_a_cut_within_the_content_is_temporary_for_the_dot_was_never_sent(self) -> None:
        large = RAW + b"x" * 70 + b"\r\n" + (b"y" * 70 + b"\r\n") * 200_000

        def serve(peer: Peer) -> None:
            greet(peer)
            for reply in ("250 fine", "250 fine", "354 go on"):
                peer.hear()
                peer.say(reply)
            peer.hear()

        with scripted(serve) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            diary, untried = submit(submission, [letter(1, raw=large), letter(2)])

        result = diary.results[1]
        assert (result.sent, result.permanent, result.unknown) == (False, False, False)
        assert untried == (2,)

    def test_content_never_begins_before_the_last_result_is_told(self, features: tuple[str, ...]) -> None:
        seen: list[str] = []
        released = threading.Event()

        def serve(peer: Peer) -> None:
            greet(peer, *features)
            take(peer)
            seen.append("reply 1")
            while not peer.hear().startswith("DATA"):
                peer.say("250 fine")
            peer.say("354 go on")
            assert released.wait(5)
            peer.hear_content()
            seen.append("content 2")
            peer.say("250 taken")
            peer.wait_for_end()

        def on_result(key: int, result: Result) -> None:
            time.sleep(0.05)
            seen.append(f"result {key}")

        def about_to_send(key: int) -> None:
            seen.append(f"send {key}")
            if key == 2:
                released.set()

        with scripted(serve) as server, Submission(local(server.port), timeouts=Timeouts()) as submission:
            submission.submit_many([letter(1), letter(2)], about_to_send=about_to_send, on_result=on_result)

        assert [entry for entry in seen if entry != "reply 1"] == [
            "send 1", "result 1", "send 2", "content 2", "result 2",
        ]  # fmt: skip

    @pytest.mark.parametrize("raiser", ["about_to_send", "on_result", "letters"])
    def test_what_the_caller_raises_cuts_the_connection_and_sends_nothing_more(self, raiser: str) -> None:
        class FullError(Exception):
            pass

        def about_to_send(key: int) -> None:
            if raiser == "about_to_send" and key == 2:
                raise FullError

        def on_result(key: int, result: Result) -> None:
            if raiser == "on_result" and key == 1:
                raise FullError

        def letters() -> Iterator[ToSubmit]:
            yield letter(1)
            yield letter(2)
            yield letter(3)
            if raiser == "letters":
                raise FullError

        with sink() as letterbox, Submission(local(letterbox.port)) as submission:
            with pytest.raises(FullError):
                submission.submit_many(letters(), about_to_send=about_to_send, on_result=on_result)
            submit(submission, [letter(9)])

            assert [one.recipients[0] for one in letterbox.arrived] == ["person1@example.org", "person9@example.org"]


class TestConnections:
    def test_a_server_that_hung_up_between_batches_costs_no_letter(self) -> None:
        def once(peer: Peer) -> None:
            greet(peer, "PIPELINING")
            take(peer)

        with scripted(once, once) as server, Submission(local(server.port), timeouts=QUICK) as submission:
            submit(submission, [letter(1)])
            time.sleep(0.05)
            diary, untried = submit(submission, [letter(2)])

        assert diary.results[2].sent
        assert untried == ()

    def test_a_connection_unused_for_long_is_tried_with_noop_first(self) -> None:
        def first(peer: Peer) -> None:
            greet(peer)
            take(peer)
            assert peer.hear() == "NOOP"
            peer.say("421 too late")

        def second(peer: Peer) -> None:
            greet(peer)
            take(peer)

        quick = Timeouts(connect=1.0, command=1.0, final=1.0, idle=0.0)
        with scripted(first, second) as server, Submission(local(server.port), timeouts=quick) as submission:
            submit(submission, [letter(1)])
            diary, _ = submit(submission, [letter(2)])

        assert diary.results[2].sent

    def test_nobody_listening_is_temporary_and_nothing_is_tried(self) -> None:
        with pytest.raises(SubmissionError, match="refused") as caught:
            submit(Submission(local(free_port())), [letter(1)])

        assert not caught.value.permanent
        assert not caught.value.unknown

    @pytest.mark.parametrize(("greeting", "permanent"), [("554 go away", True), ("421 too busy", False)])
    def test_a_greeting_that_refuses_is_as_its_code_says(self, greeting: str, permanent: bool) -> None:
        with scripted(lambda peer: peer.say(greeting)) as server, pytest.raises(SubmissionError) as caught:
            Submission(local(server.port), timeouts=QUICK).connect()

        assert caught.value.permanent is permanent
        assert caught.value.code == int(greeting[:3])

    def test_a_server_that_never_greets_is_given_up(self) -> None:
        quick = Timeouts(connect=0.2)
        with scripted(Peer.wait_for_end) as server, pytest.raises(SubmissionError, match="timed out") as caught:
            Submission(local(server.port), timeouts=quick).connect()

        assert not caught.value.permanent

    def test_we_greet_with_our_address(self) -> None:
        with scripted(lambda peer: greet(peer)) as server, contextlib.closing(Submission(local(server.port))) as one:
            one.connect()

        assert server.heard[0] == "ehlo [127.0.0.1]"


def check_password(server: object, session: object, envelope: object, mechanism: str, given: object) -> AuthResult:
    assert isinstance(given, LoginPassword)
    return AuthResult(success=(given.login, given.password) == (b"desk", "Schlüssel".encode()))


class TestLogIn:
    @pytest.fixture
    def keys(self) -> Iterator[tuple[ssl.SSLContext, ssl.SSLContext]]:
        """The server's side of TLS and a client's that trusts it."""
        with short_folder("keys") as folder:
            certificate(folder)
            server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
            yield server, ssl.create_default_context(cafile=str(folder / "cert.pem"))

    def submit(self, account: SmtpAccount, tls: ssl.SSLContext | None) -> Diary:
        with Submission(account, tls=tls, timeouts=Timeouts(2.0, 2.0, 2.0)) as submission:
            return submit(submission, [letter(1), letter(2)])[0]

    def test_letters_go_over_starttls_after_a_log_in_beyond_ascii(
        self, keys: tuple[ssl.SSLContext, ssl.SSLContext]
    ) -> None:
        options = {"tls_context": keys[0], "authenticator": check_password, "auth_required": True}
        with sink(**options) as letterbox:
            diary = self.submit(SmtpAccount("127.0.0.1", letterbox.port, "starttls", "desk", "Schlüssel"), keys[1])

        assert diary.codes == [250, 250]

    def test_letters_go_over_tls_from_the_start(self, keys: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
        with sink(ssl_context=keys[0]) as letterbox:
            diary = self.submit(SmtpAccount("localhost", letterbox.port, "tls"), keys[1])

        assert diary.codes == [250, 250]

    @pytest.mark.parametrize(("reply", "permanent"), [("535 5.7.8 no", True), ("454 4.7.0 try later", False)])
    def test_a_refused_log_in_is_as_its_code_says_and_tried_once(self, reply: str, permanent: bool) -> None:
        def serve(peer: Peer) -> None:
            greet(peer, "AUTH CRAM-MD5 LOGIN PLAIN")
            peer.hear()
            peer.say(reply)
            peer.wait_for_end()

        with scripted(serve) as server, pytest.raises(SubmissionError) as caught:
            Submission(SmtpAccount("127.0.0.1", server.port, "none", "desk", "secret"), timeouts=QUICK).connect()

        assert caught.value.permanent is permanent
        assert caught.value.code == int(reply[:3])
        assert sum("AUTH" in line for line in server.heard) == 1

    def test_a_certificate_nobody_vouches_for_is_refused(self, keys: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
        with sink(tls_context=keys[0]) as letterbox, pytest.raises(SubmissionError, match="certificate") as caught:
            self.submit(SmtpAccount("127.0.0.1", letterbox.port, "starttls"), None)

        assert caught.value.permanent

    def test_a_server_without_starttls_gets_neither_password_nor_letter(self, letterbox: Sink) -> None:
        with pytest.raises(SubmissionError, match="STARTTLS") as caught:
            self.submit(SmtpAccount("127.0.0.1", letterbox.port, "starttls", "desk", "Schlüssel"), None)

        assert caught.value.permanent
        assert letterbox.arrived == []

    def test_a_server_without_log_in_is_permanent(self, letterbox: Sink) -> None:
        with pytest.raises(SubmissionError) as caught:
            self.submit(SmtpAccount("127.0.0.1", letterbox.port, "none", "desk", "password"), None)

        assert caught.value.permanent

    def test_without_tls_no_password_goes_to_another_machine(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))
            except OSError:
                pytest.skip("this machine has no address but loopback")
            outside = str(probe.getsockname()[0])
        heard: list[bytes] = []

        def serve(listener: socket.socket) -> None:
            with listener.accept()[0] as connection, contextlib.suppress(OSError):
                connection.sendall(b"220 ready\r\n")
                while piece := connection.recv(1000):
                    heard.append(piece)
                    connection.sendall(b"250-there\r\n250 AUTH PLAIN LOGIN\r\n")

        with socket.create_server((outside, 0)) as listener:
            thread = threading.Thread(target=serve, args=(listener,), daemon=True)
            thread.start()
            account = SmtpAccount(outside, listener.getsockname()[1], "none", "desk", "secret")

            with pytest.raises(SubmissionError, match="without TLS") as caught:
                Submission(account, timeouts=QUICK).connect()
            thread.join()

        assert caught.value.permanent
        assert b"AUTH" not in b"".join(heard)

    def test_a_password_never_shows(self) -> None:
        assert "sesame" not in repr(SmtpAccount("mail.example.org", 465, "tls", "desk", "sesame"))
