"""Names, agencies, addresses and accommodations are corrected by answering; a repeated mail is told as such."""

from tests.journeys.conftest import Post, form, kinds

ANN = "ann.lee@office.example"


def test_a_name_is_corrected_by_an_answer(post: Post) -> None:
    (confirmation,) = post.write(form())

    (letter,) = post.write("My name is spelled Anne Lee", answers=confirmation)

    assert kinds([letter]) == [("updated", ANN)]
    assert post.standing() == {"Anne Lee": "24 confirmed"}


def test_a_change_of_address_is_told_to_both_and_the_invitation_goes_to_the_new_one(post: Post) -> None:
    (confirmation,) = post.write(form())

    letters = post.write("My new email is ann.lee@county.example", answers=confirmation)

    assert kinds(letters) == [("updated", ANN), ("updated", "ann.lee@county.example")]
    assert [one.calendar_value("METHOD") for one in letters] == ["CANCEL", "REQUEST"]
    assert {one.calendar_value("UID") for one in letters} == {confirmation.calendar_value("UID")}
    assert {one.calendar_value("SEQUENCE") for one in letters} == {"1"}
    assert "mailto:ann.lee@office.example" in letters[0].calendar
    assert "county" not in letters[0].calendar
    assert post.rows_of()[0].email == "ann.lee@county.example"


def test_the_old_address_hears_of_nothing_but_the_address(post: Post) -> None:
    (confirmation,) = post.write(form(more="I rely on live captions.\n"))

    words = "My new email is ann.lee@county.example\nMy agency is Example State Bureau"
    old, new = post.write(words, answers=confirmation)

    assert "ann.lee@county.example" in old.text
    assert "Example State Bureau" not in old.text
    assert "meet.example" not in old.calendar + old.text
    assert "aption" not in old.text
    assert "Example State Bureau" in new.text


def test_each_seat_has_a_letter_for_both_calendars_and_a_place_in_line_gets_no_invitation(post: Post) -> None:
    post.limit_seats(26, 1)
    post.write(form("Bob Ray", "bob.ray@x.example", session="26"), "Bob Ray <bob.ray@x.example>")
    confirmation = post.write(form(session="24 and 25 and 26"))[0]

    letters = post.write("My new email is ann.lee@county.example", answers=confirmation)

    told = sorted((one.to, one.calendar_value("METHOD"), one.calendar_value("DTSTART")) for one in letters)
    assert told == [
        ("ann.lee@county.example", "", ""),
        ("ann.lee@county.example", "REQUEST", "20270211T190000Z"),
        ("ann.lee@county.example", "REQUEST", "20270422T180000Z"),
        (ANN, "", ""),
        (ANN, "CANCEL", "20270211T190000Z"),
        (ANN, "CANCEL", "20270422T180000Z"),
    ]
    assert [one.calendar for one in letters if "Session 26" in one.text] == ["", ""]


def test_a_stranger_moves_nobodys_letters_elsewhere(post: Post) -> None:
    (confirmation,) = post.write(form())

    letters = post.write("My new email is eve@evil.example", "Eve Oz <eve@evil.example>", answers=confirmation)

    assert post.rows_of()[0].email == ANN
    assert ("updated", "eve@evil.example") not in kinds(letters)


def test_an_accommodation_forgotten_at_first_is_added(post: Post) -> None:
    (confirmation,) = post.write(form())

    (letter,) = post.write("I forgot to mention that I need live captions.", answers=confirmation)

    assert kinds([letter]) == [("updated", ANN)]
    assert post.needs() == [(1, "captions")]


def test_a_repeated_mail_is_told_the_facts_and_makes_nothing_new(post: Post) -> None:
    post.write(form())

    (letter,) = post.write(form())

    assert kinds([letter]) == [("already_registered", ANN)]
    assert len(post.rows_of()) == 1


def test_a_repeated_mail_with_another_agency_is_an_update(post: Post) -> None:
    post.write(form())

    (letter,) = post.write(form().replace("Example County Office", "Example State Bureau"), vouched=True)

    assert kinds([letter]) == [("updated", ANN)]
    assert post.rows_of()[0].agency == "Example State Bureau"


def test_an_accommodation_that_is_no_longer_needed_goes_to_the_coordinator(post: Post) -> None:
    (confirmation,) = post.write(form(more="I rely on live captions.\n"))

    letters = post.write("I no longer need captions", answers=confirmation)

    assert sorted(one.kind for one in letters) == ["accommodation_matter", "received"]
    assert post.last_message().state.value == "held"


def test_who_shares_an_address_with_a_colleague_is_another_person(post: Post) -> None:
    post.write(form("Ann Lee", "frontdesk@office.example"), "Front Desk <frontdesk@office.example>")
    post.write(form("Bob Ray", "frontdesk@office.example"), "Front Desk <frontdesk@office.example>")

    assert post.standing() == {"Ann Lee": "24 confirmed", "Bob Ray": "24 confirmed"}

    letters = post.write(
        "Please cancel Bob Ray's registration for session 24.", "Front Desk <frontdesk@office.example>", vouched=True
    )

    assert [one.kind for one in letters] == ["cancelled"]
    assert post.standing() == {"Ann Lee": "24 confirmed", "Bob Ray": "24 cancelled"}
