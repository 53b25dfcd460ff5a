"""Code that runs the exported file with ONNX Runtime alone, in three languages."""

from __future__ import annotations

import json

PYTHON = """import json
import numpy as np, onnxruntime as ort
from PIL import Image

session = ort.InferenceSession("model.onnx")
labels = json.loads(session.get_modelmeta().custom_metadata_map["labels"])
pixels = np.asarray(Image.open("picture.jpg").convert("RGB"))[None]  # any size: scaling is inside
probabilities = session.run(["probabilities"], {"images": pixels})[0][0]
print(labels[probabilities.argmax()], probabilities.max())
"""

PYTHON_TEXTS = """import json
import numpy as np, onnxruntime as ort
from tokenizers import Tokenizer

session = ort.InferenceSession("model.onnx")
meta = session.get_modelmeta().custom_metadata_map
labels, length = json.loads(meta["labels"]), json.loads(meta["preprocessing"])["max_length"]
tokenizer = Tokenizer.from_file("tokenizer.json")
tokenizer.no_padding()
tokenizer.enable_truncation(length)
ids = np.array([tokenizer.encode("a text").ids])  # several texts: fill the shorter ones up with -1
probabilities = session.run(["probabilities"], {"input_ids": ids})[0][0]
print(labels[probabilities.argmax()], probabilities.max())
"""

PYTHON_QUESTIONS = """from predict import QuestionPredictor  # predict.py lies beside model.onnx

predictor = QuestionPredictor("model.onnx")
answer = predictor.answer("The passage to look in.", "a question?")
print(answer.text or "no answer", answer.probability)
"""

CSHARP = """// dotnet add package Microsoft.ML.OnnxRuntime SixLabors.ImageSharp
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

string[] labels = LABELS;
using var session = new InferenceSession("model.onnx");
using var image = Image.Load<Rgb24>("picture.jpg");
var pixels = new byte[image.Width * image.Height * 3];  // any size: scaling is inside
image.CopyPixelDataTo(pixels);
var input = new DenseTensor<byte>(pixels, new[] { 1, image.Height, image.Width, 3 });
using var results = session.Run(new[] { NamedOnnxValue.CreateFromTensor("images", input) });
var p = results.First(r => r.Name == "probabilities").AsEnumerable<float>().ToArray();
int best = Array.IndexOf(p, p.Max());
Console.WriteLine($"{labels[best]} {p[best]:P1}");
"""

JAVASCRIPT = """// npm install onnxruntime-node sharp
import * as ort from "onnxruntime-node";
import sharp from "sharp";

const labels = LABELS;
const session = await ort.InferenceSession.create("model.onnx");
const { data, info } = await sharp("picture.jpg").removeAlpha().toColourspace("srgb").raw()
  .toBuffer({ resolveWithObject: true });  // any size: scaling is inside
const images = new ort.Tensor("uint8", new Uint8Array(data), [1, info.height, info.width, 3]);
const { probabilities } = await session.run({ images });
const best = probabilities.data.indexOf(Math.max(...probabilities.data));
console.log(labels[best], probabilities.data[best]);
"""


PYTHON_BOXES = """import json
import numpy as np, onnxruntime as ort
from PIL import Image

session = ort.InferenceSession("model.onnx")
labels = json.loads(session.get_modelmeta().custom_metadata_map["labels"])
pixels = np.asarray(Image.open("picture.jpg").convert("RGB"))[None]  # any size: scaling is inside
boxes, scores, classes = session.run(["boxes", "scores", "classes"], {"images": pixels})
for (left, top, right, bottom), score, label in zip(boxes, scores, classes):  # in pixels of the picture
    print(labels[label], score, left, top, right, bottom)
"""
ONLY_PYTHON = {
    "text-classification": PYTHON_TEXTS,
    "question-answering": PYTHON_QUESTIONS,
    "object-detection": PYTHON_BOXES,
}


def snippet(language: str, labels: list[str], *, task: str) -> str:
    """The code for ``Python``, ``C#`` or ``JavaScript``; for a model that does not name pictures as a whole only the first."""
    if task in ONLY_PYTHON:
        return ONLY_PYTHON[task]
    listed = json.dumps(labels, ensure_ascii=False)
    if language == "C#":
        return CSHARP.replace("LABELS", f"{{ {listed[1:-1]} }}")
    return JAVASCRIPT.replace("LABELS", listed) if language == "JavaScript" else PYTHON
