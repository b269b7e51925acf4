"""The blocks of a letter's source, as text and as HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registrar.typesetting import WIDTH, parse_source, protect, set_html, set_text


def text_of(source: str) -> str:
    return set_text(parse_source(f"subject\n{source}")[1])


def html_of(source: str) -> str:
    return str(set_html(parse_source(f"subject\n{source}")[1]))


def test_the_first_line_is_the_subject() -> None:
    subject, blocks = parse_source("\nYou are registered\n# Hello\n")

    assert subject == "You are registered"
    assert [block.kind for block in blocks] == ["headline"]


@pytest.mark.parametrize(
    ("source", "text", "html"),
    [
        pytest.param("# A & B", "A & B\n", "<h1>A &amp; B</h1>", id="headline"),
        pytest.param("## When", "WHEN\n", "<h2>When</h2>", id="heading"),
        pytest.param("one\ntwo\n\nthree", "one two\n\nthree\n", "<p>one two</p>\n<p>three</p>", id="paragraphs"),
        pytest.param("- one\nmore\n- two", "- one more\n- two\n", "<ul><li>one more</li><li>two</li></ul>", id="list"),
        pytest.param(
            "#. one\nmore\n#. two",
            "1. one more\n2. two\n",
            "<ol><li>one more</li><li>two</li></ol>",
            id="numbered list",
        ),
        pytest.param(
            "> one\n> two\nafter",
            "> one\n> two\n\nafter\n",
            "<blockquote><p>one</p><p>two</p></blockquote>\n<p>after</p>",
            id="quotation",
        ),
        pytest.param(
            "[Join now](https://a.example/)",
            "Join now <https://a.example/>\n",
            '<p class="button"><a href="https://a.example/">Join now</a></p>',
            id="button",
        ),
        pytest.param(
            "| Name | Ann",
            "Name: Ann\n",
            '<table>\n<tbody>\n<tr><th scope="row">Name</th><td>Ann</td></tr>\n</tbody>\n</table>',
            id="table",
        ),
        pytest.param(
            "|= Who | What\n| Ann | 25 | done",
            "Ann: 25, done\n",
            '<table>\n<thead><tr><th scope="col">Who</th><th scope="col">What</th></tr></thead>\n<tbody>\n'
            '<tr><th scope="row">Ann</th><td>25</td><td>done</td></tr>\n</tbody>\n</table>',
            id="table with column headings",
        ),
        pytest.param(
            "See [the page](https://a.example/?b=c&d).",
            "See the page <https://a.example/?b=c&d>.\n",
            '<p>See <a href="https://a.example/?b=c&amp;d">the page</a>.</p>',
            id="link",
        ),
        pytest.param("[Ann](mailto:ann@a.example)", "Ann <ann@a.example>\n", None, id="address"),
        pytest.param("[x](javascript:alert)", None, "<p>x &lt;javascript:alert&gt;</p>", id="no link to a script"),
    ],
)
def test_blocks(source: str, text: str | None, html: str | None) -> None:
    assert text is None or text_of(source) == text
    assert html is None or html_of(source) == html


def test_blocks_follow_one_another_without_empty_lines() -> None:
    assert text_of("## A\npara\n- item\n- item\n| x | y\nlast") == "A\n\npara\n\n- item\n- item\n\nx: y\n\nlast\n"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Co"])))
def test_what_is_filled_in_is_never_read_as_a_sign(value: str) -> None:
    _, (before, block) = parse_source(f"subject\nbefore\n\n{protect('x' + value)}")

    assert (before.kind, block.kind) == ("paragraph", "paragraph")
    assert "".join(set_text((block,)).split()) == "".join(f"x{value}".split())


@pytest.mark.parametrize(
    "value", ["# a", "## a", "#. a", "> a", "- a", "| a | b", "|= a", "[a](https://b.example)", "a\n\n# b", "a\r- b"]
)
def test_signs_that_are_filled_in_stay_words(value: str) -> None:
    _, blocks = parse_source(f"subject\n{protect(value)}")

    assert [block.kind for block in blocks] == ["paragraph"]
    assert "<a " not in str(set_html(blocks))
    assert set_text(blocks).split() == value.split()


def test_a_private_use_character_that_is_filled_in_does_not_become_a_sign() -> None:
    assert text_of(str(protect("\ue000\ue003 words"))) == "words\n"


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=100)))
def test_lines_are_never_too_long(words: list[str]) -> None:
    text = text_of(" ".join(words))

    assert max(map(len, text.split("\n"))) <= WIDTH
    assert "".join(text.split()) == "".join(words)


def test_a_long_heading_is_wrapped_too() -> None:
    assert max(map(len, text_of("## " + "long " * 30).split("\n"))) <= WIDTH


def test_a_quotation_is_marked_on_every_line() -> None:
    text = text_of(str("> " + "word " * 40))

    assert all(line.startswith("> ") for line in text.strip().split("\n"))
    assert len(text.strip().split("\n")) > 1


def test_a_no_break_space_does_not_break() -> None:
    text = text_of("x" * 72 + " p.\N{NO-BREAK SPACE}m. and more")

    assert text == "x" * 72 + "\np.\N{NO-BREAK SPACE}m. and more\n"


def test_a_link_is_never_broken() -> None:
    link = "https://meet.example/" + "x" * 100

    assert f"<{link}>" in text_of(f"Use this [link]({link}) to join.").split()


def test_html_is_escaped() -> None:
    assert html_of(str(protect("<script>alert('x')</script>"))) == (
        "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>"
    )
