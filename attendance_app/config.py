"""Settings: every knob with its default, range and meaning. Depends on pydantic and `domain`; immutable, any thread.

Settings live in the database as one JSON document; `services.settings` loads and saves them.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from attendance_app.domain.policies import PunchPolicy

SourceSpec = str  # "0", "/dev/video2", "clip.mp4", "folder/", "rtsp://…", "http://…" or "demo"


class Settings(BaseModel):
    """What an administrator can set.

    Source of `threshold_distance` 0.95: SFace, unit vectors, mirror-averaged enrolment, 500 people × 3 pictures,
    FPIR 0.1 % at 0.948. OpenCV's published 1.128 lets strangers in at that gallery size.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    company_name: str = Field("", max_length=80, description="Shown on the kiosk.")
    company_logo: str = Field("", max_length=1000, description="Picture file shown on the kiosk; empty for none.")
    device_name: str = Field("front-desk", min_length=1, max_length=40, description="Recorded on every punch.")
    site_zone: str = Field("", description="IANA time zone of the site; empty means this computer's.")
    week_starts_on: int = Field(0, ge=0, le=6, description="0 for Monday to 6 for Sunday; for weekly overtime.")
    holidays_country: str = Field(
        "",
        pattern="^([A-Z]{2})?$",
        description="ISO 3166-1 code of the country of the public holidays; empty for none.",
    )
    holidays_subdivision: str = Field(
        "", max_length=20, description="State or province with holidays of its own, such as BY or CA; empty for none."
    )
    theme: Literal["system", "light", "dark"] = "system"
    sounds: bool = True

    camera_source: SourceSpec = Field("0", description="Webcam index or path, file, folder, URL or demo.")
    camera_width_px: int = Field(640, ge=160, le=3840)
    camera_height_px: int = Field(480, ge=120, le=2160)
    camera_fps: float = Field(30.0, ge=1, le=120)
    camera_mirrored: bool = Field(True, description="Show the preview as a mirror would.")

    model_id: str = "sface"
    threshold_mode: Literal["automatic", "fixed"] = Field(
        "automatic", description="Automatic: from the wanted false-accept chance and today's gallery size."
    )
    wanted_false_accept: float = Field(
        0.001, ge=1e-6, le=0.1, description="A stranger's look is taken for somebody no more often than this."
    )
    threshold_distance: float = Field(
        0.95, ge=0.1, le=1.5, description="When fixed, or where the model has no calibration."
    )
    margin_distance: float = Field(0.05, ge=0.0, le=0.5, description="The runner-up must be further by this.")
    lookalike_margin_distance: float = Field(
        0.15, ge=0.0, le=0.5, description="As margin_distance, between people who look alike."
    )
    confirm_looks: int = Field(3, ge=1, le=10, description="k: looks of one track that must agree.")
    confirm_window: int = Field(5, ge=1, le=20, description="n: out of so many of its latest looks.")
    min_face_fraction: float = Field(0.1, ge=0.02, le=0.5, description="Smallest face, of the frame's height.")
    punch_policy: PunchPolicy = Field(PunchPolicy.TOGGLE, description="How the kind of a punch is decided.")
    debounce_s: int = Field(120, ge=0, le=3600, description="A repeat within this isn't a punch.")
    stale_after_h: float = Field(
        16.0, ge=4, le=24, description="Who came in longer ago than this forgot to leave: the next punch is in."
    )
    liveness: Literal["off"] = Field("off", description="The check that is in force; this version has none.")
    language: Literal["system", "en", "vi", "th", "zh_CN", "zh_TW", "ko"] = Field(
        "system", description="Language of the windows; system: this computer's, English where it isn't among them."
    )
    feedback_retention_days: int = Field(
        180, ge=1, le=3650, description="What was said at the desk about wrong greetings is deleted after so long."
    )
    visitor_retention_days: int = Field(30, ge=1, le=3650, description="Visits are deleted after so long.")
    sound_volume_percent: int = Field(70, ge=0, le=100, description="How loud the desk's sounds are.")
    text_size_percent: int = Field(100, ge=100, le=150, description="How large the text of the windows is.")
    admin_auto_lock_min: int = Field(
        10, ge=0, le=240, description="The administrator's window locks after so many minutes without input; 0: never."
    )
