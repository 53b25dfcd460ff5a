"""How good an exported file is on data that somebody else labelled, whatever its task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from transferstudio.formats.labels import spelled_alike
from transferstudio.project import Project
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.scores import Estimate

NAMED = 5  # classes in a sentence
NOT_THERE = -2  # from here down: ids of classes that a project does not have


@dataclass(frozen=True)
class ModelScores:
    """The value of a ``metric`` with its interval, and what else was measured on so many ``scored`` samples.

    ``words``: all of it in one line, with the markup of ``rich``; ``rows``: a line per class, where there are classes. ``remarks``: what was
    not scored and why, in English sentences. ``details``: plain values, as reports of runs hold them.
    """

    metric: str
    score: Estimate
    scored: int
    words: str
    details: Mapping[str, Any]
    rows: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "metric": self.metric,
            "score": self.score.as_json(),
            "scored": self.scored,
            **self.details,
            "remarks": list(self.remarks),
        }


def classes_by_name(project: Project, labels: Sequence[str]) -> FieldClasses:
    """The classes of a model, in its order, as those of the same names in a project; those that the project does not have get ids of none."""
    field = project.classes.default_field().id
    there = {class_.name: class_.id for class_ in project.classes.list(field)}
    return FieldClasses(field, tuple(there.get(one, NOT_THERE - at) for at, one in enumerate(labels)), tuple(labels))


def amount(count: int, units: str) -> str:
    """So many samples in words, such as “1 image”; ``units`` is the plural."""
    return f"{count:,} {units.removesuffix('s') if count == 1 else units}"


def about_unknown(counts: Mapping[str, int], labels: Sequence[str], units: str) -> list[str]:
    """Sentences about classes that the model, which knows ``labels``, does not know: how many samples or boxes they have."""
    unknown = Counter({name: count for name, count in counts.items() if name not in labels and count})
    if not unknown:
        return []
    first = ", ".join(f"“{name}” ({count:,})" for name, count in unknown.most_common(NAMED))
    more = f", and {len(unknown) - NAMED} more" if len(unknown) > NAMED else ""
    found = [f"Not scored: {amount(unknown.total(), units)} of classes unknown to the model: {first}{more}."]
    for group in spelled_alike([*labels, *unknown], str)[:NAMED]:
        found.append(f"These classes differ only in case or spaces: {', '.join(f'“{name}”' for name in group)}.")
    return found


def about_absent(counts: Mapping[str, int], labels: Sequence[str]) -> list[str]:
    """A sentence about classes of the model that the data do not have."""
    absent = [name for name in labels if not counts.get(name)]
    if not absent:
        return []
    first = ", ".join(f"“{name}”" for name in absent[:NAMED])
    more = f", and {len(absent) - NAMED} more" if len(absent) > NAMED else ""
    return [f"The data have none of these classes of the model: {first}{more}."]
