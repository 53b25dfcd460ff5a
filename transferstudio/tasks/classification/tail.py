"""The end of an exported classifier: features in, and the tokens of texts where their words count; calibrated probabilities out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from transferstudio.export.graph import FEATURES, TOKENS
from transferstudio.tasks.classification.novelty_graph import P_VALUE, novelty_nodes
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.novelty import NoveltyDetector
from transferstudio.training.tfidf import TfidfWeights

PREDICTION_SET = "prediction_set"


def tail(heads: Sequence[LinearHead], novelty: NoveltyDetector | None) -> onnx.GraphProto:
    """``features``, float (samples, width), in; ``probabilities``, float (samples, classes), and ``label``, int64 (samples), out.

    Where it is known, ``prediction_set``, bool (samples, classes), and ``p_value``, float (samples), come out too. Where words count,
    ``tokens``, int64 (samples, length), are the second input. The outputs of the second field are called ``probabilities_2`` and
    ``label_2``, and so on.
    """
    inputs = [helper.make_tensor_value_info(FEATURES, TensorProto.FLOAT, ["samples", heads[0].weight.shape[1]])]
    if any(head.words is not None for head in heads):
        inputs.append(helper.make_tensor_value_info(TOKENS, TensorProto.INT64, ["samples", "length"]))
    nodes, outputs, initializers = [], [], []
    for index, one in enumerate(heads):
        head, end = one.calibrated, output_suffix(index)  # the temperature becomes part of the weights
        weight, bias, logits = f"head_weight{end}", f"head_bias{end}", f"logits{end}"
        probabilities, label = f"probabilities{end}", f"label{end}"
        initializers += [
            numpy_helper.from_array(head.weight.astype(np.float32), weight),
            numpy_helper.from_array(head.bias.astype(np.float32), bias),
        ]
        nodes.append(helper.make_node("Gemm", [FEATURES, weight, bias], [logits], name=f"head{end}", transB=1))
        if head.words is not None:
            of_words, constants = _tfidf_nodes(head.words, end)
            nodes += of_words
            initializers += constants
            nodes.append(helper.make_node("Add", [logits, f"word_logits{end}"], [f"both{end}"], name=f"both{end}"))
            logits = f"both{end}"
        nodes += [
            helper.make_node("Softmax", [logits], [probabilities], name=f"softmax{end}", axis=1),
            helper.make_node("ArgMax", [logits], [label], name=f"argmax{end}", axis=1, keepdims=0),
        ]
        outputs += [
            helper.make_tensor_value_info(probabilities, TensorProto.FLOAT, ["samples", len(head.bias)]),
            helper.make_tensor_value_info(label, TensorProto.INT64, ["samples"]),
        ]
        if head.least_probability is not None:
            of_set, constants, output = _prediction_set(probabilities, head.least_probability, len(head.bias), end)
            nodes += of_set
            initializers += constants
            outputs.append(output)
    if novelty is not None:
        of_novelty, constants = novelty_nodes(novelty, heads[0].weight.shape[1])
        nodes += of_novelty
        initializers += constants
        outputs.append(helper.make_tensor_value_info(P_VALUE, TensorProto.FLOAT, ["samples"]))
    return helper.make_graph(nodes, "tail", inputs, outputs, initializers)


def _prediction_set(
    probabilities: str, least: float, classes: int, end: str
) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto], onnx.ValueInfoProto]:
    """Nodes, constants and output of a prediction set: see :func:`transferstudio.training.conformal.prediction_set`."""
    name, axis = f"{PREDICTION_SET}{end}", f"set_axis{end}"
    constants = [
        numpy_helper.from_array(np.array(least, np.float32), f"set_least{end}"),
        numpy_helper.from_array(np.array([1], np.int64), axis),
    ]
    steps: list[tuple[str, list[str], str]] = [
        ("ReduceMax", [probabilities, axis], f"set_largest{end}"),
        ("GreaterOrEqual", [probabilities, f"set_largest{end}"], f"set_most_probable{end}"),
        ("GreaterOrEqual", [probabilities, f"set_least{end}"], f"set_probable{end}"),
        ("Or", [f"set_probable{end}", f"set_most_probable{end}"], name),
    ]
    nodes = [helper.make_node(kind, inputs, [output], name=output) for kind, inputs, output in steps]
    return nodes, constants, helper.make_tensor_value_info(name, TensorProto.BOOL, ["samples", classes])


def _tfidf_nodes(words: TfidfWeights, end: str) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    """Nodes that compute ``word_logits``, the logits of a :class:`TfidfWeights`; all names end in ``end``.

    The number of a token is an index into ``word_rows_of``, which says the row of the table. Its last entry is the empty row: there end up
    tokens beyond it, and -1, which fills short texts up and counts from the end.
    """
    empty = len(words.tokens)
    rows_of = np.full(int(words.tokens[-1]) + 2, empty, dtype=np.int64)
    rows_of[words.tokens] = np.arange(empty)
    constants = {
        "word_last": np.array(len(rows_of) - 1, dtype=np.int64),
        "word_rows_of": rows_of,
        "word_table": np.vstack([words.rows, np.zeros_like(words.rows[:1])]).astype(np.float32),
        "word_squares": np.append(words.squares, 0).astype(np.float32)[:, None],
        "word_axis": np.array([1], dtype=np.int64),
        "word_least": np.array(1e-12, dtype=np.float32),
    }
    steps: list[tuple[str, list[str], str]] = [
        ("Min", [TOKENS, "word_last"], "word_tokens"),
        ("Gather", ["word_rows_of", "word_tokens"], "word_rows"),
        ("Gather", ["word_table", "word_rows"], "word_each"),
        ("ReduceSum", ["word_each", "word_axis"], "word_sum"),
        ("Gather", ["word_squares", "word_rows"], "word_each_square"),
        ("ReduceSum", ["word_each_square", "word_axis"], "word_square_sum"),
        ("Max", ["word_square_sum", "word_least"], "word_square"),
        ("Sqrt", ["word_square"], "word_norm"),
        ("Div", ["word_sum", "word_norm"], "word_logits"),
    ]

    def named(name: str) -> str:
        return name if name == TOKENS else name + end

    nodes = [
        helper.make_node(
            kind,
            [named(name) for name in inputs],
            [named(output)],
            name=named(output),
            **({"keepdims": 0} if kind == "ReduceSum" else {}),
        )
        for kind, inputs, output in steps
    ]
    return nodes, [numpy_helper.from_array(value, named(name)) for name, value in constants.items()]


def output_suffix(index: int) -> str:
    """What the names of the outputs of the field at an index end in."""
    return f"_{index + 1}" if index else ""
