"""One file with the tokenizer inside: text in, probabilities out, for programs that have onnxruntime-extensions and nothing else of ours.

The operators are those of https://github.com/microsoft/onnxruntime-extensions. They cut emoji and the like a little differently from
tokenizers, so the file is compared with the one beside it, text by text, before it is handed over.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, compose, helper, numpy_helper

from transferstudio.backbones.catalogue import TOKENIZER
from transferstudio.events import Meter, Note, Work
from transferstudio.export.contents import ONE_FILE
from transferstudio.i18n import Number, message
from transferstudio.runtime import TextPredictor
from transferstudio.training.trained import Trained

DOMAIN = "ai.onnx.contrib"
MOST_DIFFERENT = 0.01  # share of the texts of the proof that may be answered differently


def write_one_file(trained: Trained, model: Path, texts: Sequence[str]) -> Work[dict[str, Any] | None]:
    """Writes ``model-text.onnx`` beside the model: ``text``, string (1), in; the outputs of the model out.

    Returns what the comparison on ``texts`` found. None, with the reason as a note, where the tokenizer is of another kind than BERT's
    or GPT-2's, or too many texts are answered differently: then nothing is written.
    """
    meter = Meter("put the tokenizer inside", len(texts))
    yield meter.started()
    front = _front(json.loads((trained.folder / TOKENIZER).read_text("utf-8")), trained.backbone.size)
    if front is None:
        yield Note(
            message(
                "Only BERT, GPT-2 and RoBERTa tokenizers can be built into the file, and this network uses a different one."
            ),
            "warning",
        )
        return None
    whole = onnx.load(str(model))
    joined = compose.merge_graphs(front, whole.graph, io_map=[("input_ids", "input_ids")])
    for output in joined.output:
        output.type.tensor_type.shape.dim[0].CopyFrom(joined.input[0].type.tensor_type.shape.dim[0])  # one text
    opsets = [*whole.opset_import, helper.make_opsetid(DOMAIN, 1)]
    made = helper.make_model(joined, opset_imports=opsets, ir_version=whole.ir_version, functions=whole.functions)
    made.metadata_props.extend(whole.metadata_props)
    path = model.with_name(ONE_FILE)
    onnx.save(made, str(path))
    session, predictor = _session(path), TextPredictor(model)
    different, largest = 0, 0.0
    for text in texts:
        ours = session.run(["probabilities"], {"text": np.array([text], dtype=object)})[0][0]
        expected = predictor.probabilities([text])[0]
        different += int(ours.argmax() != expected.argmax())
        largest = max(largest, float(np.abs(ours - expected).max()))
        yield meter.advance(1)
    yield meter.finished(different_labels=different)
    if different > MOST_DIFFERENT * len(texts):
        path.unlink()
        yield Note(
            message(
                "With the tokenizer built in, {} of {} texts are predicted differently, so that file was not written.",
                Number(different),
                Number(len(texts)),
            ),
            "warning",
        )
        return None
    yield Note(
        message(
            "{} with the tokenizer built in: {} different predictions on {} texts",
            ONE_FILE,
            different,
            Number(len(texts)),
        )
    )
    return {
        "samples": len(texts),
        "different_labels": different,
        "largest_difference": largest,
        "bytes": path.stat().st_size,
    }


def _front(tokenizer: dict[str, Any], max_length: int) -> onnx.GraphProto | None:
    """``text``, string (1), to ``input_ids``, int64 (1, tokens), cut off as :class:`TextPredictor` does; None for other tokenizers."""
    model = tokenizer.get("model") or {}
    if model.get("type") == "WordPiece":
        return _word_pieces(tokenizer, max_length)
    if model.get("type") == "BPE" and (tokenizer.get("pre_tokenizer") or {}).get("type") == "ByteLevel":
        return _byte_pairs(tokenizer, max_length)
    return None


def _word_pieces(tokenizer: dict[str, Any], max_length: int) -> onnx.GraphProto | None:
    """BERT's kind."""
    normalizer = tokenizer.get("normalizer") or {}
    if normalizer.get("type") != "BertNormalizer":
        return None
    vocabulary: dict[str, int] = tokenizer["model"]["vocab"]
    lower = bool(normalizer.get("lowercase"))
    strip = normalizer.get("strip_accents")
    nodes = [
        helper.make_node(
            "BertTokenizer",
            ["text"],
            ["tokens", "types", "mask"],
            domain=DOMAIN,
            vocab_file="\n".join(sorted(vocabulary, key=vocabulary.__getitem__)),
            do_lower_case=int(lower),
            strip_accents=int(lower if strip is None else strip),
        ),
        # All but the closing token, as many as fit, then the closing one.
        helper.make_node("Slice", ["tokens", "zero", "last"], ["open"]),
        helper.make_node("Slice", ["open", "zero", "room"], ["begin"]),
        helper.make_node("Slice", ["tokens", "last", "end"], ["closing"]),
        helper.make_node("Concat", ["begin", "closing"], ["row"], axis=0),
        helper.make_node("Unsqueeze", ["row", "zero"], ["input_ids"]),
    ]
    return _graph(nodes, {"zero": [0], "last": [-1], "room": [max_length - 1], "end": [np.iinfo(np.int64).max]})


