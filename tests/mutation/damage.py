"""Damages files: blindly, byte by byte, and knowing what they are, so that the damage lies behind the parser."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from copy import deepcopy
from random import Random
from typing import Any

ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 10**6, 2**31, 2**63, 2**64, 10**40, 10**400, 0.5, -0.0, 1e308, 1e-320, float("nan"), float("inf"),
    float("-inf"), "", " ", "\n", "nan", "null", "0", "-1", "1e999", "a\x00b", "\ud800", "x\udfffy", "\ud83d\ude00", "\udce9", "é", "名前",
    "../../etc/passwd", "/etc/passwd", "C:\\x.png", "..\\x.png", "images/", ".", "%s%n", "=1+1", "<img src=x>", "x" * 300, "x" * 5000, "²",
    [], {}, [[]], [None], [1, 2], [1, 2, 3, 4], [float("nan")] * 4, [10**400] * 4, ["a"] * 4, {"a": 1}, {"id": [1]}, [{"text": None}],
)  # fmt: skip
ODD_TEXTS = (
    "", " ", "nan", "NaN", "inf", "-inf", "1e999", "-1", "0", "²", "١", "1_0", "9" * 50, "9" * 5000, "0x10", "null", "~", "true", "yes", "\x00",
    "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffe", "�", "é", "名前", "𝕏", '"', '""', "'", "\\", "\\ud800", "\\u0000", ",", ";", "\t",
    "|", "\n", "\r", "\r\n", "<", ">", "&", "&amp;", "&x;", "<!--", "]]>", "{", "}", "[", "]", "[[[[[[", "*a", "&a", "!!python/name:os", "!!int x",
    "!!float ''", "!!timestamp x", "!!binary x", "<<: *a", "%", "../x", "/etc/passwd", "C:\\x", "x" * 3000, "test", "train", "fold 9", "=1+1",
)  # fmt: skip
ODD_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-8-sig", "cp1252", "cp1251", "koi8-r", "gbk", "shift_jis", "cp037", "utf-7", "latin-1")  # fmt: skip
ODD_NAMES = ("../x.png", "/x.png", "a/../../x.png", "C:/x.png", "a\\b.png", "a\nb.png", "a\x1b.png", "名.png", "x" * 240 + ".png", ".", "..", "a//b.png", "./x.png", "-rf.png", "con.png", "x.", "a/b/c/d/e/f/g.png", "nan.png", "é.png", "x." + "y" * 200)  # fmt: skip
DEEP = 3000  # levels

Damage = Callable[[Random, bytes], bytes]


def in_bytes(random: Random, data: bytes) -> bytes:
    """Some bytes flipped, overwritten, removed, doubled or cut off."""
    found = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        size = len(found)
        position, length = random.randrange(size + 1), min(random.choice((1, 1, 2, 4, 64, 1000)), size)
        kind = random.randrange(8)
        if kind == 0 and position < size:
            found[position] ^= 1 << random.randrange(8)
        elif kind == 1:
            found[position : position + length] = random.randbytes(length)
        elif kind == 2:
            del found[position : position + length]
        elif kind == 3:
            found[position:position] = found[position : position + length]
        elif kind == 4:
            del found[position:]
        elif kind == 5:
            found[position : position + length] = bytes([random.choice((0, 0xFF, 0x80, 0x7F, 0x81))]) * length
        elif kind == 6:
            value = random.choice((0, 1, 2**31 - 1, 2**32 - 1, 2**63 - 1, 2**64 - 1))
            found[position : position + 8] = value.to_bytes(8, random.choice(("little", "big")))
        else:
            found[position:position] = random.choice(ODD_TEXTS).encode("utf-8", "surrogatepass")
    return bytes(found)


def in_text(random: Random, data: bytes) -> bytes:
    """Words and lines replaced, removed, doubled or swapped; now and then another encoding, or a very long line."""
    text = data.decode("utf-8", "replace")
    for _ in range(random.choice((1, 1, 2, 5))):
        kind = random.randrange(8)
        lines = text.splitlines(keepends=True)
        if kind <= 2:
            words = list(re.finditer(r"[^\s,;:<>\"'{}\[\]]+", text))
            if words:
                word = random.choice(words)
                text = text[: word.start()] + random.choice(ODD_TEXTS) + text[word.end() :]
        elif kind == 3:
            position = random.randrange(len(text) + 1)
            text = text[:position] + random.choice(ODD_TEXTS) * random.choice((1, 1, 1, 50)) + text[position:]
        elif kind == 4 and lines:
            lines.pop(random.randrange(len(lines)))
            text = "".join(lines)
        elif kind == 5 and lines:
            lines.insert(random.randrange(len(lines) + 1), random.choice(lines))
            text = "".join(lines)
        elif kind == 6 and lines:
            at = random.randrange(len(lines))
            lines[at] = lines[at][: random.randrange(len(lines[at]) + 1)] + random.choice(("", "\n", lines[at] * 20))
            text = "".join(lines)
        else:
            text = text.replace(random.choice((",", "\n", " ", ":", "<", "0")), random.choice(ODD_TEXTS), random.choice((1, 3, -1)))  # fmt: skip
    encoding = random.choice(ODD_ENCODINGS) if random.random() < 0.15 else "utf-8"
    return text[:2_000_000].encode(
        encoding, "surrogatepass" if encoding.startswith("utf-") and encoding != "utf-7" else "replace"
    )


def in_json(random: Random, data: bytes) -> bytes:
    """A value replaced by one of another kind, a key removed, renamed or doubled, or nested very deeply."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):  # damaged already
        return in_text(random, data)
    doubled = ""
    for _ in range(random.choice((1, 1, 2, 4))):
        holders = _holders(whole)
        if not holders:
            return json.dumps(random.choice(ODD_VALUES)).encode()
        holder = random.choice(holders)
        key = random.choice(list(holder)) if isinstance(holder, dict) else random.randrange(len(holder))
        kind = random.randrange(7)
        if kind <= 3:
            holder[key] = deepcopy(random.choice(ODD_VALUES))
        elif kind == 4:
            del holder[key]
        elif kind == 5 and isinstance(holder, dict):
            holder[random.choice((str(key) * 2, "", "id", "\ud800"))] = holder.pop(key)
        elif isinstance(holder, list):
            holder.append(deepcopy(holder[key]))
        else:
            doubled = f"{json.dumps(key)}: {json.dumps(random.choice(ODD_VALUES))}, "
    text = json.dumps(whole, ensure_ascii=random.random() < 0.8)
    if doubled:
        text = text.replace("{", "{" + doubled, 1)
    if random.random() < 0.03:
        text = text.replace(random.choice(("1", '"', "null")), "[" * DEEP + "]" * random.choice((0, DEEP)), 1)
    return text.encode("utf-8", "surrogatepass")


