"""Every objective against plain loops in float64, its gradient against finite differences of those loops."""

import math
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
import torch
from torch import Tensor

from attendance_app.errors import UserError
from tests.unit.training.objectives import plain_losses as plain
from tests.unit.training.objectives.plain_losses import Labels, PlainValue, Vectors
from training.objectives.anchoring import Anchored, anchoring
from training.objectives.catalogue import DEFAULT_OBJECTIVE, OBJECTIVES, objective, require_margin
from training.objectives.classification import ClassificationObjective, scale_for, softmax
from training.objectives.objective import Objective
from training.objectives.value import ObjectiveValue
from training.objectives.vector_distances import RelativeChiSquare, RelativeL1, RelativeL2, unrelated_chi_square

SEEDS = [0, 1, 2]
DIMENSION = 6
PEOPLE = 5

METRIC_OBJECTIVES: dict[str, Callable[[Vectors, Labels], PlainValue]] = {
    "triplet-semihard": plain.semi_hard,
    "triplet-batch-hard": plain.batch_hard,
    "triplet-all": plain.batch_all,
    "triplet-easy-to-hard": plain.easy_positives,
    "contrastive-l2": plain.contrastive(plain.relative_l2, power=2),
    "contrastive-l1": plain.contrastive(plain.relative_l1, power=2),
    "contrastive-chi2": plain.contrastive(
        lambda a, b: plain.chi_square(a, b) / unrelated_chi_square(DIMENSION), power=1
    ),
}


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def value_and_slopes(
    tested: Objective, embeddings: Vectors, labels: Labels, base: Vectors | None = None
) -> tuple[ObjectiveValue, Vectors]:
    point = torch.tensor(embeddings, requires_grad=True)
    value = tested(point, torch.tensor(labels), None if base is None else torch.tensor(base))
    value.loss.backward()
    assert point.grad is not None
    return value, point.grad.numpy()


def assert_same(value: ObjectiveValue, expected: PlainValue) -> None:
    assert value.loss.item() == pytest.approx(expected.loss, rel=1e-9)
    assert value.active == pytest.approx(expected.active)
    assert value.triplets == expected.count


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", METRIC_OBJECTIVES)
def test_loss_active_share_and_gradient_are_those_of_plain_loops(name: str, seed: int) -> None:
    embeddings, labels = plain.crowded_batch(seed)
    formula = METRIC_OBJECTIVES[name]
    value, gradient = value_and_slopes(objective(name, DIMENSION, PEOPLE), embeddings, labels)
    assert_same(value, formula(embeddings, labels))
    assert value.active > 0
    np.testing.assert_allclose(gradient, plain.slopes(lambda x: formula(x, labels).loss, embeddings), atol=1e-7)


def test_semi_hard_rule_on_a_line_worked_by_hand() -> None:
    # Person 0 at 0.0 and 0.5; others at 0.4 (too near), 0.6 and 0.55: squared distances from 0.0 are .25 to its
    # positive and .16, .36, .3025 to others. Semi-hard (.25 to .45): .36 and .3025; the nearest is .3025.
    points = [[0.0], [0.5], [0.4], [0.6], [0.55]]
    labels = [0, 0, 1, 2, 3]
    value, _ = value_and_slopes(objective("triplet-semihard", 1, 4), np.array(points), labels)
    from_zero = 0.25 - 0.3025 + 0.2
    from_half = 0.25 - 0.01 + 0.2  # others at .01, .01, .0025: all nearer, the least hard is .01 away
    assert value.loss.item() == pytest.approx((from_zero + from_half) / 2)
    assert (value.active, value.triplets) == (1.0, 2)


@pytest.mark.parametrize(
    ("share", "formula"),
    [(0.0, plain.easy_positives), (0.32, plain.easy_positives), (0.34, plain.semi_hard), (0.66, plain.semi_hard),
     (0.67, plain.batch_hard), (1.0, plain.batch_hard)],
)  # fmt: skip
def test_curriculum_goes_from_easy_to_hard_in_thirds(
    share: float, formula: Callable[[Vectors, Labels], PlainValue]
) -> None:
    embeddings, labels = plain.crowded_batch(4)
    tested = objective("triplet-easy-to-hard", DIMENSION, PEOPLE)
    tested.at_share(share)
    value, _ = value_and_slopes(tested, embeddings, labels)
    assert_same(value, formula(embeddings, labels))


