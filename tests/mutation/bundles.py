"""Damaged bundles: a model with its metadata, and the tokenizer beside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tests.conftest import picture
from tests.mutation.damage import in_bytes, in_json, in_text
from tests.mutation.reading import shown
from tests.mutation.trial import Trial
from transferstudio.errors import ExportError
from transferstudio.operations.open_model import open_exported
from transferstudio.runtime import BoxPredictor, Predictor, QuestionPredictor, TextPredictor

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
FLOAT, INT64, UINT8 = TensorProto.FLOAT, TensorProto.INT64, TensorProto.UINT8
PIXELS = helper.make_tensor_value_info("images", UINT8, ["n", "h", "w", 3])
TOKENS = helper.make_tensor_value_info("input_ids", INT64, ["n", "l"])


@dataclass(frozen=True)
class Bundle:
    """The files of an exported model."""

    model: onnx.ModelProto
    tokenizer: bytes | None = None


def bundle_trials() -> dict[str, Trial]:
    """A trial for each kind of model."""
    made = {"image": _image(), "text": _text(), "boxes": _boxes(), "questions": _questions()}
    return {f"bundle-{name}": _trial(bundle) for name, bundle in made.items()}


def _trial(bundle: Bundle) -> Trial:
    asked = picture(0, size=(16, 12))

    def trial(random: Random, folder: Path) -> str:
        tokenizer = bundle.tokenizer
        model = bundle.model.SerializeToString()
        if tokenizer is not None and random.random() < 0.4:
            tokenizer = random.choice((in_json, in_json, in_bytes))(random, tokenizer)
        elif random.random() < 0.6:
            model = _other_metadata(random, bundle.model)
        else:
            model = in_bytes(random, model)
        (folder / MODEL).write_bytes(model)
        if tokenizer is not None:
            (folder / TOKENIZER).write_bytes(tokenizer)
        try:
            predictor = open_exported(folder)
            if isinstance(predictor, QuestionPredictor):
                shown(predictor.answer("Rome is in Italy.", "Where is Rome?").text)
            elif isinstance(predictor, TextPredictor):
                shown(predictor.predict("rome is in italy").name)
            elif isinstance(predictor, BoxPredictor):
                for found in predictor.find(asked):
                    shown(found.label)
            else:
                assert isinstance(predictor, Predictor)
                shown(predictor.predict(asked).name)
        except (ValueError, ExportError) as error:  # what the runtime documents
            shown(str(error))
            return "refused in a sentence"
        return "answered"

    return trial


def _other_metadata(random: Random, model: onnx.ModelProto) -> bytes:
    """A model of which one thing that it says of itself is damaged, removed or doubled."""
    other = onnx.ModelProto()
    other.CopyFrom(model)
    at = random.randrange(len(other.metadata_props))
    entry, kind = other.metadata_props[at], random.randrange(8)
    if kind == 0:
        del other.metadata_props[at]
    elif kind == 1:
        other.metadata_props.add(key=entry.key, value="[]")
    else:
        damage = in_text if kind == 2 else in_json
        entry.value = damage(random, entry.value.encode()).decode("utf-8", "replace")
    return other.SerializeToString()


def _model(nodes: Sequence[Any], inputs: Sequence[Any], outputs: Sequence[Any], weights: dict[str, np.ndarray], **says: Any) -> onnx.ModelProto:  # fmt: skip
    given = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    graph = helper.make_graph(list(nodes), "g", list(inputs), list(outputs), given)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, {key: value if isinstance(value, str) else json.dumps(value) for key, value in says.items()})  # fmt: skip
    return model


def _named(name: str, kind: int, *shape: str | int) -> Any:
    return helper.make_tensor_value_info(name, kind, list(shape))


def _image() -> Bundle:
    nodes = [
        helper.make_node("Cast", ["images"], ["pixels"], to=FLOAT),
        helper.make_node("ReduceMean", ["pixels"], ["mean"], axes=[1, 2], keepdims=0),
        helper.make_node("MatMul", ["mean", "w"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"]),
        helper.make_node("Softmax", ["logits"], ["probabilities_2"]),
    ]
    outputs = [_named("probabilities", FLOAT, "n", 2), _named("probabilities_2", FLOAT, "n", 2)]
    fields = [{"name": "label", "labels": ["cat", "dog"], "output": "probabilities"}, {"name": "age", "labels": ["old", "young"], "output": "probabilities_2"}]  # fmt: skip
    says = {"labels": ["cat", "dog"], "preprocessing": {"shorter_side": 16, "size": 16}, "fields": fields, "task": "image-classification"}  # fmt: skip
    return Bundle(_model(nodes, [PIXELS], outputs, {"w": np.ones((3, 2), np.float32)}, **says))


def _text() -> Bundle:
    nodes = [
        helper.make_node("Cast", ["input_ids"], ["floats"], to=FLOAT),
        helper.make_node("ReduceMean", ["floats"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("MatMul", ["mean", "w"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"]),
    ]
    says = {"labels": ["good", "bad"], "preprocessing": {"max_length": 16}, "task": "text-classification"}
    weights = {"w": np.ones((1, 2), np.float32)}
    return Bundle(_model(nodes, [TOKENS], [_named("probabilities", FLOAT, "n", 2)], weights, **says), _tokenizer())


def _boxes() -> Bundle:
    kinds = {"boxes": ((2, 4), np.float32), "scores": ((2,), np.float32), "classes": ((2,), np.int64), "numbers": ((2,), np.int64)}  # fmt: skip
    weights = {f"{name}_0": np.zeros(shape, kind) for name, (shape, kind) in kinds.items()}
    nodes = [helper.make_node("Identity", [f"{name}_0"], [name]) for name in kinds]
    outputs = [_named(name, FLOAT if kind is np.float32 else INT64, *shape) for name, (shape, kind) in kinds.items()]
    limits = {"height": 16, "width": 16, "threshold": 0.3, "overlap": 0.65, "most": 100, "slope": 1.0, "offset": 0.0}
    return Bundle(_model(nodes, [PIXELS], outputs, weights, labels=["cat", "dog"], limits=limits, task="object-detection"))  # fmt: skip


def _questions() -> Bundle:
    nodes = [
        helper.make_node("Cast", ["input_ids"], ["start"], to=FLOAT),
        helper.make_node("Cast", ["parts"], ["stop"], to=FLOAT),
    ]
    limits = {"max_length": 16, "stride": 4, "question_length": 8, "answer_length": 5, "temperature": 1.0, "threshold": 0.5, "last_token": False}  # fmt: skip
    inputs = [TOKENS, _named("parts", INT64, "n", "l")]
    outputs = [_named("start", FLOAT, "n", "l"), _named("stop", FLOAT, "n", "l")]
    return Bundle(_model(nodes, inputs, outputs, {}, limits=limits, labels=[], task="question-answering"), _tokenizer())


def _tokenizer() -> bytes:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    words = ["[UNK]", "[CLS]", "[SEP]", "rome", "is", "in", "italy", "where", ".", "?"]
    made = Tokenizer(models.WordPiece({word: number for number, word in enumerate(words)}, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    made.post_processor = processors.BertProcessing(("[SEP]", 2), ("[CLS]", 1))
    return made.to_str().encode()
