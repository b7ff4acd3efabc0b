"""Methods compared as a table in Markdown. Numpy; pure functions, any thread."""

from collections.abc import Sequence

import numpy as np

from training.evaluation.ablation import Compared, Trial, compare


def markdown_table(
    title: str, named: Sequence[tuple[str, Trial]], targets: Sequence[float], probes: int, owners: str = "people"
) -> list[str]:
    """Lines of a table with each method's TPIR, and its difference to the first one's.

    Args:
        title: What was searched.
        named: Methods and their searches, which are the same in the same order.
        targets: FPIR, 0 to 1.
        probes: How many different pictures the mated searches are of.
        owners: What is drawn anew for the intervals.
    """
    trials = [trial for _, trial in named]
    mated, others = (len(np.unique(which)) for which in (trials[0].owners, trials[0].stranger_owners))
    columns = [compare(trials, target, probes) for target in targets]
    searches = len(trials[0].strangers)
    return [
        f"### {title}: {mated} {owners}, {probes} probes; {searches} searches of {others} strangers",
        "",
        "| method |" + "".join(f" TPIR at FPIR {100 * target:g} % | difference |" for target in targets),
        "|---" * (1 + 2 * len(targets)) + "|",
        *(
            f"| {name} | " + " | ".join(_cells(cell) for cell in cells) + " |"
            for (name, _), *cells in zip(named, *columns, strict=True)
        ),
        "",
    ]


def _cells(cell: Compared) -> str:
    low, high = cell.difference_interval.low, cell.difference_interval.high
    return (
        f"{cell.tpir:.2%} ({cell.interval.low:.1%} to {cell.interval.high:.1%}) | "
        f"{100 * cell.difference:+.2f} ({100 * low:+.1f} to {100 * high:+.1f})"
    )
