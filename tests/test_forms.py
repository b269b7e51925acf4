"""A copy and its form give the same letter whenever they are put together."""

from hypothesis import given
from hypothesis import strategies as st

from registrar.copies import make_mould
from registrar.forms import Filled, Form, keeps_lines, put_together
from registrar.letters import Stationery
from registrar.mail.smtp import as_content
from tests.make import NOW, make_session

WORDS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=40)


@given(to=WORDS, name=WORDS)
def test_what_is_kept_gives_the_letter_again(to: str, name: str) -> None:
    filled = Filled(
        Form(b"To: %(to)b\r\n\r\nDear %(name)b, 100%% of the seats are taken, %(name)b.\r\n"), {"to": to, "name": name}
    )

    assert put_together(filled.kept, filled.form.raw) == filled.raw
    assert filled.raw.count(name.encode()) >= 2
    assert b"100% of the seats" in filled.raw


def test_a_letter_of_its_own_is_kept_as_it_is() -> None:
    assert put_together(b"Subject: 5 %(name)b\r\n\r\n", None) == b"Subject: 5 %(name)b\r\n\r\n"


def test_forms_that_say_the_same_have_the_same_digest() -> None:
    assert Form(b"a %(to)b").digest == Form(b"a %(to)b").digest != Form(b"b %(to)b").digest


@given(form=st.lists(st.sampled_from([b"a", b".", b"\r\n", b"\n", b"\r", b"%(name)b"])).map(b"".join), name=WORDS)
def test_of_words_that_keep_to_their_lines_the_form_alone_is_made_ready_for_smtp(form: bytes, name: str) -> None:
    filled = Filled(Form(form), {"name": name})

    if keeps_lines(filled.kept):
        assert put_together(filled.kept, as_content(form)) == as_content(filled.raw)


def test_the_reminders_words_keep_to_their_lines(stationery: Stationery) -> None:
    mould = make_mould(make_session(24), "en", stationery, plus_addressing=False, now=NOW)

    content = mould.fill("Ann Lee", "ann@x.example", None).letter.content

    assert isinstance(content, Filled)
    assert keeps_lines(content.kept)
