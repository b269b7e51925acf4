"""One mail for several people: each hears of it, and each decides for themself."""

from tests.journeys.conftest import Post, Sent, kinds

BOSS = "Dana Reed <boss@office.example>"
BOB = "bob.ray@office.example"
CY = "cy.fox@office.example"


def group(post: Post, more: str = "") -> list[Sent]:
    return post.write(
        f"Please register these two for session 24:\nBob Ray, {BOB}, Example County Office\n"
        f"Cy Fox, {CY}, Example County Office\n{more}",
        BOSS,
    )


def test_each_hears_of_it_and_the_author_gets_one_summary(post: Post) -> None:
    letters = group(post)

    assert kinds(letters) == [("confirmed", BOB), ("confirmed", CY), ("summary", "boss@office.example")]


def test_who_was_registered_by_another_declines_by_answering(post: Post) -> None:
    bobs = group(post)[0]

    letters = post.write("I did not sign up for this, please remove me", f"Bob Ray <{BOB}>", answers=bobs)

    assert kinds(letters) == [("cancelled", BOB)]
    assert post.standing() == {"Bob Ray": "24 cancelled", "Cy Fox": "24 confirmed"}


def test_who_registered_them_cannot_take_them_off_without_their_word(post: Post) -> None:
    summary = group(post)[-1]

    letters = post.write(f"Please cancel Bob Ray ({BOB}).", BOSS, answers=summary)

    assert ("confirm_change", BOB) in kinds(letters)
    assert post.standing()["Bob Ray"] == "24 confirmed"


def test_what_one_needs_is_not_told_to_another(post: Post) -> None:
    letters = group(post, "Bob Ray is deaf and needs a sign language interpreter.\n")

    for one in letters:
        if one.to != BOB:
            assert "deaf" not in one.message.as_string()
            assert "nterpreter" not in one.message.as_string()


def test_too_many_strangers_are_for_staff(make_post) -> None:
    post = make_post(limits={"strangers_per_message": 1})

    letters = group(post)

    assert post.standing() == {}
    assert sorted(one.kind for one in letters) == ["forwarded", "received"]


def test_an_answer_for_both_completes_both(post: Post) -> None:
    (question,) = post.write(
        f"Please register these two:\nBob Ray, {BOB}, Example County Office\nCy Fox, {CY}, Example County Office\n",
        BOSS,
    )
    assert question.kind == "details_missing"

    post.write("June", BOSS, answers=question)

    assert post.standing() == {"Bob Ray": "26 confirmed", "Cy Fox": "26 confirmed"}


def test_who_registers_others_hears_of_all_of_it_in_one_letter(post: Post) -> None:
    letters = post.write(
        f"Please register these two for session 24:\nBob Ray, {BOB}, Example County Office\nCy Fox, session 24\n", BOSS
    )

    to_author = [one for one in letters if one.to == "boss@office.example"]
    assert [one.kind for one in to_author] == ["details_missing"]
    assert "Bob Ray" in to_author[0].text
    assert ("confirmed", BOB) in kinds(letters)