@pytest.mark.parametrize("seed", SEEDS)
def test_offline_triplets_are_read_in_turn(seed: int) -> None:
    embeddings, _ = plain.crowded_batch(seed)
    embeddings, labels = embeddings[:12], [0, 0, 1, 1, 1, 0, 2, 2, 0, 3, 3, 1]
    value, gradient = value_and_slopes(objective("triplet-offline", DIMENSION, PEOPLE), embeddings, labels)
    assert_same(value, plain.triplets_in_turn(embeddings, labels))
    expected = plain.slopes(lambda x: plain.triplets_in_turn(x, labels).loss, embeddings)
    np.testing.assert_allclose(gradient, expected, atol=1e-7)


@pytest.mark.parametrize("labels", [[0, 0], [0, 1, 2], [0, 0, 0], [0, 0, 1, 1]])
def test_offline_objective_refuses_batches_that_are_not_triplets(labels: list[int]) -> None:
    with pytest.raises(ValueError, match="in turn"):
        objective("triplet-offline", 2, 3)(torch.zeros(len(labels), 2), torch.tensor(labels))


@pytest.mark.parametrize("seed", SEEDS)
def test_harmonic_triplets_are_those_of_plain_loops(seed: int) -> None:
    embeddings, labels = plain.crowded_batch(seed)
    noise = np.random.default_rng(seed + 100).normal(size=embeddings.shape)
    base = embeddings + 0.3 * noise
    base /= np.linalg.norm(base, axis=1, keepdims=True)
    value, gradient = value_and_slopes(objective("harmonic", DIMENSION, PEOPLE), embeddings, labels, base)
    assert_same(value, plain.harmonic(embeddings, labels, base))
    expected = plain.slopes(lambda x: plain.harmonic(x, labels, base).loss, embeddings)
    np.testing.assert_allclose(gradient, expected, atol=1e-7)


def people_of(head: Objective) -> Vectors:
    (people,) = [parameter.detach().double().numpy() for parameter in head.parameters()]
    return people.T


def with_margin(name: str, cosine: float) -> float:
    """The own person's cosine as the papers change it."""
    if name == "margin-softmax":
        return cosine - 0.35
    if name == "softmax":
        return cosine
    angle, margin = math.acos(cosine), math.radians(28.6)
    if angle <= math.pi - margin:
        return math.cos(angle + margin)
    return cosine - margin * math.sin(margin)  # ArcFace goes on in a straight line


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["softmax", "margin-softmax", "arc-softmax"])
def test_classifiers_are_those_of_plain_loops_for_embeddings_and_heads(name: str, seed: int) -> None:
    torch.manual_seed(seed)
    embeddings, labels = plain.crowded_batch(seed)
    own = partial(with_margin, name)
    head = objective(name, DIMENSION, PEOPLE)
    people, scale = people_of(head), scale_for(PEOPLE)
    value, gradient = value_and_slopes(head.double(), embeddings, labels)
    assert_same(value, plain.cross_entropies(embeddings, labels, people, scale, own))
    expected = plain.slopes(lambda x: plain.cross_entropies(x, labels, people, scale, own).loss, embeddings)
    np.testing.assert_allclose(gradient, expected, atol=1e-6)
    (weight,) = head.parameters()
    assert weight.grad is not None
    of_people = plain.slopes(lambda x: plain.cross_entropies(embeddings, labels, x, scale, own).loss, people)
    np.testing.assert_allclose(weight.grad.numpy().T, of_people, atol=1e-6)


@pytest.mark.parametrize("name", ["margin-softmax", "arc-softmax"])
def test_an_embedding_equal_to_its_person_gives_a_finite_gradient(name: str) -> None:
    head = objective(name, 3, 2)
    assert isinstance(head, ClassificationObjective)
    faces = torch.eye(3)[:2]
    head._head.W.data = faces.T.clone()
    point = faces.clone().requires_grad_()
    head(point, torch.tensor([0, 1])).loss.backward()
    assert point.grad is not None
    assert torch.isfinite(point.grad).all()


