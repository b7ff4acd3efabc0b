"""Short sounds for the desk, made here and played by whatever the system has for it. PySide6; GUI thread.

A sound is written once as a WAV file into a private temporary folder and handed to the system's player, which runs on
its own: playing never blocks and a missing player is not an error. Qt's own multimedia module comes with PySide6-Addons
only, 168 to 333 MB where the part of Qt in use here has 77 to 111; a small library (miniaudio, 0.3 to 0.6 MB) would be
one more native part that opens the audio device from within this process. Neither is worth a few short sounds.
"""

import io
import math
import shutil
import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QProcess, QTemporaryDir
from PySide6.QtWidgets import QApplication

SoundName = Literal["in", "out", "break", "ask", "notice", "trouble"]
Which = Callable[[str], str | None]
Launch = Callable[[Sequence[str]], bool]

RATE_HZ = 44_100

# Notes as (frequency in Hz, starts at s, lasts s): a rising fourth says in, a falling one out, the same note twice a
# break, three small steps up a question, one soft note "noticed", two low ones "trouble". Frequencies: equal
# temperament, A4 = 440 Hz.
_NOTES: dict[SoundName, tuple[tuple[float, float, float], ...]] = {
    "in": ((659.26, 0.0, 0.22), (880.00, 0.10, 0.34)),
    "out": ((880.00, 0.0, 0.22), (659.26, 0.10, 0.34)),
    "break": ((739.99, 0.0, 0.20), (739.99, 0.14, 0.32)),
    "ask": ((587.33, 0.0, 0.18), (659.26, 0.09, 0.18), (739.99, 0.18, 0.30)),
    "notice": ((587.33, 0.0, 0.30),),
    "trouble": ((293.66, 0.0, 0.22), (220.00, 0.20, 0.42)),
}
_LOUDNESS = 0.28
_ATTACK_S = 0.008
USUAL_VOLUME_PERCENT = 70  # as in the settings


def wav_bytes(name: SoundName, volume_percent: int = USUAL_VOLUME_PERCENT) -> bytes:
    """The sound as a WAV file: mono, 16 bits, 44.1 kHz.

    Twice the volume is four times the amplitude, about what ears take for twice as loud over most of the range.
    """
    notes = _NOTES[name]
    length = round(max(start + lasts for _, start, lasts in notes) * RATE_HZ)
    samples = [0.0] * length
    for frequency_hz, start_s, lasts_s in notes:
        first = round(start_s * RATE_HZ)
        for index in range(min(round(lasts_s * RATE_HZ), length - first)):
            samples[first + index] += _bell(frequency_hz, index / RATE_HZ, lasts_s)
    gain = (volume_percent / USUAL_VOLUME_PERCENT) ** 2
    encoded = array("h", (round(32_767 * max(-1.0, min(1.0, gain * sample))) for sample in samples))
    if sys.byteorder == "big":
        encoded.byteswap()
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(encoded.tobytes())
    return buffer.getvalue()


def player_command(platform: str = sys.platform, which: Which = shutil.which) -> tuple[str, ...] | None:
    """The program that plays the WAV file named after it; None without one, and on Windows, which needs none."""
    candidates: tuple[tuple[str, ...], ...] = (("paplay",), ("pw-play",), ("aplay", "-q"))
    if platform == "darwin":
        candidates = (("afplay",),)
    for name, *options in candidates:
        program = which(name)
        if program:
            return (program, *options)
    return None


class SoundPlayer:
    """Plays the desk's sounds, one started while another plays simply joins it."""

    def __init__(
        self, *, platform: str = sys.platform, which: Which = shutil.which, launch: Launch | None = None
    ) -> None:
        self._command = player_command(platform, which)
        self._windows = platform == "win32"
        self._launch = launch or _start_detached
        self._folder: QTemporaryDir | None = None
        self.enabled = True
        self._volume_percent = USUAL_VOLUME_PERCENT

    def play(self, name: SoundName) -> None:
        """Start the sound and return at once; does nothing while not `enabled`, or with no volume."""
        if not self.enabled or self._volume_percent == 0:
            return
        if self._windows:
            _play_on_windows(self._file(name))
        elif self._command is None or not self._launch((*self._command, str(self._file(name)))):
            QApplication.beep()

    def set_volume(self, percent: int) -> None:
        """How loud sounds are from the next one on, 0 to 100."""
        self._volume_percent = percent

    def close(self) -> None:
        """Remove the sounds' files; another `play` makes them again. One that plays now has its file open."""
        self._folder = None

    def _file(self, name: SoundName) -> Path:
        """The sound's file, written when first wanted."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        file = Path(self._folder.filePath(f"{name}-{self._volume_percent}.wav"))
        if not file.exists():
            file.write_bytes(wav_bytes(name, self._volume_percent))
        return file


def _bell(frequency_hz: float, at_s: float, lasts_s: float) -> float:
    """A soft tone that fades out: fundamental and a weaker octave."""
    envelope = min(1.0, at_s / _ATTACK_S) * math.exp(-4.5 * at_s / lasts_s) * (1 - at_s / lasts_s)
    angle = 2 * math.pi * frequency_hz * at_s
    return _LOUDNESS * envelope * (math.sin(angle) + 0.3 * math.sin(2 * angle))


def _start_detached(command: Sequence[str]) -> bool:
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    started, _pid = process.startDetached()
    return started


def _play_on_windows(file: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 (exists on Windows only)

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
