"""Errors keep their words apart from their values."""

from attendance_app.errors import StorageError, UserError


def test_values_are_put_into_both_sentences() -> None:
    error = StorageError("There is no folder {folder}.", "Make {folder}, or choose another.", folder="a{b}")

    assert str(error) == "There is no folder a{b}. Make a{b}, or choose another."
    assert error.args == ("There is no folder a{b}.",)


def test_the_sentences_can_be_looked_up_as_they_stand_in_the_code() -> None:
    error = UserError("{done:.1f} MB came.", "Try again.", done=2.25)

    assert (error.template, error.remedy_template) == ("{done:.1f} MB came.", "Try again.")
    assert error.message == "2.2 MB came."


def test_without_values_braces_are_plain_text() -> None:
    assert str(UserError('The name "{x}" is taken.')) == 'The name "{x}" is taken.'