@pytest.mark.parametrize("name", [name for name in OBJECTIVES if name != "softmax"])
def test_a_wider_margin_makes_a_larger_loss(name: str) -> None:
    embeddings, labels = plain.crowded_batch(0)
    if name == "triplet-offline":
        embeddings, labels = embeddings[:12], [0, 0, 1, 1, 1, 0, 2, 2, 0, 3, 3, 1]
    narrow, wide = (20.0, 40.0) if name == "arc-softmax" else (0.3, 0.9)
    losses = []
    for margin in (narrow, wide):
        require_margin(name, margin)
        torch.manual_seed(0)
        tested = objective(name, DIMENSION, PEOPLE, margin=margin).double()
        value, _ = value_and_slopes(tested, embeddings, labels, embeddings if tested.needs_base else None)
        losses.append(value.loss.item())
    assert losses[0] < losses[1]


@pytest.mark.parametrize(
    ("name", "margin"),
    [("triplet-semihard", 0.0), ("triplet-all", 4.0), ("harmonic", math.nan), ("contrastive-l2", 1.5),
     ("margin-softmax", 28.6), ("arc-softmax", 90.0), ("arc-softmax", -1.0)],
)  # fmt: skip
def test_margins_that_make_no_sense_are_refused(name: str, margin: float) -> None:
    with pytest.raises(UserError, match="no margin for"):
        require_margin(name, margin)


def test_an_objective_without_a_margin_says_so() -> None:
    with pytest.raises(UserError, match="softmax has no margin"):
        require_margin("softmax", 0.3)


def test_scale_lets_forty_people_reach_the_wanted_probability() -> None:
    # People as far apart as possible have cosines of -1/(C-1) to each other.
    people, scale = 40, scale_for(40)
    own, other = math.exp(scale), math.exp(-scale / (people - 1))
    assert own / (own + (people - 1) * other) == pytest.approx(0.9999, abs=1e-9)


def test_labels_beyond_the_head_are_refused() -> None:
    with pytest.raises(ValueError, match="7 with 5 people"):
        softmax(2, 5)(torch.zeros(1, 2), torch.tensor([7]))


@pytest.mark.parametrize("distance", [RelativeL2(), RelativeL1(), RelativeChiSquare()])
def test_unrelated_faces_are_at_distance_one_by_every_measure(distance: Callable[[Tensor, Tensor], Tensor]) -> None:
    generator = torch.Generator().manual_seed(0)
    vectors = torch.nn.functional.normalize(torch.randn(200, 128, generator=generator), dim=1)
    assert float(distance(vectors[:100], vectors[100:]).mean()) == pytest.approx(1.0, abs=0.01)


def test_chi_square_of_vectors_without_signs_is_deep_faces() -> None:
    one, other = torch.tensor([[0.0, 0.6, 0.8]]), torch.tensor([[0.0, 0.8, 0.6]])
    expected = 2 * 0.2**2 / 1.4 / unrelated_chi_square(3)
    assert float(RelativeChiSquare()(one, other)) == pytest.approx(expected, rel=1e-5)


def test_anchoring_is_the_mean_squared_distance_and_adds_with_its_weight() -> None:
    embeddings, labels = plain.crowded_batch(0)
    base, _ = plain.crowded_batch(9)
    mean = sum(plain.squared(a, b) for a, b in zip(embeddings, base, strict=True)) / len(base)
    assert float(anchoring(torch.tensor(embeddings), torch.tensor(base))) == pytest.approx(mean)
    value, gradient = value_and_slopes(
        Anchored(objective("triplet-semihard", DIMENSION, PEOPLE), weight=0.5), embeddings, labels, base
    )
    alone, alone_gradient = value_and_slopes(objective("triplet-semihard", DIMENSION, PEOPLE), embeddings, labels)
    assert value.loss.item() == pytest.approx(alone.loss.item() + 0.5 * mean)
    assert (value.active, value.triplets) == (alone.active, alone.triplets)
    np.testing.assert_allclose(gradient, alone_gradient + 0.5 * 2 * (embeddings - base) / len(base), atol=1e-12)


DEGENERATE: dict[str, tuple[Tensor, list[int]]] = {
    "one person": (torch.nn.functional.normalize(torch.linspace(-1, 2, 24).reshape(6, 4), dim=1), [0] * 6),
    "all equal": (torch.full((6, 4), 0.5), [0, 0, 1, 1, 1, 0]),
    "no positives": (torch.nn.functional.normalize(torch.eye(6, 4) + 0.1, dim=1), [0, 1, 2, 3, 4, 5]),
    "one face": (torch.full((1, 4), 0.5), [0]),
    "nobody": (torch.zeros(0, 4), []),
}


