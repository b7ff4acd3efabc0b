"""Every design decision with a name: colours, type scale, distances, corners, motion. Standard library only.

Colours are chosen so that text on its background reaches a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3), outlines and
marks 3:1 (1.4.11); tests compute it for every pair that the style sheet makes. State is never told by colour alone:
every coloured thing has an icon and words too.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every design decision with a name. Colours are `#rrggbb`; sizes are logical pixels.

    Attributes:
        name: `light` or `dark`.
        window, surface, sunken, hover: Backgrounds: the window, cards, wells within, pointed-at rows.
        border, border_strong: Hairlines, and outlines of things that can be operated.
        text, muted: Text, and text of second rank; both legible on every background above.
        accent, on_accent, accent_hover, accent_pressed, accent_soft: Primary action, selection and focus.
        success, info, warning, danger, neutral: For marks and icons (in, out, repeat, failure, unknown).
        *_soft: Card and banner backgrounds in that colour; *_text: text on them.
        avatars: Background and text of people's initials; a person keeps the same place in the list.
        video_backdrop: Behind a picture that doesn't fill its area.
        radius_s, radius_m, radius_l: Corners of fields, cards and the picture.
        space_*: Distances; everything is laid out on them.
        caption … clock: Type sizes.
        line: Height of one line of `body`, which fields and buttons are at least high.
        motion_quick_ms, motion_ms, motion_slow_ms: Something answers, appears, moves; see `theme.motion_ms`.
    """

    name: str
    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    success: str
    success_soft: str
    success_text: str
    info: str
    info_soft: str
    info_text: str
    warning: str
    warning_soft: str
    warning_text: str
    danger: str
    danger_soft: str
    danger_text: str
    on_danger: str
    danger_hover: str
    neutral: str
    neutral_soft: str
    neutral_text: str
    avatars: tuple[tuple[str, str], ...]
    video_backdrop: str = "#0b0d10"
    radius_s: int = 6
    radius_m: int = 12
    radius_l: int = 20
    space_xs: int = 4
    space_s: int = 8
    space_m: int = 16
    space_l: int = 24
    space_xl: int = 40
    caption: int = 12
    body: int = 14
    heading: int = 17
    title: int = 24
    display: int = 34
    clock: int = 64
    line: int = 20
    motion_quick_ms: int = 120
    motion_ms: int = 200
    motion_slow_ms: int = 320


LIGHT = Tokens(
    name="light",
    window="#f3f4f7",
    surface="#ffffff",
    sunken="#e9ebf0",
    hover="#eef1f6",
    border="#dde1e8",
    border_strong="#868f9e",
    text="#14181f",
    muted="#535d6c",
    accent="#3451c7",
    on_accent="#ffffff",
    accent_hover="#2c45ad",
    accent_pressed="#243a93",
    accent_soft="#e6eafb",
    success="#137a45",
    success_soft="#def3e6",
    success_text="#0c4f2d",
    info="#1c63b8",
    info_soft="#e0edfb",
    info_text="#123f77",
    warning="#9a6200",
    warning_soft="#fdf0d3",
    warning_text="#6b4400",
    danger="#c0292f",
    danger_soft="#fde4e4",
    danger_text="#8a171c",
    on_danger="#ffffff",
    danger_hover="#a32026",
    neutral="#586273",
    neutral_soft="#e7eaef",
    neutral_text="#333c4a",
    avatars=(
        ("#dfe5fb", "#2b3f9e"),
        ("#d7ecf7", "#0f5274"),
        ("#d3efe6", "#0d5a47"),
        ("#e1eed3", "#3d5a12"),
        ("#f8e9c9", "#6e4b00"),
        ("#fbe0d3", "#86360d"),
        ("#fbdde6", "#8c1d47"),
        ("#ecdff7", "#5f2f92"),
    ),
)

DARK = Tokens(
    name="dark",
    window="#101317",
    surface="#191d23",
    sunken="#0b0d10",
    hover="#222830",
    border="#2b323b",
    border_strong="#6d7888",
    text="#f2f4f8",
    muted="#a7b1bf",
    accent="#8ea2ff",
    on_accent="#0d1330",
    accent_hover="#a5b5ff",
    accent_pressed="#7389f2",
    accent_soft="#232b4d",
    success="#4fca88",
    success_soft="#14301f",
    success_text="#b6f0cf",
    info="#6cb2ff",
    info_soft="#14294a",
    info_text="#cbe3ff",
    warning="#f0b849",
    warning_soft="#362909",
    warning_text="#fbe2ab",
    danger="#ff7b7b",
    danger_soft="#421a1c",
    danger_text="#ffd3d3",
    on_danger="#2b0507",
    danger_hover="#ff9696",
    neutral="#a3aebd",
    neutral_soft="#262c35",
    neutral_text="#dfe4ec",
    avatars=(
        ("#2a356b", "#ccd5ff"),
        ("#123f57", "#bfe4f8"),
        ("#12463a", "#b9ecdc"),
        ("#33471a", "#d8ecb9"),
        ("#543f0c", "#f8e3ab"),
        ("#5c3117", "#fbd3bb"),
        ("#5a2038", "#fbc9da"),
        ("#44295f", "#e5cffa"),
    ),
)

_TYPE_SIZES = ("caption", "body", "heading", "title", "display", "clock", "line")


def with_text_scale(tokens: Tokens, factor: float) -> Tokens:
    """The same with type that much larger; distances stay."""
    return (
        tokens
        if factor == 1
        else replace(tokens, **{name: round(getattr(tokens, name) * factor) for name in _TYPE_SIZES})
    )
