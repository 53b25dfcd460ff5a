"""Transfer Studio: a small pile of your own images or texts in, one ONNX file out."""

import os

__version__ = "0.1.0"

# Nothing leaves this computer: ONNX Runtime would tell its maker that it is used. It asks when it is loaded, so this comes first.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
