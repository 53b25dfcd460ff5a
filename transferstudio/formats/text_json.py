"""Texts in JSON: what its entries mean, as annotation tools, chat models and data set hubs write them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import Any
from weakref import WeakKeyDictionary

from transferstudio.formats.choices import Choices, choices_of
from transferstudio.formats.declared_columns import DeclaredColumns, declared_columns
from transferstudio.formats.json_entries import json_entries
from transferstudio.formats.labels import label_of
from transferstudio.formats.records import HALF_SIGN, Skipped, printable
from transferstudio.formats.table_columns import LONGEST_LABELS, TextColumns, choose_columns
from transferstudio.formats.table_header import profile
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

INSPECTED = 200  # entries by which the keys are chosen
MOST_KEYS = 200
LABELS_AT = message("labels from “{}”")
Entry = dict[str, Any]


@dataclass(frozen=True)
class TextEntry:
    """An entry as text, label and split; ``why`` says why it has no label though something stands there."""

    text: str
    label: str | None
    split: str
    why: Message | None = None


@dataclass(frozen=True)
class Keys:
    """Which keys of the entries hold what; ``others`` could be labels as well. None of them is needed for entries of a known form."""

    text: str
    label: str | None = None
    split: str | None = None
    others: tuple[str, ...] = ()
    free: bool = False
    """Whether what stands where the labels would is free text, such as the answers of a chat."""
    chosen: bool = False
    """Whether a person chose so, so that entries of a known form are taken by their keys as well."""
    declared: DeclaredColumns | None = None
    """What a file beside it calls the keys of a known form."""

    @property
    def remarks(self) -> tuple[Message, ...]:
        """Which keys are taken."""
        found = [message("texts from “{}”", printable(self.text))] if self.text else []
        if self.declared is not None:
            called = ", ".join(map(printable, self.declared.columns.values()))
            found.append(message("columns as {} names them: {}", printable(self.declared.file), called))
        if self.label is not None:
            found.append(Message(LABELS_AT, printable(self.label)))
        if self.free:
            found.append(message("the answers are free texts, not labels"))
        if self.others:
            found.append(message("other keys that could be labels: {}", ", ".join(map(printable, self.others))))
        return tuple(found)


_found: WeakKeyDictionary[Tree, dict[str, Keys | None]] = WeakKeyDictionary()


def keys_of(tree: Tree, name: str) -> Keys | None:
    """Chooses the keys by the first entries; None where no text is in them. What was found in a tree is found once.

    Raises:
        DataError: as :func:`json_entries`.
    """
    found = _found.setdefault(tree, {})
    if name not in found:
        found[name] = _keys_in(tree, name)
    return found[name]


def _first_entries(tree: Tree, name: str) -> list[Any]:
    return [item[1] for item in islice(json_entries(tree, name), INSPECTED) if not isinstance(item, Skipped)]


def key_names(tree: Tree, name: str) -> list[str]:
    """The keys of the first entries of a file, in their order.

    Raises:
        DataError: as :func:`json_entries`.
    """
    return _names_in([_lowered(entry) for entry in _first_entries(tree, name) if isinstance(entry, dict)])


def _names_in(entries: list[Entry]) -> list[str]:
    return list(dict.fromkeys(key for entry in entries for key in entry))[:MOST_KEYS]


def first_cells(tree: Tree, name: str, count: int) -> list[list[str]]:
    """The values of the first entries of a file as the cells of a table, whose columns are :func:`key_names`."""
    entries = [_lowered(entry) for entry in _first_entries(tree, name) if isinstance(entry, dict)]
    names = _names_in(entries)
    return [[_cell(entry.get(key)) for key in names] for entry in entries[:count]]


def _keys_in(tree: Tree, name: str) -> Keys | None:
    entries, wanted = _first_entries(tree, name), choices_of(tree)
    asked = bool(wanted.columns) and not wanted.of_questions and not wanted.image
    declared = None if asked else declared_columns(tree, name)
    forms = map(known_form, map(declared.renamed, entries) if declared else entries)
    known = [form for form in forms if form is not None]
    if known and not (asked and wanted.text):
        return Keys("", free=_are_free([form.label for form in known if form.label]), declared=declared)
    plain = [_lowered(entry) for entry in entries if isinstance(entry, dict)]
    names = _names_in(plain)
    rows = [[_cell(entry.get(key)) for key in names] for entry in plain]
    chosen: TextColumns | None = choose_columns(names, rows)
    if asked and (chosen is not None or wanted.text):
        chosen = _as_wanted(wanted, names, chosen, name)
    if chosen is None:
        return None

    def title(key_index: int | None) -> str | None:
        return None if key_index is None else names[key_index]

    return Keys(
        names[chosen.text],
        title(chosen.label),
        title(chosen.split),
        tuple(names[key_index] for key_index in chosen.others),
        chosen=asked,
    )


def _as_wanted(wanted: Choices, names: list[str], guess: TextColumns | None, file: str) -> TextColumns:
    """The keys that a person named; those that they did not are guessed.

    Raises:
        DataError: there is no such key.
    """

    def key_index(key: str | None, otherwise: int | None) -> int | None:
        return wanted.column(key, names, file) if key else None if key == "" else otherwise

    text = key_index(wanted.text or None, guess.text if guess else None) or 0
    label = key_index(wanted.label, guess.label if guess else None)
    split = key_index(wanted.split, guess.split if guess else None)
    return TextColumns(text, None if label == text else label, split, header=True)


def _are_free(labels: list[str]) -> bool:
    """Whether labels are texts of their own: long, and nearly each another."""
    about = profile(labels)
    return about.filled > 0 and about.letters > LONGEST_LABELS and not about.repeats


def _lowered(entry: Entry) -> Entry:
    return {str(key).strip().lower(): value for key, value in entry.items()}


def _cell(value: Any) -> str:
    """A value as the cell of a table, by which columns are chosen."""
    if isinstance(value, (list, dict)):
        label = label_of(value)[0]
        return label or ""
    return "" if value is None else str(value)


def text_entry(entry: Any, keys: Keys) -> TextEntry | None:
    """What an entry says; None where it has no text."""
    form = None if keys.chosen else known_form(keys.declared.renamed(entry) if keys.declared else entry)
    if form is not None:
        return replace(form, label=None, why=None) if keys.free else form
    if not isinstance(entry, dict) or not keys.text:
        return None
    low = _lowered(entry)
    text = low.get(keys.text)
    if not isinstance(text, str):
        return None
    label, why = label_of(low.get(keys.label)) if keys.label is not None else (None, None)
    answer = low.get("answer")
    if answer in {"reject", "ignore"}:  # Prodigy: the label is not this one
        label, why = None, None
    split = low.get(keys.split) if keys.split is not None else None
    return TextEntry(text, label, _cell(split), why)


def known_form(entry: Any) -> TextEntry | None:
    """An entry as Label Studio, Prodigy, spaCy and chat models write it; None where it is none of them."""
    if isinstance(entry, list):
        return _of_pair(entry)
    if not isinstance(entry, dict):
        return None
    for form in (_label_studio, _prodigy_choice, _spacy, _chat, _prompt, _vertex, _argilla):
        found = form(entry)
        if found is not None:
            return found
    return None


def _made(text: Any, value: Any) -> TextEntry | None:
    if not isinstance(text, str):
        return None
    label, why = label_of(value)
    return TextEntry(text, label, "", why)


def _of_pair(entry: list[Any]) -> TextEntry | None:
    """A text and its label, or spaCy's ``{"cats": {…}}``."""
    if len(entry) != 2 or not isinstance(entry[0], str):
        return None
    value = entry[1]
    if isinstance(value, dict):
        if "cats" not in value:
            return None
        value = value["cats"]
    return _made(entry[0], value)


