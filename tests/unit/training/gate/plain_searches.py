"""Open-set searches as plain loops."""

import math

import numpy as np

from training.gate.protocol import ProtocolEmbeddings, SearchProtocol


def counted_tpir(protocol: SearchProtocol, embeddings: ProtocolEmbeddings, fpir: float) -> float:
    """The share of probes found at the largest threshold that lets no more than that share of searches pass."""
    templates = list(zip(protocol.gallery_owners.tolist(), embeddings.gallery, strict=True))

    def nearest(face: np.ndarray, without: int | None = None) -> tuple[float, int]:
        distances = [(float(np.linalg.norm(face - one)), owner) for owner, one in templates if owner != without]
        return min(distances, default=(math.inf, -1))

    probes = list(zip(protocol.probe_owners.tolist(), embeddings.probes, strict=True))
    wrong = sorted(nearest(face)[0] for face in embeddings.strangers)
    if len({owner for owner, _ in templates}) > 1 and (protocol.role != "enrolled" or not wrong):
        wrong = sorted([*wrong, *(nearest(face, without=owner)[0] for owner, face in probes)])
    allowed = math.floor(fpir * len(wrong) + 1e-9)
    threshold = wrong[allowed] if allowed < len(wrong) else math.inf
    found = [nearest(face) for _, face in probes]
    return sum(
        distance < threshold and owner == wanted for (distance, owner), (wanted, _) in zip(found, probes, strict=True)
    ) / len(probes)
