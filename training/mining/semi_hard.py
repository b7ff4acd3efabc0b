"""FaceNet's rule for triplets within a batch. Depends on torch and pytorch-metric-learning; the thread that trains."""

from typing import Any

import torch
from pytorch_metric_learning.miners import BaseMiner
from pytorch_metric_learning.utils import loss_and_miner_utils
from torch import Tensor

Triplets = tuple[Tensor, Tensor, Tensor]


class SemiHardMiner(BaseMiner):  # type: ignore[misc]  # pytorch-metric-learning has no types
    """Every anchor-positive pair of the batch with one negative each.

    The negative is the nearest semi-hard one: further from the anchor than the positive, yet by less than the margin.
    A pair without a semi-hard negative takes the least hard of those that are nearer than the positive; a confused
    pair of people would otherwise give no gradient at all, and the *hardest* negatives are what makes networks
    collapse. If even those are missing, it takes the nearest negative, whose loss is zero: so the share of active
    triplets is the share of pairs that still break the margin.

    Source: Schroff et al., "FaceNet", 2015, section 3.2: "we use all anchor-positive pairs", semi-hard negatives, and
    the warning about the hardest. FaceNet's batches of 1,800 faces always had semi-hard ones; what to do without is
    the rule of TensorFlow Addons' `triplet_semihard_loss` (furthest negative if all are nearer than the positive),
    extended to pairs that have both nearer negatives and far ones.
    """

    def __init__(self, margin: float, distance: Any) -> None:
        super().__init__(distance=distance)
        self.margin = margin

    def mine(self, embeddings: Tensor, labels: Tensor, ref_emb: Tensor, ref_labels: Tensor) -> Triplets:
        """Indices of anchors (into `embeddings`), positives and negatives (into `ref_emb`), each `(T,)`."""
        anchors, positives, _, _ = loss_and_miner_utils.get_all_pairs_indices(labels, ref_labels)
        if len(anchors) == 0:
            return anchors, positives, positives
        distances = self.distance(embeddings, ref_emb)
        to_positive = distances[anchors, positives].unsqueeze(1)
        to_others = distances[anchors]
        other_person = labels[anchors].unsqueeze(1) != ref_labels.unsqueeze(0)
        nearer = other_person & (to_others <= to_positive)
        further = other_person & (to_others > to_positive)
        next_further, next_index = to_others.masked_fill(~further, torch.inf).min(dim=1)
        _, least_hard = to_others.masked_fill(~nearer, -torch.inf).max(dim=1)
        semi_hard = next_further < to_positive.squeeze(1) + self.margin
        has_nearer = nearer.any(dim=1)
        negatives = torch.where(semi_hard | ~has_nearer, next_index, least_hard)
        keep = other_person.any(dim=1)
        return anchors[keep], positives[keep], negatives[keep]
