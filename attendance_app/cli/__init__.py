"""The command line: thin commands, one call into services each. Main thread.

`app` collects the commands; `run` adds logging and turns errors into messages and exit statuses. Modules import the
rest of the app inside the commands, so that `--help` answers at once.
"""

from attendance_app.cli.main import run

__all__ = ["run"]