def _byte_pairs(tokenizer: dict[str, Any], max_length: int) -> onnx.GraphProto | None:
    """The kind of GPT-2 and RoBERTa."""
    around = _tokens_around(tokenizer.get("post_processor") or {"type": "ByteLevel"})
    if around is None or tokenizer.get("normalizer") or tokenizer["pre_tokenizer"].get("add_prefix_space"):
        return None
    before, after = around
    merges = (pair if isinstance(pair, str) else " ".join(pair) for pair in tokenizer["model"]["merges"])
    nodes = [
        helper.make_node(
            "GPT2Tokenizer",
            ["text"],
            ["tokens", "mask"],
            domain=DOMAIN,
            vocab=json.dumps(tokenizer["model"]["vocab"]),
            merges="\n".join(["#version: 0.2", *merges, ""]),
            padding_length=-1,
        ),
        helper.make_node("Slice", ["tokens", "zero", "room", "one"], ["cut"]),
        helper.make_node("Concat", ["before", "cut", "after"], ["row"], axis=1),
        # A network cannot look at nothing: an empty text is the token 0.
        helper.make_node("Shape", ["row"], ["length"], start=1, end=2),
        helper.make_node("Max", ["length", "one"], ["stop"]),
        helper.make_node("Concat", ["row", "nothing"], ["longer"], axis=1),
        helper.make_node("Slice", ["longer", "zero", "stop", "one"], ["input_ids"]),
    ]
    room = max_length - len(before) - len(after)
    return _graph(
        nodes, {"zero": [0], "one": [1], "room": [room], "before": [before], "after": [after], "nothing": [[0]]}
    )


def _tokens_around(processor: dict[str, Any]) -> tuple[list[int], list[int]] | None:
    """The tokens that a post-processor of a tokenizer.json puts before and after a text; None where it does something else."""
    if processor["type"] == "ByteLevel":
        return [], []
    if processor["type"] == "RobertaProcessing":
        return [processor["cls"][1]], [processor["sep"][1]]
    if processor["type"] != "TemplateProcessing":
        return None
    parts: tuple[list[int], list[int]] = ([], [])
    behind = False
    for item in processor["single"]:
        if "Sequence" in item:
            behind = True
        else:
            parts[behind].extend(processor["special_tokens"][item["SpecialToken"]["id"]]["ids"])
    return parts


def _graph(nodes: list[onnx.NodeProto], numbers: dict[str, list[Any]]) -> onnx.GraphProto:
    return helper.make_graph(
        nodes,
        "tokenizer",
        [helper.make_tensor_value_info("text", TensorProto.STRING, [1])],
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"])],
        [numpy_helper.from_array(np.array(value, dtype=np.int64), name) for name, value in numbers.items()],
    )


def _session(path: Path) -> Any:
    import onnxruntime as ort  # here, because it takes long to load
    from onnxruntime_extensions import get_library_path

    options = ort.SessionOptions()
    options.register_custom_ops_library(get_library_path())
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
