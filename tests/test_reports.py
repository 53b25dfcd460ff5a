"""Reports: what is stored is read again as it was, damage is said, and names of other people do no harm in pages and cards."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.reports import of_boxes, of_classes
from transferstudio.backbones.catalogue import DEFAULT_TEXT, find
from transferstudio.events import finish
from transferstudio.export.model_card import model_card
from transferstudio.export.parity import Parity
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.runs import stored_report
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.report import ClassificationReport
from transferstudio.tasks.classification.tail import output_suffix
from transferstudio.tasks.object_detection.report import DetectionReport
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.report import UNREADABLE, Caveats, CutShort, Report, scored_on_in_words

PACKAGE = Path(__file__).parent.parent / "transferstudio"
HOW = ("test split", "cross-validation", "cross-validation (3 folds)", "validation, cancelled before the test")
NASTY = "<img src=x> *a* | [b](c) & `d`"
ANSWERS = [(1, 0, 0, 0.9), (2, 1, 0, 0.6)]


def again(report: Report) -> Report:
    """What comes of a report that was stored."""
    return type(report).from_json(json.loads(json.dumps(report.as_json())))


def card_of(report: ClassificationReport, **values: Any) -> str:
    parity = Parity(2, 0, 0, 1e-7, 1e-8, 0.5, "images", "accuracy")
    backbone = replace(find("efficientnet-lite0"), title=NASTY)
    given = {"is_text": False, "tokens": 0, "suffix": output_suffix, **values}
    return model_card("tasks/classification/model_card.md", report, backbone, parity, 0.01, **given)


@pytest.mark.parametrize("text", HOW)
def test_what_was_scored_is_stored_as_ever(text: str) -> None:
    scoring = Scoring.from_stored(text)
    assert scoring.stored == text and scored_on_in_words(scoring) == text.replace("test split", "test set")
    assert (scoring.folds, scoring.on == ScoredOn.TEST) == (3 if "folds" in text else 0, text == "test split")


def test_what_no_version_stored_is_refused() -> None:
    with pytest.raises(ValueError, match="guessing"):
        Scoring.from_stored("guessing")


@pytest.mark.parametrize("caveats", [Caveats(), Caveats(CutShort(2, 8)), Caveats(fallback="The head is kept.")])
@pytest.mark.parametrize(
    "report", [of_classes(ANSWERS), of_boxes([{"kind": "missed", "confidence": 0.5, "sample": 3}], values=[(3, 0.5)])]
)
def test_a_stored_report_is_read_as_it_was(report: ClassificationReport | DetectionReport, caveats: Caveats) -> None:
    report = replace(report, caveats=caveats)
    assert again(report) == report
    assert ("stopped" in report.as_json(), "fallback" in report.as_json()) == (
        bool(caveats.stopped),
        bool(caveats.fallback),
    )


def test_classes_are_called_as_they_are_now() -> None:
    report = replace(of_classes(ANSWERS), known=(FieldClasses(1, (4, 5), ("cat", "dog")),))
    renamed = report.renamed((FieldClasses(1, (4, 5), ("tiger", "dog")),))
    assert renamed.class_names == ("tiger", "dog") == tuple(row.name for row in renamed.main.scores.classes)
    assert renamed.known[0].names == ("tiger", "dog") and report.class_names == ("cat", "dog")


@pytest.mark.parametrize(
    ("key", "value"),
    [("how", "guessing"), ("scores", {}), ("classes", ["cat"]), ("plan", None), ("samples", []), ("tested", 3)],
)
def test_a_damaged_report_is_not_read(key: str, value: object) -> None:
    with pytest.raises(UNREADABLE):
        ClassificationReport.from_json({**of_classes(ANSWERS).as_json(), key: value})


def test_names_of_other_people_are_only_text_in_a_page() -> None:
    report = of_classes(ANSWERS, names=(NASTY, "dog"))
    page = replace(report, backbone=replace(report.backbone, title=NASTY)).page()
    assert "<img" not in page and page.count("&lt;img src=x&gt; *a* | [b](c) &amp; `d`") == 4
    assert page.count("<table>") == page.count("</table>") == 2 and page.endswith("</html>\n")


def test_names_of_other_people_are_only_text_in_a_card() -> None:
    card = card_of(of_classes(ANSWERS, names=(NASTY, "dog")))
    shown = r"&lt;img src=x&gt; \*a\* \| \[b\]\(c\) &amp; \`d\`"
    assert card.count(shown) == 3 and "<img" not in card and "[b](c)" not in card
    assert [line.count("|") - line.count(r"\|") for line in card.splitlines() if line.startswith("|")] == [6] * 4


def test_a_card_says_what_speaks_against_the_score() -> None:
    stopped = replace(of_classes(ANSWERS), caveats=Caveats(CutShort(2, 8)))
    assert "not used for training, model selection or calibration" in card_of(
        stopped
    ) and "**Stopped after 2 of 8 epochs.**" in card_of(stopped)
    output = {
        "cross-validation": "an output layer that was not trained on it",
        "cross-validation (3 folds)": "epochs. The networks of the folds were not stopped",
        "validation, cancelled before the test": "also used to choose the best epoch",
    }
    for how, words in output.items():
        card = card_of(replace(stopped, scoring=Scoring.from_stored(how)))
        assert words in card and f"\n2 images ({how})" in card
    assert "1,234 tokens" in card_of(stopped, is_text=True, tokens=1234)


def test_every_template_is_a_file_that_the_installer_takes() -> None:
    templates = [path.relative_to(PACKAGE.parent) for path in PACKAGE.rglob("*.jinja")]
    assert len(templates) == 9
    spec = (PACKAGE.parent / "installer" / "transferstudio.spec").read_text("utf-8")
    assert re.search(r'\(ROOT / "transferstudio"\)\.rglob\("\*\.jinja"\)', spec)


def test_the_plan_that_was_asked_for_and_the_one_that_was_used_are_both_kept(tmp_path: Path) -> None:
    rows = "\n".join(f"a {word} thing {number},{word}" for word in ("good", "bad") for number in range(8))
    (tmp_path / "texts.csv").write_text(f"text,label\n{rows}\n", "utf-8")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "texts.csv"))
        asked = TrainingPlan(backbone=DEFAULT_TEXT, method=Method.HEAD, device="cpu")
        made = project.runs.get(finish(run(project, asked)).run_id)
        assert TrainingPlan.from_json(made.plan) == asked
        used = TrainingPlan.from_json(made.used_plan or {})
        assert asked.learning_rate is None and used.learning_rate == 1e-4
        assert stored_report(made.folder)["plan"] == made.used_plan
        left = run(project, asked)
        next(left)
        left.close()
        assert project.runs.interrupted()[0].used_plan is None
