"""`python -m training.export_embeddings`: embeddings of pictures as a file for other programs. Main thread."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from training.classification.embedding_file import require_suffix, write_embeddings
from training.classification.picture_source import embed_folder
from training.command_line import DeviceOption, JsonOption, ModelsHomeOption, load_reader, print_json, run, say

app = typer.Typer(
    name="training.export_embeddings",
    help="Write the embeddings of pictures, with labels, into a file.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def export(
    images: Annotated[Path, typer.Argument(metavar="IMAGES", help="A folder of pictures, a folder a person or loose.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write: .npz or .csv.")],
    model: Annotated[str, typer.Option("--model", help="The face model.")] = DEFAULT_MODEL_ID,
    device: DeviceOption = "auto",
    home: ModelsHomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write embeddings, labels and paths of all pictures; those without a detected face are listed.

    The label is the name of the folder right below IMAGES, or empty for loose pictures.
    """
    require_suffix(out)
    exported = embed_folder(images, load_reader(model, device, home))
    write_embeddings(exported, out)
    people = len(set(exported.labels) - {""})
    if as_json:
        print_json(
            {
                "written": str(out),
                "pictures": len(exported.paths),
                "people": people,
                "dimension": exported.embeddings.shape[1],
                "model_id": exported.model_id,
                "preprocess_version": exported.preprocess_version,
                "undetected": list(exported.undetected),
            }
        )
        return
    for path in exported.undetected:
        say(f"no face detected: {path}")
    say(f"{len(exported.paths)} pictures of {people} people with {exported.model_id}, written to {out}")


if __name__ == "__main__":
    sys.exit(run(app))
