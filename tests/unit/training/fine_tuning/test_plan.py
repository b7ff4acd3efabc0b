"""The plan of a run."""

import pytest
from pydantic import ValidationError

from attendance_app.errors import UserError
from tests.unit.training.fine_tuning.conftest import small_plan
from training.fine_tuning.plan import RunPlan, usual_plan
from training.networks.presets import PRESETS, known_preset


def test_learning_rate_rises_in_a_line_and_falls_as_a_cosine() -> None:
    plan = small_plan(steps=12, warm_up_steps=2, learning_rate=0.3)
    assert plan.learning_rate_at(0) == pytest.approx(0.1)
    assert plan.learning_rate_at(1) == pytest.approx(0.2)
    assert plan.learning_rate_at(2) == pytest.approx(0.3)
    assert plan.learning_rate_at(7) == pytest.approx(0.15)  # half way down
    assert plan.learning_rate_at(12) == pytest.approx(0.0)


@pytest.mark.parametrize("preset", list(PRESETS))
def test_a_plan_reads_back_as_it_was_written(preset: str) -> None:
    plan = usual_plan("sface", "first", known_preset(preset))
    assert RunPlan.model_validate_json(plan.model_dump_json()) == plan


@pytest.mark.parametrize("steps", [1, 2, 3, 500])
def test_the_last_step_is_evaluated_whatever_the_number(steps: int) -> None:
    plan = usual_plan("sface", "first", "norm", steps)
    assert plan.evaluates_after(steps)
    assert all(plan.learning_rate_at(step) > 0 for step in range(steps))


@pytest.mark.parametrize("preset", list(PRESETS))
def test_the_people_held_out_are_looked_at_eight_times(preset: str) -> None:
    plan = usual_plan("sface", "first", known_preset(preset))
    assert sum(plan.evaluates_after(step) for step in range(1, plan.steps + 1)) == 8


@pytest.mark.parametrize(("steps", "looks"), [(1, 1), (7, 7), (9, 5), (17, 6), (500, 8)])
def test_other_numbers_of_steps_have_eight_looks_at_most(steps: int, looks: int) -> None:
    plan = usual_plan("sface", "first", "norm", steps)
    assert sum(plan.evaluates_after(step) for step in range(1, steps + 1)) == looks


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValidationError):
        small_plan(people_per_batch=1)
    with pytest.raises(UserError, match="no preset called everything"):
        known_preset("everything")
