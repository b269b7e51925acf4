"""What somebody says of themself beside a name or an agency reaches those who arrange it, and nobody else."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from registrar.digests import enqueue_digests
from registrar.vocabulary import Filing
from tests.journeys.conftest import Post

ANN = "Ann Lee <ann.lee@office.example>"
WORDS = ("deaf", "caption", "hard of hearing", "cart", "screen reader", "wheelchair", "blind")


def form(*, name: str = "Ann Lee", agency: str = "Example County Office") -> str:
    return f"Name: {name}\nEmail: ann.lee@office.example\nAgency: {agency}\nSession: 24"


@pytest.mark.parametrize(
    "text",
    [
        form(agency="Example County Office - deaf, need captions"),
        form(agency="Example County Office (hard of hearing, need CART)"),
        form(agency="Example County Office (I use a screen reader)"),
        form(agency="Example County Office / wheelchair user"),
        form(name="Ann Lee, deaf"),
        "I am Ann Lee, blind, from Example County Office. Please register me for session 24.",
    ],
)
def test_no_letter_to_the_facilitator_and_no_list_says_it(make_post: Callable[..., Post], text: str) -> None:
    post = make_post(
        program={"coordinators": ["coord@training.example"]},
        digests={"facilitator": True, "coordinators": True, "attach_attendees": True},
    )
    sent = post.write(text, author=ANN, vouched=True)
    post.now += timedelta(days=1, hours=3)
    enqueue_digests(post.engine, post.stationery, post.settings, now=post.now, quiet=set())
    sent = [*sent, *post.fresh()]

    others = [one for one in sent if not one.to.startswith(("coord@", "ann.lee@"))]
    assert others or post.last_message().filing is not Filing.DONE
    for letter in others:
        told = letter.text + "".join(
            str(part.get_content()) for part in letter.message.walk() if part.get_content_type() == "text/csv"
        )
        assert [word for word in WORDS if word in told.lower()] == []
    assert any(one.to.startswith("coord@") for one in sent)
