"""What a small trained encoder adds to the rules. Knows no files: its weights are handed to it.

Needs onnxruntime, tokenizers and numpy, and is imported only where a model is used: ImportError tells that
one of them is missing.
"""

from quoteline.extraction.trained.reader import TrainedReader

__all__ = ["TrainedReader"]
