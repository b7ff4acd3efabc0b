"""Who is searched for among whom at the end of a run."""

import numpy as np
import pytest

from tests.fakes.painted_faces import painted_faces
from tests.fakes.small_networks import small_network
from training.faces.splits import split_people
from training.fine_tuning.judging import faces_to_embed, measured, populations
from training.networks.embedding import embed_faces


def test_held_out_people_are_strangers_to_those_who_are_learnt_from() -> None:
    own = painted_faces(12, 4)
    split = split_people(own, seed=0)
    enrolled = next(one for one in populations(own, split, None) if one.protocol.role == "enrolled").protocol
    held_out = own.labels[np.concatenate([split.gate_gallery, split.gate_probes])]
    assert sorted(enrolled.stranger_owners.tolist()) == sorted(held_out.tolist())
    assert not set(enrolled.stranger_owners.tolist()) & set(enrolled.gallery_owners.tolist())
    assert not enrolled.leaves_out  # people the model has learnt to keep apart say nothing about strangers
    assert (enrolled.non_mated_searches, enrolled.non_mated_people) == (len(held_out), len(set(held_out.tolist())))


def test_background_people_are_strangers_beside_held_out_people_and_nobody_is_mistaken_for_another() -> None:
    own, outside = painted_faces(12, 4), painted_faces(9, 2, name="Q")
    split = split_people(own, seed=0)
    found = populations(own, split, outside)
    enrolled = next(one for one in found if one.protocol.role == "enrolled").protocol
    held_out = len(np.unique(own.labels[split.gate_gallery]))
    assert enrolled.non_mated_people == held_out + 9
    assert enrolled.non_mated_searches == held_out * 4 + 18
    assert found[0].protocol.non_mated_searches == held_out * 4 + 18  # each picture of theirs, left out, and strangers


@pytest.mark.parametrize(("people", "pictures", "tells"), [(40, 10, True), (33, 10, True), (40, 8, False)])
def test_a_company_of_forty_with_ten_pictures_each_can_tell_one_per_cent(
    people: int, pictures: int, tells: bool
) -> None:
    own = painted_faces(people, pictures)
    clean, desk, *_ = populations(own, split_people(own, seed=1), None)
    for population in (clean, desk):
        assert (population.protocol.non_mated_searches * 0.01 >= 1) is tells


def test_everybody_is_embedded_by_both_models_in_the_order_of_the_protocol() -> None:
    own, outside = painted_faces(11, 3), painted_faces(4, 1, name="Q")
    split = split_people(own, seed=0)
    wanted = populations(own, split, outside)
    base, new = small_network(seed=1), small_network(seed=2)
    seen = measured(wanted, base, new, same_trunk=False, seed=0, between=lambda: None)
    clean, desk, enrolled = seen
    for network, of_clean, of_enrolled in ((base, clean.base, enrolled.base), (new, clean.new, enrolled.new)):
        gallery = embed_faces(network, own, split.gate_gallery)
        np.testing.assert_allclose(of_clean.gallery, gallery, atol=1e-5)
        np.testing.assert_allclose(of_clean.impostors, gallery, atol=1e-5)
        unseen = [gallery, embed_faces(network, own, split.gate_probes), embed_faces(network, outside, np.arange(4))]
        np.testing.assert_allclose(of_enrolled.strangers, np.concatenate(unseen), atol=1e-5)
    assert np.abs(desk.new.impostors - clean.new.impostors).max() > 1e-3  # degraded as the probes are
    np.testing.assert_allclose(desk.new.gallery, clean.new.gallery)


def test_models_that_differ_in_their_heads_alone_are_seen_as_two_whole_models_are() -> None:
    own = painted_faces(11, 3)
    wanted = populations(own, split_people(own, seed=0), None)
    base, new = small_network(seed=1), small_network(seed=2)
    new.module.trunk.load_state_dict(base.module.trunk.state_dict())
    by_features, whole = (measured(wanted, base, new, same, seed=0, between=lambda: None) for same in (True, False))
    for one, other in zip(by_features, whole, strict=True):
        for seen, expected in ((one.base, other.base), (one.new, other.new)):
            np.testing.assert_allclose(seen.gallery, expected.gallery, atol=1e-5)
            np.testing.assert_allclose(seen.probes, expected.probes, atol=1e-5)
    assert np.abs(by_features[0].base.probes - by_features[0].new.probes).max() > 1e-3


def test_faces_that_several_populations_share_are_embedded_once() -> None:
    own, outside = painted_faces(11, 3), painted_faces(4, 1, name="Q")
    split = split_people(own, seed=0)
    held_out = len(split.gate_gallery) + len(split.gate_probes)
    enrolled = len(split.enrolled_gallery) + len(split.enrolled_probes)
    assert faces_to_embed(populations(own, split, outside)) == 2 * held_out + enrolled + 2 * 4
