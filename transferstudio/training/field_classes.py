"""Which class each output of a network means, by the ids of classes: names change and orders too, ids do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from transferstudio.errors import TrainingError
from transferstudio.i18n import message
from transferstudio.project import Project


@dataclass(frozen=True)
class FieldClasses:
    """The classes of one label field, in the order of a network's outputs; ``id`` is the field's."""

    id: int
    ids: tuple[int, ...]
    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def of_field(cls, project: Project, field: int, used: Sequence[int] | set[int]) -> FieldClasses:
        """Those of a field that are in use, in the project's order."""
        classes = [class_ for class_ in project.classes.list(field) if class_.id in used]
        return cls(field, tuple(class_.id for class_ in classes), tuple(class_.name for class_ in classes))

    def named(self, project: Project) -> FieldClasses:
        """The same ones under the names that they have now; one that is gone keeps the name that it had."""
        now = {class_.id: class_.name for class_ in project.classes.list(self.id)}
        names: list[str] = []
        for id_, before in zip(self.ids, self.names, strict=True):
            name = now.get(id_, before)
            while name in names or (
                id_ not in now and name in now.values()
            ):  # its name was given to another class since
                name = f"{name} ({id_})"
            names.append(name)
        return replace(self, names=tuple(names))

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {"id": self.id, "ids": list(self.ids), "names": list(self.names)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> FieldClasses:
        """What :meth:`as_json` gave."""
        return cls(int(data["id"]), tuple(map(int, data["ids"])), tuple(map(str, data["names"])))


def check_same(begun: Sequence[FieldClasses], now: Sequence[FieldClasses]) -> None:
    """Says before a run goes on that it cannot, because other classes have labels than when it began. Names and order may differ.

    Raises:
        TrainingError: a class came, or is gone.
    """
    advice = message("Undo that to resume this run, or start a new one.")
    for one in begun:
        other = next((field for field in now if field.id == one.id), FieldClasses(one.id, (), ()))
        for id_, name in zip(one.ids, one.names, strict=True):
            if id_ not in other.ids:
                raise TrainingError(
                    message(
                        "This run was trained on the class “{}”, which has since been deleted, merged or emptied", name
                    ),
                    advice=advice,
                )
        for id_, name in zip(other.ids, other.names, strict=True):
            if id_ not in one.ids:
                raise TrainingError(
                    message("This run does not know the class “{}”, which now has labels", name), advice=advice
                )
