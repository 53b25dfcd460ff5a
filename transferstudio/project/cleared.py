"""What a person takes off samples that an import gave them, so that the same source does not bring it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transferstudio.project.database import Edit


def remember_cleared(edit: Edit, where: str, values: Sequence[Any]) -> None:
    """Remembers the annotations of imports that meet a condition, which a person is about to delete; part of the step of undo."""
    edit.execute(
        "INSERT OR IGNORE INTO cleared (sample_id, field_id, kind, import_id) "
        "SELECT DISTINCT sample_id, field_id, kind, import_id FROM annotations "
        f"WHERE import_id IS NOT NULL AND made_by != 'model' AND {where}",
        values,
    )
