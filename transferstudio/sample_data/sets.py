"""The samples that the program brings: scanned digits out of a package, leaves that it draws, messages that it words."""

from __future__ import annotations

import csv
import math
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from transferstudio.events import Work
from transferstudio.formats import QuestionRecord
from transferstudio.formats.questions import write_squad
from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.project import Changes, Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.project import WORK
from transferstudio.sample_data.beach import write_beach

DIGITS_PER_CLASS = 100
SIDE, MARGIN = 96, 16  # pixels; the scans are 8 × 8, and digits that touch the edge would be cut
LEAVES_PER_CLASS, LABELLED_LEAVES = 60, 8
LABELLED_MESSAGES = 8  # of each kind
LEAF_SIDE, OVERSAMPLING = 160, 3  # pixels; drawn larger and scaled down, for smooth edges


@dataclass(frozen=True)
class SampleSet:
    """A set with its name, a sentence about it, and what writes its folders (each imported on its own).

    What the start page shows of it is a ``picture`` in ``resources/samples`` that installer/make_sample_pictures.py drew, or an ``excerpt``.
    """

    name: str
    about: str
    write: Callable[[Path], list[Path]]
    picture: str | None = None
    excerpt: str = ""


def write_digits(folder: Path, *, per_class: int = DIGITS_PER_CLASS) -> list[Path]:
    """Writes scikit-learn's scanned digits (UCI, CC BY 4.0) as PNG files, a folder a digit."""
    from sklearn.datasets import load_digits  # here, because it takes long to load

    images, targets = load_digits(return_X_y=True)
    for digit in range(10):
        target = folder / "digits" / str(digit)
        target.mkdir(parents=True, exist_ok=True)
        for number, pixels in enumerate(images[targets == digit][:per_class]):
            grey = Image.fromarray((255 - pixels.reshape(8, 8) * (255 / 16)).astype(np.uint8))
            page = Image.new("L", (SIDE + 2 * MARGIN, SIDE + 2 * MARGIN), 255)
            page.paste(grey.resize((SIDE, SIDE), Image.Resampling.BICUBIC), (MARGIN, MARGIN))
            page.save(target / f"{digit}-{number:03d}.png")
    return [folder / "digits"]


def write_leaves(folder: Path) -> list[Path]:
    """Draws leaves of three kinds, some sorted into a folder a kind and most of them not, as photographs often come."""
    for kind, name in enumerate(_KINDS):
        for number in range(LEAVES_PER_CLASS):
            sorted_ = number < LABELLED_LEAVES
            target = folder / "sorted" / name if sorted_ else folder / "unsorted"
            target.mkdir(parents=True, exist_ok=True)
            generator = np.random.default_rng([kind, number])
            file = f"{name}-{number:02d}.png" if sorted_ else f"leaf-{number * len(_KINDS) + kind:03d}.png"
            _leaf(name, generator).save(target / file)
    return [folder / "sorted", folder / "unsorted"]


# Radius (0–1) by angle from the tip, before the leaf is made as narrow as its kind is.
_KINDS: dict[str, Callable[[float], float]] = {
    "birch": lambda angle: 1 - 0.45 * abs(math.sin(angle / 2)) + 0.03 * math.cos(22 * angle),
    "maple": lambda angle: 0.55 + 0.4 * abs(math.cos(2.5 * angle)) ** 2.5 + 0.04 * math.cos(20 * angle),
    "willow": lambda angle: 0.95,
}
_VEINS = {"birch": 0.4, "maple": 0.25, "willow": 0.4}
_WIDTHS = {"birch": 0.75, "maple": 1.0, "willow": 0.24}


