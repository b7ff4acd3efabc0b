from dataclasses import replace

import numpy as np
import pytest

from attendance_app.errors import UserError
from training.gate.protocol import ProtocolEmbeddings, SearchProtocol, search


def test_searches_are_those_of_plain_loops(crowd) -> None:
    simulated = crowd(people=11, strangers=13, seed=1)  # eleven: 10 comes after 9, not after 1
    protocol, embeddings = simulated.protocol(), simulated.seen(1.0)
    found = search(protocol, embeddings)
    for index, (probe, owner) in enumerate(zip(embeddings.probes, protocol.probe_owners, strict=True)):
        own, others = [], []
        for template, template_owner in zip(embeddings.gallery, protocol.gallery_owners, strict=True):
            (own if template_owner == owner else others).append(float(np.linalg.norm(probe - template)))
        assert found.genuine[index] == pytest.approx(min(own), abs=1e-5)
        assert found.left_out[index] == pytest.approx(min(others), abs=1e-5)
        assert found.hits[index] == (found.genuine[index] if min(own) < min(others) else np.inf)
    for index, stranger in enumerate(embeddings.strangers):
        nearest = min(float(np.linalg.norm(stranger - template)) for template in embeddings.gallery)
        assert found.strangers[index] == pytest.approx(nearest, abs=1e-5)
    assert found.non_mated.tolist() == [*found.left_out, *found.strangers]


def test_impostors_are_searched_without_their_own_persons_templates(crowd) -> None:
    """Here the templates themselves: an own template would be found at distance zero."""
    simulated = crowd(people=11, strangers=6, seed=1)
    plain, seen = simulated.protocol(), simulated.seen(1.0)
    protocol = replace(plain, impostor_owners=plain.gallery_owners)
    found = search(protocol, replace(seen, impostors=seen.gallery))
    for index, (face, owner) in enumerate(zip(seen.gallery, protocol.gallery_owners, strict=True)):
        others = seen.gallery[protocol.gallery_owners != owner]
        assert found.impostors[index] == pytest.approx(np.linalg.norm(others - face, axis=1).min(), abs=1e-5)
    assert found.non_mated.tolist() == [*found.left_out, *found.impostors, *found.strangers]
    assert (protocol.non_mated_searches, protocol.non_mated_people) == (44 + 44 + 6, 11 + 6)
    assert protocol.non_mated_searches == len(found.non_mated)
    np.testing.assert_array_equal(found.hits, search(plain, seen).hits)


def test_owners_need_not_be_numbered_from_zero_or_in_order() -> None:
    gallery = np.eye(3, dtype=np.float32)
    protocol = SearchProtocol("people", "held out", np.array([120, 7, 9]), np.array([9, 120]), np.array([], np.intp))
    found = search(protocol, ProtocolEmbeddings(gallery, gallery[[2, 0]], gallery[:0]))
    np.testing.assert_allclose(found.hits, [0, 0], atol=1e-6)
    np.testing.assert_allclose(found.left_out, [2**0.5] * 2, atol=1e-6)


def test_searches_that_must_find_nobody_are_counted_with_the_people_they_show(crowd) -> None:
    protocol = crowd(people=5, strangers=7, pictures=3).protocol()
    assert (protocol.people, protocol.non_mated_searches, protocol.non_mated_people) == (5, 15 + 7, 5 + 7)


def test_people_a_model_was_trained_on_stand_for_strangers_only_if_there_are_no_others(crowd) -> None:
    simulated = crowd(people=5, strangers=7, pictures=3)
    protocol = simulated.protocol("enrolled people", "enrolled")
    assert (protocol.non_mated_searches, protocol.non_mated_people) == (7, 7)
    found = search(protocol, simulated.seen(0.5))
    assert found.non_mated.tolist() == found.strangers.tolist()
    alone = crowd(people=5, strangers=0, pictures=3).protocol("enrolled people", "enrolled")
    assert (alone.non_mated_searches, alone.non_mated_people) == (15, 5)


def test_what_cannot_be_measured_is_refused() -> None:
    none, one = np.array([], np.intp), np.array([0])
    with pytest.raises(UserError, match="no picture to search for"):
        SearchProtocol("held-out people", "held out", one, none, one)
    with pytest.raises(UserError, match="nobody who must not be found"):
        SearchProtocol("held-out people", "held out", one, one, none)
    with pytest.raises(ValueError, match="has no template"):
        SearchProtocol("held-out people", "held out", one, np.array([1]), one)
    with pytest.raises(ValueError, match="impostor has no probe"):
        SearchProtocol("held-out people", "held out", np.array([0, 1]), one, none, np.array([1]))


def test_embeddings_that_are_no_numbers_or_too_few_are_refused(crowd) -> None:
    simulated = crowd(people=3, strangers=2)
    seen = simulated.seen(0.5)
    broken = seen.probes.copy()
    broken[1, 1] = np.nan
    with pytest.raises(ValueError, match="isn't finite"):
        search(simulated.protocol(), ProtocolEmbeddings(seen.gallery, broken, seen.strangers))
    with pytest.raises(ValueError, match="11 embeddings for 12 faces"):
        search(simulated.protocol(), ProtocolEmbeddings(seen.gallery, seen.probes[1:], seen.strangers))
