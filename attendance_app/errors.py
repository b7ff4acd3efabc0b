"""Errors that people are meant to read. Depends on nothing; any thread.

A `UserError` is a situation, not a bug: it says what happened and what to do about it, in words for the person at
the desk. The command line prints it and exits with status 1; windows show it in the person's language. Everything else
is a bug and is logged with its traceback.

Words and values stay apart until somebody reads them: `UserError("There is no folder {folder}.", folder=path)`. So a
translation is looked up by the sentence as it stands in the code.
"""


class UserError(Exception):
    """Something the person can act on.

    Args:
        message: What happened, one sentence; values stand in it as `{name}`.
        remedy: What to do about it, one sentence; may be empty where the message says it all.
        fields: The values, by name. Without any, braces in the sentences are plain text.

    Attributes:
        message, remedy: In English, with the values.
        template, remedy_template: As given, to look up a translation by.
    """

    def __init__(self, message: str, remedy: str = "", **fields: object) -> None:
        self.template, self.remedy_template, self.fields = message, remedy, fields
        self.message = message.format(**fields) if fields else message
        self.remedy = remedy.format(**fields) if fields else remedy
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class StorageError(UserError):
    """The data folder cannot be used: disk full, locked, read-only, damaged or written by a newer version."""


class CaptureError(UserError):
    """A video source cannot be opened or has stopped delivering frames."""


class PictureError(UserError):
    """A picture cannot be used. `message` is the reason that is reported beside its path."""


class ModelError(UserError):
    """A model file is missing, incomplete or not the one expected."""


class AccessDeniedError(UserError):
    """The administrator's password is missing or wrong, or attempts are locked out for a while."""


class Cancelled(Exception):  # noqa: N818 (a request, not an error)
    """The person cancelled a running job; nothing half done is left behind."""
