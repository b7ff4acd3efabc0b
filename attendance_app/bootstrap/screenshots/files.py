"""The files that pictures show being dropped, imported and restored. Standard library, cv2 and numpy; any thread.

Paths are relative to the working folder, which is scratch: they stand in the pictures, and must be the same everywhere.
"""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.bootstrap.demo_company.portraits import features_of, portrait_jpeg
from attendance_app.bootstrap.demo_company.staff import STAFF
from attendance_app.capture.demo_people import eileen_collins_rgb, grace_hopper_rgb

BACKUP_NAME = "harbour-pine-2026-03-17.attendance-backup"
_DROPPED, _FOLDER = Path("Pictures"), Path("New people")
_BLUR_SIGMA_PX, _TINY = 5.0, 0.25
_PEOPLE = """\
Staff ID;Full name;Team;E-mail;Start date;Locker
1041;Hoàng Mai Linh;Customer care;linh@harbour-pine.example;2026-03-18;12
1042;Jonas Weber;Workshop;jonas@harbour-pine.example;2026-03-18;13
1043;อรุณี ชัยวัฒน์;Warehouse;arunee@harbour-pine.example;2026-03-23;14
1003;Nguyễn Thị Minh Khai;Office;;;2
1013;李佳怡;Office;jiayi@harbour-pine.example;;9
1044;;Warehouse;;2026-03-23;
1045;Nadia Rahman;Office;nadia@harbour-pine.example;31.02.2026;15
"""
_PUNCHES = """\
code,kind,at,reason
1003,in,2026-03-02T08:51:00+08:00,paper list
1003,out,2026-03-02T18:04:00+08:00,paper list
1004,in,2026-03-03T05:56:00+08:00,paper list
1004,out,2026-03-03T14:09:00+08:00,paper list
1099,in,2026-03-03T08:58:00+08:00,paper list
1005,in,2026-02-12T08:55:00+08:00,paper list
1005,lunch,2026-03-03T12:01:00+08:00,paper list
"""


def pictures_to_drop() -> list[Path]:
    """Five pictures for Eileen Collins: two that can be used, one blurred, one with two people, one tiny."""
    _DROPPED.mkdir(exist_ok=True)
    eileen, grace = eileen_collins_rgb(), grace_hopper_rgb()
    height = min(len(eileen), len(grace))
    pictures = {
        "eileen-portrait.jpg": eileen,
        "eileen-badge.jpg": np.ascontiguousarray(eileen[10:260, 90:340][:, ::-1]),
        "eileen-moving.jpg": cv2.GaussianBlur(eileen, (0, 0), _BLUR_SIGMA_PX),
        "eileen-and-grace.jpg": np.hstack((eileen[:height], grace[:height])),
        "eileen-thumbnail.jpg": cv2.resize(eileen, None, fx=_TINY, fy=_TINY, interpolation=cv2.INTER_AREA),
    }
    return [_written(_DROPPED / name, np.asarray(picture, np.uint8)) for name, picture in pictures.items()]


def folder_to_import() -> Path:
    """A folder of people as an import wants it: two whose pictures can be used, and two of whom there are drawings."""
    for person, name, picture in (
        ("1001__Eileen Collins", "portrait.jpg", eileen_collins_rgb()),
        ("1001__Eileen Collins", "blurred.jpg", cv2.GaussianBlur(eileen_collins_rgb(), (0, 0), _BLUR_SIGMA_PX)),
        ("1002__Grace Hopper", "navy.jpg", grace_hopper_rgb()),
    ):
        (_FOLDER / person).mkdir(parents=True, exist_ok=True)
        _written(_FOLDER / person / name, np.asarray(picture, np.uint8))
    for index, person in ((2, "1041__Hoàng Mai Linh"), (12, "1042__Lin Xiaoyu")):
        (_FOLDER / person).mkdir(parents=True, exist_ok=True)
        drawn = portrait_jpeg(features_of(index, STAFF[index].look), 0)
        (_FOLDER / person / "drawing.jpg").write_bytes(drawn)
    return _FOLDER


def people_to_import() -> Path:
    """A list of people with every verdict."""
    return _text("people.csv", _PEOPLE)


def punches_to_import() -> Path:
    """A list of punches with every verdict."""
    return _text("earlier-punches.csv", _PUNCHES)


def _text(name: str, content: str) -> Path:
    path = Path(name)
    path.write_text(content, encoding="utf-8")
    return path


def _written(path: Path, picture_rgb: NDArray[np.uint8]) -> Path:
    done, buffer = cv2.imencode(".jpg", picture_rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])
    if not done:
        raise ValueError("the picture could not be encoded")
    path.write_bytes(bytes(buffer))
    return path
