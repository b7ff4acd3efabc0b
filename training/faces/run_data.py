"""Which faces a run works on, and what each is used for: what a run folder keeps of its data. Standard library, numpy.

No pixels and no embeddings: people as the set names them, and keys, which are hashes.
"""

import hashlib
import json
from collections.abc import Mapping

import numpy as np

from training.faces.face_set import FaceSet, Indices
from training.faces.splits import Split


def fingerprint(faces: FaceSet) -> str:
    """SHA-256 over whose each face is and its key, whatever their order: a run goes on only with the same faces."""
    named = sorted(f"{key}\0{faces.people[label]}" for key, label in zip(faces.keys, faces.labels, strict=True))
    return hashlib.sha256("\n".join(named).encode("utf-8", "surrogateescape")).hexdigest()


def parts_of(faces: FaceSet, split: Split) -> tuple[str, ...]:
    """What each face is used for, in words: `train`, `train and enrolled`, `enrolled probe` and so on."""
    parts = np.full(len(faces), "", "U20")
    named: Mapping[str, Indices] = {
        "train": split.train,
        "train and enrolled": split.enrolled_gallery,
        "enrolled probe": split.enrolled_probes,
        "tuning gallery": split.tuning_gallery,
        "tuning probe": split.tuning_probes,
        "gate gallery": split.gate_gallery,
        "gate probe": split.gate_probes,
    }
    for part, indices in named.items():  # what is enrolled is also trained: the later name says both
        parts[indices] = part
    return tuple(parts.tolist())


def data_json(faces: FaceSet, parts: tuple[str, ...], background: FaceSet | None = None) -> str:
    """The faces of a run as a JSON object: fingerprints, counts, and each face with its person and part.

    Args:
        faces: What is learnt from and measured on.
        parts: Of each face.
        background: Other people's faces; only counted and fingerprinted.
    """
    told = {
        "fingerprint": fingerprint(faces),
        "people": len(faces.people),
        "pictures": len(faces),
        "faces": [
            {"key": key, "person": faces.people[label], "part": part, "quality": round(float(quality), 4)}
            for key, label, part, quality in zip(faces.keys, faces.labels, parts, faces.quality, strict=True)
        ],
        "background": None
        if background is None
        else {
            "fingerprint": fingerprint(background),
            "people": len(background.people),
            "pictures": len(background),
        },
    }
    return json.dumps(told, indent=1)