STAGES = [(name, 0.0) for name in OBJECTIVES] + [("triplet-easy-to-hard", 0.5), ("triplet-easy-to-hard", 1.0)]
TRIPLET_BATCHES = ("all equal", "nobody")


@pytest.mark.parametrize(
    ("name", "share", "case"),
    [
        (name, share, case)
        for name, share in STAGES
        for case in (TRIPLET_BATCHES if name == "triplet-offline" else DEGENERATE)
    ],
)
def test_degenerate_batches_give_finite_losses_with_finite_gradients(name: str, share: float, case: str) -> None:
    embeddings, labels = DEGENERATE[case]
    tested = objective(name, 4, 6)
    tested.at_share(share)
    point = embeddings.clone().requires_grad_()
    value = tested(point, torch.tensor(labels, dtype=torch.long), embeddings)
    value.loss.backward()
    assert torch.isfinite(value.loss)
    assert point.grad is not None
    assert torch.isfinite(point.grad).all()
    assert 0.0 <= value.active <= 1.0
    no_triplets = case in {"one person", "one face", "nobody"} or (case == "no positives" and name != "harmonic")
    if name.startswith(("triplet", "harmonic")) and no_triplets:
        assert value.loss.item() == 0.0
        assert value.active == 0.0
        assert not point.grad.any()


@pytest.mark.parametrize("name", ["triplet-semihard", "triplet-batch-hard", "triplet-all", "triplet-offline"])
def test_a_collapsed_network_stays_at_the_margin_without_a_gradient(name: str) -> None:
    embeddings, labels = DEGENERATE["all equal"]
    point = embeddings.clone().requires_grad_()
    value = objective(name, 4, 2)(point, torch.tensor(labels))
    value.loss.backward()
    assert value.loss.item() == pytest.approx(0.2)
    assert point.grad is not None
    assert float(point.grad.abs().max()) < 1e-3


def test_easy_triplets_are_told_by_an_active_share_of_zero() -> None:
    value = objective("triplet-semihard", 4, 2)(torch.eye(4)[[0, 0, 1, 1]], torch.tensor([0, 0, 1, 1]))
    assert (value.loss.item(), value.active, value.triplets) == (0.0, 0.0, 4)


@pytest.mark.parametrize("name", OBJECTIVES)
def test_embeddings_that_are_not_numbers_are_not_a_loss_of_zero(name: str) -> None:
    embeddings, labels = DEGENERATE["all equal"]
    broken = embeddings.clone()
    broken[2] = torch.nan
    value = objective(name, 4, 2)(broken, torch.tensor(labels), embeddings)
    assert torch.isnan(value.loss)


@pytest.mark.parametrize("name", OBJECTIVES)
def test_half_precision_embeddings_are_judged_in_single_precision(name: str) -> None:
    torch.manual_seed(0)
    embeddings = torch.nn.functional.normalize(torch.randn(6, 4), dim=1).to(torch.bfloat16)
    labels = torch.tensor([0, 0, 1, 1, 1, 0])
    tested = objective(name, 4, 2)
    half = tested(embeddings, labels, embeddings)
    assert half.loss.dtype == torch.float32
    assert half.loss.item() == tested(embeddings.float(), labels, embeddings.float()).loss.item()


def test_batches_that_do_not_fit_together_are_refused() -> None:
    tested = objective(DEFAULT_OBJECTIVE, 2, 2)
    with pytest.raises(ValueError, match="fit together"):
        tested(torch.zeros(2, 2), torch.tensor([0]))
    with pytest.raises(ValueError, match="negative"):
        tested(torch.zeros(2, 2), torch.tensor([0, -1]))
    with pytest.raises(ValueError, match="base model's"):
        objective("harmonic", 2, 2)(torch.zeros(2, 2), torch.tensor([0, 1]))
    with pytest.raises(ValueError, match="aren't"):
        tested(torch.zeros(2, 2), torch.tensor([0, 1]), torch.zeros(3, 2))


def test_unknown_objectives_are_an_error() -> None:
    with pytest.raises(KeyError):
        objective("quadruplet", 2, 2)
