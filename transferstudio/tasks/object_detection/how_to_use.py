"""How an exported detector is used: what its README.md says, and the programs that are handed over with it."""

from __future__ import annotations

from transferstudio.export.contents import ONE_FILE, TOKENIZER
from transferstudio.export.examples import HowToUse, of_pictures

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
    absent=frozenset({TOKENIZER, ONE_FILE}),
)
