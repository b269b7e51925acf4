"""A copy and its form give the same letter whenever they are put together."""

from hypothesis import given
from hypothesis import strategies as st

from registrar.forms import Filled, Form, put_together

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
