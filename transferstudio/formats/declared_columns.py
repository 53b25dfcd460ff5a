"""Which columns of a file hold what, where dataset_info.json beside it says so, as LLaMA-Factory has it.

Source: github.com/hiyouga/LLaMA-Factory, data/README.md: ``{name: {file_name, formatting, columns: {prompt, query, response, messages},
tags: {role_tag, content_tag, user_tag, assistant_tag}}}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from transferstudio.formats.choices import NONE, Choices
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.trees import Tree, start_of

FILE = "dataset_info.json"
LARGEST = 1024 * 1024  # bytes


@dataclass(frozen=True)
class DeclaredColumns:
    """What the columns of a file are called; ``file``: which says so."""

    file: str
    columns: Mapping[str, str]
    tags: Mapping[str, str]

    def renamed(self, entry: Any) -> Any:
        """An entry with the usual names of what is declared, or as it is where that is not in it."""
        if not isinstance(entry, dict):
            return entry
        if "messages" in self.columns:
            turns = entry.get(self.columns["messages"])
            return {"messages": [self._turn(turn) for turn in turns]} if isinstance(turns, list) else entry
        prompt, query, response = (entry.get(self.columns.get(key, "")) for key in ("prompt", "query", "response"))
        if not isinstance(prompt, str):
            return entry
        label = "" if response is None else response if isinstance(response, str) else json.dumps(response)
        return {"instruction": prompt, "input": query if isinstance(query, str) else "", "output": label}

    def _turn(self, turn: Any) -> Any:
        if not isinstance(turn, dict):
            return turn
        role = turn.get(self.tags.get("role_tag", "from"))
        users, models = self.tags.get("user_tag", "human"), self.tags.get("assistant_tag", "gpt")
        who = "user" if role == users else "assistant" if role == models else ""
        return {"role": who, "content": turn.get(self.tags.get("content_tag", "value"))}

    def as_choices(self, header: list[str]) -> Choices:
        """The columns of a table with this header as if a person had chosen them; none where they are not in it."""
        text, label = self.columns.get("query", self.columns.get("prompt")), self.columns.get("response")
        if text not in header or (label is not None and label not in header):
            return NONE
        return Choices(text=text, label=label)


def declared_columns(tree: Tree, name: str) -> DeclaredColumns | None:
    """What is declared of a file; None where nothing is."""
    file = str(PurePosixPath(name).parent / FILE)
    if name == file or not tree.exists(file):
        return None
    try:
        found = json.loads(result_or_none(partial(start_of, tree, file, LARGEST)) or b"")
    except (ValueError, RecursionError):
        return None
    for entry in found.values() if isinstance(found, dict) else ():
        columns = _texts(entry.get("columns")) if isinstance(entry, dict) else {}
        if columns and PurePosixPath(str(entry.get("file_name"))).name == PurePosixPath(name).name:
            return DeclaredColumns(file, columns, _texts(entry.get("tags")))
    return None


def _texts(found: Any) -> dict[str, str]:
    """What is a text in an object."""
    return {key: value for key, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}
