"""Files of weights: only tensors are ever read from one, and an older kind is written anew as safetensors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from transferstudio.atomic_files import replacing
from transferstudio.errors import BackboneError
from transferstudio.i18n import message

if TYPE_CHECKING:
    import torch


def read_tensors(path: Path) -> dict[str, torch.Tensor]:
    """The tensors of a weights file by name; nothing but tensors is ever read.

    Raises:
        BackboneError: it is damaged, or holds anything else.
    """
    import torch  # here, because it is heavy
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        loaded = torch.load(path, map_location="cpu", weights_only=True)
    except (SafetensorError, OSError, RuntimeError, EOFError, ValueError, KeyError) as error:
        raise BackboneError(
            message("The weights cannot be read: {}", error), where=path, advice=message("Get the file again.")
        ) from error
    except Exception as error:  # pickle.UnpicklingError and its relatives: something other than tensors
        raise BackboneError(
            message("The file contains more than weights and is not opened"),
            where=path,
            advice=message("Save it as safetensors."),
        ) from error
    for key in ("state_dict", "model"):
        if isinstance(loaded, dict) and isinstance(loaded.get(key), dict):
            loaded = loaded[key]
    if not isinstance(loaded, dict) or not all(isinstance(value, torch.Tensor) for value in loaded.values()):
        raise BackboneError(
            message("The file contains no state dict"),
            where=path,
            advice=message("Save only model.state_dict()."),
        )
    return loaded


def write_safetensors(path: Path, out: Path) -> None:
    """Writes the tensors of a file of torch as safetensors.

    Raises:
        BackboneError: it is damaged, or holds more than tensors.
        StorageError: there is no room.
    """
    from safetensors.torch import save_file

    # Tensors that share memory, as tied weights do, each become one of their own.
    tensors = {name: tensor.detach().clone().contiguous() for name, tensor in read_tensors(path).items()}
    with replacing(out) as beside:
        save_file(tensors, beside, {"format": "pt"})  # transformers asks for this note