def _label_studio(entry: Entry) -> TextEntry | None:
    data, results = entry.get("data"), entry.get("annotations", entry.get("completions"))
    if not isinstance(data, dict) or not isinstance(results, list):
        return None
    low = _lowered(data)
    texts = [value for value in low.values() if isinstance(value, str)]
    text = low.get("text", max(texts, key=len, default=None))
    choices: list[Any] = []
    for result in results:
        if isinstance(result, dict) and not result.get("was_cancelled") and isinstance(result.get("result"), list):
            values = [one.get("value") for one in result["result"] if isinstance(one, dict)]
            choices = [one for value in values if isinstance(value, dict) for one in value.get("choices") or []]
            break
    return _made(text, choices)


def _prodigy_choice(entry: Entry) -> TextEntry | None:
    """Prodigy's choice: options, and those that were accepted."""
    if not isinstance(entry.get("options"), list) or not isinstance(entry.get("accept"), list):
        return None
    return _made(entry.get("text"), entry["accept"] if entry.get("answer", "accept") == "accept" else None)


def _spacy(entry: Entry) -> TextEntry | None:
    if isinstance(entry.get("cats"), (dict, list)) and isinstance(entry.get("text"), str):
        return _made(entry["text"], _cats(entry["cats"]))
    paragraphs = entry.get("paragraphs")
    if (
        isinstance(paragraphs, list)
        and len(paragraphs) == 1
        and isinstance(paragraphs[0], dict)
        and "raw" in paragraphs[0]
    ):
        return _made(paragraphs[0]["raw"], _cats(paragraphs[0].get("cats")))
    return None


