"""Plain fine-tuning for questions by transformers' Trainer: the encoder with a new span head, windows of 384 tokens.

Its defaults but for the epochs (six, where this encoder was first tried); run by question_answering.py in SetFit's environment.

python trainer_questions_peer.py ENCODER TRAIN.json TEST.json SEED
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from datasets import Dataset
from transformers import (
    AutoModelForQuestionAnswering,
    AutoTokenizer,
    DataCollatorWithPadding,
    Trainer,
    TrainingArguments,
)

EPOCHS = 6
LONGEST, OVERLAP = 384, 128  # tokens
LONGEST_ANSWER = 30  # tokens


def questions(file: Path) -> list[dict[str, Any]]:
    """The answered questions of a SQuAD file, with their passages."""
    return [
        {"question": one["question"], "passage": passage["context"], "answer": one["answers"][0]}
        for about in json.loads(file.read_text())["data"]
        for passage in about["paragraphs"]
        for one in passage["qas"]
        if one.get("answers")
    ]


def windows(tokenizer: Any, asked: list[dict[str, Any]]) -> Any:
    """All windows of some questions, as the tokenizer makes them."""
    return tokenizer(
        [one["question"] for one in asked],
        [one["passage"] for one in asked],
        truncation="only_second",
        max_length=LONGEST,
        stride=OVERLAP,
        return_overflowing_tokens=True,
        return_offsets_mapping=True,
    )


def targets(made: Any, asked: list[dict[str, Any]]) -> tuple[list[int], list[int]]:
    """The first and the last token of the answer in each window; 0 where it does not stand there whole."""
    starts, stops = [], []
    for row, number in enumerate(made["overflow_to_sample_mapping"]):
        answer = asked[number]["answer"]
        begin = answer["answer_start"]
        end = begin + len(answer["text"])
        spans, parts = made["offset_mapping"][row], made.sequence_ids(row)
        inside = [index for index, part in enumerate(parts) if part == 1]
        found = [index for index in inside if spans[index][1] > begin and spans[index][0] < end]
        whole = bool(found) and spans[found[0]][0] <= begin and spans[found[-1]][1] >= end
        starts.append(found[0] if whole else 0)
        stops.append(found[-1] if whole else 0)
    return starts, stops


def best_spans(made: Any, asked: list[dict[str, Any]], starts: np.ndarray, stops: np.ndarray) -> list[str]:
    """The likeliest span of each question over its windows."""
    best: list[tuple[float, str]] = [(-np.inf, "")] * len(asked)
    for row, number in enumerate(made["overflow_to_sample_mapping"]):
        inside = np.array([index for index, part in enumerate(made.sequence_ids(row)) if part == 1])
        sums = starts[row][inside][:, None] + stops[row][inside][None, :]
        apart = np.arange(len(inside))[None, :] - np.arange(len(inside))[:, None]
        sums[(apart < 0) | (apart >= LONGEST_ANSWER)] = -np.inf
        first, last = np.unravel_index(int(sums.argmax()), sums.shape)
        if sums[first, last] > best[number][0]:
            spans = made["offset_mapping"][row]
            text = asked[number]["passage"][spans[inside[first]][0] : spans[inside[last]][1]]
            best[number] = (float(sums[first, last]), text)
    return [text for _, text in best]


def main() -> None:
    """Prints one JSON object: seconds of training and answering, of training alone, and the answers in order."""
    encoder, seed = sys.argv[1], int(sys.argv[4])
    train, asked = questions(Path(sys.argv[2])), questions(Path(sys.argv[3]))
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    start = time.perf_counter()
    train_indices, tested = windows(tokenizer, train), windows(tokenizer, asked)
    starts, stops = targets(train_indices, train)

    def rows(made: Any, **more: list[int]) -> Dataset:
        return Dataset.from_dict({name: made[name] for name in tokenizer.model_input_names} | more)

    with tempfile.TemporaryDirectory() as work:
        trainer = Trainer(
            model=AutoModelForQuestionAnswering.from_pretrained(encoder),
            args=TrainingArguments(
                work,
                seed=seed,
                num_train_epochs=EPOCHS,
                report_to="none",
                save_strategy="no",
                disable_tqdm=True,
            ),
            train_dataset=rows(train_indices, start_positions=starts, end_positions=stops),
            data_collator=DataCollatorWithPadding(tokenizer),
        )
        trainer.train()
        learnt = time.perf_counter() - start
        # The Trainer joins batches of unlike length by filling up with -100, which argmax never takes.
        found = trainer.predict(rows(tested))
    output = best_spans(tested, asked, *found.predictions[:2])
    print(
        json.dumps({"seconds": time.perf_counter() - start, "learnt": learnt, "taught": len(train), "answers": output})
    )


if __name__ == "__main__":
    main()
