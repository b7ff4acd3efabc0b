"""Sounds: real WAV files, the system's own player, never a failure."""

import io
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from attendance_app.workers.sounds import RATE_HZ, SoundName, SoundPlayer, player_command, wav_bytes

NAMES: tuple[SoundName, ...] = get_args(SoundName)


def samples(name: SoundName, volume_percent: int = 70) -> np.ndarray:
    with wave.open(io.BytesIO(wav_bytes(name, volume_percent))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE_HZ)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


@pytest.mark.parametrize("name", NAMES)
def test_sound_is_short_audible_and_does_not_clip_or_click(name: SoundName) -> None:
    values = samples(name).astype(int)
    assert 0.2 <= len(values) / RATE_HZ <= 0.8
    assert 2_000 < np.abs(values).max() < 32_767
    assert abs(values[0]) < 50
    assert abs(values[-1]) < 50


@pytest.mark.parametrize("name", NAMES)
def test_the_loudest_is_louder_and_does_not_clip(name: SoundName) -> None:
    usual, loudest, half = (np.abs(samples(name, percent).astype(int)).max() for percent in (70, 100, 35))
    assert usual < loudest < 32_767
    assert half == pytest.approx(usual / 4, rel=0.01)


def test_kinds_of_punches_sound_different() -> None:
    assert len({wav_bytes(name) for name in NAMES}) == len(NAMES)


def pitch_hz(values: np.ndarray) -> float:
    """The strongest frequency, from the spectrum."""
    spectrum = np.abs(np.fft.rfft(values * np.hanning(len(values)), 1 << 17))
    return float(spectrum.argmax() * RATE_HZ / (1 << 17))


def test_in_rises_and_out_falls() -> None:
    start, end = slice(0, RATE_HZ // 10), slice(RATE_HZ // 4, RATE_HZ // 4 + RATE_HZ // 10)
    rising, falling = samples("in"), samples("out")
    assert pitch_hz(rising[start]) == pytest.approx(659.26, rel=0.02)
    assert pitch_hz(rising[end]) == pytest.approx(880, rel=0.02)
    assert pitch_hz(falling[start]) == pytest.approx(880, rel=0.02)
    assert pitch_hz(falling[end]) == pytest.approx(659.26, rel=0.02)


@pytest.mark.parametrize(
    ("platform", "installed", "expected"),
    [
        ("linux", {"aplay", "pw-play"}, ("/bin/pw-play",)),
        ("linux", {"aplay"}, ("/bin/aplay", "-q")),
        ("linux", set(), None),
        ("darwin", {"afplay", "paplay"}, ("/bin/afplay",)),
    ],
)
def test_system_player_is_found(platform: str, installed: set[str], expected: tuple[str, ...] | None) -> None:
    def which(name: str) -> str | None:
        return f"/bin/{name}" if name in installed else None

    assert player_command(platform, which) == expected


class Launcher:
    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.launched: list[Sequence[str]] = []
        self.file_was_there = False

    def __call__(self, command: Sequence[str]) -> bool:
        self.launched.append(command)
        self.file_was_there = Path(command[-1]).read_bytes()[:4] == b"RIFF"
        return self.works


def test_playing_hands_a_real_file_to_the_player() -> None:
    launcher = Launcher()
    SoundPlayer(platform="linux", which=lambda name: f"/bin/{name}", launch=launcher).play("in")
    assert launcher.launched[0][0] == "/bin/paplay"
    assert launcher.file_was_there


def test_silenced_player_plays_nothing() -> None:
    launcher = Launcher()
    player = SoundPlayer(platform="linux", which=lambda name: f"/bin/{name}", launch=launcher)
    player.enabled = False
    player.play("in")
    assert not launcher.launched


@pytest.mark.parametrize("launcher", [None, Launcher(works=False)])
def test_without_a_working_player_the_system_beeps(
    qapp: QApplication, launcher: Launcher | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: beeps.append(True)))
    which = (lambda name: f"/bin/{name}") if launcher else (lambda name: None)
    SoundPlayer(platform="linux", which=which, launch=launcher).play("trouble")
    assert beeps == [True]


def test_volume_counts_from_the_next_sound_and_none_is_silence() -> None:
    launcher = Launcher()
    player = SoundPlayer(platform="linux", which=lambda name: f"/bin/{name}", launch=launcher)
    for percent in (100, 20, 0):
        player.set_volume(percent)
        player.play("in")
    loud, soft = (Path(command[-1]).read_bytes() for command in launcher.launched)
    assert (loud, soft) == (wav_bytes("in", 100), wav_bytes("in", 20))
