"""What services need of the audit log, so that they can be wired without it. Standard library only."""

from typing import Protocol

ADMIN_AUTHOR = "admin"
"""Who did it, where it was done in the administration window."""


class AuditTrail(Protocol):
    """Writes down who did what; `AuditService` in the app."""

    def record(self, actor: str, action: str, subject: str, **details: object) -> object:
        """Part of the thread's open transaction where there is one."""
        ...


class NoTrail:
    """Nothing is written down: where there is no audit log yet."""

    def record(self, actor: str, action: str, subject: str, **details: object) -> None:
        """Do nothing."""
