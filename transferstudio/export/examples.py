"""The code that is handed over with a model: short programs that run it with ONNX Runtime, and answer as predict.py does.

Each is put together from parts that are written once: how a picture becomes pixels, how the answer is read. Python's way to pixels is
the source of predict.py itself. The tests run what is written here on pictures that lie on their side, are transparent or in CMYK.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from pathlib import Path

from transferstudio.runtime import predict

FOLDER = "examples"
CLASSES, BOXES, TEXTS, QUESTIONS = (
    "image-classification",
    "object-detection",
    "text-classification",
    "question-answering",
)


@dataclass(frozen=True)
class Example:
    """One program: its language, its file below the folder of the model, and what has to be installed for it."""

    language: str
    file: str
    install: str
    run: str
    code: str


UPRIGHT = "\n\n".join(inspect.getsource(part) for part in (predict.upright_rgb, predict._values, predict._rgb))
PYTHON_PIXELS = f'''"""INTRO

    INSTALL
    RUN
"""

import json
import os
import sys

import numpy as np

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # else it tells its maker that it is used, as soon as it is loaded
import onnxruntime as ort
from PIL import Image, ImageOps


{UPRIGHT}

session = ort.InferenceSession("model.onnx")
labels = json.loads(session.get_modelmeta().custom_metadata_map["labels"])
pixels = np.asarray(upright_rgb(Image.open(sys.argv[1])))[None]  # of any size: scaling is inside
'''

PYTHON_CLASSES = """probabilities = session.run(["probabilities"], {"images": pixels})[0][0]
print(labels[probabilities.argmax()], probabilities.max())
"""

PYTHON_BOXES = """boxes, scores, classes = session.run(["boxes", "scores", "classes"], {"images": pixels})
for (left, top, right, bottom), score, label in zip(boxes, scores, classes):  # in pixels of the picture
    print(labels[label], score, left, top, right, bottom)
"""

PYTHON_TEXTS = '''"""INTRO

    INSTALL
    RUN
"""

import json
import os
import sys

import numpy as np

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # else it tells its maker that it is used, as soon as it is loaded
import onnxruntime as ort
from tokenizers import Tokenizer

session = ort.InferenceSession("model.onnx")
meta = session.get_modelmeta().custom_metadata_map
labels, length = json.loads(meta["labels"]), json.loads(meta["preprocessing"])["max_length"]
tokenizer = Tokenizer.from_file("tokenizer.json")
tokenizer.no_padding()
tokenizer.enable_truncation(length)  # what comes after so many tokens is not read
ids = np.array([tokenizer.encode(sys.argv[1]).ids or [0]])  # several texts: fill the shorter ones up with -1
probabilities = session.run(["probabilities"], {"input_ids": ids})[0][0]
print(labels[probabilities.argmax()], probabilities.max())
'''

PYTHON_ONE_FILE = '''"""INTRO

    INSTALL
    RUN
"""

import json
import os
import sys

import numpy as np

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # else it tells its maker that it is used, as soon as it is loaded
import onnxruntime as ort
from onnxruntime_extensions import get_library_path

options = ort.SessionOptions()
options.register_custom_ops_library(get_library_path())
session = ort.InferenceSession("model-text.onnx", options)
labels = json.loads(session.get_modelmeta().custom_metadata_map["labels"])
text = np.array([sys.argv[1]], dtype=object)  # one text at a time
probabilities = session.run(["probabilities"], {"text": text})[0][0]
print(labels[probabilities.argmax()], probabilities.max())
'''

PYTHON_QUESTIONS = '''"""INTRO

    INSTALL
    RUN
"""

import sys

sys.path.insert(0, ".")  # predict.py lies beside model.onnx
from predict import QuestionPredictor

predictor = QuestionPredictor("model.onnx")
answer = predictor.answer(sys.argv[1], sys.argv[2])
print(answer.text or "no answer", answer.probability)
'''

JAVASCRIPT_PIXELS = """// INTRO
//
//     INSTALL
//     RUN
import { readFile } from "node:fs/promises";
import sharp from "sharp";

process.env.ORT_DISABLE_TELEMETRY = "1";  // else it tells its maker that it is used, as soon as it is loaded
const ort = await import("onnxruntime-node");

// Upright, transparency on white, RGB, colour profiles left aside: as predict.py reads a picture.
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
const images = new ort.Tensor("uint8", new Uint8Array(data), [1, info.height, info.width, 3]);  // scaling is inside
"""

JAVASCRIPT_CLASSES = """const { probabilities } = await session.run({ images });
const best = probabilities.data.indexOf(Math.max(...probabilities.data));
console.log(labels[best], probabilities.data[best]);
"""

JAVASCRIPT_BOXES = """const { boxes, scores, classes } = await session.run({ images }, ["boxes", "scores", "classes"]);
scores.data.forEach((score, i) => {  // left, top, right, bottom in pixels of the picture
  console.log(labels[Number(classes.data[i])], score, ...boxes.data.slice(4 * i, 4 * i + 4));
});
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

