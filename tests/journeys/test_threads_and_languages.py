"""How an answer finds its letter, and in what language people are answered."""

from registrar.models import OutboxEntry
from tests.journeys.conftest import MAILBOX, Post, form, kinds

ANN = "ann.lee@office.example"


def test_an_answer_without_a_thread_finds_its_letter_by_the_address(make_post) -> None:
    post: Post = make_post(mailbox={"plus_addressing": True})
    (confirmation,) = post.write(form())
    reply_to = confirmation.message["Reply-To"].addresses[0].addr_spec
    assert reply_to.startswith("webinars+")

    letters = post.write("please cancel", to=reply_to, subject="something else")

    assert kinds(letters) == [("cancelled", ANN)]


def test_of_the_token_only_a_digest_is_kept(make_post) -> None:
    post: Post = make_post(mailbox={"plus_addressing": True})
    (confirmation,) = post.write(form())
    token = confirmation.message["Reply-To"].addresses[0].username.partition("+")[2]

    (row,) = post.rows(OutboxEntry)

    assert len(token) == 32
    assert row.token_digest is not None
    assert token not in row.token_digest


def test_a_token_that_is_guessed_opens_nothing(make_post) -> None:
    post: Post = make_post(mailbox={"plus_addressing": True})
    post.write(form())

    post.write("please cancel my registration", to=f"webinars+{'0' * 32}@training.example")

    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_without_plus_addressing_answers_come_to_the_mailbox(post: Post) -> None:
    (confirmation,) = post.write(form())

    assert confirmation.message["Reply-To"].addresses[0].addr_spec == MAILBOX


def test_a_thread_is_found_by_its_references_alone(post: Post) -> None:
    (confirmation,) = post.write(form())
    references = ("References", f"<older@mail.example> {confirmation.message_id} <newer@mail.example>")

    letters = post.write("please cancel", headers=[references], subject="Re: webinar")

    assert kinds(letters) == [("cancelled", ANN)]


def test_who_writes_in_spanish_is_answered_in_spanish_now_and_later(post: Post) -> None:
    post.limit_seats(24, 1)
    (first,) = post.write(form("Bob Ray", "bob@x.example"), "Bob Ray <bob@x.example>")
    text = (
        "Buenos días: quisiera inscribirme en la sesión 24.\nNombre: Ana Ruiz\nCorreo: ana@x.example\n"
        "Agencia: Oficina del Condado\n\nMuchas gracias, espero su respuesta.\n"
    )
    (waits,) = post.write(text, "Ana Ruiz <ana@x.example>", subject="Inscripción")
    assert waits.kind == "waitlisted"
    assert "lista de espera" in waits.text

    letters = post.write("please cancel", "Bob Ray <bob@x.example>", answers=first)

    (promoted,) = [one for one in letters if one.kind == "promoted"]
    assert "sesión 24" in promoted.text.lower()


def test_a_language_without_letters_falls_back_to_english(post: Post) -> None:
    text = "Bonjour, je voudrais m'inscrire à la session 24.\nNom: Anne Roy\nAgence: Bureau du Comté\nMerci beaucoup.\n"

    letters = post.write(text, "Anne Roy <anne@x.example>", subject="Inscription")

    assert letters
    assert "Hello" in letters[0].text