def _leaf(name: str, generator: np.random.Generator) -> Image.Image:
    side = LEAF_SIDE * OVERSAMPLING
    paper = int(generator.integers(215, 250))
    page = Image.new("RGB", (side, side), (paper, paper - 4, paper - int(generator.integers(8, 30))))
    draw = ImageDraw.Draw(page)
    middle = side / 2 + generator.normal(0, side / 30, 2)
    size = side * generator.uniform(0.32, 0.44)
    width, turn = _WIDTHS[name] * generator.uniform(0.85, 1.15), generator.uniform(-0.7, 0.7)
    across, along = np.array([math.cos(turn), math.sin(turn)]), np.array([math.sin(turn), -math.cos(turn)])
    outline = []
    for step in range(180):
        angle = 2 * math.pi * step / 180
        radius = size * _KINDS[name](angle) * (1 + generator.normal(0, 0.006))
        outline.append(tuple(middle + radius * (math.sin(angle) * width * across + math.cos(angle) * along)))
    green = generator.uniform([40, 90, 20], [150, 150, 70]).astype(int)
    draw.polygon(outline, fill=tuple(green.tolist()))
    vein = tuple((green * 0.7).astype(int).tolist())
    draw.line(
        [tuple(middle - along * size * 1.25), tuple(middle + along * size * 0.85)], fill=vein, width=OVERSAMPLING * 2
    )
    for share in np.linspace(-0.5, 0.5, 5):
        start = middle + along * size * share
        for hand in (-1, 1):
            end = start + hand * across * size * width * _VEINS[name] + along * size * 0.15
            draw.line([tuple(start), tuple(end)], fill=vein, width=OVERSAMPLING)
    small = page.resize((LEAF_SIDE, LEAF_SIDE), Image.Resampling.LANCZOS)
    noise = generator.normal(0, 4, (LEAF_SIDE, LEAF_SIDE, 1))
    return Image.fromarray((np.asarray(small) + noise).clip(0, 255).astype(np.uint8))


# Messages to a bicycle shop: for each kind sentences, and what is put in where they have a gap.
_MESSAGES = {
    "delivery": (
        "Where is my {}?",
        "I ordered a {} last week and it has not come yet.",
        "When will the {} be delivered?",
        "The parcel with my {} is late, can you track it?",
        "Tracking says my {} is still in your warehouse.",
        "Has the {} been sent already?",
    ),
    "return": (
        "I would like to send the {} back.",
        "The {} does not fit, how do I get my money back?",
        "Can I exchange the {} for a smaller one?",
        "Please refund the {}, I changed my mind.",
        "How long may I keep the {} before I return it?",
        "You sent me the wrong {}, please take it back.",
    ),
    "repair": (
        "My {} is broken, can you fix it?",
        "The {} makes a strange noise since yesterday.",
        "How much does it cost to repair a {}?",
        "I need an appointment to have the {} checked.",
        "After the rain my {} stopped working.",
        "Something is loose on the {}, is that dangerous?",
    ),
    "opening hours": (
        "Are you open on Sunday? I want to look at a {}.",
        "Until what time can I come by for a {}?",
        "Is the shop closed on the holiday? I need a {}.",
        "When do you open tomorrow? I want to try a {}.",
        "Do you have late hours on Friday for a {} test ride?",
        "What are your hours this week? I am looking for a {}.",
    ),
}
_GOODS = ("bike", "helmet", "front light", "child seat", "lock", "wheel", "saddle", "brake", "chain", "pump")
_GREETINGS = ("", "Hello, ", "Good morning. ", "Hi! ")


