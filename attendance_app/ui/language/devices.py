"""What the networks run on, in the person's language. Depends on PySide6; GUI thread.

`vision.device.describe_device` knows no Qt and says it in English; a graphics card is called by its own name.
"""

import re

from PySide6.QtCore import QCoreApplication

_PROCESSOR = re.compile(r"CPU, (\d+) threads?")


def device_words(described: str) -> str:
    """As `describe_device` said it, in words: "CPU, 2 threads"; anything else as it stands."""
    found = _PROCESSOR.fullmatch(described)
    if found is None:
        return described
    return QCoreApplication.translate("devices", "CPU, %n threads", "", int(found[1]))
