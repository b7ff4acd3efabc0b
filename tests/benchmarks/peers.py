"""The usual face recognition loops, as their projects' examples have them: every frame from the beginning.

Each loads once and then takes one frame, `(H, W, 3)` uint8 RGB.
"""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch

Loop = Callable[[np.ndarray], None]


def facenet_pytorch_loop() -> Loop:
    """facenet-pytorch with its defaults: MTCNN() and InceptionResnetV1; random weights cost the same."""
    from facenet_pytorch import MTCNN, InceptionResnetV1
    from PIL import Image

    detector, embedder = MTCNN(), InceptionResnetV1(pretrained=None).eval()

    def step(image_rgb: np.ndarray) -> None:
        with torch.no_grad():
            face = detector(Image.fromarray(image_rgb))
            if face is not None:
                embedder(face.unsqueeze(0))

    return step


def face_recognition_loop() -> Loop:
    """`face_locations` and `face_encodings` of face_recognition 1.3.0 with their defaults, on dlib itself.

    The package's own wrapper cannot be imported beside current setuptools; its calls are these, line by line.

    Raises:
        ImportError: dlib or the weights are not installed.
    """
    import dlib

    weights = _face_recognition_weights()
    find_faces = dlib.get_frontal_face_detector()
    find_landmarks = dlib.shape_predictor(str(weights / "shape_predictor_5_face_landmarks.dat"))
    describe = dlib.face_recognition_model_v1(str(weights / "dlib_face_recognition_resnet_model_v1.dat"))

    def step(image_rgb: np.ndarray) -> None:
        for box in find_faces(image_rgb, 1):
            describe.compute_face_descriptor(image_rgb, find_landmarks(image_rgb, box), 1)

    return step


def _face_recognition_weights() -> Path:
    """The folder of the weights; the package is found without importing it, which would need pkg_resources."""
    found = find_spec("face_recognition_models")
    if found is None or found.origin is None:
        raise ImportError("face_recognition_models is not installed")
    return Path(found.origin).parent / "models"