def _holders(value: Any) -> list[Any]:
    """All lists and dictionaries with something in them."""
    found, pending = [], [value]
    while pending:
        one = pending.pop()
        if isinstance(one, (dict, list)) and one:
            found.append(one)
            pending.extend(one.values() if isinstance(one, dict) else one)
    return found


def in_json_lines(random: Random, data: bytes) -> bytes:
    """One line as JSON, the others as they are."""
    lines = data.splitlines() or [b""]  # the damage before this one may have left nothing
    at = random.randrange(len(lines))
    lines[at] = in_json(random, lines[at])
    return b"\n".join(lines)


def in_xml(random: Random, data: bytes) -> bytes:
    """What XML knows beyond text: other encodings, entities, deep nesting, elements removed, emptied or doubled."""
    text = data.decode("utf-8", "replace")
    kind = random.randrange(6)
    if kind == 0:
        text = f'<?xml version="1.0" encoding="{random.choice((*ODD_ENCODINGS, "x", "", "utf-99"))}"?>' + text
    elif kind == 1:
        entity = random.choice(('"' + "&y;" * 10 + '"', 'SYSTEM "file:///etc/passwd"', '"x"'))
        text = f"<!DOCTYPE a [<!ENTITY y 'z'><!ENTITY x {entity}>]>" + text.replace(">c", ">&x;c", 1)
    elif kind == 2:
        text = text.replace("<object>", "<object>" * DEEP, 1).replace("</object>", "</object>" * DEEP, 1)
    else:
        tags = list(re.finditer(r"<(\w+)>([^<]*)</\1>", text))
        if tags:
            tag = random.choice(tags)
            new = random.choice(("", tag[0] * 2, f"<{tag[1]}>{random.choice(ODD_TEXTS)}</{tag[1]}>", f"<{tag[1]}><a/></{tag[1]}>"))  # fmt: skip
            text = text[: tag.start()] + new + text[tag.end() :]
    return text.encode("utf-8", "surrogatepass")


def in_zip(random: Random, data: bytes) -> bytes:
    """A member renamed, doubled, made a link, emptied, or damaged and packed again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except Exception:  # damaged already
        return in_bytes(random, data)
    at, kind = random.randrange(len(members)), random.randrange(7)
    name, content = members[at]
    link = False
    if kind == 0:
        members[at] = (random.choice(ODD_NAMES), content)
    elif kind == 1:
        members.append((name, b"x"))
    elif kind == 2:
        link = True
    elif kind == 3:
        members[at] = (name, bytes(random.choice((0, 3_000_000))))
    elif kind == 4:
        members.pop(at)
    else:
        members[at] = (name, of_kind(name)(random, content))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", random.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        for position, (name, content) in enumerate(members):
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o120777 << 16 if link and position == at else 0
            archive.writestr(info, content)
    return stream.getvalue()


KNOWING: dict[str, Damage] = {
    ".json": in_json, ".jsonl": in_json_lines, ".ndjson": in_json_lines, ".xml": in_xml, ".zip": in_zip, ".xlsx": in_zip, ".csv": in_text,
    ".tsv": in_text, ".txt": in_text, ".md": in_text, ".yaml": in_text, ".yml": in_text, ".rels": in_xml,
}  # fmt: skip


def of_kind(name: str) -> Damage:
    """The damage that knows most about a file of this name: most often, since blind damage finds other faults."""
    knowing = KNOWING.get("." + name.rsplit(".", 1)[-1].lower(), in_bytes)
    also: Sequence[Damage] = (in_bytes, in_bytes) if knowing in (in_bytes, in_zip) else (in_text, in_bytes)

    def damage(random: Random, data: bytes) -> bytes:
        return random.choice((knowing, knowing, knowing, *also))(random, data)

    return damage
