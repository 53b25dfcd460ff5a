"""Small data sets whose images are described by lists: those of well-known data sets, and JSON files of labels."""

from __future__ import annotations

import json
from collections.abc import Iterable

from tests.mutation.seeds import Seed, an_image, text_of_lines

XML = "<annotation><filename>{}</filename><size><width>16</width><height>12</height></size><object><name>{}</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>"


def _images(*names: str) -> dict[str, bytes]:
    return {name: an_image(number) for number, name in enumerate(names)}


def _seed(name: str, images: dict[str, bytes], lists: dict[str, Iterable[str]], *more: str) -> Seed:
    """A data set of which the lists are damaged; ``more``: other files that are."""
    files = {file: text_of_lines(*lines) for file, lines in lists.items()}
    return Seed(name, {**images, **files}, "", (*files, *more))


def _numbered_lists() -> Seed:
    """CUB-200, NABirds."""
    names = [f"00{one % 2 + 1}.Kind/p{one}.png" for one in range(4)]
    numbers = range(1, 5)
    lists = {
        "images.txt": (f"{one} {name}" for one, name in zip(numbers, names, strict=True)),
        "image_class_labels.txt": (f"{one} {one % 2 + 1}" for one in numbers),
        "classes.txt": ("1 Black Albatross", "2 Käuzchen"),
        "train_test_split.txt": (f"{one} {int(one < 4)}" for one in numbers),
        "bounding_boxes.txt": (f"{one} 1.0 2.0 9.0 8.0" for one in numbers),
    }
    return _seed("numbered-lists", _images(*(f"images/{name}" for name in names)), lists)


def _split_lists() -> Seed:
    """Food-101."""
    names = [f"{kind}/{one}" for kind in ("apple_pie", "ice_cream") for one in range(3)]
    lists = {
        "meta/train.txt": (name for name in names if name[-1] < "2"),
        "meta/test.txt": (name for name in names if name[-1] == "2"),
        "meta/classes.txt": ("apple_pie", "ice_cream"),
        "meta/labels.txt": ("Apple pie", "Ice cream"),
    }
    return _seed("split-lists", _images(*(f"images/{name}.png" for name in names)), lists)


def _names_and_lists() -> Seed:
    """Oxford-IIIT Pets: the classes are in the names of the files."""
    names = [f"{kind}_{one}" for kind in ("Abyssinian", "english_setter") for one in range(1, 5)]
    lists: dict[str, Iterable[str]] = {
        "annotations/trainval.txt": (f"{name} 1 1 1" for name in names if name[-1] < "4"),
        "annotations/test.txt": (f"{name} 1 1 1" for name in names if name[-1] == "4"),
        **{f"annotations/xmls/{name}.xml": [XML.format(f"{name}.png", "cat")] for name in names[:2]},
    }
    masks = {"annotations/trimaps/Abyssinian_1.png": an_image(9)}
    return _seed("names-and-lists", _images(*(f"images/{name}.png" for name in names)) | masks, lists)


def _lists_of_stems() -> Seed:
    """FGVC Aircraft: two ways to label, a list for each split."""
    kinds = {"family": ("Boeing 707", "Cessna"), "variant": ("707-320", "Cessna 172", "A 3")}
    splits = {"train": range(3), "val": range(3, 5), "test": range(5, 6)}
    lists: dict[str, Iterable[str]] = {
        f"images_{way}_{split}.txt": [f"000{one} {names[one % len(names)]}" for one in indices]
        for way, names in kinds.items()
        for split, indices in splits.items()
    }
    lists["images_box.txt"] = (f"000{one} 1 2 3{one} 4" for one in range(6))
    return _seed("lists-of-stems", _images(*(f"images/000{one}.png" for one in range(6))), lists)


def _annotations_without_suffix() -> Seed:
    """Stanford Dogs."""
    names = [f"n{one % 2}-kind/n{one % 2}_{one}" for one in range(4)]
    lists = {f"Annotation/{name}": [XML.format("%s", "pug")] for name in names}
    return _seed("without-suffix", _images(*(f"Images/{name}.png" for name in names)), lists)


def _labels_beside(name: str, lists: dict[str, Iterable[str]]) -> Seed:
    """ImageNet, Tiny ImageNet: class folders for training, and a list for validation."""
    training = (f"train/{code}/{code}_{one}.png" for code in ("n01", "n02") for one in range(2))
    words = {"words.txt": ("n01\tgoldfish", "n02\tsalamander")}
    return _seed(name, _images(*training, *(f"val/v{one}.png" for one in range(2))), {**lists, **words})


