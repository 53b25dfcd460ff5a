"""Data as people have them: exports of chats, forms and surveys, photo folders of cameras and clouds, tables of medical images, archives in folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import picture
from tests.test_lists_of_images import labels, left_out, photos, put, remarks, texts_in
from tests.test_texts import write_csv
from transferstudio.errors import DataError
from transferstudio.formats import Skipped, detect
from transferstudio.formats.survey import IMAGES
from transferstudio.i18n import Number

ANDROID = [
    "01.02.24, 09:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
    "01.02.24, 10:15 - Anna: Guten Morgen: wie geht es euch?",
    "Mir geht es gut.",
    "01.02.24, 10:16 - Bert Müller: Danke, auch gut",
    "01.02.24, 10:17 - Anna: <Medien ausgeschlossen>",
    "01.02.24, 10:18 - Bert Müller: IMG-20240201-WA0001.jpg (Datei angehängt)",
    "01.02.24, 10:19 - Anna: Bis später",
]
IPHONE = [
    "[01.02.24, 09:00:01] Kurs: \u200eNachrichten sind verschlüsselt.",
    "[01.02.24, 10:15:33] Anna: Guten Morgen: wie geht es euch?",
    "Mir geht es gut.",
    "[01.02.24, 10:16:00] Bert Müller: Danke, auch gut",
    "\u200e[01.02.24, 10:17:00] Anna: \u200e<Anhang: 00000012-PHOTO.jpg>",
    "[01.02.24, 10:19:00] Anna: Bis später",
]
ENGLISH = [
    "2/1/24, 9:00\u202fAM - Messages are end-to-end encrypted.",
    "2/1/24, 10:15\u202fAM - Anna: Guten Morgen: wie geht es euch?",
    "Mir geht es gut.",
    "2/1/24, 10:16\u202fAM - Bert Müller: Danke, auch gut",
    "2/1/24, 10:17\u202fAM - Anna: <Media omitted>",
    "2/1/24, 10:19\u202fAM - Anna: Bis später",
]


@pytest.mark.parametrize("lines", [ANDROID, IPHONE, ENGLISH], ids=["android", "iphone", "english"])
def test_a_chat_is_its_messages_with_who_wrote_them(tmp_path: Path, lines: list[str]) -> None:
    put(tmp_path / "chat" / "WhatsApp Chat.txt", *lines)
    wanted = [
        ("Guten Morgen: wie geht es euch?\nMir geht es gut.", "Anna", None),
        ("Danke, auch gut", "Bert Müller", None),
        ("Bis später", "Anna", None),
    ]
    for source in (tmp_path / "chat", tmp_path / "chat" / "WhatsApp Chat.txt"):
        assert texts_in(source) == wanted
    found = detect(tmp_path / "chat")
    assert remarks(found) == "Labels: who wrote the message."
    assert {str(item.reason) for item in found.records() if isinstance(item, Skipped)} <= {
        "a system message",
        "an attached file, not a text",
    }


def test_dates_in_texts_make_no_chat(tmp_path: Path) -> None:
    put(tmp_path / "notes.txt", *(f"01.02.24, 10:{one:02d} something happened here" for one in range(9)))
    assert detect(tmp_path / "notes.txt").format == "one text per line in notes.txt"


CAMERAS = {
    "cards": [f"DCIM/{number}/IMG_{one}.jpg" for number in ("100CANON", "101CANON") for one in range(4)],
    "telephone": [f"{folder}/P{one}.jpg" for folder in ("DCIM/Camera", "DCIM/Screenshots", "Pictures/WhatsApp Images") for one in range(4)],
    "one": [f"Camera/IMG_{one}.jpg" for one in range(4)],
}  # fmt: skip


@pytest.mark.parametrize("names", CAMERAS.values(), ids=CAMERAS.keys())
def test_folders_that_cameras_make_are_no_classes(tmp_path: Path, names: list[str]) -> None:
    photos(tmp_path, *names)
    found = detect(tmp_path)
    assert found.unlabelled
    assert {label for label, _ in labels(found).values()} == {None}


def test_what_takeout_writes_beside_photos_asks_no_questions(tmp_path: Path) -> None:
    for one in range(8):
        album = tmp_path / "Takeout" / "Google Fotos" / ("Garten", "Urlaub")[one % 2]
        photos(album, f"IMG_{one}.jpg")
        put(album / f"IMG_{one}.jpg.supplemental-metadata.json", f'{{"title": "IMG_{one}.jpg", "description": "", "url": "x"}}')  # fmt: skip
    found = detect(tmp_path)
    assert (found.task, left_out(found)) == (IMAGES, set())
    assert labels(found) == {f"IMG_{one}.jpg": (("Garten", "Urlaub")[one % 2], None) for one in range(8)}


DERMATOLOGY = "lesion_id,image_id,dx,dx_type,age,sex"
RADIOLOGY = "Image Index,Finding Labels,Follow-up #,Patient Age,Patient Gender,View Position"


@pytest.mark.parametrize(("header", "column"), [(DERMATOLOGY, "dx"), (RADIOLOGY, "Finding Labels")])
def test_what_doctors_found_is_the_label(tmp_path: Path, header: str, column: str) -> None:
    """HAM10000 and NIH ChestX-ray14: other columns have fewer values, and are no labels."""
    kinds = ("nv", "mel", "bkl", "bcc")
    photos(tmp_path / "images", *(f"{one:04d}.png" for one in range(24)))
    rows = [
        [f"L{one}", f"{one:04d}", kinds[one % 4], "ab"[one % 2], str(one), "mf"[one % 2]]
        if column == "dx"
        else [f"{one:04d}.png", kinds[one % 4], "0", str(one), "MF"[one % 2], ("PA", "AP")[one % 2]]
        for one in range(24)
    ]
    put(tmp_path / "table.csv", header, *(",".join(row) for row in rows))
    put(tmp_path / "train_val_list.txt", *(f"{one:04d}.png" for one in range(18)))
    put(tmp_path / "test_list.txt", *(f"{one:04d}.png" for one in range(18, 24)))
    found = detect(tmp_path)
    assert labels(found) == {f"{one:04d}.png": (kinds[one % 4], "train" if one < 18 else "test") for one in range(24)}
    assert f"Labels from table.csv, column {column}." in remarks(found)


SURVEYMONKEY = [["Respondent ID", "Date", "What should we improve?", "Would you recommend us?"], ["", "", "Open-Ended Response", "Response"]]  # fmt: skip
QUALTRICS = [
    ["ResponseId", "Date", "Q1", "Q2"],
    ["Response ID", "End Date", "What should we improve?", "Would you recommend us?"],
    ['{"ImportId":"_recordId"}', '{"ImportId":"endDate"}', '{"ImportId":"QID1_TEXT"}', '{"ImportId":"QID2"}'],
]


@pytest.mark.parametrize("head", [SURVEYMONKEY, QUALTRICS], ids=["surveymonkey", "qualtrics"])
def test_rows_that_describe_the_columns_are_no_texts(tmp_path: Path, head: list[list[str]]) -> None:
    rows = [[str(one), "2024-02-01", f"please answer the telephone {one}", ("yes", "no")[one % 2]] for one in range(12)]
    write_csv(tmp_path / "answers.csv", [*map(tuple, head), *map(tuple, rows)])
    assert texts_in(tmp_path / "answers.csv") == [(row[2], row[3], None) for row in rows]
    assert "below the column names" in remarks(detect(tmp_path / "answers.csv"))


def test_headings_of_groups_are_told(tmp_path: Path) -> None:
    groups = ("post", "bill", "repair")
    rows = [(groups[one // 4] if one % 4 == 0 else "", f"the complaint came on day {one}") for one in range(12)]
    write_csv(tmp_path / "t.csv", [("category", "comment"), *rows])
    assert "“category” is filled in few rows" in remarks(detect(tmp_path / "t.csv"))
    some = [("post" if one % 4 == 0 else "", text) for one, (_, text) in enumerate(rows)]
    write_csv(tmp_path / "some.csv", [("category", "comment"), *some])
    assert "is filled in few rows" not in remarks(detect(tmp_path / "some.csv"))


def test_an_archive_beside_its_checksums_is_named(tmp_path: Path) -> None:
    put(tmp_path / "md5sums.txt", "d41d8cd98f00b204e9800998ecf8427e  images.zip")
    put(tmp_path / "README.md", "# Data")
    (tmp_path / "images.zip").write_bytes(b"PK")
    with pytest.raises(DataError, match=r"images\.zip: an archive: unpack it"):
        detect(tmp_path)


def test_images_in_other_formats_are_named(tmp_path: Path) -> None:
    """GTSRB comes as PPM, which is read by nothing here."""
    for one in range(4):
        picture(one).save(tmp_path / f"{one}.ppm")
    with pytest.raises(DataError, match="save it as PNG or JPEG"):
        detect(tmp_path)


CROSSES = [("Lob", "x", "", ""), ("Kritik", "", "X", ""), ("Frage", "", "", "x")]


def test_crosses_in_columns_are_classes(tmp_path: Path) -> None:
    """Of texts and of images: a table with a column for each class, and a cross in one of them."""
    rows = [CROSSES[one % 3] for one in range(24)]
    texts = [(str(one), f"das Essen war am Tag {one} kalt", *row[1:]) for one, row in enumerate(rows)]
    write_csv(tmp_path / "texts.csv", [("Nr", "Kommentar", "Lob", "Kritik", "Frage"), *texts])
    assert [label for _, label, _ in texts_in(tmp_path / "texts.csv")] == [row[0] for row in rows]
    photos(tmp_path / "images", *(f"{one}.jpg" for one in range(24)))
    write_csv(tmp_path / "images" / "t.csv", [("Datei", "Lob", "Kritik", "Frage"), *((f"{one}.jpg", *row[1:]) for one, row in enumerate(rows))])  # fmt: skip
    assert labels(detect(tmp_path / "images")) == {f"{one}.jpg": (row[0], None) for one, row in enumerate(rows)}


REVIEWS = {
    "score": ("HelpfulnessNumerator", "Score", "Text"),
    "sentiment": ("retweet_count", "airline_sentiment", "text"),
    "category": ("Wichtigkeit", "Kategorien", "Text"),
}


@pytest.mark.parametrize("header", REVIEWS.values(), ids=REVIEWS.keys())
def test_what_a_column_is_called_goes_before_how_few_values_it_has(tmp_path: Path, header: tuple[str, ...]) -> None:
    rows = [(str(one % 2), "abcd"[one % 4], f"the flight was late on day {one}") for one in range(40)]
    write_csv(tmp_path / "t.csv", [header, *rows])
    assert {label for _, label, _ in texts_in(tmp_path / "t.csv")} == {*"abcd"}


def test_scores_that_do_not_repeat_are_no_labels(tmp_path: Path) -> None:
    rows = [(f"0.{one:04d}", "ab"[one % 2], f"the flight was late on day {one}") for one in range(40)]
    write_csv(tmp_path / "t.csv", [("score", "kind", "text"), *rows])
    assert {label for _, label, _ in texts_in(tmp_path / "t.csv")} == {*"ab"}


def test_labels_behind_semicolons(tmp_path: Path) -> None:
    """Emotions of Kaggle: train.txt, val.txt and test.txt."""
    for split, count in (("train", 20), ("val", 8), ("test", 8)):
        put(tmp_path / f"{split}.txt", *(f"i feel like day {one};{('joy', 'anger')[one % 2]}" for one in range(count)))
    found = texts_in(tmp_path)
    assert ("i feel like day 3", "anger", "validation") in found
    assert len(found) == 36


def test_semicolons_in_sentences_are_no_table(tmp_path: Path) -> None:
    put(tmp_path / "t.txt", *(f"it rained on day {one}; we stayed inside" for one in range(20)))
    assert texts_in(tmp_path / "t.txt")[0] == ("it rained on day 0; we stayed inside", None, None)


def test_a_number_in_a_reason_stays_a_number(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", [("file", "label"), *((f"{one}.jpg", "a" * (1001 if one == 2 else 5)) for one in range(4))])  # fmt: skip
    photos(tmp_path, *(f"{one}.jpg" for one in range(4)))
    reasons = [item.reason for item in detect(tmp_path).records() if isinstance(item, Skipped)]
    assert reasons == ["its label has more than 1,000 characters"]
    assert isinstance(reasons[0].values[0], Number)
