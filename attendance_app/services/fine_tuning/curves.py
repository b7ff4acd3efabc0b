"""What can be drawn of a finished run, as its `curves.json` has it. Pydantic; immutable, any thread.

`training.reporting.curves` writes it. A run's folder may come from elsewhere, so nothing in it is taken on trust.
"""

from itertools import pairwise
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, NonNegativeInt, PositiveInt, ValidationError
from pydantic import model_validator as validator

from attendance_app.errors import UserError

CURVES_NAME = "curves.json"
VERSION = 1
MOST_BYTES = 1_000_000
_MOST_CORNERS, _MOST_BINS, _MOST_PLACES, _MOST_GROUPS = 1000, 400, 400, 20  # places: all pairs of them are compared
Rate = Annotated[float, Field(ge=0, le=1)]
Distance = Annotated[float, Field(ge=0, le=4)]
Place = tuple[FiniteFloat, FiniteFloat]
_FROZEN = ConfigDict(frozen=True, extra="ignore")


class ModelCurves(BaseModel):
    """One model in one population.

    Attributes:
        accepted, missed: Corners of the trade-off, from the strictest threshold to the laxest: searches that must find
            nobody and find somebody, and searches for enrolled people that don't find them. Between two corners the
            misses are those of the first.
        fnir_low, fnir_high: Between which shares the true share of misses lies, 95 %.
        own, other: How many distances to the own, and to the nearest other person lie in each bin.
        threshold: At which 1 % of the searches that must find nobody find somebody; None where any distance would do.
    """

    model_config = _FROZEN

    accepted: Annotated[tuple[NonNegativeInt, ...], Field(min_length=1, max_length=_MOST_CORNERS)]
    missed: tuple[NonNegativeInt, ...]
    fnir_low: tuple[Rate, ...]
    fnir_high: tuple[Rate, ...]
    own: Annotated[tuple[NonNegativeInt, ...], Field(max_length=_MOST_BINS)]
    other: Annotated[tuple[NonNegativeInt, ...], Field(max_length=_MOST_BINS)]
    threshold: Distance | None

    @validator(mode="after")
    def _belongs_together(self) -> Self:
        if not len(self.accepted) == len(self.missed) == len(self.fnir_low) == len(self.fnir_high):
            raise ValueError("a corner lacks something")
        if any(before > after for before, after in pairwise(self.accepted)):
            raise ValueError("corners aren't in order")
        if any(before < after for before, after in pairwise(self.missed)):
            raise ValueError("misses grow")
        if not (sum(self.own) and sum(self.other)):
            raise ValueError("there are no distances")
        return self

    def missed_at(self, accepted: int) -> int:
        """How many searches for enrolled people fail where at most so many others find somebody."""
        return next((m for a, m in zip(self.accepted[::-1], self.missed[::-1], strict=True) if a <= accepted), 0)


class PopulationCurves(BaseModel):
    """Both models in one group of people.

    Attributes:
        name, role: As in `PopulationFigures`.
        probes: Searches for enrolled people.
        searches: Searches that must find nobody.
    """

    model_config = _FROZEN

    name: str
    role: str
    probes: PositiveInt
    searches: PositiveInt
    before: ModelCurves
    after: ModelCurves

    @validator(mode="after")
    def _counts_no_more_than_there_are(self) -> Self:
        for model in (self.before, self.after):
            if model.accepted[-1] > self.searches or model.missed[0] > self.probes or model.accepted[0] != 0:
                raise ValueError("counts aren't those of the searches")
        return self

    def tells(self, fpir: float) -> bool:
        """Whether there are enough searches to tell that rate."""
        return fpir * self.searches >= 1 - 1e-9

    def fnir(self, model: ModelCurves, fpir: float) -> float:
        """The share of searches for enrolled people that fail, at the laxest threshold that keeps to the rate."""
        return model.missed_at(int(fpir * self.searches + 1e-9)) / self.probes


class FaceMap(BaseModel):
    """The same pictures on a plane twice; only neighbourhoods mean something.

    Attributes:
        people: Whom each shows: numbers that mean nothing elsewhere.
        before, after: Where each lies.
    """

    model_config = _FROZEN

    people: Annotated[tuple[NonNegativeInt, ...], Field(max_length=_MOST_PLACES)]
    before: tuple[Place, ...]
    after: tuple[Place, ...]

    @validator(mode="after")
    def _has_a_place_for_each(self) -> Self:
        if not len(self.people) == len(self.before) == len(self.after):
            raise ValueError("a picture lacks a place")
        return self


class RunCurves(BaseModel):
    """Everything that can be drawn of a finished run but its course.

    Attributes:
        bin_edges: Of the distances, ascending; one more than there are bins.
        populations: The held-out people first.
        map: Of the first population's pictures.
    """

    model_config = _FROZEN

    version: int
    bin_edges: Annotated[tuple[Distance, ...], Field(min_length=2, max_length=_MOST_BINS + 1)]
    populations: Annotated[tuple[PopulationCurves, ...], Field(min_length=1, max_length=_MOST_GROUPS)]
    map: FaceMap

    @validator(mode="after")
    def _has_a_bin_for_each_count(self) -> Self:
        if any(low >= high for low, high in pairwise(self.bin_edges)):
            raise ValueError("edges aren't in order")
        for group in self.populations:
            for counts in (group.before.own, group.before.other, group.after.own, group.after.other):
                if len(counts) != len(self.bin_edges) - 1:
                    raise ValueError("bins and counts don't match")
        return self

    def of(self, name: str) -> PopulationCurves | None:
        """The group of that name."""
        return next((group for group in self.populations if group.name == name), None)


class _Versioned(BaseModel):
    version: int


def read_curves(folder: Path) -> RunCurves | None:
    """The curves in a run's folder; None where there are none, as of runs that were made before there were any.

    Raises:
        UserError: they are damaged, too large, cannot be read, or were written by a newer version.
    """
    try:
        with (folder / CURVES_NAME).open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UserError(
            "The run's curves cannot be read: {problem}.",
            "Check the permissions of its folder.",
            problem=error.strerror or error,
        ) from error
    damaged = UserError("The run's curves are damaged.", "The figures above and the pictures in its folder still hold.")
    if len(content) > MOST_BYTES:
        raise damaged
    try:
        newer = _Versioned.model_validate_json(content).version > VERSION
        if not newer:
            return RunCurves.model_validate_json(content)
    except ValidationError as error:
        raise damaged from error
    raise UserError("The run's curves were written by a newer version of this program.", "Update this computer.")
