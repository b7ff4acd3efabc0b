"""The enrolled faces in memory and the open-set decision over them. Numpy; immutable, any thread.

Distances are Euclidean between unit vectors: 0 the same picture, 2 opposite, lower is better.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attendance_app.domain.people import Template
from attendance_app.domain.recognition import Match, Outcome


@dataclass(frozen=True, slots=True)
class DecisionRule:
    """When the nearest person is the person.

    Attributes:
        threshold: Accept below this distance only.
        margin: And only if the runner-up person is further by at least this.
    """

    threshold: float
    margin: float


class Gallery:
    """All templates of one model and preprocessing as one matrix, grouped by person."""

    def __init__(self, model_id: str, preprocess_version: int, templates: Sequence[Template]) -> None:
        """Build the matrix.

        Raises:
            ValueError: a template was made by another model or preprocessing; such scores mean nothing.
        """
        for template in templates:
            if (template.model_id, template.preprocess_version) != (model_id, preprocess_version):
                raise ValueError(
                    f"template {template.id} is of {template.model_id}/{template.preprocess_version}, "
                    f"not {model_id}/{preprocess_version}"
                )
        ordered = sorted(templates, key=lambda template: template.employee_id)
        owners = [template.employee_id for template in ordered]
        starts = [index for index, owner in enumerate(owners) if index == 0 or owner != owners[index - 1]]
        self.model_id = model_id
        self.people: tuple[str, ...] = tuple(owners[start] for start in starts)
        self._starts = np.asarray(starts, np.intp)
        vectors = [np.frombuffer(template.embedding, "<f4") for template in ordered]
        self._matrix = np.stack(vectors).astype(np.float32) if vectors else np.zeros((0, 0), np.float32)

    def __len__(self) -> int:
        return len(self._matrix)

    def person_distances(self, embedding: NDArray[np.float32]) -> NDArray[np.float32]:
        """Distance to each person's nearest template, `(P,)` float32 in the order of `people`.

        Args:
            embedding: `(D,)` float32 of unit length.
        """
        if not len(self):
            return np.zeros((0,), np.float32)
        squared = 2.0 - 2.0 * (self._matrix @ embedding)
        nearest = np.minimum.reduceat(squared, self._starts)
        return np.asarray(np.sqrt(np.maximum(nearest, 0.0)), np.float32)

    def identify(self, embedding: NDArray[np.float32], rule: DecisionRule) -> Match:
        """Who this is, if anyone.

        `accepted` needs the nearest person under the threshold and the runner-up further by the margin; two people
        within the margin are `ambiguous`; otherwise `unknown`, and always so for an empty gallery.
        """
        distances = self.person_distances(embedding)
        if not len(distances):
            return Match(Outcome.UNKNOWN, None, float("inf"), float("inf"), rule.threshold)
        order = np.argsort(distances, kind="stable")[:2]
        distance = float(distances[order[0]])
        margin = float(distances[order[1]]) - distance if len(order) > 1 else float("inf")
        if distance >= rule.threshold:
            outcome = Outcome.UNKNOWN
        else:
            outcome = Outcome.ACCEPTED if margin >= rule.margin else Outcome.AMBIGUOUS
        return Match(outcome, self.people[int(order[0])], distance, margin, rule.threshold)