def _cats(cats: Any) -> Any:
    """spaCy's categories: a probability of each, in an object or in a list of label and value."""
    if isinstance(cats, list) and all(isinstance(one, dict) and "label" in one and "value" in one for one in cats):
        return {str(one["label"]): one["value"] for one in cats if isinstance(one["value"], (int, float))}
    return cats


def _chat(entry: Entry) -> TextEntry | None:
    """A conversation: the last that a person wrote is the text, and what the model answered to it the label."""
    turns = entry.get("messages", entry.get("conversations"))
    if not isinstance(turns, list) or not all(isinstance(turn, dict) for turn in turns):
        return None
    messages = [(turn.get("role", turn.get("from")), turn.get("content", turn.get("value"))) for turn in turns]
    text = next((words for who, words in reversed(messages) if who in {"user", "human"}), None)
    answer = next((words for who, words in reversed(messages) if who in {"assistant", "gpt", "model"}), None)
    return _made(text, answer)


def _prompt(entry: Entry) -> TextEntry | None:
    """A prompt and what is to follow it, or an instruction, its input and the output."""
    if isinstance(entry.get("prompt"), str) and isinstance(entry.get("completion"), str):
        return _made(entry["prompt"], entry["completion"])
    if isinstance(entry.get("instruction"), str) and isinstance(entry.get("output"), str):
        return _made(entry.get("input") or entry["instruction"], entry["output"])
    return None


def _vertex(entry: Entry) -> TextEntry | None:
    """Vertex AI: a text and the name of its class, with its split among the labels of the item."""
    about = entry.get("classificationAnnotation")
    if not isinstance(entry.get("textContent"), str) or not isinstance(about, dict):
        return None
    made = _made(entry["textContent"], about.get("displayName"))
    prediction = entry.get("dataItemResourceLabels")
    split = (
        next((one for key, one in prediction.items() if key.endswith("ml_use")), "")
        if isinstance(prediction, dict)
        else ""
    )
    return replace(made, split=split) if made is not None and isinstance(split, str) else made


def _argilla(entry: Entry) -> TextEntry | None:
    """Argilla: fields, and what people answered to each question; the first answer that was not discarded counts."""
    fields, responses = entry.get("fields"), entry.get("responses")
    if not isinstance(fields, dict) or not isinstance(responses, (dict, list)):
        return None
    low = _lowered(fields)
    texts = [value for value in low.values() if isinstance(value, str)]
    every = responses.values() if isinstance(responses, dict) else [responses]
    answers = [
        one for prediction in every if isinstance(prediction, list) for one in prediction if isinstance(one, dict)
    ]
    value = next((one.get("value") for one in answers if one.get("status", "submitted") == "submitted"), None)
    return _made(low.get("text", max(texts, key=len, default=None)), value)


def whole(text: str) -> tuple[str, bool]:
    """A text in which bytes that are no characters became “�”, and whether there were any."""
    found = None if text.isascii() else HALF_SIGN.search(text)
    return (HALF_SIGN.sub("�", text), True) if found else (text, False)
