"""The enrolled faces in memory and the open-set decision over them. Numpy; one thread's.

Distances are Euclidean between unit vectors: 0 the same picture, 2 opposite, lower is better.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.people import Template
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.matching.search import TemplateIndex


@dataclass(frozen=True, slots=True)
class DecisionRule:
    """When the nearest person is the person.

    Attributes:
        threshold: Accept below this distance only.
        margin: And only if the runner-up person is further by at least this.
        lookalike_margin: As `margin`, where the two people's own templates come closer than the threshold.
    """

    threshold: float
    margin: float
    lookalike_margin: float = 0.0


class Gallery:
    """All templates of one model and preprocessing; people come and go without a rebuild."""

    def __init__(self, model_id: str, preprocess_version: int, templates: Sequence[Template] = ()) -> None:
        """Start with some templates.

        Raises:
            ValueError: as `add`.
        """
        self.model_id = model_id
        self.preprocess_version = preprocess_version
        self._index = TemplateIndex()
        self.add(templates)

    def __len__(self) -> int:
        return len(self._index)

    @property
    def people(self) -> tuple[str, ...]:
        """Employee ids of everybody who has a template."""
        return self._index.people

    @property
    def template_ids(self) -> frozenset[str]:
        """Ids of all templates in it."""
        return self._index.keys

    @property
    def owners(self) -> list[str]:
        """Employee id of each template, in no particular order."""
        return self._index.owners

    @property
    def vectors(self) -> NDArray[np.float32]:
        """The embeddings, `(N, D)` float32 in the order of `owners`; a read-only view until the gallery changes."""
        return self._index.vectors

    def add(self, templates: Sequence[Template]) -> None:
        """Add templates; takes time for them only.

        Raises:
            ValueError: a template was made by another model or preprocessing (such scores mean nothing) or is in the
                gallery already; nothing was added.
        """
        for template in templates:
            if (template.model_id, template.preprocess_version) != (self.model_id, self.preprocess_version):
                raise ValueError(
                    f"template {template.id} is of {template.model_id}/{template.preprocess_version}, "
                    f"not {self.model_id}/{self.preprocess_version}"
                )
        if templates:
            self._index.add(
                [template.id for template in templates],
                [template.employee_id for template in templates],
                np.stack([np.frombuffer(template.embedding, "<f4") for template in templates]).astype(np.float32),
            )

    def remove(self, template_ids: Iterable[str]) -> None:
        """Remove templates; takes time for them only.

        Raises:
            KeyError: one isn't in the gallery.
        """
        self._index.remove(template_ids)

    def person_distances(self, embedding: NDArray[np.float32]) -> NDArray[np.float32]:
        """Distance to each person's nearest template, `(P,)` float32 in the order of `people`.

        Args:
            embedding: `(D,)` float32 of unit length.
        """
        return self._index.distances(embedding)

    def identify(self, embedding: NDArray[np.float32], rule: DecisionRule) -> Match:
        """Who this is, if anyone.

        `accepted` needs the nearest person under the threshold and the runner-up further by the margin, a wider one
        if the two look alike; two people within the margin are `ambiguous`; otherwise `unknown`, and always so for an
        empty gallery.
        """
        nearest = self._index.nearest_people(embedding, 2)
        if not nearest:
            return Match(Outcome.UNKNOWN, None, float("inf"), float("inf"), rule.threshold)
        distance = nearest[0].distance
        margin = nearest[1].distance - distance if len(nearest) > 1 else float("inf")
        if distance >= rule.threshold:
            outcome = Outcome.UNKNOWN
        elif margin < rule.margin or (
            margin < rule.lookalike_margin
            and self._index.least_distance(nearest[0].person, nearest[1].person) < rule.threshold
        ):
            outcome = Outcome.AMBIGUOUS
        else:
            outcome = Outcome.ACCEPTED
        runner_up = nearest[1].person if len(nearest) > 1 else None
        return Match(outcome, nearest[0].person, distance, margin, rule.threshold, runner_up)
