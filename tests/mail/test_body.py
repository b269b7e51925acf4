"""Are the author's own words taken apart from quotes, signatures, notices and markup?"""

import pytest

from registrar.mail.body import Body, own_words, text_of_html
from registrar.mail.message import parse
from tests.make import make_message


def body_of(text: str | None = None, **kwargs: str) -> Body:
    return own_words(parse(make_message(text, **kwargs)))


OUTLOOK = (
    ("From", "Sent", "To", "Subject"),
    ("De", "Enviado el", "Para", "Asunto"),
    ("De", "Envoyé", "À", "Objet"),
    ("Von", "Gesendet", "An", "Betreff"),
    ("Da", "Inviato", "A", "Oggetto"),
)


@pytest.mark.parametrize("labels", OUTLOOK, ids=lambda labels: labels[3])
def test_a_header_block_of_outlook_ends_the_own_words(labels: tuple[str, ...]) -> None:
    values = ("Webinars <webinars@training.example>", "Monday 10 September 2018 9:02", "Ann Lee", "Dates")
    block = "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))

    body = body_of(f"October please!\n\n{block}\n\nSession 27 is on October 18.\n", subject="RE: Dates")

    assert body.own == "October please!"
    assert body.quoted == "Session 27 is on October 18."


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Sep 10, 2018 at 9:02 AM, B. Brown <bbrown@ncmec.example> wrote:",
        "On Mon, Sep 10, 2018 at 9:02 AM, B. Brown\n<bbrown@ncmec.example> wrote:",
        "El lun, 10 sept 2018 a las 9:02, B. Brown (<bbrown@ncmec.example>) escribió:",
        "Le lun. 10 sept. 2018 à 09:02, B. Brown <bbrown@ncmec.example> a écrit :",
        "Am 10.09.2018 um 09:02 schrieb B. Brown <bbrown@ncmec.example>:",
    ],
)
def test_an_attribution_and_what_it_introduces_are_quoted(attribution: str) -> None:
    body = body_of(f"October please!\n\n{attribution}\n\n> Session 27 is on October 18.\n")

    assert body.own == "October please!"
    assert body.quoted == "Session 27 is on October 18."


def test_own_words_below_a_quote_are_kept() -> None:
    body = body_of("> Session 27 is on October 18.\n\nI'll take it.\n")

    assert body.own == "I'll take it."


def test_groupwise_does_not_mark_what_it_quotes() -> None:
    text = '#25 please\n\n>>> "B. Brown" <bbrown@ncmec.example> 5/17/2018 11:20 AM >>>\nWhich session: 25 or 26?\n'

    assert body_of(text).own == "#25 please"


def test_answers_between_quoted_lines_keep_the_question_as_their_label() -> None:
    text = "> Your name:\n\nAnn Lee\n\n> Your agency:\n\nHarbor County\n\n> Any aids?\n\nnone\n"

    body = body_of(text, author="A <a@office.example>")

    assert [(answer.label, answer.words) for answer in body.answers] == [
        ("Your name:", "Ann Lee"),
        ("Your agency:", "Harbor County"),
        ("Any aids?", "none"),
    ]


def test_a_plain_reply_below_a_quote_is_no_filled_in_form() -> None:
    assert body_of("> Dates below.\n> Session 27\n\nOctober please!\n").answers == ()


def test_a_forward_keeps_covering_words_and_passed_on_words_apart() -> None:
    text = (
        "Please register her, see below.\n\nHal Underwood\n\n---------- Forwarded message ----------\n"
        "From: Mireya Cantu <mcantu@travis.example>\nDate: Tue, Jul 31, 2018\nSubject: webinar?\n"
        "To: Hal Underwood <hal@travis.example>\n\nCan I do August 16?\n\nMireya Cantu\nTravis County\n"
    )

    body = body_of(text, subject="Fwd: webinar?", author="Hal Underwood <hal@travis.example>")

    assert body.own == "Please register her, see below."
    assert body.forwarded is not None
    assert body.forwarded.author is not None
    assert body.forwarded.author.email == "mcantu@travis.example"
    assert body.forwarded.own == "Can I do August 16?"
    assert body.forwarded.signature == "Mireya Cantu\nTravis County"


def test_a_signature_begins_with_the_author_s_name() -> None:
    body = body_of("Count me in for April!\n\nAnn Lee\nCaseworker\nHarbor County\n404.555.0127\n")

    assert body.own == "Count me in for April!"
    assert body.signature == "Ann Lee\nCaseworker\nHarbor County\n404.555.0127"


def test_a_signature_begins_behind_a_closing_whatever_the_name() -> None:
    body = body_of("Count me in for April!\n\nMany thanks,\nJo R.\nHarbor County\n")

    assert body.own.startswith("Count me in for April!")
    assert body.signature == "Jo R.\nHarbor County"


