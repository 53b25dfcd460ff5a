"""How an exported classifier is used: what its README.md says, and the programs that are handed over with it."""

from __future__ import annotations

from transferstudio.export.contents import ONE_FILE, PICTURES, TOKENIZER
from transferstudio.export.examples import DOTNET, IMAGE_INPUT, PIP, TOKEN_INPUT, HowToUse, example, of_pictures
from transferstudio.training.conformal import COVERAGE
from transferstudio.training.novelty import FALSE_ALARMS

PYTHON_CLASSES = """probabilities = session.run(["probabilities"], {"images": pixels})[0][0]
print(labels[probabilities.argmax()], probabilities.max())
"""
JAVASCRIPT_CLASSES = """const { probabilities } = await session.run({ images });
const best = probabilities.data.indexOf(Math.max(...probabilities.data));
console.log(labels[best], probabilities.data[best]);
"""
CSHARP_CLASSES = """float[] probabilities = results.First(result => result.Name == "probabilities").AsEnumerable<float>().ToArray();
int best = Array.IndexOf(probabilities, probabilities.Max());
Console.WriteLine($"{labels[best]} {probabilities[best]}");
"""
PYTHON_TEXTS = '''"""INTRO

    INSTALL
    RUN
"""

import json
import os
import sys

import numpy as np

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # no usage data is sent to the maker of ONNX Runtime
import onnxruntime as ort
from tokenizers import Tokenizer

session = ort.InferenceSession("model.onnx")
meta = session.get_modelmeta().custom_metadata_map
labels, length = json.loads(meta["labels"]), json.loads(meta["preprocessing"])["max_length"]
tokenizer = Tokenizer.from_file("tokenizer.json")
tokenizer.no_padding()
tokenizer.enable_truncation(length)  # longer texts are truncated
ids = np.array([tokenizer.encode(sys.argv[1]).ids or [0]])  # several texts: pad the shorter ones with -1
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

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # no usage data is sent to the maker of ONNX Runtime
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
CSHARP_ONE_FILE = """// INTRO
//
//     INSTALL
//     RUN
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

OrtEnv.Instance().DisableTelemetryEvents();  // no usage data is sent to the maker of ONNX Runtime
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
EXTENSIONS = f"{DOTNET} && dotnet add app package Microsoft.ML.OnnxRuntime.Extensions"
ABOUT_A_TEXT, INSIDE = "Classifies a text", "Classifies a text, with the tokenizer built into the model"
RUN = 'python FILE "a text"'

CLASSES = {
    "probabilities": "the probability of each class, in the order of `labels.json`; calibrated, sum 1",
    "label": "the most probable class, as an index into `labels.json`",
    "prediction_set": f"the classes that it may be, in the order of `labels.json`: the right one is among them {COVERAGE:.0%} of the time; "
    "where several are, treat the answer as unsure",
    "p_value": "the share of samples like the training data that look at least as unusual: at "
    f"{FALSE_ALARMS} or less, treat the sample as unlike the training data",
}
IMAGES = HowToUse(
    packages="Pillow",
    use="python predict.py photo.jpg",
    examples=of_pictures(
        "classify",
        "Classifies an image",
        python=PYTHON_CLASSES,
        csharp=CSHARP_CLASSES,
        javascript=JAVASCRIPT_CLASSES,
    ),
    meanings={"images": IMAGE_INPUT, **CLASSES},
    absent=frozenset({TOKENIZER, ONE_FILE, PICTURES}),
)
TEXTS = HowToUse(
    packages="tokenizers",
    use='python predict.py "a text"',
    examples=(example("Python", "classify.py", ABOUT_A_TEXT, f"{PIP} tokenizers", RUN, PYTHON_TEXTS),),
    meanings={"input_ids": TOKEN_INPUT, "text": "one text; the tokenizer is built in", **CLASSES},
    one_file=(
        example("Python, one file", "one_file.py", INSIDE, f"{PIP} onnxruntime-extensions", RUN, PYTHON_ONE_FILE),
        example(
            "C#, one file", "one_file.cs", INSIDE, EXTENSIONS, 'dotnet run --project app -- "a text"', CSHARP_ONE_FILE
        ),
    ),
    absent=frozenset({PICTURES}),
    limit="## Long texts\n\nThe model reads the first {tokens} tokens of a text (a token is a short word or a part of a longer one) and "
    "ignores the rest. If the end of a text matters, pass its parts one by one.",
)