def _celeba() -> Seed:
    names = [f"00000{one}.png" for one in range(6)]
    lists = {
        "list_attr_celeba.txt": ("6", "Bald Male Smiling ", *(f"{name}  {one % 2 * 2 - 1}  1 -1" for one, name in enumerate(names))),
        "list_eval_partition.txt": (f"{name} {one // 2}" for one, name in enumerate(names)),
    }  # fmt: skip
    return _seed("attributes", _images(*(f"img_align_celeba/{name}" for name in names)), lists)


def _label_json(name: str, content: object) -> Seed:
    return _seed(name, _images(*(f"images/{one}.png" for one in range(4))), {"labels.json": [json.dumps(content)]})


def _flags() -> Seed:
    """LabelMe, where nothing is drawn."""
    flags = ({"ok": True}, {"ok": False, "broken": True}, {"ok": True})
    lists = {
        f"{one}.json": [json.dumps({"flags": stated, "shapes": [], "imagePath": f"{one}.png"})]
        for one, stated in enumerate(flags)
    }
    return _seed("flags", _images("0.png", "1.png", "2.png"), lists)


def _declared() -> Seed:
    """LLaMA-Factory: a file beside the entries names their columns."""
    tags = {"role_tag": "who", "content_tag": "what", "user_tag": "me", "assistant_tag": "you"}
    info = {
        "a": {"file_name": "a.json", "columns": {"prompt": "ask", "query": "about", "response": "kind"}},
        "b": {"file_name": "b.json", "columns": {"messages": "talk"}, "tags": tags},
    }
    asked = [{"ask": "sort it", "about": f"what is the price of {one}", "kind": "ab"[one % 2]} for one in range(4)]
    talks = [{"talk": [{"who": "me", "what": f"how are you {one}"}, {"who": "you", "what": "x"}]} for one in range(3)]
    return _seed(
        "declared",
        {},
        {
            f"{name}.json": [json.dumps(content)]
            for name, content in {"dataset_info": info, "a": asked, "b": talks}.items()
        },
    )


def _chat() -> Seed:
    """WhatsApp."""
    lines = (f"01.02.24, 10:1{one} - {('Anna', 'Bert')[one % 2]}: how are you {one}\nand you?" for one in range(5))
    return _seed("chat", {}, {"chat.txt": ("01.02.24, 09:00 - Messages are encrypted.", *lines)})


def _table_of_splits() -> Seed:
    names = [f"{kind}/{one}.png" for kind in ("cat", "dog") for one in range(3)]
    rows = (f"{name},{('train', 'test')[name[-5] == '2']}" for name in names)
    return _seed("table-of-splits", _images(*names), {"splits.csv": ("file,split", *rows)})


def _columns_of_classes() -> Seed:
    rows = (f"{one}.png,{int(one % 3 == 0)},{int(one % 3 == 1)},{int(one % 3 == 2)}" for one in range(6))
    return _seed(
        "one-hot", _images(*(f"{one}.png" for one in range(6))), {"_classes.csv": ("filename,cat,dog,cow", *rows)}
    )


def list_seeds() -> tuple[Seed, ...]:
    """All of them."""
    kinds = ("cat", "dog")
    return (
        _numbered_lists(),
        _split_lists(),
        _names_and_lists(),
        _lists_of_stems(),
        _annotations_without_suffix(),
        _labels_beside("tiny-imagenet", {"val/val_annotations.txt": (f"v{one}.png\tn0{one + 1}\t0\t0\t9\t9" for one in range(2))}),
        _labels_beside("imagenet", {"solution.csv": ("ImageId,PredictionString", *(f"v{one},n0{one + 1} 0 0 9 9 " for one in range(2)))}),
        _celeba(),
        _label_json("json-fiftyone", {"classes": kinds, "labels": {f"{one}": one % 2 for one in range(4)}}),
        _label_json("json-names", {f"{one}.png": kinds[one % 2] for one in range(4)}),
        _label_json("json-objects", [{"file": f"images/{one}.png", "label": kinds[one % 2]} for one in range(4)]),
        _flags(),
        _columns_of_classes(),
        _declared(),
        _chat(),
        _table_of_splits(),
    )  # fmt: skip
