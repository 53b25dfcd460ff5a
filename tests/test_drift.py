"""Whether new samples are like the training data: what is found, what is not, and how it is said."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import open_quickly, picture, write_class_folders
from tests.hands import LONG_MS, click, idle
from tests.test_texts import reviews, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.events import Progress, Work, finish
from transferstudio.insight.appearance import differences, traits_of_image, traits_of_text
from transferstudio.insight.drift import two_sample_test
from transferstudio.insight.embeddings import TrainingFeatures
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

WIDTH = 40


def test_false_alarms_are_as_rare_as_stated_and_a_shift_is_found() -> None:
    p_values, shifted = [], []
    for seed in range(60):
        generator = np.random.default_rng(seed)
        known, new = generator.standard_normal((200, WIDTH)), generator.standard_normal((50, WIDTH))
        p_values.append(two_sample_test(known, new, seed=0))
        shifted.append(two_sample_test(known, new + 0.4, seed=0))
    assert np.mean(np.array(p_values) <= 0.05) <= 0.13 and 0.35 < np.mean(p_values) < 0.65
    assert np.mean(np.array(shifted) <= 0.05) >= 0.9


def test_equal_samples_do_not_differ() -> None:
    assert two_sample_test(np.ones((30, 5)), np.ones((20, 5)), seed=0) == 1


def test_many_of_one_class_are_no_other_data() -> None:
    """The share of a class among new samples says nothing about where they come from."""
    generator = np.random.default_rng(0)
    centres = generator.standard_normal((4, WIDTH)) * 3
    classes = np.arange(400) % 4
    features = (centres[classes] + generator.standard_normal((400, WIDTH))).astype(np.float32)
    known = TrainingFeatures(np.arange(400), features, classes)
    new = (centres[2] + generator.standard_normal((60, WIDTH))).astype(np.float32)
    alike = known.like(new, most=250, generator=generator)
    assert set(classes[alike].tolist()) == {2} and len(alike) >= 90
    assert two_sample_test(features[alike], new, seed=0) > 0.05
    assert two_sample_test(features, new, seed=0) <= 0.05, "that is what a comparison with all would say"
    other = TrainingFeatures(np.arange(400), features, np.full(400, -1)).like(new, most=250, generator=generator)
    assert len(other) == 250, "without labels, all classes are compared"


@pytest.mark.parametrize(
    ("word", "change"),
    [
        ("darker", lambda image: ImageEnhance.Brightness(image).enhance(0.5)),
        ("brighter", lambda image: ImageEnhance.Brightness(image).enhance(1.5)),
        ("blurrier", lambda image: image.filter(ImageFilter.GaussianBlur(2))),
        ("less colourful", lambda image: ImageEnhance.Color(image).enhance(0.2)),
        ("lower in contrast", lambda image: ImageEnhance.Contrast(image).enhance(0.4)),
        ("smaller", lambda image: image.resize((image.width // 2, image.height // 2))),
        ("wider", lambda image: image.crop((0, 0, image.width, image.height // 2))),
    ],
)
def test_it_is_said_in_what_images_differ(word: str, change) -> None:  # type: ignore[no-untyped-def]
    def noisy(seed: int) -> Image.Image:
        noise = np.random.default_rng(seed).integers(0, 60, (96, 128, 3))
        base = np.asarray(picture(seed, size=(128, 96), hue=seed % 3)).astype(int)
        return Image.fromarray((base * 0.7 + noise).clip(0, 255).astype(np.uint8))

    known = [traits_of_image(image, image.size) for image in map(noisy, range(40))]
    same = [traits_of_image(image, image.size) for image in map(noisy, range(100, 140))]
    changed = [traits_of_image(image, image.size) for image in map(change, map(noisy, range(200, 240)))]
    assert differences(known, same) == []
    assert word in [one.word for one in differences(known, changed)]


def test_it_is_said_in_what_texts_differ() -> None:
    known = [traits_of_text(f"A sentence about the weather, number {number}.") for number in range(30)]
    for word, text in (
        ("longer", "A sentence " * 30),
        ("with more capitals", "A SENTENCE ABOUT THE WEATHER!"),
        ("with more non-Latin letters", "关于天气的一句话"),
    ):
        found = [one.word for one in differences(known, [traits_of_text(text + "!" * number) for number in range(30)])]
        assert word in found
    assert traits_of_text("") == {"length": 0.0, "capitals": 0.0, "digits": 0.0, "foreign": 0.0}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    work = tmp_path_factory.mktemp("colours")
    with Project.create(work / "colours.tsproj") as made:
        finish(import_dataset(made, write_class_folders(work / "photos", each=40)))
    yield work / "colours.tsproj"


def darkened(folder: Path) -> Path:
    for file in folder.rglob("*.png"):
        ImageEnhance.Brightness(Image.open(file)).enhance(0.4).save(file)
    return folder


def test_the_command_line_compares_new_images(project: Path, tmp_path: Path) -> None:
    same = write_class_folders(tmp_path / "same", each=20, seed=500)
    said = transferstudio("advise", project, "--new", same)
    assert said.code == 0 and "no difference was found" in said.out and "40 samples" in said.out
    dark = darkened(write_class_folders(tmp_path / "dark", each=20, seed=600))
    (dark / "broken.png").write_bytes(b"no picture")
    said = transferstudio("advise", project, "--new", dark)
    assert "differ from the training data" in said.out and "darker" in said.out
    assert "1 left out" in said.out
    found = json.loads(transferstudio("advise", project, "--new", dark, "--json").out)
    assert found["differs"] and found["p_value"] <= 0.01 and found["unreadable"] == 1 and found["samples"] == 40
    assert {key: value for key, value in found["differences"][0].items() if key in ("trait", "more")} == {
        "trait": "brightness",
        "more": False,
    } or any(one["word"] == "darker" for one in found["differences"])
    said = transferstudio("advise", project, "--new", next(same.rglob("*.png")))
    assert said.code != 0 and "too few to compare" in said.err


def test_the_command_line_compares_new_texts(tmp_path: Path) -> None:
    write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=20)])
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, tmp_path / "reviews.csv"))
    new = [f"Für die Lieferung {number} wurde die Rechnung noch nicht bezahlt." for number in range(25)]
    said = transferstudio("advise", tmp_path / "p.tsproj", *(part for text in new for part in ("--new", text)))
    assert said.code == 0 and "differ from the training data" in said.out


def test_the_window_compares_a_folder(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=30))
    window.training.start(TrainingPlan())
    idle(qtbot, window)
    window.show_pane(3)
    folder = window.trying.page.folder
    window.trying.page.try_path(write_class_folders(tmp_path / "few", each=2, seed=400))
    idle(qtbot, window)
    assert folder.isVisible() and not folder.compare_button.isVisible(), "four are too few"
    window.trying.page.try_path(darkened(write_class_folders(tmp_path / "dark", each=15, seed=600)))
    idle(qtbot, window)
    assert folder.compare_button.isVisible() and not folder.comparison.isVisible()
    click(qtbot, window, "compare-with-training")
    qtbot.waitUntil(lambda: "darker" in folder.comparison.text(), timeout=LONG_MS)
    idle(qtbot, window)
    assert "30 samples differ" in folder.comparison.text() and folder.compare_button.isEnabled()
    go = threading.Event()

    def other(stop: threading.Event) -> Work[None]:
        go.wait(60)
        yield Progress("waiting", 1, 1)

    window.session.start("other work", other)
    click(qtbot, window, "compare-with-training")
    assert not folder.compare_button.isEnabled() and folder.comparison.text() == "Comparing …"
    window.session.drop_waiting()
    assert folder.compare_button.isEnabled() and not folder.comparison.isVisible(), "dropped before its turn came"
    go.set()
    idle(qtbot, window)
    window.trying.page.try_path(tmp_path / "few")
    idle(qtbot, window)
    assert not folder.comparison.isVisible() and not folder.compare_button.isVisible()


def test_new_samples_that_cannot_be_compared_are_named(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path / "photos", each=4)
    assert transferstudio("import", tmp_path / "p.tsproj", folder).code == 0
    for wrong in ("not there.png", "a text of some words"):
        said = transferstudio("advise", tmp_path / "p.tsproj", "--new", wrong)
        assert said.code == 2 and wrong in said.err and "Nothing that --new names can be compared" in said.err
