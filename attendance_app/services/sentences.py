"""Sentences that aren't errors: verdicts and remarks that people read in lists. Depends on `errors`; any thread.

Like a `UserError`, a sentence keeps its words and its values apart, so that a window can say it in another language.
"""

from typing import Self

from attendance_app.errors import UserError


class Sentence(str):
    """English text that knows what it was made of; everywhere else it is plain text.

    Args:
        template: Values stand in it as `{name}`.
        fields: The values, by name. Without any, braces are plain text.
    """

    template: str
    fields: dict[str, object]

    def __new__(cls, template: str, /, **fields: object) -> Self:
        """The text, with its values."""
        made = super().__new__(cls, template.format(**fields) if fields else template)
        made.template, made.fields = template, fields
        return made

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        """Itself: nobody changes it, and errors among its values may not be copied."""
        return self

    @classmethod
    def message_of(cls, error: UserError) -> Self:
        """What happened."""
        return cls(error.template, **error.fields)

    @classmethod
    def remedy_of(cls, error: UserError) -> Self:
        """What to do about it."""
        return cls(error.remedy_template, **error.fields)

    @classmethod
    def said_by(cls, error: UserError) -> Self:
        """Both, in one sentence with the error as its value."""
        return cls("{error}", error=error.with_traceback(None))
