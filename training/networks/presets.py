"""What a run may change of a network. Torch; pure apart from the network given.

BatchNorm's statistics (running mean and variance) are no preset's: with few people they would describe these people's
few pictures. `TrainableNetwork` keeps them.
"""

from typing import Literal, get_args

from torch import nn

from attendance_app.errors import UserError
from training.networks.trainable import TrainableNetwork

Preset = Literal["head", "norm", "last-blocks", "full"]

PRESETS: dict[Preset, str] = {
    "head": "The last layer; the quickest, from features that are worked out once",
    "norm": "Every scale and shift of BatchNorm, and PReLU's slopes; few numbers that reach everywhere",
    "last-blocks": "The blocks of the last resolution and the last layer",
    "full": "Everything; needs hundreds of people",
}
"""What each preset trains, in words."""

_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.PReLU)


def known_preset(name: str) -> Preset:
    """The preset of that name.

    Raises:
        UserError: there is none.
    """
    for preset in get_args(Preset):
        if preset == name:
            return preset  # type: ignore[no-any-return]
    raise UserError("There is no preset called {name}.", "Choose one of: {known}.", name=name, known=", ".join(PRESETS))


def apply_preset(network: TrainableNetwork, preset: Preset) -> dict[str, nn.Parameter]:
    """Let training change what the preset says, and nothing else.

    Returns:
        The parameters that may change, by their names in the network, in its order.
    """
    network.requires_grad_(False)
    for module in _trained_modules(network, preset):
        module.requires_grad_(True)
    return {name: parameter for name, parameter in network.named_parameters() if parameter.requires_grad}


def _trained_modules(network: TrainableNetwork, preset: Preset) -> list[nn.Module]:
    match preset:
        case "head":
            return network.head_layers
        case "norm":
            return [module for module in network.modules() if isinstance(module, _NORMS)]
        case "last-blocks":
            return [*network.last_blocks, *network.head_layers]
        case "full":
            return [network.module]
