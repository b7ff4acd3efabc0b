"""Plots of a finished run, before and after: errors, distances, faces on a map. GUI thread.

Each pane says in words what it shows: a caption for everybody, and the plots' descriptions for screen readers.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.admin.training.legend import Entry, Legend
from attendance_app.ui.language.formats import number_words, percent_words
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.ui.theme import text_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from attendance_app.services.fine_tuning.curves import FaceMap, ModelCurves, PopulationCurves, RunCurves
    from attendance_app.ui.plots.errors_before_after import ErrorSteps, Mark
    from attendance_app.workers.jobs import JobRunner

FPIRS = (0.01, 0.001)
_ERRORS_PX, _DISTANCES_PX, _MAP_PX = 320, 290, 320
_ROOM_BINS = 2


class ErrorsPane(QWidget):
    """How many enrolled people are missed, for each share of strangers accepted."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group: PopulationCurves | None = None
        self.caption = wrapped()
        self.slot = _slot(self.tr("Errors before and after"), jobs, self._made, self._draw, _ERRORS_PX)
        legend = Legend(
            (
                Entry("dashes", "muted", self.tr("Model before")),
                Entry("line", "accent", self.tr("New model")),
            )
        )
        _stack(self, self.caption, legend, self.slot)

    def show_curves(self, _curves: RunCurves, group: PopulationCurves) -> None:
        """Show this group."""
        self._group = group
        self.caption.setText(f"{self._meaning()} {self._figures(group)}".strip())
        self._draw()

    def _made(self) -> QWidget:
        from attendance_app.ui.plots.errors_before_after import ErrorsBeforeAfterPlot  # noqa: PLC0415 (pyqtgraph)

        return ErrorsBeforeAfterPlot(
            self.tr("Errors before and after"), self.tr("Strangers accepted"), self.tr("Enrolled people missed")
        )

    def _draw(self) -> None:
        plot, group = self.slot.plot, self._group
        if plot is None or group is None:
            return
        from attendance_app.ui.plots.errors_before_after import ErrorsBeforeAfterPlot  # noqa: PLC0415 (loaded by now)

        if isinstance(plot, ErrorsBeforeAfterPlot):
            marks = [self._mark(group, fpir) for fpir in FPIRS if group.tells(fpir)]
            plot.show_errors(_error_steps(group, group.before), _error_steps(group, group.after), marks)
            plot.describe(f"{self._meaning()} {self._figures(group)}".strip())

    def _meaning(self) -> str:
        return self.tr("Lower is better: how many looks at enrolled people a model misses, for each share of strangers "
                       "it accepts. The pale bands show where the true share lies, 19 times of 20.")  # fmt: skip

    def _figures(self, group: PopulationCurves) -> str:
        said = [
            self.tr("With {strangers} of strangers accepted, the model before misses {before}, the new one {after}.")
            .format(
                strangers=_rate_words(fpir),
                before=percent_words(group.fnir(group.before, fpir), 1),
                after=percent_words(group.fnir(group.after, fpir), 1),
            )
            for fpir in FPIRS
            if group.tells(fpir)
        ]  # fmt: skip
        return " ".join(said)

    def _mark(self, group: PopulationCurves, fpir: float) -> Mark:
        from attendance_app.ui.plots.errors_before_after import Mark  # noqa: PLC0415 (loaded by now)

        before, after = group.fnir(group.before, fpir), group.fnir(group.after, fpir)
        return Mark(
            fpir,
            before,
            after,
            self.tr("before: {share}").format(share=percent_words(before, 1)),
            self.tr("after: {share}").format(share=percent_words(after, 1)),
        )


