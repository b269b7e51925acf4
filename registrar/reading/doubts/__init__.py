"""The checks of `doubt`, by what they look at. `look` is what all of them get."""
