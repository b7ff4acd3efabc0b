"""A fine-tuned model's card: what it is, what it was measured on, and what it is not for. Pure; any thread.

Source of the headings: Mitchell et al., "Model Cards for Model Reporting", 2019. Nobody is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from attendance_app.vision.models.catalogue import ModelCard
from training.gate.report import Figure, GateReport, PointComparison, PopulationReport
from training.gate.verdict import difference_in_words, percent

VERDICTS = {
    "better": "**Better** than its base: it may be used.",
    "same": "**Not told apart** from its base: it may be used, but nothing says that it helps.",
    "worse": "**Worse** than its base: it must not be used, unless somebody takes the responsibility and says so.",
}


@dataclass(frozen=True, slots=True)
class TrainingFacts:
    """What a card says of the training, all counts and no names.

    Attributes:
        model_id: Of the new model.
        base: The card of the model it started from.
        made_on: Day.
        preset: What was trained: head, norm, last-blocks or full.
        objective: Such as triplet-semihard.
        steps: Done in all.
        data: Where the faces came from, in words, such as "a folder of pictures".
        people: Learnt from.
        pictures: Learnt from.
        tuning_people: Held out for early stopping.
        background_people: Mixed into the training from elsewhere.
        options: Everything else worth knowing, as (name, value).
    """

    model_id: str
    base: ModelCard
    made_on: date
    preset: str
    objective: str
    steps: int
    seed: int
    data: str
    people: int
    pictures: int
    tuning_people: int
    background_people: int = 0
    options: tuple[tuple[str, str], ...] = ()


def model_card(facts: TrainingFacts, report: GateReport) -> str:
    """The card as Markdown."""
    parts = [
        f"# {facts.model_id}",
        f"{facts.base.title}, fine-tuned on {facts.made_on.isoformat()} on {facts.data}.",
        f"{VERDICTS[report.verdict]} {_capital(report.reason)}",
        "## Figures",
        *(_population(population) for population in report.populations),
        "Intervals are 95 %: a paired bootstrap that draws people and strangers anew "
        f"({report.replicates:,} replicates, seed {report.seed}), never narrower than Wilson's or Newcombe's.",
        "\n".join(f"- {_capital(sentence)}" for sentence in report.resolution),
        f"How the verdict follows. {report.rule}",
        "## Training",
        markdown_table(("", ""), _training_rows(facts)),
        "## Licence",
        f"The base, {facts.base.model_id}, is under {facts.base.licence}; its terms hold for this model too. The "
        "people whose pictures it learnt from have rights of their own in how it is used.",
        "## Limits",
        "\n".join(f"- {limit}" for limit in _limits(facts, report)),
        "## Not for",
        "\n".join(f"- {use}" for use in NOT_FOR),
    ]
    return "\n\n".join(parts) + "\n"


NOT_FOR = (
    "other sites, cameras or groups of people than those measured above, until it has been measured there;",
    "watching people who haven't agreed to be recognised, or looking for people in crowds or on the internet;",
    "decisions about a person that nobody checks, such as pay or dismissal from a missed recognition;",
    "guessing age, sex, origin, health or mood: it was never trained or tested for that;",
    "passing on: it was made from faces, and may give away who was among them. Keep it as carefully as the pictures, "
    "and delete it when their people withdraw their consent.",
)


def _limits(facts: TrainingFacts, report: GateReport) -> list[str]:
    held_out = next((population for population in report.populations if population.role == "held out"), None)
    limits = [
        "Its distances aren't the base's: it needs templates of its own and a threshold of its own.",
        f"It learnt from {facts.people:,} people; whoever looks unlike them gains less, or loses.",
    ]
    if held_out is None:
        limits.append("It was not measured on people it hasn't seen, so how it treats new people isn't known.")
    else:
        limits.append(
            f"It was measured on {held_out.people:,} held-out people. Groups within them, by age, sex or origin, "
            "were not measured apart."
        )
    if any(point.rough or not point.measurable for population in report.populations for point in population.points):
        limits.append("Some figures rest on few false matches, or cannot be told at all; see above.")
    return limits


def _training_rows(facts: TrainingFacts) -> list[tuple[str, str]]:
    return [
        ("Trained", f"{facts.preset}, {facts.steps:,} steps, {facts.objective}"),
        ("Learnt from", f"{facts.people:,} people, {facts.pictures:,} pictures"),
        ("Held out for early stopping", f"{facts.tuning_people:,} people"),
        ("Background", f"{facts.background_people:,} people from elsewhere"),
        ("Seed", str(facts.seed)),
        *facts.options,
    ]


def _population(population: PopulationReport) -> str:
    crossed = any(point.cross is not None for point in population.points)
    heading = ("TPIR", "base", "new", "difference", *(["new probes, base's templates"] if crossed else []))
    rows = [_point_row(point, crossed) for point in population.points]
    introduction = (
        f"### {_capital(population.name)}\n\n"
        f"{population.people:,} people enrolled, {population.probes:,} probes, "
        f"{population.non_mated_searches:,} searches that must find nobody."
    )
    return f"{introduction}\n\n{markdown_table(heading, rows)}"


def _point_row(point: PointComparison, crossed: bool) -> tuple[str, ...]:
    if not point.measurable:
        return (f"at FPIR {percent(point.fpir_target)} %", *["too few searches to tell"] * (4 if crossed else 3))
    at = f"at FPIR {percent(point.fpir_target)} %{' (rough)' if point.rough else ''}"
    cross = [figure_in_words(point.cross) if point.cross else "–"] if crossed else []
    return (at, figure_in_words(point.base), figure_in_words(point.new), difference_in_words(point.difference), *cross)


def figure_in_words(figure: Figure) -> str:
    """Such as "96.1 % [93.0, 98.2]"."""
    return f"{figure.value * 100:.1f} % [{figure.interval.low * 100:.1f}, {figure.interval.high * 100:.1f}]"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def markdown_table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; bars in cells are escaped."""
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