class DistancesPane(QWidget):
    """How far faces are from their own person and from the nearest other one."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RunCurves, PopulationCurves] | None = None
        self.caption = wrapped()
        self._titles = {"before": self.tr("Model before"), "after": self.tr("New model")}
        self.slots = {
            key: _slot(self._name(title), jobs, partial(self._made, title), self._draw, _DISTANCES_PX)
            for key, title in self._titles.items()
        }
        legend = Legend(
            (
                Entry("area", "accent", self.tr("Distance to the own person")),
                Entry("area", "warning", self.tr("Distance to the nearest other person")),
                Entry("dashes", "text", self.tr("Accepted up to here")),
            )
        )
        _stack(self, self.caption, legend, _beside([(self._titles[key], slot) for key, slot in self.slots.items()]))

    def show_curves(self, curves: RunCurves, group: PopulationCurves) -> None:
        """Show this group."""
        self._shown = (curves, group)
        meaning = self.tr("Further apart is better: the less both hills overlap, the fewer mistakes are made.")
        self.caption.setText(f"{meaning} {self._thresholds(group)}".strip())
        self._draw()

    def _name(self, title: str) -> str:
        return self.tr("Distances, {model}").format(model=title)

    def _made(self, title: str) -> QWidget:
        from attendance_app.ui.plots.distance_steps import DistanceStepsPlot  # noqa: PLC0415 (pyqtgraph)

        return DistanceStepsPlot(self._name(title), self.tr("Distance (smaller is more alike)"), self.tr("Looks"))

    def _draw(self) -> None:
        if self._shown is None:
            return
        curves, group = self._shown
        for slot, model in ((self.slots["before"], group.before), (self.slots["after"], group.after)):
            if slot.plot is not None:
                self._draw_model(slot.plot, curves, group, model)

    def _draw_model(self, plot: QWidget, curves: RunCurves, group: PopulationCurves, model: ModelCurves) -> None:
        from attendance_app.ui.plots.distance_steps import DistanceShares, DistanceStepsPlot  # noqa: PLC0415 (as above)

        if not isinstance(plot, DistanceStepsPlot):
            return
        both = (group.before, group.after)
        words = number_words(model.threshold, 3) if model.threshold is not None else ""
        plot.show_shares(
            DistanceShares(
                edges=curves.bin_edges,
                own=_shares(model.own),
                other=_shares(model.other),
                threshold=model.threshold,
                words=words,
                span=_span(curves.bin_edges, both),
                highest=max(share for one in both for counts in (one.own, one.other) for share in _shares(counts)),
            )
        )
        plot.describe(
            self.tr(
                "Half of the looks are nearer than {own} to their own person, half nearer than {other} to the nearest "
                "other one."
            ).format(
                own=number_words(_middle(curves.bin_edges, model.own), 2),
                other=number_words(_middle(curves.bin_edges, model.other), 2),
            )
        )

    def _thresholds(self, group: PopulationCurves) -> str:
        before, after = group.before.threshold, group.after.threshold
        if before is None or after is None:
            return ""
        return self.tr("At the dashed line 1 stranger in 100 is accepted: {before} before, {after} after.").format(
            before=number_words(before, 3), after=number_words(after, 3)
        )


class MapPane(QWidget):
    """Some people's pictures on a plane, before and after."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: FaceMap | None = None
        self.caption = wrapped()
        self._titles = {"before": self.tr("Model before"), "after": self.tr("New model")}
        self.slots = {
            key: _slot(self._name(title), jobs, partial(self._made, title), self._draw, _MAP_PX)
            for key, title in self._titles.items()
        }
        _stack(self, self.caption, _beside([(self._titles[key], slot) for key, slot in self.slots.items()]))

    def show_curves(self, curves: RunCurves, _group: PopulationCurves) -> None:
        """Show the map; there is one of the first group."""
        self._map = curves.map
        self.caption.setText(self._meaning(curves.map))
        self._draw()

    def _meaning(self, shown: FaceMap) -> str:
        return self.tr(
            "Each mark is a picture, each colour and shape one of {people} people. Good: pictures of one person lie "
            "together, away from others. Only neighbours mean something, not directions or distances across the map."
        ).format(people=number_words(len(set(shown.people))))

    def _name(self, title: str) -> str:
        return self.tr("Map of faces, {model}").format(model=title)

    def _made(self, title: str) -> QWidget:
        from attendance_app.ui.plots.face_places import FacePlacesPlot  # noqa: PLC0415 (pyqtgraph)

        return FacePlacesPlot(self._name(title))

    def _draw(self) -> None:
        if self._map is None:
            return
        for slot, places in ((self.slots["before"], self._map.before), (self.slots["after"], self._map.after)):
            if slot.plot is not None:
                self._draw_places(slot.plot, self._map.people, places)

    def _draw_places(self, plot: QWidget, people: tuple[int, ...], places: tuple[tuple[float, float], ...]) -> None:
        from attendance_app.ui.plots.face_places import FacePlacesPlot  # noqa: PLC0415 (as above)

        if isinstance(plot, FacePlacesPlot):
            plot.show_places(people, places)
            plot.describe(
                self.tr("Of {pictures} pictures, {share} have one of the same person nearest.").format(
                    pictures=number_words(len(people)), share=percent_words(_beside_their_own(people, places))
                )
            )