OrtEnv.Instance().DisableTelemetryEvents();  // else it tells its maker that it is used
string[] labels = JsonSerializer.Deserialize<string[]>(File.ReadAllText("labels.json"))!;
using var session = new InferenceSession("model.onnx");
using var image = Image.Load<Rgba32>(args[0]);
image.Mutate(picture => picture.AutoOrient().BackgroundColor(Color.White));  // upright, transparency on white
using var rgb = image.CloneAs<Rgb24>();
var pixels = new byte[rgb.Width * rgb.Height * 3];
rgb.CopyPixelDataTo(pixels);
var images = new DenseTensor<byte>(pixels, new[] { 1, rgb.Height, rgb.Width, 3 });  // of any size: scaling is inside
using var results = session.Run(new[] { NamedOnnxValue.CreateFromTensor("images", images) });
"""

CSHARP_CLASSES = """float[] probabilities = results.First(result => result.Name == "probabilities").AsEnumerable<float>().ToArray();
int best = Array.IndexOf(probabilities, probabilities.Max());
Console.WriteLine($"{labels[best]} {probabilities[best]}");
"""

CSHARP_BOXES = """float[] boxes = results.First(result => result.Name == "boxes").AsEnumerable<float>().ToArray();
float[] scores = results.First(result => result.Name == "scores").AsEnumerable<float>().ToArray();
long[] classes = results.First(result => result.Name == "classes").AsEnumerable<long>().ToArray();
for (int i = 0; i < scores.Length; i++)  // left, top, right, bottom in pixels of the picture
    Console.WriteLine($"{labels[classes[i]]} {scores[i]} {string.Join(" ", boxes[(4 * i)..(4 * i + 4)])}");
"""

CSHARP_ONE_FILE = """// INTRO
//
//     INSTALL
//     RUN
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

OrtEnv.Instance().DisableTelemetryEvents();  // else it tells its maker that it is used
string[] labels = JsonSerializer.Deserialize<string[]>(File.ReadAllText("labels.json"))!;
using var options = new SessionOptions();
options.RegisterOrtExtensions();
using var session = new InferenceSession("model-text.onnx", options);
var text = new DenseTensor<string>(new[] { args[0] }, new[] { 1 });  // one text at a time
using var results = session.Run(new[] { NamedOnnxValue.CreateFromTensor("text", text) });
float[] probabilities = results.First(result => result.Name == "probabilities").AsEnumerable<float>().ToArray();
int best = Array.IndexOf(probabilities, probabilities.Max());
Console.WriteLine($"{labels[best]} {probabilities[best]}");
"""

PIP = "python -m pip install onnxruntime numpy"
NPM = "npm install onnxruntime-node sharp"
DOTNET = "dotnet new console -o app && dotnet add app package Microsoft.ML.OnnxRuntime"
IMAGE_SHARP = f"{DOTNET} && dotnet add app package SixLabors.ImageSharp"
EXTENSIONS = f"{DOTNET} && dotnet add app package Microsoft.ML.OnnxRuntime.Extensions"


def install_line(task: str) -> str:
    """The line that installs what predict.py needs."""
    return f"{PIP} {'Pillow' if task in (CLASSES, BOXES) else 'tokenizers'}"


def examples(task: str, *, one_file: bool = False) -> list[Example]:
    """The programs for the model of a task; ``one_file``: also those for model-text.onnx."""
    pip = install_line(task)
    if task in (CLASSES, BOXES):
        does = "Says what is on a picture" if task == CLASSES else "Finds things in a picture"
        name = "classify" if task == CLASSES else "find"
        python, javascript, csharp = (
            (PYTHON_CLASSES, JAVASCRIPT_CLASSES, CSHARP_CLASSES)
            if task == CLASSES
            else (PYTHON_BOXES, JAVASCRIPT_BOXES, CSHARP_BOXES)
        )
        return [
            _example("Python", f"{name}.py", does, pip, "python FILE picture.jpg", PYTHON_PIXELS + python),
            _example(
                "C#", f"{name}.cs", does, IMAGE_SHARP, "dotnet run --project app -- picture.jpg", CSHARP_PIXELS + csharp
            ),
            _example("JavaScript", f"{name}.mjs", does, NPM, "node FILE picture.jpg", JAVASCRIPT_PIXELS + javascript),
        ]
    if task == QUESTIONS:
        does, run = "Finds the answer to a question in a passage", 'python FILE "The passage." "The question?"'
        return [_example("Python", "answer.py", does, pip, run, PYTHON_QUESTIONS)]
    does, run = "Says what a text is about", 'python FILE "a text"'
    found = [_example("Python", "classify.py", does, pip, run, PYTHON_TEXTS)]
    if one_file:
        does = f"{does}, with the tokenizer inside the model"
        python = f"{PIP} onnxruntime-extensions"
        found += [
            _example("Python, one file", "one_file.py", does, python, run, PYTHON_ONE_FILE),
            _example(
                "C#, one file", "one_file.cs", does, EXTENSIONS, 'dotnet run --project app -- "a text"', CSHARP_ONE_FILE
            ),
        ]
    return found


def write_examples(folder: Path, task: str, *, one_file: bool = False) -> list[Example]:
    """Writes them to the folder ``examples`` of a bundle."""
    made = examples(task, one_file=one_file)
    (folder / FOLDER).mkdir()
    for one in made:
        (folder / one.file).write_text(one.code, "utf-8")
    return made


def _example(language: str, file: str, does: str, install: str, run: str, code: str) -> Example:
    path = f"{FOLDER}/{file}"
    run = run.replace("FILE", path)
    as_what = ", as app/Program.cs" if file.endswith(".cs") else ""
    intro = f"{does}. Run it in the folder of model.onnx{as_what}:"
    filled = code.replace("INTRO", intro).replace("INSTALL", install).replace("RUN", run)
    return Example(language, path, install, run, filled)
