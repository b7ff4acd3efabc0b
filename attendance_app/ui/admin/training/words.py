"""What presets, objectives, states and verdicts are called. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attendance_app.services.fine_tuning.runs import RunState
from attendance_app.ui.language.errors import service_words
from attendance_app.ui.language.formats import date_time_words, number_words, percent_words, seconds_words
from attendance_app.vision.models.catalogue import CARDS

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from attendance_app.services.fine_tuning.figures import PointFigures, PopulationFigures, Share
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.widgets.tone import Tone

PRESETS = ("head", "norm", "last-blocks", "full")
OBJECTIVES = (
    "triplet-semihard",
    "triplet-batch-hard",
    "triplet-all",
    "triplet-easy-to-hard",
    "triplet-offline",
    "contrastive-l2",
    "contrastive-l1",
    "contrastive-chi2",
    "softmax",
    "margin-softmax",
    "arc-softmax",
    "harmonic",
)
_POINTS = 100.0  # a share's percentage points

_STATE_LOOKS: dict[RunState, tuple[Tone, str]] = {
    RunState.STARTING: ("info", "hourglass"),
    RunState.RUNNING: ("info", "play"),
    RunState.PAUSED: ("warning", "pause"),
    RunState.FINISHED: ("success", "check-circle"),
    RunState.STOPPED: ("warning", "stop"),
    RunState.CANCELLED: ("neutral", "close"),
    RunState.FAILED: ("danger", "alert"),
    RunState.INTERRUPTED: ("warning", "alert"),
}
_VERDICT_LOOKS: dict[str, tuple[Tone, str]] = {
    "better": ("success", "check-circle"),
    "same": ("neutral", "minus"),
    "worse": ("danger", "alert"),
}


class TrainingWords(QObject):
    """Says in whole words what a run is made of and what came of it.

    Args:
        zone: Of the site; instants of runs are told in it.
    """

    def __init__(self, zone: ZoneInfo | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone

    # ---- what is trained ----

    def preset(self, preset: str) -> str:
        """The preset's name."""
        return {
            "head": self.tr("Quick"),
            "norm": self.tr("Thorough"),
            "last-blocks": self.tr("Deep"),
            "full": self.tr("Complete"),
        }.get(preset, preset)

    def preset_explained(self, preset: str) -> str:
        """What the preset is good for, in a sentence."""
        return {
            "head": self.tr("Only the model's last layer learns. A good first try."),
            "norm": self.tr("Every layer is adjusted a little. Learns the desk's light and camera, too."),
            "last-blocks": self.tr("The last blocks of layers learn. For a hundred people or more."),
            "full": self.tr("Everything learns. For hundreds of people with many pictures."),
        }.get(preset, "")

    def objective(self, objective: str) -> str:
        """What is learnt, for people who know."""
        return {
            "triplet-semihard": self.tr("Triplets, semi-hard (usual)"),
            "triplet-batch-hard": self.tr("Triplets, hardest in the batch"),
            "triplet-all": self.tr("Triplets, all of the batch"),
            "triplet-easy-to-hard": self.tr("Triplets, from easy to hard"),
            "triplet-offline": self.tr("Triplets, mined over everybody"),
            "contrastive-l2": self.tr("Pairs, by L2 distance"),
            "contrastive-l1": self.tr("Pairs, by L1 distance"),
            "contrastive-chi2": self.tr("Pairs, by χ² distance"),
            "softmax": self.tr("Telling the people apart (softmax)"),
            "margin-softmax": self.tr("Telling the people apart, with a margin"),
            "arc-softmax": self.tr("Telling the people apart, with an angular margin"),
            "harmonic": self.tr("Compatible with what is enrolled"),
        }.get(objective, objective)

    def model(self, model_id: str) -> str:
        """A model by its title, or, made here, by its run."""
        base, _plus, run = model_id.partition("+")
        title = next((card.title for card in CARDS if card.model_id == base), base)
        return self.tr("{run}, made from {base}").format(run=run, base=title) if run else title

    # ---- how it stands ----

    def state(self, run: RunSummary) -> tuple[str, Tone, str]:
        """State or, once there is one, verdict; words, tone and icon."""
        if run.in_use:
            return self.tr("In use"), "success", "star"
        if run.state is RunState.FINISHED and run.verdict is not None:
            return (self.verdict(run.verdict), *_VERDICT_LOOKS[run.verdict])
        words = {
            RunState.STARTING: self.tr("Starting"),
            RunState.RUNNING: self.tr("Running"),
            RunState.PAUSED: self.tr("Paused"),
            RunState.FINISHED: self.tr("Finished"),
            RunState.STOPPED: self.tr("Stopped"),
            RunState.CANCELLED: self.tr("Cancelled"),
            RunState.FAILED: self.tr("Failed"),
            RunState.INTERRUPTED: self.tr("Interrupted"),
        }
        return (words[run.state], *_STATE_LOOKS[run.state])

    def verdict(self, verdict: str) -> str:
        """The verdict in a word."""
        return {"better": self.tr("Better"), "same": self.tr("Same"), "worse": self.tr("Worse")}[verdict]

    def verdict_explained(self, run: RunSummary) -> tuple[str, str]:
        """A heading and what it means."""
        said = {
            "better": (
                self.tr("The new model is better"),
                self.tr(
                    "It recognises people it has never seen more often than the model before, by more than chance "
                    "explains, and is worse nowhere."
                ),
            ),
            "same": (
                self.tr("The new model is neither better nor worse"),
                self.tr(
                    "What differs may be chance. You may use it; more people and more pictures give a clearer answer."
                ),
            ),
            "worse": (
                self.tr("The new model is worse"),
                self.tr(
                    "Somewhere it recognises people less often than the model before. It is better not to use it; if "
                    "you do, say why."
                ),
            ),
        }
        heading, meaning = said[run.verdict or "same"]
        if run.in_use:
            return self.tr("This model is in use"), self.tr("{verdict}.").format(verdict=heading)
        return heading, meaning

    def ending_explained(self, run: RunSummary) -> tuple[str, str]:
        """A heading and what to do, for runs that ended without a verdict."""
        reason = service_words(run.reason)
        headings = {
            RunState.STOPPED: self.tr("Training stopped itself"),
            RunState.CANCELLED: self.tr("This run was cancelled"),
            RunState.FAILED: self.tr("This run failed"),
            RunState.INTERRUPTED: self.tr("This run was interrupted"),
        }
        advice = {
            RunState.STOPPED: self.tr("Nothing was changed. Try another preset, or enrol more people first."),
            RunState.CANCELLED: self.tr("Nothing was changed. It can be taken up again where it was."),
            RunState.FAILED: self.tr("Nothing was changed. When the cause is gone, it can be taken up again."),
            RunState.INTERRUPTED: self.tr(
                "Its process is gone, as after a power cut. Nothing is lost: it can be taken up where it was."
            ),
        }
        return headings[run.state], " ".join(part for part in (reason, advice[run.state]) if part)

    def notice(self, kind: str, code: str, text: str) -> str:
        """Something a run told, as a sentence; empty for what isn't worth one."""
        stopped = {
            "collapse": self.tr("Stopped: the model began to take everybody for the same person."),
            "no_active_triplets": self.tr("Stopped: there is nothing left to learn from these pictures."),
            "not_finite": self.tr("Stopped: the figures ran out of bounds."),
            "early": self.tr("Ended early: it wasn't getting better any more."),
        }
        told = {
            "paused": self.tr("Paused."),
            "resumed": self.tr("Going on."),
            "cancelled": self.tr("Cancelled."),
            "result": self.tr("Done."),
        }
        if kind == "stopped" and code in stopped:
            return stopped[code]
        return told.get(kind) or service_words(text)

    # ---- figures ----

    def started(self, run: RunSummary) -> str:
        """When it began, at the site."""
        return self.instant(run.started_utc)

    def instant(self, at_utc: datetime) -> str:
        """A moment, at the site."""
        return date_time_words(at_utc.astimezone(self._zone) if self._zone else at_utc)

    def about(self, seconds: float) -> str:
        """An estimated time."""
        if seconds < 90:
            return self.tr("about a minute") if seconds > 45 else self.tr("less than a minute")
        return self.tr("about {duration}").format(duration=seconds_words(seconds))

    def population(self, population: PopulationFigures) -> str:
        """Who was tried."""
        known = {
            "held-out people": self.tr("People it has never seen"),
            "held-out people, as at a desk": self.tr("The same, in a desk's poor light"),
            "enrolled people's other pictures": self.tr("People it learnt from, on other pictures"),
        }
        return known.get(population.name) or (
            self.tr("People from elsewhere") if population.role == "background" else population.name
        )

    def share(self, share: Share) -> str:
        """A share with its interval."""
        return self.tr("{share} ({low} to {high})").format(
            share=percent_words(share.value, 1), low=percent_words(share.low, 1), high=percent_words(share.high, 1)
        )

    def difference(self, share: Share) -> str:
        """A difference in percentage points."""
        return self.tr("{points} points").format(points=_signed(share.value))

    def difference_interval(self, share: Share) -> str:
        """Its interval."""
        return self.tr("{low} to {high}").format(low=_signed(share.low), high=_signed(share.high))

    def strangers(self, point: PointFigures) -> str:
        """The rate that the thresholds keep to."""
        if not point.measurable:
            return self.tr("when no stranger is accepted")
        return self.tr("when 1 stranger in {count} is accepted").format(count=number_words(round(1 / point.fpir)))


def _signed(share: float) -> str:
    points = round(share * _POINTS, 1)
    sign = "+" if points > 0 else ("\N{MINUS SIGN}" if points < 0 else "")
    return f"{sign}{number_words(abs(points), 1)}"
