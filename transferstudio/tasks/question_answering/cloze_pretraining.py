"""Cloze pre-training: questions generated from the person's own passages, to train on before the real ones.

A piece of a sentence is taken out, and what is left of the sentence, thinned, is the question: whoever finds the piece has
learnt to lay a question beside a passage, which a few hundred real questions hardly teach. No labels are needed.
Sources: cloze questions as pre-training, Lewis et al. 2019, arXiv:1906.04980; spans of one's own passages as answers, Splinter,
Ram et al. 2021, arXiv:2101.00438 (there the spans recur; in short passages few do, so here the sentence itself stays in the passage).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from transferstudio.project.annotations import Question

A_PASSAGE = 12  # questions made of one
THINNED = 0.4  # share of the words of a sentence that its question lacks
SIDE = 12  # most words of a question from each side of the answer
SHORTEST = 30  # characters of a sentence
SENTENCE = re.compile(r"(?<![.!?。！？])[.!?。！？]++[\"”’)\]]*+\s++|[。！？]|\n+")
WORD = re.compile(r"\w+(?:['’-]\w+)*")
NUMBER = re.compile(r"\d[\d,.]*(?:\s?%)?")
NAME = re.compile(r"[A-Z]\w[\w'’-]*(?:\s+(?:of\s+|the\s+|de\s+)?[A-Z][\w'’-]+)*")
LONGEST_PIECE = 5  # words
WORDS = {
    "number": ("how many", "what year", "when", "how much", "what"),
    "name": ("who", "what", "which", "where"),
    "piece": ("what", "what", "which", "how", "why"),
}
SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "and",
        "or",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "by",
        "with",
        "from",
        "that",
        "which",
        "who",
        "as",
        "it",
        "its",
        "this",
        "these",
        "those",
        "his",
        "her",
        "their",
        "he",
        "she",
        "they",
        "had",
        "has",
        "have",
        "not",
        "but",
        "than",
        "then",
        "also",
        "can",
        "into",
        "over",
        "after",
        "before",
        "between",
        "such",
    ]
)


def cloze_questions(passages: Iterable[str], *, seed: str) -> Iterator[Question]:
    """Questions with their answers, at most :data:`A_PASSAGE` each passage; the same seed makes the same ones."""
    for number, passage in enumerate(passages):
        generator = random.Random(f"{seed} {number}")
        found = [(*sentence, *piece) for sentence in _sentences(passage) for piece in _pieces(passage, *sentence)]
        generator.shuffle(found)
        made = 0
        for begin, end, start, stop, kind in found:
            question = _question(passage, begin, end, start, stop, kind, generator)
            if question is not None:
                yield Question(0, "", question, passage, number, "", "train", ((start, stop),))
                made += 1
            if made == A_PASSAGE:
                break


def _sentences(passage: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in SENTENCE.finditer(passage):
        if match.start() - start >= SHORTEST:
            yield start, match.start() + 1
        start = match.end()
    if len(passage) - start >= SHORTEST:
        yield start, len(passage)


def _pieces(passage: str, begin: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Numbers, names, and runs of words that are not small, as they could be answers."""
    for kind, pattern in (("number", NUMBER), ("name", NAME)):
        for match in pattern.finditer(passage, begin, end):
            if kind == "number" or match.start() > begin:  # every sentence begins with a capital letter
                yield match.start(), match.end(), kind
    run: list[tuple[int, int]] = []
    for match in WORD.finditer(passage, begin, end):
        small = match[0].lower() in SMALL
        apart = bool(run) and bool(passage[run[-1][1] : match.start()].strip())
        if (small or apart) and 1 <= len(run) <= LONGEST_PIECE:
            yield run[0][0], run[-1][1], "piece"
        if small or apart:
            run = []
        if not small:
            run.append(match.span())
    if 1 <= len(run) <= LONGEST_PIECE:
        yield run[0][0], run[-1][1], "piece"


def _question(
    passage: str, begin: int, end: int, start: int, stop: int, kind: str, generator: random.Random
) -> str | None:
    """What is left of the sentence, with a question word; None where that is too little."""
    before = [word for word in WORD.findall(passage[begin:start])[-SIDE:] if generator.random() > THINNED]
    after = [word for word in WORD.findall(passage[stop:end])[:SIDE] if generator.random() > THINNED]
    if len(before) + len(after) < 2:
        return None
    asked = generator.choice(WORDS[kind])
    orders = ([asked, *after, *before], [asked, *before, *after], [*before, asked, *after])
    return " ".join(generator.choices(orders, weights=(5, 3, 2))[0]) + "?"
