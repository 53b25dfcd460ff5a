"""Label fields and their classes."""

from __future__ import annotations

from dataclasses import dataclass

from transferstudio.errors import ProjectError
from transferstudio.i18n import message
from transferstudio.project.changes import Changes
from transferstudio.project.cleared import remember_cleared
from transferstudio.project.database import Database, Edit
from transferstudio.project.open_step import OpenStep
from transferstudio.project.soundness import stored_text, understood

# Okabe and Ito's palette and lighter or darker relatives: distinguished with any kind of colour vision.
COLOURS = (
    "#2f6fed", "#d08a1d", "#12805c", "#b4447f", "#4aa3d9", "#c4320a", "#8a6fd1", "#7a8b1f", "#5b6b82", "#a05a2c",
)  # fmt: skip
HIGHEST = "highest_class"  # setting of a project; undo does not take it back
MOST_CLASSES = 10_000_000  # of a field; a position beyond is damaged
NO_NAME = message("A label field needs a unique name")


@dataclass(frozen=True)
class Field:
    """A question that is asked of every sample, such as ``species``."""

    id: int
    name: str


@dataclass(frozen=True)
class Class:
    """One possible answer; its position gives its index in the exported file, and its key where its name is no digit."""

    id: int
    field_id: int
    name: str
    position: int
    colour: str
    count: int


class Classes:
    """Queries and edits of the tables ``fields`` and ``classes``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def fields(self) -> list[Field]:
        """The label fields in their order."""
        rows = self._database.read().execute("SELECT id, name FROM fields ORDER BY position, id")
        with understood():
            return [Field(id_, stored_text(name)) for id_, name in rows]

    def default_field(self) -> Field:
        """The first label field; every project has one."""
        with understood():
            return self.fields()[0]

    def field_called(self, name: str | None) -> Field:
        """The label field of this name, as a plan has it; the first where there is none."""
        return next((field for field in self.fields() if field.name == name), self.default_field())

    def add_field(self, name: str) -> Changes:
        """Adds a label field, as one step of undo.

        Raises:
            ProjectError: there is one with this name.
        """
        name = _field_name(name)
        if any(field.name == name for field in self.fields()):
            raise ProjectError(NO_NAME)
        with self._database.edit(message("add label field {}", name)) as edit:
            _add_field(edit, name)
        return edit.changes

    def field_named(self, name: str, *, step: OpenStep) -> int:
        """The id of the label field with this name; where there is none it is added as a part of a step of undo."""
        name = _field_name(name)
        known = {field.name: field.id for field in self.fields()}
        if name not in known:
            with self._database.edit(step.label, step=step) as edit:
                known[name] = _add_field(edit, name)
        return known[name]

    def list(self, field: int) -> list[Class]:
        """The classes of a field in their order, each with its number of labelled samples."""
        rows = self._database.read().execute(
            "SELECT c.id, c.field_id, c.name, c.position, c.colour, COUNT(a.id) FROM classes c "
            "LEFT JOIN annotations a ON a.class_id = c.id AND a.made_by != 'model' "
            "WHERE c.field_id = ? GROUP BY c.id ORDER BY c.position, c.id",
            (field,),
        )
        with understood():
            return [Class(id_, field, stored_text(name), *rest) for id_, field, name, *rest in rows]

    def teaching_counts(self, field: int) -> tuple[int, ...]:
        """How many samples each class has that are not of the test split, those without any left out."""
        rows = self._database.read().execute(
            "SELECT COUNT(*) FROM classes c JOIN annotations a ON a.class_id = c.id AND a.made_by != 'model' "
            "JOIN samples s ON s.id = a.sample_id "
            "WHERE c.field_id = ? AND s.split IS NOT 'test' GROUP BY c.id ORDER BY c.position, c.id",
            (field,),
        )
        return tuple(count for (count,) in rows)

    def add(self, field: int, name: str) -> Changes:
        """Adds a class at the end of a field; a name that exists already changes nothing."""
        with self._database.edit(message("add class {}", name)) as edit:
            class_id(edit, field, _checked(name))
        return edit.changes

    def rename(self, class_: int, name: str) -> Changes:
        """Renames a class.

        Raises:
            ProjectError: another class of the field has this name.
        """
        name = _checked(name)
        with self._database.edit(message("rename class to {}", name)) as edit:
            taken = edit.execute(
                "SELECT 1 FROM classes WHERE name = ? AND id != ? AND field_id = (SELECT field_id FROM classes WHERE id = ?)",
                (name, class_, class_),
            ).fetchone()
            if taken:
                raise ProjectError(
                    message("A class “{}” already exists", name),
                    advice=message("Choose another name, or merge the two classes."),
                )
            edit.execute("UPDATE classes SET name = ? WHERE id = ?", (name, class_))
        return edit.changes

    def merge(self, into: int, *classes: int) -> Changes:
        """Gives the samples of some classes to another class of the same field, and deletes them; one step of undo."""
        with self._database.edit(message("merge classes")) as edit:
            for class_ in classes:
                edit.execute("UPDATE annotations SET class_id = ?, kept = 0 WHERE class_id = ?", (into, class_))
                edit.execute("DELETE FROM classes WHERE id = ?", (class_,))
        return edit.changes

    def recolour(self, class_: int, colour: str) -> Changes:
        """Gives a class another colour, #rrggbb."""
        with self._database.edit(message("change class colour")) as edit:
            edit.execute("UPDATE classes SET colour = ? WHERE id = ?", (colour, class_))
        return edit.changes

    def move(self, class_: int, steps: int) -> Changes:
        """Moves a class up (negative) or down in the order of its field, as far as there is room."""
        with self._database.edit(message("reorder classes")) as edit:
            field = edit.execute("SELECT field_id FROM classes WHERE id = ?", (class_,)).fetchone()[0]
            order = [
                row[0]
                for row in edit.execute("SELECT id FROM classes WHERE field_id = ? ORDER BY position, id", (field,))
            ]
            index = order.index(class_)
            order.insert(max(0, min(len(order), index + steps)), order.pop(index))
            for position, id_ in enumerate(order):
                edit.execute(
                    "UPDATE classes SET position = ? WHERE id = ? AND position != ?", (position, id_, position)
                )
        return edit.changes

    def delete(self, class_: int) -> Changes:
        """Deletes a class and takes its labels off the samples, as one step of undo; their source brings none of them back."""
        with self._database.edit(message("delete class")) as edit:
            remember_cleared(edit, "class_id = ?", (class_,))
            edit.execute("DELETE FROM annotations WHERE class_id = ?", (class_,))
            edit.execute("DELETE FROM classes WHERE id = ?", (class_,))
        return edit.changes


