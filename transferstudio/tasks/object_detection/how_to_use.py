"""How an exported detector is used: what its README.md says, and the programs that are handed over with it."""

from __future__ import annotations

from transferstudio.export.contents import ONE_FILE, TOKENIZER
from transferstudio.export.examples import IMAGE_INPUT, HowToUse, of_pictures

PYTHON_BOXES = """boxes, scores, classes = session.run(["boxes", "scores", "classes"], {"images": pixels})
for (left, top, right, bottom), score, label in zip(boxes, scores, classes):  # in pixels of the picture
    print(labels[label], score, left, top, right, bottom)
"""
JAVASCRIPT_BOXES = """const { boxes, scores, classes } = await session.run({ images }, ["boxes", "scores", "classes"]);
scores.data.forEach((score, i) => {  // left, top, right, bottom in pixels of the picture
  console.log(labels[Number(classes.data[i])], score, ...boxes.data.slice(4 * i, 4 * i + 4));
});
"""
CSHARP_BOXES = """float[] boxes = results.First(result => result.Name == "boxes").AsEnumerable<float>().ToArray();
float[] scores = results.First(result => result.Name == "scores").AsEnumerable<float>().ToArray();
long[] classes = results.First(result => result.Name == "classes").AsEnumerable<long>().ToArray();
for (int i = 0; i < scores.Length; i++)  // left, top, right, bottom in pixels of the picture
    Console.WriteLine($"{labels[classes[i]]} {scores[i]} {string.Join(" ", boxes[(4 * i)..(4 * i + 4)])}");
"""

HOW_TO_USE = HowToUse(
    packages="Pillow",
    use="python predict.py photo.jpg",
    examples=of_pictures(
        "find", "Finds things in a picture", python=PYTHON_BOXES, csharp=CSHARP_BOXES, javascript=JAVASCRIPT_BOXES
    ),
    meanings={
        "images": IMAGE_INPUT,
        "score_threshold": "may be left out: the score from which on a box is given",
        "overlap_threshold": "may be left out: how far two boxes of a class may overlap (0 to 1) before only the surer one is given",
        "boxes": "left, top, right and bottom in pixels of the picture; the surest box first",
        "scores": "how sure each box is, 0 to 1, calibrated",
        "classes": "the class of each box, as an index into `labels.json`",
        "numbers": "which picture of the batch each box is in",
        "counts": "how many boxes each picture has",
    },
    absent=frozenset({TOKENIZER, ONE_FILE}),
)
