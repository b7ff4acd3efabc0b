"""What the Recognition page is about, read in one go. Depends on services; any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from attendance_app.services.what_if import WhatIf

if TYPE_CHECKING:
    from attendance_app.config import Settings
    from attendance_app.services.calibrating import Prediction
    from attendance_app.ui.admin.dependencies import AdminDependencies
    from attendance_app.vision.models.catalogue import ModelCard


@dataclass(frozen=True, slots=True)
class Situation:
    """Today's gallery and the rule in force.

    Attributes:
        card: The model in use.
        what_if: Answers for other distances; None where the model isn't calibrated.
        prediction: What the rule in force does.
        device: What the networks run on; empty while none is loaded.
    """

    settings: Settings
    card: ModelCard
    what_if: WhatIf | None
    prediction: Prediction
    device: str


def read_situation(services: AdminDependencies) -> Situation:
    """Read it; not on the GUI thread.

    Raises:
        StorageError: the database cannot be read.
        ModelError: the model in use isn't known any more.
    """
    settings = services.settings.refresh()
    services.calibrating.refresh()
    prediction = services.predict(settings)
    calibration = services.calibrating.calibration(settings.model_id)
    return Situation(
        settings,
        services.models.card(settings.model_id),
        None if calibration is None else WhatIf(calibration, prediction.templates),
        prediction,
        services.device_words(),
    )
