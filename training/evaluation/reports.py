"""The figures of an evaluation under the names that the commands print. Pure functions; any thread."""

from collections.abc import Sequence
from typing import Any

from training.evaluation.folder_search import FolderSearch
from training.evaluation.identification import DetPoint, OperatingPoint, RankOne, fpir_resolution
from training.evaluation.intervals import Interval
from training.evaluation.verification import VerificationResult


def verification_report(result: VerificationResult, model: str, undetected_pictures: int) -> dict[str, Any]:
    """The figures of `verify`, the agreed names first."""
    return {
        "accuracy": result.accuracy,
        "accuracy_std": result.accuracy_std,
        "auc": result.auc,
        "eer": result.eer,
        "val_at_far_1e-3": result.val,
        "far_1e-3_threshold": result.far_threshold,
        "pairs": result.pairs,
        "skipped": result.skipped,
        "model": model,
        "folds": result.folds,
        "accuracy_standard_error": result.accuracy_standard_error,
        "accuracy_threshold": result.threshold,
        "val_at_far_1e-3_standard_error": result.val_standard_error,
        "measured_far": result.far,
        "far_resolution": result.far_resolution,
        "undetected_pairs": result.undetected,
        "undetected_pictures": undetected_pictures,
    }


def identification_report(
    search: FolderSearch, points: Sequence[OperatingPoint], first: RankOne, model: str
) -> dict[str, Any]:
    """The figures of a search at FPIR 1 % and 0.1 %, the agreed names first."""
    names = ("1e-2", "1e-3")
    return {
        **{f"tpir_at_fpir_{name}": point.tpir for name, point in zip(names, points, strict=True)},
        "rank1": first.share,
        "people": search.people,
        "probes": len(search.results.mated),
        "strangers": len(search.results.strangers),
        "model": model,
        "templates": search.templates,
        "skipped": search.skipped,
        "undetected_pictures": search.undetected,
        "fpir_resolution": fpir_resolution(search.results),
        "rank1_interval_95": _ends(first.interval),
        **{
            key: value
            for name, point in zip(names, points, strict=True)
            for key, value in (
                (f"tpir_at_fpir_{name}_interval_95", _ends(point.interval)),
                (f"fpir_{name}_threshold", point.threshold),
                (f"fpir_{name}_measured", point.fpir),
                (f"wrong_person_at_fpir_{name}", point.wrong_person),
            )
        },
    }


def det_report(point: DetPoint) -> dict[str, Any]:
    """One point of the detection error trade-off."""
    return {
        "threshold": point.threshold,
        "fpir": point.fpir,
        "fpir_interval_95": _ends(point.fpir_interval),
        "fnir": point.fnir,
        "fnir_interval_95": _ends(point.fnir_interval),
    }


def _ends(interval: Interval) -> list[float]:
    return [interval.low, interval.high]