def write_messages(folder: Path) -> list[Path]:
    """Words messages of four kinds, some of them labelled, as a spreadsheet has them."""
    generator = np.random.default_rng(0)
    rows: list[tuple[str, str]] = []
    for kind, sentences in _MESSAGES.items():
        for number, position in enumerate(generator.permutation(len(sentences) * len(_GOODS))):
            sentence, thing = sentences[position // len(_GOODS)], _GOODS[position % len(_GOODS)]
            greeting = _GREETINGS[int(generator.integers(len(_GREETINGS)))]
            rows.append((greeting + sentence.format(thing), kind if number < LABELLED_MESSAGES else ""))
    shuffled = [rows[position] for position in generator.permutation(len(rows))]
    table = folder / "messages.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "label"), *shuffled])
    return [table]


# Passages about ships: sentences in an order that is drawn, and what can be asked about each.
_SHIP_FACTS: tuple[tuple[str, str, str], ...] = (
    ("The {ship} was built in {town} in {year}.", "When was the {ship} built?", "{year}"),
    (
        "She first sailed under captain {captain}, who stayed on board for {years} years.",
        "Who was the first captain?",
        "{captain}",
    ),
    ("On most of her voyages she carried {cargo} to {harbour}.", "What did she carry?", "{cargo}"),
    ("A storm near {cape} broke her main mast in {later}.", "Where did a storm break the mast?", "{cape}"),
    ("Today her bell hangs in the {place}, where it is rung once a year.", "Where is the bell today?", "the {place}"),
)
_SHIP_WORDS: dict[str, tuple[str, ...]] = {
    "ship": (
        "Northern Star",
        "Amalia",
        "Sea Robin",
        "Old Fortune",
        "Bright Morning",
        "Helena",
        "Grey Heron",
        "Long Patience",
    ),
    "town": ("Aberwick", "Lindau", "Saltmouth", "Porto Verde", "Vikhavn", "Oldharbour"),
    "captain": ("Marten Holt", "Ida Lindqvist", "Jonas Reed", "Clara Benn", "Piet van Dam", "Rosa Marin"),
    "cargo": ("tea and silk", "timber", "salted fish", "iron ore", "wine in barrels", "wool", "oranges"),
    "harbour": ("Lisbon", "Bergen", "Riga", "Genoa", "Bristol", "Hamburg"),
    "cape": ("Cape Finister", "the Long Reef", "Gull Island", "the White Cliffs", "Point Mercy"),
    "place": ("town hall", "church of Saint Anne", "school yard", "museum of fishing", "harbour office"),
}
SHIPS, ANSWERED_SHIPS = 40, 28


def write_ships(folder: Path) -> list[Path]:
    """Words short passages about ships, each with four questions; most are answered, one in five has no answer in its passage."""
    records = []
    for number in range(SHIPS):
        generator = np.random.default_rng([7, number])
        words = {key: choices[int(generator.integers(len(choices)))] for key, choices in _SHIP_WORDS.items()}
        year = int(generator.integers(1780, 1900))
        words |= {
            "year": str(year),
            "later": str(year + int(generator.integers(3, 30))),
            "years": str(int(generator.integers(2, 20))),
        }
        facts = generator.permutation(len(_SHIP_FACTS))
        passage = " ".join(_SHIP_FACTS[fact][0].format(**words) for fact in sorted(facts[:4]))
        for fact in sorted(facts[1:]):
            answer = _SHIP_FACTS[fact][2].format(**words)
            position = passage.find(answer) if fact in facts[:4] else -1
            spans = ((position, position + len(answer)),) if position >= 0 else ()
            question = _SHIP_FACTS[fact][1].format(**words)
            known = spans if number < ANSWERED_SHIPS else None
            records.append(QuestionRecord(question, question, passage, f"Ship {number + 1}", known))
    file = folder / "ships.json"
    write_squad(records, file)
    return [file]


SAMPLES = (
    SampleSet(
        QT_TRANSLATE_NOOP("Words", "Handwritten digits"),
        QT_TRANSLATE_NOOP("Words", "1,000 scans in ten classes, all labelled: ready to train."),
        write_digits,
        picture="digits.jpg",
    ),
    SampleSet(
        QT_TRANSLATE_NOOP("Words", "Leaves"),
        QT_TRANSLATE_NOOP("Words", "180 drawings, a few of them labelled: label the rest with suggestions."),
        write_leaves,
        picture="leaves.jpg",
    ),
    SampleSet(
        QT_TRANSLATE_NOOP("Words", "Messages"),
        QT_TRANSLATE_NOOP("Words", "240 short messages to a shop, a few of them labelled: label the rest."),
        write_messages,
        excerpt="“Where is my bike?” “The brake makes a strange noise since yesterday.”",
    ),
    SampleSet(
        QT_TRANSLATE_NOOP("Words", "Beach"),
        QT_TRANSLATE_NOOP("Words", "60 drawings with boxes around shells and starfish, some still to be labelled."),
        write_beach,
        picture="beach.jpg",
    ),
    SampleSet(
        QT_TRANSLATE_NOOP("Words", "Ships"),
        QT_TRANSLATE_NOOP("Words", "40 short passages with questions, most of them answered: find the other answers."),
        write_ships,
        excerpt="“The Sea Robin was built in Aberwick in 1846 …” When was it built?",
    ),
)


def import_sample(project: Project, chosen: SampleSet, *, stop: threading.Event | None = None) -> Work[Changes]:
    """Writes a sample beside the project's cache and imports it."""
    changes = Changes()
    project.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=WORK, dir=project.cache) as work:
        for source in chosen.write(Path(work)):
            changes |= (yield from import_dataset(project, source, stop=stop)).changes
    return changes