def _slot(
    name: str, jobs: JobRunner, make: Callable[[], QWidget], draw: Callable[[], None], height_px: int
) -> PlotSlot:
    slot = PlotSlot(name, jobs, make)
    slot.setFixedHeight(round(height_px * text_scale()))
    slot.made.connect(draw)
    return slot


def _stack(pane: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)


def _beside(slots: Sequence[tuple[str, PlotSlot]]) -> QWidget:
    """With their titles, side by side."""
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    for column, (title, slot) in enumerate(slots):
        grid.addWidget(wrapped(title, "body-strong"), 0, column)
        grid.addWidget(slot, 1, column)
        grid.setColumnStretch(column, 1)
    return row


def _rate_words(fpir: float) -> str:
    return percent_words(fpir, 0 if fpir >= 0.01 else 1)


def _error_steps(group: PopulationCurves, model: ModelCurves) -> ErrorSteps:
    """From the finest rate that can be told; what holds with nobody accepted holds up to there."""
    from attendance_app.ui.plots.errors_before_after import ErrorSteps  # noqa: PLC0415 (loaded by now)

    corners = list(zip(model.accepted, model.missed, model.fnir_low, model.fnir_high, strict=True))
    if len(corners) > 1 and corners[1][0] <= 1:
        corners = corners[1:]
    return ErrorSteps(
        fpir=[max(accepted, 1) / group.searches for accepted, _, _, _ in corners],
        fnir=[missed / group.probes for _, missed, _, _ in corners],
        low=[low for _, _, low, _ in corners],
        high=[high for _, _, _, high in corners],
    )


def _shares(counts: tuple[int, ...]) -> list[float]:
    total = sum(counts)
    return [count / total for count in counts]


def _span(edges: tuple[float, ...], models: tuple[ModelCurves, ...]) -> tuple[float, float]:
    """From the first distance that anything has to the last, with a little room."""
    used = [place for place in range(len(edges) - 1) if any(one.own[place] or one.other[place] for one in models)]
    return edges[max(0, used[0] - _ROOM_BINS)], edges[min(len(edges) - 1, used[-1] + 1 + _ROOM_BINS)]


def _middle(edges: tuple[float, ...], counts: tuple[int, ...]) -> float:
    """The upper edge of the bin that the median lies in."""
    so_far = 0
    for place, count in enumerate(counts):
        so_far += count
        if 2 * so_far >= sum(counts):
            return edges[place + 1]
    return edges[-1]


def _beside_their_own(people: tuple[int, ...], places: tuple[tuple[float, float], ...]) -> float:
    """The share of pictures whose nearest neighbour on the map shows the same person."""
    right = 0
    for one, (x, y) in enumerate(places):
        others = [((x - u) ** 2 + (y - v) ** 2, people[two]) for two, (u, v) in enumerate(places) if two != one]
        right += bool(others) and min(others)[1] == people[one]
    return right / len(people) if people else 0.0
