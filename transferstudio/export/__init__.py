"""From a trained network to one ONNX file that is proven to answer the same."""
