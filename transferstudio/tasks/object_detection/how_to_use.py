"""How an exported detector is used: what its README.md says, and the programs that are handed over with it."""

from __future__ import annotations

from transferstudio.export.contents import ONE_FILE, TOKENIZER
from transferstudio.export.examples import IMAGE_INPUT, HowToUse, of_pictures

PYTHON_BOXES = """boxes, scores, classes = session.run(["boxes", "scores", "classes"], {"images": pixels})
for (left, top, right, bottom), score, label in zip(boxes, scores, classes):  # in image pixels
    print(labels[label], score, left, top, right, bottom)
"""
JAVASCRIPT_BOXES = """const { boxes, scores, classes } = await session.run({ images }, ["boxes", "scores", "classes"]);
scores.data.forEach((score, i) => {  // left, top, right, bottom in image pixels
  console.log(labels[Number(classes.data[i])], score, ...boxes.data.slice(4 * i, 4 * i + 4));
});
"""
CSHARP_BOXES = """float[] boxes = results.First(result => result.Name == "boxes").AsEnumerable<float>().ToArray();
float[] scores = results.First(result => result.Name == "scores").AsEnumerable<float>().ToArray();
long[] classes = results.First(result => result.Name == "classes").AsEnumerable<long>().ToArray();
for (int i = 0; i < scores.Length; i++)  // left, top, right, bottom in image pixels
    Console.WriteLine($"{labels[classes[i]]} {scores[i]} {string.Join(" ", boxes[(4 * i)..(4 * i + 4)])}");
"""

HOW_TO_USE = HowToUse(
    packages="Pillow",
    use="python predict.py photo.jpg",
    examples=of_pictures(
        "find", "Detects objects in an image", python=PYTHON_BOXES, csharp=CSHARP_BOXES, javascript=JAVASCRIPT_BOXES
    ),
    meanings={
        "images": IMAGE_INPUT,
        "boxes": "left, top, right and bottom in image pixels; the box with the highest score first",
        "scores": "the confidence of each box, 0 to 1, calibrated; above the `threshold` in the metadata `limits`. For a lower threshold, "
        "give the session options another initializer `score_threshold`, float [1] (`add_initializer`) before the model is loaded",
        "classes": "the class of each box, as an index into `labels.json`",
        "numbers": "the index of the image in the batch that each box belongs to",
        "counts": "the number of boxes per image",
    },
    absent=frozenset({TOKENIZER, ONE_FILE}),
)