def _field_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ProjectError(NO_NAME)
    return name


def _add_field(edit: Edit, name: str) -> int:
    row = edit.execute(
        "INSERT INTO fields (name, position) SELECT ?, COALESCE(MAX(position) + 1, 0) FROM fields RETURNING id", (name,)
    ).fetchone()
    return int(row[0])


def class_id(edit: Edit, field: int, name: str) -> int:
    """The id of the class with this name, made at the end of the field where there is none."""
    row = edit.execute("SELECT id FROM classes WHERE field_id = ? AND name = ?", (field, name)).fetchone()
    if row:
        return int(row[0])
    last = edit.execute("SELECT COALESCE(MAX(position) + 1, 0) FROM classes WHERE field_id = ?", (field,)).fetchone()
    with understood():
        position = int(last[0])
        if position > MOST_CLASSES:
            raise ValueError(position)
        id_ = _unused_id(edit)
    edit.execute(
        "INSERT INTO classes (id, field_id, name, position, colour) VALUES (?, ?, ?, ?, ?)",
        (id_, field, name, position, COLOURS[position % len(COLOURS)]),
    )
    return id_


def _unused_id(edit: Edit) -> int:
    """An id that no class ever had: trained networks know their classes by id, and the id of a deleted class is not to become another."""
    row = edit.execute(
        f"SELECT MAX(COALESCE((SELECT MAX(id) FROM classes), 0), COALESCE(json_extract(settings, '$.{HIGHEST}'), 0)) + 1 FROM project"
    ).fetchone()
    edit.execute(f"UPDATE project SET settings = json_set(settings, '$.{HIGHEST}', ?)", (row[0],))
    return int(row[0])


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ProjectError(message("A class needs a name"))
    return name
