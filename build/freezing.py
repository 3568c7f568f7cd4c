"""What is left out of a frozen program: parts of Qt and of the libraries that nobody uses.

Read by the recipes of PyInstaller: packaging/quoteline.spec, and packaging/bare_window.spec, which freezes
the window that ours is measured against. slim_code.py and slim_data.py make smaller what stays.
"""

from __future__ import annotations

import fnmatch
import os
import sys
from pathlib import Path
from typing import TypeAlias

Entry: TypeAlias = tuple[str, str, str]  # its name in the bundle, where it comes from, its kind

UNUSED_OF_NUMPY = ("distutils", "f2py", "fft", "polynomial", "random", "testing")
# Of Python itself: what runs tests, serves and fetches, shows manuals. Libraries name it where we never come.
UNUSED_OF_PYTHON = (
    "asyncio", "unittest", "doctest", "pdb", "pydoc", "pydoc_data", "readline", "wsgiref", "xmlrpc",
    "http.server", "ftplib", "smtplib", "optparse", "webbrowser", "tkinter", "lib2to3", "idlelib",
)  # fmt: skip
# Babel names the locales of the world. Only its way of saying that a locale is not known is ever asked for.
UNUSED_OF_BABEL = ("dates", "lists", "localtime", "messages", "numbers", "support", "units")
# What is imported somewhere but never used by us. sqlite-utils wants pip for its own command line.
# Without QtNetwork the app cannot open a socket through Qt even by mistake.
UNUSED = [
    *(f"PySide6.Qt{part}" for part in (
        "Network", "Qml", "Quick", "QuickWidgets", "QuickControls2", "QuickTest", "OpenGL", "OpenGLWidgets",
        "Sql", "Test", "Designer", "Help", "UiTools", "Concurrent", "Xml", "WebEngineCore",
        "WebEngineWidgets", "Multimedia",
    )),
    *UNUSED_OF_PYTHON,
    "pip", "setuptools", "pkg_resources", "_distutils_hack", "IPython", "pytest", "hypothesis", "mypy", "PIL",
    # The model is read and run, and nothing else: what onnxruntime, tokenizers and numpy bring for making
    # models, for fetching them from a hub and for testing themselves is left out.
    "huggingface_hub", "google.protobuf", "flatbuffers", "sympy", "mpmath", "ml_dtypes", "onnx", "torch",
    "scipy",
    *(f"onnxruntime.{part}" for part in ("backend", "datasets", "quantization", "tools", "transformers")),
    *(f"numpy.{part}" for part in UNUSED_OF_NUMPY),
    # XML as Python objects, and a second schema language: 4 MB that none of our readers asks for.
    "lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib",
    *(f"lxml.{part}" for part in ("doctestcompare", "usedoctest", "cssselect")),
    *(f"lxml.html.{part}" for part in (
        "soupparser", "html5parser", "_html5builder", "ElementSoup", "usedoctest", "formfill", "_diffcommand",
    )),
    # The same once more for newer processors: rapidfuzz falls back to what runs on all of them. We use its
    # distances only: the rest falls back to Python.
    "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2",
    *(f"rapidfuzz.{part}" for part in ("fuzz_cpp", "process_cpp", "process_cpp_impl", "utils_cpp")),
    # Where a page marks no date, htmldate would ask dateparser about any date in the running text. We forbid
    # that (importers/html.py), and then it is never loaded.
    "dateparser", "regex", "pytz", "tzlocal",
    *(f"babel.{part}" for part in UNUSED_OF_BABEL),
    "py3langid.server", "pypdfium2._cli", "whoosh.lang.snowball", "whoosh.lang.wordnet",
]  # fmt: skip

