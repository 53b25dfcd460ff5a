"""What a model is asked about: files, folders, tables, patterns, standard input and texts, distinguished by one rule everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from glob import glob
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.encodings import decoded
from transferstudio.formats.questions import has_questions, read_questions
from transferstudio.formats.records import IMAGE_SUFFIXES, QuestionRecord, Record, Skipped, TextRecord, printable
from transferstudio.formats.table import read_table
from transferstudio.formats.texts import LONGEST, SUFFIXES, TABLE_SUFFIXES, read_texts
from transferstudio.formats.trees import FolderTree
from transferstudio.formats.video import VIDEO_SUFFIXES
from transferstudio.i18n import Number, engine_word, message, verbatim
from transferstudio.runtime.predict import DRAWN

STDIN, STDIN_NAME = "-", "standard input"
TEXT_SUFFIXES = {".txt", ".md"}
PICTURES = IMAGE_SUFFIXES | VIDEO_SUFFIXES
FILE_SUFFIXES = PICTURES | TEXT_SUFFIXES | set(SUFFIXES) | {".json", ".zip", ".pdf", ".docx", ".html", ".xml", ".onnx"}
PATTERN = re.compile(r"[*?[]")


@dataclass(frozen=True)
class ModelInput:
    """One thing to ask a model about: a picture's file or bytes, or a text; for questions the passage is the source.

    ``name``: what a person calls it; ``file``: where it was read from, None for what stood on the command line.
    """

    name: str
    source: Path | str | bytes
    file: str | None = None
    question: str = ""


@dataclass(frozen=True)
class Remark:
    """Something that a person should know of what was given, and that does no harm."""

    text: str


ModelInputs = Iterator[ModelInput | Skipped | Remark]


def find(word: str, *, texts: bool) -> list[Path] | Skipped | None:
    """The files and folders that a word names; Skipped where it names one that is not there, None where it is a text.

    The rule, as ``predict --help`` tells it: what names a file, a folder or a pattern of files is that, and so is a single word that ends
    like a file. Everything else is a text.

    ``texts``: whether a word can be a text at all; else everything is a name.
    """
    single = not re.search(r"\s", word)
    try:
        if word and Path(word).exists():
            return [Path(word)]
        if PATTERN.search(word) and (single or not texts):
            found = [Path(name) for name in sorted(glob(word, recursive=True))]  # noqa: PTH207 - it may be absolute
            if found:
                return found
    except (OSError, ValueError):  # far too long for a name, or with a NUL in it
        pass
    if not texts or (single and "://" not in word and _ends_like_a_file(word)):
        missing = message("no file has this name") if PATTERN.search(word) else message("the file does not exist")
        return Skipped(printable(word), missing)
    return None


def files_of(words: Sequence[str]) -> list[Path]:
    """All files and folders that words name and that are there."""
    found = (find(word, texts=True) for word in words if word != STDIN)
    return [path for files in found if isinstance(files, list) for path in files]


def _ends_like_a_file(word: str) -> bool:
    return word.endswith(("/", "\\")) or (Path(word).suffix.lower() in FILE_SUFFIXES and word != Path(word).suffix)


def text_of(path: Path) -> str:
    """The text that a file holds.

    Raises:
        DataError: it cannot be read, or holds no text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(4 * LONGEST + 1)
    except OSError as error:
        raise DataError(verbatim(error.strerror or str(error)), where=printable(str(path))) from error
    where = printable(str(path))
    if path.suffix.lower() in PICTURES:
        raise DataError(message("it is not a text file"), where=where)
    text = _text_in(data, where)
    if len(text) > LONGEST:
        raise DataError(message("longer than {} characters", Number(LONGEST)), where=where)
    return text


def _text_in(data: bytes, where: str) -> str:
    """The text that bytes hold. DataError where they are none, or there is nothing but spaces."""
    text = decoded(data)[0].strip()
    if "\x00" in text:
        raise DataError(message("it is not a text file"), where=where)
    if not text:
        raise DataError(message("it is empty"), where=where)
    return text


def typed_text(words: str) -> str:
    """What a person typed or pasted to have it tried: the text itself, or that of the file which it names.

    Raises:
        DataError: the file is not there, or holds no text.
    """
    found = find(words, texts=True)
    if found is None:
        return words
    if isinstance(found, Skipped):
        raise DataError(found.reason, where=found.name)
    return text_of(found[0])


def pictures(words: Sequence[str], stdin: Callable[[], bytes]) -> ModelInputs:
    """The pictures and videos that are named: files, folders with all below them, and tables (CSV, TSV) with a column of paths."""
    for word in words:
        if word == STDIN:
            data = stdin()
            yield ModelInput(STDIN, data) if data else Skipped(STDIN_NAME, message("it is empty"))
            continue
        found = find(word, texts=False)
        if isinstance(found, Skipped):
            yield found
            continue
        for path in found or []:
            if path.is_dir():
                yield from _below(path, PICTURES, "images", lambda file: iter([ModelInput(str(file), file, str(file))]))
            elif path.suffix.lower() in TABLE_SUFFIXES:
                yield from _guarded(path, _table_of_pictures(path))
            else:
                yield ModelInput(str(path), path, str(path))


def _table_of_pictures(path: Path) -> ModelInputs:
    yield Remark(f"{path} is read as a table of images.")
    for item in read_table(FolderTree(path.parent), path.name):
        if isinstance(item, Record):
            assert item.path is not None
            yield ModelInput(str(path.parent / item.name), item.path, str(path))
        elif isinstance(item, Skipped):
            yield _row_left_out(path, item)


