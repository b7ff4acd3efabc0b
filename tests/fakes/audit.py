"""An audit log that only remembers."""


class FakeAudit:
    """What was recorded, as (actor, action, subject, details)."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str, str, dict[str, object]]] = []

    def record(self, actor: str, action: str, subject: str, **details: object) -> None:
        """Remember it."""
        self.entries.append((actor, action, subject, details))
