"""The code that is handed over with a model: short programs that run it with ONNX Runtime, and answer as predict.py does.

Each is put together from parts that are written once: how a picture becomes pixels here, how the answer is read in the folder of its task.
Python's way to pixels is the source of predict.py itself. The tests run what is written here on pictures that lie on their side, are
transparent or in CMYK.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from transferstudio.runtime import predict

FOLDER = "examples"


@dataclass(frozen=True)
class Example:
    """One program: its language, its file below the folder of the model, and what has to be installed for it."""

    language: str
    file: str
    install: str
    run: str
    code: str


@dataclass(frozen=True)
class HowToUse:
    """What the README.md and the programs of a task's exports say of it."""

    packages: str
    """Of Python, that predict.py needs beside onnxruntime and numpy."""
    use: str
    """A line that runs predict.py."""
    examples: tuple[Example, ...]
    meanings: Mapping[str, str]
    """What each input and output of its models means, by its name."""
    one_file: tuple[Example, ...] = ()
    """More of them, for a model with the tokenizer inside."""
    absent: frozenset[str] = frozenset()
    """Files of other tasks' exports that there are none of."""
    limit: str = ""
    """A section on how long a text may be, with ``{tokens}`` in it."""

    @property
    def install_line(self) -> str:
        """The line that installs what predict.py needs."""
        return f"{PIP} {self.packages}"


IMAGE_INPUT = (
    "images, RGB, 0 to 255, upright, transparency on white; any size, but the same size for all images of a batch"
)
TOKEN_INPUT = "token ids from `tokenizer.json`, padded with -1 to the longest of the batch"
JAVASCRIPT_LABELS = 'JSON.parse(await readFile("labels.json", "utf8"))'
CSHARP_LABELS = 'JsonSerializer.Deserialize<string[]>(File.ReadAllText("labels.json"))!'
UPRIGHT = "\n\n".join(inspect.getsource(part) for part in (predict.upright_rgb, predict._values, predict._rgb))
PYTHON_PIXELS = f'''"""INTRO

    INSTALL
    RUN
"""

import json
import os
import sys

import numpy as np

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # no usage data is sent to the maker of ONNX Runtime
import onnxruntime as ort
from PIL import Image, ImageOps


{UPRIGHT}

session = ort.InferenceSession("model.onnx")
labels = json.loads(session.get_modelmeta().custom_metadata_map["labels"])
pixels = np.asarray(upright_rgb(Image.open(sys.argv[1])))[None]  # of any size: scaling is built in
'''
JAVASCRIPT_PIXELS = """// INTRO
//
//     INSTALL
//     RUN
import { readFile } from "node:fs/promises";
import sharp from "sharp";

process.env.ORT_DISABLE_TELEMETRY = "1";  // no usage data is sent to the maker of ONNX Runtime
const ort = await import("onnxruntime-node");

// Upright, transparency on white, RGB, colour profiles ignored: as predict.py reads an image.
async function upright(path) {
  const image = sharp(path, { ignoreIcc: true }).autoOrient();
  if ((await sharp(path).metadata()).space !== "cmyk") {
    return image.flatten({ background: "white" }).toColourspace("srgb").removeAlpha().raw()
      .toBuffer({ resolveWithObject: true });
  }
  const { data, info } = await image.pipelineColourspace("cmyk").toColourspace("cmyk").raw()
    .toBuffer({ resolveWithObject: true });
  const rgb = new Uint8Array(info.width * info.height * 3);
  for (let pixel = 0; pixel < info.width * info.height; pixel++) {
    const [at, black] = [pixel * info.channels, data[pixel * info.channels + 3]];
    for (let ink = 0; ink < 3; ink++) rgb[pixel * 3 + ink] = Math.round((255 - data[at + ink]) * (255 - black) / 255);
  }
  return { data: rgb, info };
}

const labels = JSON.parse(await readFile("labels.json", "utf8"));
const session = await ort.InferenceSession.create("model.onnx");
const { data, info } = await upright(process.argv[2]);
const images = new ort.Tensor("uint8", new Uint8Array(data), [1, info.height, info.width, 3]);  // scaling is built in
"""
CSHARP_PIXELS = """// INTRO
//
//     INSTALL
//     RUN
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

OrtEnv.Instance().DisableTelemetryEvents();  // no usage data is sent to the maker of ONNX Runtime
string[] labels = JsonSerializer.Deserialize<string[]>(File.ReadAllText("labels.json"))!;
using var session = new InferenceSession("model.onnx");
using var image = Image.Load<Rgba32>(args[0]);
image.Mutate(picture => picture.AutoOrient().BackgroundColor(Color.White));  // upright, transparency on white
using var rgb = image.CloneAs<Rgb24>();
var pixels = new byte[rgb.Width * rgb.Height * 3];
rgb.CopyPixelDataTo(pixels);
var images = new DenseTensor<byte>(pixels, new[] { 1, rgb.Height, rgb.Width, 3 });  // of any size: scaling is built in
using var results = session.Run(new[] { NamedOnnxValue.CreateFromTensor("images", images) });
"""
PIP = "python -m pip install onnxruntime numpy"
NPM = "npm install onnxruntime-node sharp"
DOTNET = "dotnet new console -o app && dotnet add app package Microsoft.ML.OnnxRuntime"
IMAGE_SHARP = f"{DOTNET} && dotnet add app package SixLabors.ImageSharp"


def example(language: str, file: str, does: str, install: str, run: str, code: str) -> Example:
    """A program whose ``code`` has INTRO, INSTALL and RUN in its comment; ``run`` has FILE."""
    path = f"{FOLDER}/{file}"
    run = run.replace("FILE", path)
    as_what = ", as app/Program.cs" if file.endswith(".cs") else ""
    intro = f"{does}. Run it in the folder of model.onnx{as_what}:"
    filled = code.replace("INTRO", intro).replace("INSTALL", install).replace("RUN", run)
    return Example(language, path, install, run, filled)


def of_pictures(name: str, does: str, *, python: str, csharp: str, javascript: str) -> tuple[Example, ...]:
    """Programs called ``name`` that read a picture; the code is what they do with its pixels."""
    in_csharp, in_javascript = CSHARP_PIXELS + csharp, JAVASCRIPT_PIXELS + javascript
    return (
        example("Python", f"{name}.py", does, f"{PIP} Pillow", "python FILE picture.jpg", PYTHON_PIXELS + python),
        example("C#", f"{name}.cs", does, IMAGE_SHARP, "dotnet run --project app -- picture.jpg", in_csharp),
        example("JavaScript", f"{name}.mjs", does, NPM, "node FILE picture.jpg", in_javascript),
    )


def of_several_fields(programs: Sequence[Example]) -> list[Example]:
    """The same programs for a model of several label fields, of which ``labels.json`` has the classes of each; they tell the first one."""
    in_csharp = CSHARP_LABELS.replace("string[]", "Dictionary<string, string[]>") + ".First().Value"
    lists = {CSHARP_LABELS: in_csharp, JAVASCRIPT_LABELS: f"Object.values({JAVASCRIPT_LABELS})[0]"}
    changed = []
    for one in programs:
        code = one.code
        for labels, of_the_first in lists.items():
            code = code.replace(labels, of_the_first)
        changed.append(replace(one, code=code))
    return changed


def write_examples(folder: Path, programs: Sequence[Example]) -> None:
    """Writes programs to the folder ``examples`` of a bundle."""
    (folder / FOLDER).mkdir()
    for one in programs:
        (folder / one.file).write_text(one.code, "utf-8")
