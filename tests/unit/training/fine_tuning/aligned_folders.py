"""Aligned folders of painted faces, for runs in processes of their own."""

import hashlib
from pathlib import Path

import cv2

from attendance_app.vision.alignment import PREPROCESS_VERSION
from tests.fakes.painted_faces import PaintedCrops
from training.faces.manifest import Manifest, ManifestHead, PictureRecord, Verdict, write_manifest


def paint_aligned(folder: Path, people: int, pictures: int, name: str = "P") -> Path:
    """A folder as `training.align` makes it."""
    crops, records = PaintedCrops(), []
    for person in range(people):
        for picture in range(pictures):
            key = f"{name}{person:03d}/{picture}"
            path = folder / f"{key}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(path), crops.crop(key))
            records.append(
                PictureRecord(
                    picture=f"{key}.jpg", person=f"{name}{person:03d}", verdict=Verdict.KEPT,
                    sha256=hashlib.sha256(path.read_bytes()).hexdigest(), size_bytes=path.stat().st_size,
                    modified_ns=path.stat().st_mtime_ns, quality=0.8, crop=f"{key}.jpg",
                )
            )  # fmt: skip
    write_manifest(folder, Manifest(ManifestHead(PREPROCESS_VERSION, "desk"), tuple(records)))
    return folder