UNUSED_FILES = [
    "PySide6/Qt/plugins/platforms/libq[elmv]*",  # eglfs, linuxfb, minimal, minimalegl, vkkhrdisplay, vnc
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",  # it alone would bring GTK, cairo and pango
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/sqldrivers/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/generic/*",
    "libcups.so*",  # see OF_THE_SYSTEM
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    *(f"PySide6/Qt/plugins/imageformats/libq{kind}.so" for kind in ("tiff", "tga", "icns", "wbmp", "pdf")),
    "onnxruntime/capi/libonnxruntime.so*",  # the same once more for programs in C: 35 MB
    "numpy/*/tests/*", "numpy/_core/_multiarray_tests*", "numpy/_core/_*_tests*", "numpy/*.pyi", "numpy/*.a",
    # Which files a wheel laid down: its commands name the folder they were made in, and their hashes differ.
    "*.dist-info/RECORD",
    "tld/tests/*", "tld/res/*_public_only*",
    "babel/locale-data/*", "babel/global.dat",
    # By these quality is measured where the program is made; the articles themselves are there to be tried.
    "quoteline/resources/samples/gold.jsonl", "quoteline/resources/samples/marked/*",
]  # fmt: skip

# What these need is taken from the system at run time, if it is there: without CUPS nobody prints on paper,
# and ours would bring Avahi, GnuTLS and Kerberos. Without it an article is still printed into a PDF.
OF_THE_SYSTEM = ["PySide6/Qt/plugins/printsupport/libcupsprintersupport.so"]

# Languages whose words for buttons are kept: the window may be in one, the system in another.
QT_LANGUAGES = ("cs", "de", "es", "fr", "it", "ja", "pl", "pt_BR", "ru", "uk", "zh_CN")
QT_WORDS = [f"qtbase_{language}.qm" for language in QT_LANGUAGES]


def settings_of_freezing() -> dict[str, str]:
    """The environment in which a program is frozen.

    PyInstaller asks Qt where its plugins are, which must not need a screen. Without the columns of each
    operation compiled modules are a quarter smaller; tracebacks keep their lines.
    """
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONNODEBUGRANGES": "1"}


def is_wanted(name: str) -> bool:
    """Whether the file at ``name`` inside the bundle is of any use to us."""
    path = Path(name)
    if path.parts[:4] == ("PySide6", "Qt", "translations") or path.suffix == ".qm":
        return path.name in QT_WORDS or path.name.startswith("quoteline_")
    if path.suffix == ".ts":  # what translators work in; the program reads what is compiled of it
        return False
    return not any(fnmatch.fnmatchcase(path.as_posix(), pattern) for pattern in UNUSED_FILES)


def is_called_by_name(name: str) -> bool:
    """Whether the binary is a module or plugin, not a library that is there because another one needs it."""
    return ("/" in name and not name.startswith("PySide6/Qt/lib/")) or name.startswith("libpython")


def without_orphans(binaries: list[Entry]) -> list[Entry]:
    """The binaries, less those libraries that only something left out had asked for.

    PyInstaller follows what a plugin needs before we can say that we do not want the plugin. Told of Linux
    alone: elsewhere Qt lies in other folders, and brings no libraries of the system along.
    """
    if sys.platform != "linux":
        return binaries
    from PyInstaller.depend.bindepend import get_imports  # type: ignore[import-untyped]

    files = {Path(source).resolve(): name for name, source, kind in binaries if kind != "SYMLINK"}
    needed = {source for source, name in files.items() if is_called_by_name(name)}
    waiting = [source for source in needed if files[source] not in OF_THE_SYSTEM]
    while waiting:
        asked = {Path(path).resolve() for _, path in get_imports(str(waiting.pop())) if path}
        waiting += [path for path in asked - needed if path in files]
        needed |= asked
    return [entry for entry in binaries if entry[2] == "SYMLINK" or Path(entry[1]).resolve() in needed]


def without_broken_links(entries: list[Entry], names: set[str]) -> list[Entry]:
    """The entries, less the links to what is not among ``names``."""
    return [entry for entry in entries if entry[2] != "SYMLINK" or entry[1] in names]
