"""Finds room for words beside a curve, where no curve runs and no other words stand. Qt's geometry only; pure.

Everything is in pixels of the plotting area, from its upper left corner.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

Polyline = Sequence[QPointF]
_Segment = tuple[float, float, float, float]
"""From x and y to x and y: numbers, because a hundred thousand are compared, and asking Qt for each takes longer."""
_DISTANCES_PX = (6.0, 14.0, 26.0, 42.0)
_STEP_PX = 12.0
_CLEAR_PX = 3.0


def free_place(
    size_px: QSizeF, curve: Polyline, curves: Iterable[Polyline], area: QRectF, taken: Iterable[QRectF] = ()
) -> QRectF | None:
    """A rectangle of that size beside `curve`, as near to it and to its last point as there is room.

    Args:
        size_px: Of the words.
        curve: What they are about.
        curves: What mustn't be covered, `curve` included.
        area: Where words may stand.
        taken: Where other words stand.

    Returns:
        None where there is no room beside it at all.
    """
    segments, places = _segments(curves), list(taken)
    for distance in _DISTANCES_PX:
        for point in _along(curve):
            for rectangle in _around(point, size_px, distance):
                if not area.contains(rectangle) or any(rectangle.intersects(place) for place in places):
                    continue
                clear = rectangle.adjusted(-_CLEAR_PX, -_CLEAR_PX, _CLEAR_PX, _CLEAR_PX)
                if not _crosses(segments, clear):
                    return rectangle
    return None


def _along(curve: Polyline) -> Iterator[QPointF]:
    """Points of a curve, from its last, a few pixels apart."""
    before: QPointF | None = None
    for point in reversed(curve):
        if before is None or (point - before).manhattanLength() >= _STEP_PX:
            before = point
            yield point


def _around(point: QPointF, size: QSizeF, distance: float) -> Iterator[QRectF]:
    """Beside and above, beside and below, straight above and below."""
    lefts = (point.x() - distance - size.width(), point.x() + distance, point.x() - size.width() / 2)
    tops = (point.y() - distance - size.height(), point.y() + distance)
    for left in lefts:
        for top in tops:
            yield QRectF(QPointF(left, top), size)


def _segments(curves: Iterable[Polyline]) -> list[_Segment]:
    corners = ([(point.x(), point.y()) for point in line] for line in curves)
    return [(*start, *end) for line in corners for start, end in pairwise(line)]


def _crosses(segments: Sequence[_Segment], rectangle: QRectF) -> bool:
    """Whether a segment has a point in the rectangle; of most of them the ends tell already that they haven't."""
    left, top, right, bottom = rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom()
    return any(
        _touches((x, to_x - x, left, right), (y, to_y - y, top, bottom))
        for x, y, to_x, to_y in segments
        if not (
            (x < left and to_x < left)
            or (x > right and to_x > right)
            or (y < top and to_y < top)
            or (y > bottom and to_y > bottom)
        )
    )


def _touches(*ways: tuple[float, float, float, float]) -> bool:
    """Whether a segment has a point in a rectangle; for across and down, where it starts, its step, and the bounds.

    Source: Liang and Barsky, "A new concept and method for line clipping", ACM TOG 3(1), 1984.
    """
    entered, left = 0.0, 1.0
    for at, along, least, greatest in ways:
        if along == 0:
            if not least <= at <= greatest:
                return False
            continue
        near, far = sorted(((least - at) / along, (greatest - at) / along))
        entered, left = max(entered, near), min(left, far)
    return entered <= left