def texts(words: Sequence[str], stdin: Callable[[], bytes]) -> ModelInputs:
    """The texts that are given: as they stand, a file each, a row of a table each, or a line of standard input each."""
    for word in words:
        found = None if word == STDIN else find(word, texts=True)
        if word == STDIN:
            yield from _guarded(STDIN_NAME, _lines(stdin))
        elif found is None:
            yield ModelInput(word, word) if word.strip() else Skipped(message("a text"), message("it is empty"))
        elif isinstance(found, Skipped):
            yield found
        else:
            for path in found:
                yield from _texts_of(path)


def _lines(stdin: Callable[[], bytes]) -> ModelInputs:
    for line in _text_in(stdin(), STDIN_NAME).splitlines():
        if line.strip():
            yield ModelInput(line.strip(), line.strip(), STDIN)


def _texts_of(path: Path) -> ModelInputs:
    if path.is_dir():
        yield from _below(path, TEXT_SUFFIXES | set(SUFFIXES), "texts", _texts_of)
    elif path.suffix.lower() in SUFFIXES:
        yield Remark(f"{path} is read as a table of texts.")
        yield from _guarded(path, _rows_of_texts(path))
    else:
        yield Remark(f"{path} is read as a file.")
        yield from _guarded(path, (ModelInput(str(path), text_of(path), str(path)) for _ in range(1)))


def _rows_of_texts(path: Path) -> ModelInputs:
    for item in read_texts(FolderTree(path.parent), path.name):
        if isinstance(item, TextRecord):
            yield ModelInput(item.text, item.text, str(path))
        elif isinstance(item, Skipped):
            yield _row_left_out(path, item)


def questions(words: Sequence[str], stdin: Callable[[], bytes]) -> ModelInputs:
    """Questions with their passages. Files, and folders of them, are passages or tables of questions (also SQuAD), and what else is
    given are questions about each passage; where no file is given, the first text is the passage.

    Raises:
        DataError: a passage has no question, or there is no passage.
    """
    found = [(word, None if word == STDIN else find(word, texts=True)) for word in words]
    asked = [word for word, files in found if files is None and word != STDIN]
    items = [item for word, files in found for item in _of_files(word, files, stdin)]
    passages = [item for item in items if isinstance(item, ModelInput) and not item.question]
    if not items and asked:
        passages.append(ModelInput(asked[0], asked[0]))
        del asked[0]
    if bool(passages) != bool(asked) and not any(isinstance(item, Skipped) for item in items):
        raise DataError(
            message("This model needs a passage and a question"),
            advice=message('For example: predict out notes.txt "When did it open?"'),
        )
    yield from (item for item in items if item not in passages)
    for passage in passages:
        for question in asked:
            yield ModelInput(passage.name, passage.source, passage.file, question)


def _of_files(word: str, found: list[Path] | Skipped | None, stdin: Callable[[], bytes]) -> ModelInputs:
    """The passages and questions of what a word names; nothing where it is a text."""
    if isinstance(found, Skipped):
        yield found
    elif word == STDIN:
        yield from _guarded(STDIN_NAME, (ModelInput(STDIN, _text_in(stdin(), STDIN_NAME), STDIN) for _ in range(1)))
    else:
        for path in found or []:
            yield from _passages_of(path)


def _passages_of(path: Path) -> ModelInputs:
    """Passages without a question, and questions with theirs, of a file or a folder."""
    tree, suffix = FolderTree(path.parent), path.suffix.lower()
    if path.is_dir():
        yield from _below(path, {*TEXT_SUFFIXES, *SUFFIXES, ".json"}, "passages", _passages_of)
    elif suffix == ".json" or suffix in SUFFIXES:
        yield Remark(f"{path} is read as a table of questions.")
        yield from _guarded(path, _rows_of_questions(tree, path))
    else:
        yield Remark(f"{path} is read as a passage.")
        yield from _guarded(path, (ModelInput(str(path), text_of(path), str(path)) for _ in range(1)))


def _rows_of_questions(tree: FolderTree, path: Path) -> ModelInputs:
    if not has_questions(tree, path.name):
        raise DataError(message("The table has no columns “passage” and “question”"), where=printable(path.name))
    for item in read_questions(tree, path.name):
        if isinstance(item, QuestionRecord):
            yield ModelInput(item.passage[:80], item.passage, str(path), item.question)
        elif isinstance(item, Skipped):
            yield _row_left_out(path, item)


def _below(folder: Path, suffixes: set[str], what: str, each: Callable[[Path], ModelInputs]) -> ModelInputs:
    """What is in the files of a folder and all below it, in order; a remark where others are passed over."""
    found: list[Path] = []
    others = drawn = 0
    for item in FolderTree(folder).walk(""):
        if isinstance(item, Skipped):
            yield item
        elif item.endswith(DRAWN):
            drawn += 1
        elif Path(item).suffix.lower() in suffixes:
            found.append(folder / item)
        else:
            others += 1
    if what != "images":
        yield Remark(f"{folder} is read as a folder of {what}.")
    if others:
        yield Remark(f"{folder}: {others:,} files that are not {what} were skipped.")
    if drawn:
        yield Remark(f"{folder}: {drawn:,} images that boxes were drawn into (*{DRAWN}) were skipped.")
    if not found:
        yield Skipped(printable(str(folder)), message("no {} in it", engine_word(what)))
    for path in sorted(found):
        yield from each(path)


def _guarded(source: Path | str, items: ModelInputs) -> ModelInputs:
    """The items, and a file that cannot be read as one that is left out."""
    try:
        yield from items
    except DataError as error:
        yield Skipped(printable(str(source)), error.what)


def _row_left_out(table: Path, row: Skipped) -> Skipped:
    """A row that is left out, with the table it is in: there may be several."""
    return Skipped(message("{}, {}", printable(str(table)), row.name), row.reason, row.unused)
