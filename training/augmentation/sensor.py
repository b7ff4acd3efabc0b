"""What the camera makes of a face: few pixels, noise, compression. OpenCV and numpy; any thread.

Faces are `(S, S, 3)` uint8 red-green-blue. Noise and compression belong to the picture as captured, so a face of few
pixels is shrunk first and enlarged afterwards.
"""

import cv2
import numpy as np

from attendance_app.vision.face_inputs import Pixels


def resized(face: Pixels, side_px: int) -> Pixels:
    """The face with another side: averaged when it shrinks, interpolated (cubic) when it grows."""
    if side_px == face.shape[0]:
        return face
    how = cv2.INTER_AREA if side_px < face.shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(face, (side_px, side_px), interpolation=how), np.uint8)


def noisy(face: Pixels, rng: np.random.Generator, read: float, shot: float) -> Pixels:
    """With a sensor's noise: normal, of variance read² + shot · value at each value, independent in each colour.

    Source: the affine noise model of Foi et al., "Practical Poissonian-Gaussian Noise Modeling and Fitting for
    Single-Image Raw-Data", 2008, here on values as stored.

    Args:
        face: The face.
        rng: Where the noise comes from.
        read: Standard deviation in the dark, in grey levels.
        shot: What each grey level of signal adds to the variance.
    """
    values = face.astype(np.float32)
    spread = np.sqrt(np.float32(read**2) + np.float32(shot) * values)
    moved = values + spread * rng.standard_normal(face.shape, dtype=np.float32)
    return np.asarray(np.clip(np.rint(moved), 0, 255), np.uint8)


def jpeg_compressed(face: Pixels, quality: int) -> Pixels:
    """As JPEG of this quality, 1 to 100, leaves it (colours at half resolution, as webcams send them)."""
    done, data = cv2.imencode(".jpg", face[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise RuntimeError(f"OpenCV could not write a JPEG of {face.shape}")
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR_RGB), np.uint8)
