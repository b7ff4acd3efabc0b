"""Settings and other named values in the database. Any thread."""

from attendance_app.storage.repository import Repository

_SETTINGS = "settings"


class SettingsRepository(Repository):
    """Text by name: the settings as one JSON document, the password's hash, counters."""

    def load_json(self) -> str | None:
        """The settings as JSON, or None while nothing was saved."""
        return self.get_value(_SETTINGS)

    def save_json(self, document: str) -> None:
        """Replace the settings."""
        self.set_value(_SETTINGS, document)

    def get_value(self, name: str) -> str | None:
        """The value with this name, or None."""
        with self._database.reading() as database:
            found = list(database.query("SELECT value FROM settings WHERE name = ?", [name]))
        return str(found[0]["value"]) if found else None

    def set_value(self, name: str, value: str | None) -> None:
        """Store a value, or remove it with None; joins the thread's transaction if there is one."""
        with self._database.writing() as database:
            if value is None:
                database.execute("DELETE FROM settings WHERE name = ?", [name])
            else:
                database.execute(
                    """INSERT INTO settings (name, value) VALUES (?, ?)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
                    [name, value],
                )
