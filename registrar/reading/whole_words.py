"""Where do given words stand by themselves, and not within longer ones? Found without a pattern made for each."""

from collections.abc import Iterator


def places_of(words: str, text: str, *, no_part_before: str = "", no_part_behind: str = "") -> Iterator[int]:
    """Yield where *words* begin in *text*, with no letter, digit or underscore of a longer word on either side.

    Nor may one of the marks *no_part_before* stand in front, one of *no_part_behind* behind, or, where any are given, a
    full stop with a letter behind it: in an address ("lee@ash.example") nobody is named.
    """
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
        if not (
            _goes_on(before)
            or _goes_on(behind)
            or (before and before in no_part_before)
            or (behind and behind in no_part_behind)
            or (no_part_behind and behind == "." and _goes_on(text[end + 1 : end + 2]))
        ):
            yield start
        start = text.find(words, start + 1)


def _goes_on(char: str) -> bool:
    return char.isalnum() or char == "_"
