"""Transfer Studio: a small pile of your own images or texts in, one ONNX file out."""

__version__ = "0.1.0"
