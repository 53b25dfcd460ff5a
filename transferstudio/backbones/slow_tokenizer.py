"""A tokenizer.json out of the vocabulary files that older repositories have in its place; by transformers' own code alone."""

from __future__ import annotations

from pathlib import Path

from transferstudio.atomic_files import replacing
from transferstudio.backbones.backbone import TOKENIZER
from transferstudio.errors import BackboneError
from transferstudio.i18n import message

VOCABULARIES = (("vocab.txt",), ("vocab.json", "merges.txt"))  # of WordPiece, and of BPE
SETTINGS = (
    "tokenizer_config.json",
    "special_tokens_map.json",
)  # such as whether letters become small; not all have them


def write_tokenizer(folder: Path, title: str) -> None:
    """Makes the tokenizer.json of a folder that has a config.json and a vocabulary.

    Raises:
        BackboneError: transformers cannot make one of them.
        StorageError: there is no room.
    """
    from transformers import AutoTokenizer  # here, because it is heavy

    try:
        made = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
        fast = made.backend_tokenizer
    except Exception as error:  # whatever the code of some fifty kinds of tokenizers raises
        raise unreadable(title, folder) from error
    with replacing(folder / TOKENIZER) as beside:
        fast.save(str(beside))


def unreadable(title: str, where: Path | str) -> BackboneError:
    """What is reported where a repository has no tokenizer that can be used here, such as a SentencePiece model alone."""
    return BackboneError(
        message("The tokenizer of {} is not in a form that can be read here", title),
        where=where,
        advice=message("Choose another network."),
    )
