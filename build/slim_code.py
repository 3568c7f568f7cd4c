"""Makes the modules of a frozen program smaller: no docstrings, and packed with all else, not one by one."""

from __future__ import annotations

import ast
from pathlib import Path
from types import CodeType
from typing import Any

from quoteline.search.stemming import ALGORITHMS

# Modules that do nothing for us: two only write manuals into numpy, and one only loads the stemmers of all
# languages, of which search asks for its own by name.
EMPTIED = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars", "snowballstemmer")
STEMMERS = {f"snowballstemmer.{name}_stemmer" for name in ALGORITHMS.values()}
# It asserts that numpy's docstrings hold what it replaces in them, and minds their lack only where, as with
# `python -OO`, nothing is asserted.
WITHOUT_ASSERTIONS = ("numpy.ma.core",)
# A dataclass without a docstring writes one from its signature, which takes time at every start.
OF_A_CLASS = "."


def slim(analysis: Any) -> None:
    """Let PyInstaller freeze the modules of its ``analysis`` without docstrings; assertions stay in.

    They are stored as they are: PyInstaller packs each by itself, which a package cannot pack any better, and
    which has to be unpacked at every start.
    """
    from PyInstaller.archive.writers import ZlibArchiveWriter  # type: ignore[import-untyped]
    from PyInstaller.config import CONF  # type: ignore[import-untyped]

    if not hasattr(ZlibArchiveWriter, "_COMPRESSION_LEVEL"):
        raise SystemExit("PyInstaller packs modules in another way than build/slim_code.py knows.")
    ZlibArchiveWriter._COMPRESSION_LEVEL = 0
    known = CONF["code_cache"].setdefault(id(analysis.pure), {})
    analysis.pure[:] = [entry for entry in analysis.pure if is_asked_for(entry[0])]
    for name, path, _ in analysis.pure:
        if path and path.endswith(".py"):
            source = b"" if name in EMPTIED else Path(path).read_bytes()
            known[name] = without_docstrings(source, path, 2 if name in WITHOUT_ASSERTIONS else 0)


def is_asked_for(name: str) -> bool:
    """Whether a module is of any use: the stemmers of other languages than those of search are not."""
    return name in STEMMERS or not name.startswith("snowballstemmer.") or not name.endswith("_stemmer")


def without_docstrings(source: bytes, path: str, optimize: int = 0) -> CodeType:
    """The compiled module, its lines numbered as before; ``optimize`` as in Python's compile.

    Raises SyntaxError.
    """
    tree = ast.parse(source, path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            _forget_docstring(node)
    return compile(tree, path, "exec", dont_inherit=True, optimize=optimize)


def _forget_docstring(node: ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> None:
    first = node.body[0] if node.body else None
    if not (isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)):
        return
    if not isinstance(first.value.value, str):
        return
    if isinstance(node, ast.ClassDef):
        first.value.value = OF_A_CLASS
    elif isinstance(node, ast.Module) or len(node.body) > 1:
        del node.body[0]
    else:
        node.body[0] = ast.copy_location(ast.Pass(), first)