def test_the_signature_mark_of_rfc_3676_is_taken_off() -> None:
    body = body_of("Count me in.\n-- \nJo R.\nHarbor County\n")

    assert (body.own, body.signature) == ("Count me in.", "Jo R.\nHarbor County")


def test_a_sentence_below_the_signature_is_the_author_speaking_again() -> None:
    body = body_of("We cannot come.\n\nAnn Lee\nHarbor County\n\nWill it be recorded?\n")

    assert "Will it be recorded?" in body.own
    assert body.signature == "Ann Lee\nHarbor County"


def test_a_list_of_people_that_the_author_heads_is_no_signature() -> None:
    text = "For April 19:\n\nAnn Lee, ann.lee@office.example\nBo Ray, bray@office.example\n\nThank you\n"

    assert "Bo Ray, bray@office.example" in body_of(text).own


@pytest.mark.parametrize(
    "footer",
    ["Sent from my iPhone", "Get Outlook for iOS", "Sent from Yahoo Mail on Android", "Enviado desde mi iPhone"],
)
def test_a_footer_of_a_mobile_client_is_nobody_s_words(footer: str) -> None:
    assert body_of(f"2/15 pls\n\n{footer}\n").own == "2/15 pls"


@pytest.mark.parametrize(
    "notice",
    [
        "CONFIDENTIALITY NOTICE: This message may contain information protected by law. Call 404-555-0128.",
        "This e-mail, including attachments, is for the sole use of the addressee and may be privileged.",
        "To report suspected abuse: 1-800-555-0126. Records: records@office.example",
        "If you are not the intended recipient, delete this message.",
    ],
)
def test_a_notice_below_the_signature_is_set_apart(notice: str) -> None:
    body = body_of(f"Count me in for April!\n\nAnn Lee\nHarbor County\n\n{notice}\n")

    assert body.disclaimer == notice
    assert notice not in body.own + body.signature


def test_choices_left_open_in_a_form_are_not_own_words() -> None:
    body = body_of("[ ] Session 32  [x] Session 33  [ ] Session 34\n( ) Braille\n(x) Captions\n")

    assert "33" in body.own
    assert "Captions" in body.own
    assert not any(left_open in body.own for left_open in ("32", "34", "Braille"))


# ---------------------------------------------------------------------------------------------------------- HTML


def test_rows_of_a_table_are_lines_with_tabs_between_the_cells() -> None:
    page = "<table><tr><th>Name</th><th>Email</th></tr><tr><td>Ann&nbsp;Lee</td><td>a@b.example</td></tr></table>"

    assert text_of_html(page).split("\n")[:2] == ["Name\tEmail", "Ann Lee\ta@b.example"]


def test_a_row_that_sets_a_picture_beside_a_signature_keeps_the_lines_of_the_signature() -> None:
    page = '<table><tr><td><img src="cid:a"></td><td><b>Ann Lee</b><br>Trainer<br>Blue Door</td></tr></table>'

    assert [line.strip() for line in text_of_html(page).split("\n") if line.strip()] == [
        "Ann Lee",
        "Trainer",
        "Blue Door",
    ]


def test_a_table_that_only_places_things_keeps_the_rows_within_it() -> None:
    page = "<table><tr><td><table><tr><td>Name</td><td>Ann Lee</td></tr></table></td></tr></table>"

    assert "Name\tAnn Lee" in text_of_html(page)


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">Session 101</div>',
        "<p style='mso-hide:all'>Session 101</p>",
        "<span hidden>Session 101</span>",
        "<!-- Session 101 -->",
        "<style>Session 101</style>",
        "<script>Session 101</script>",
        "<s>Session 101</s>",
    ],
)
def test_what_a_reader_does_not_see_or_is_struck_through_is_left_out(hidden: str) -> None:
    assert text_of_html(f"<p>Session 102</p>{hidden}") == "Session 102\n"


def test_the_target_of_a_mail_link_is_not_written_twice() -> None:
    body = body_of("Write to ann@office.example<mailto:ann@office.example> please, not to anybody else here.\n")

    assert body.own == "Write to ann@office.example please, not to anybody else here."


def test_invisible_characters_and_odd_spaces_do_not_part_words() -> None:
    body = body_of(None, html="<p>ses\u200bsion&nbsp;24,&#8239;please</p>")

    assert body.own == "session 24, please"


def test_a_blockquote_of_an_html_only_reply_is_quoted() -> None:
    quote = "On Mon, Sep 10, 2018 B. Brown &lt;b@n.example&gt; wrote:<blockquote>Session 27</blockquote>"
    page = f"<div>October please!</div><div>{quote}</div>"

    body = body_of(None, html=page)

    assert body.own == "October please!"
    assert body.quoted == "Session 27"


def test_nesting_without_end_is_read_in_bounded_depth() -> None:
    assert text_of_html("<div>" * 5000 + "deep" + "</div>" * 5000) is not None
