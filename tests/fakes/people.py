"""Ready-made people, punches and templates for tests."""

import uuid
from datetime import UTC, datetime

from attendance_app.domain.people import Consent, Employee, Template
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod

MONDAY_8_UTC = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
EVIDENCE = FaceEvidence("sface", 0.5, 0.25, "off")


def employee(code: str = "1001", name: str = "Ada Lovelace", **more: object) -> Employee:
    return Employee(id=str(uuid.uuid4()), code=code, name=name, **more)  # type: ignore[arg-type]


def consent(employee_id: str, at: datetime = MONDAY_8_UTC) -> Consent:
    return Consent(str(uuid.uuid4()), employee_id, at, "screen", "1")


def template(employee_id: str, sha256: str = "", model_id: str = "sface", version: int = 1) -> Template:
    return Template(
        id=str(uuid.uuid4()),
        employee_id=employee_id,
        model_id=model_id,
        preprocess_version=version,
        embedding=b"EMBEDDING" + bytes(503),
        quality=0.75,
        crop_jpeg=b"\xff\xd8JPEG-OF-A-FACE",
        source="ada.jpg",
        source_sha256=sha256,
        created_at_utc=MONDAY_8_UTC,
    )


def punch(employee_id: str, kind: PunchKind = PunchKind.IN, at: datetime = MONDAY_8_UTC) -> Punch:
    return Punch(
        id=str(uuid.uuid4()),
        employee_id=employee_id,
        kind=kind,
        at_utc=at,
        zone="Europe/Berlin",
        utc_offset_s=3600,
        device="front-desk",
        method=PunchMethod.FACE,
        evidence=EVIDENCE,
    )
