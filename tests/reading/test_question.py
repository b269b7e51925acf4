"""What must a person answer, and what is a request in a question's clothes?"""

import pytest

from registrar.reading.question import find_forms

QUESTIONS = (
    "Up to which date may I still swap one name for another?",
    "I am curious how many credits it gives.",
    "I cannot find the link.",
    "I should like to attend, provided you can say whether a hospital attorney counts as eligible.",
    "¿Sería tan amable de decirme si hay costo?",
    "May I ask when the doors open?",
)
REQUESTS = (
    "¿Sería tan amable de pasarme a la del 9 de junio?",
    "I know it is last minute but is it okay to squeeze me into the class on the 20th?",
)
STATEMENTS = (
    "How do you do.",
    "Just tell me when.",
    "Many parents need interpreters, so I'm curious how the course treats that.",
    "He thinks as clearly as ever, but cannot find the mute button.",
)


@pytest.mark.parametrize("text", QUESTIONS)
def test_what_a_person_must_answer_is_a_question(text: str) -> None:
    assert [one.form for one in find_forms(text)] == ["question"]


@pytest.mark.parametrize("text", REQUESTS)
def test_a_polite_request_is_none(text: str) -> None:
    assert [one.form for one in find_forms(text)] == ["request"]


@pytest.mark.parametrize("text", STATEMENTS)
def test_neither_is_what_asks_nobody(text: str) -> None:
    assert [one.form for one in find_forms(text)] == ["statement"]


def test_a_question_joined_to_a_request_is_told_from_it() -> None:
    forms = find_forms("Could you change that, and tell me whether my old certificate stays good?")

    assert [one.form for one in forms] == ["request", "question"]
