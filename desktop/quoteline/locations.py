"""Where files live: the user's library, settings and cache, and what ships with the program."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import platformdirs

APP = "quoteline"
SUFFIX = ".quoteline"


def data_folder() -> Path:
    """The user's data folder for Quoteline (libraries, backups); not created here."""
    return platformdirs.user_data_path(APP, appauthor=False)


def at_home(named: str | os.PathLike[str]) -> Path:
    """A path as a person wrote it, ``~`` being their home; where nobody is called so, as it stands."""
    try:
        return Path(named).expanduser()
    except RuntimeError:  # ~nobody
        return Path(named)


def default_library() -> Path:
    """The library used when none is named: ``QUOTELINE_LIBRARY``, else one in the data folder."""
    named = os.environ.get("QUOTELINE_LIBRARY", "").strip()
    return at_home(named) if named else data_folder() / f"default{SUFFIX}"


def sample_library() -> Path:
    """Where the sample library is built on request."""
    return data_folder() / f"samples{SUFFIX}"


def settings_file() -> Path:
    return platformdirs.user_config_path(APP, appauthor=False) / "settings.json"


def subscriptions_folder(library_id: str) -> Path:
    """What a person subscribed to for a library: never kept in the library, which may be a stranger’s."""
    return platformdirs.user_config_path(APP, appauthor=False) / "subscriptions" / _plain_name(library_id)


def log_folder() -> Path:
    return platformdirs.user_log_path(APP, appauthor=False)


def index_folder(library_id: str) -> Path:
    """The search index of a library, in the user's cache: never beside a library that came from elsewhere."""
    return _cache("index", library_id)


def families_folder(library_id: str) -> Path:
    """What was computed about the families of a library's quotations, in the user's cache as well."""
    return _cache("families", library_id)


def columns_folder(library_id: str) -> Path:
    """The values by which a library's quotations are counted, in the user's cache as well."""
    return _cache("columns", library_id)


def terms_file(library_id: str) -> Path:
    """How common each term is in a library, in the user's cache as well."""
    return _cache("terms", library_id) / "terms.sqlite"


def open_files_folder() -> Path:
    """Which file a library was when it was opened, until it is closed: a file for each, a cache."""
    return Path(platformdirs.user_cache_path(APP, appauthor=False)) / "open"


def _cache(what: str, library_id: str) -> Path:
    return platformdirs.user_cache_path(APP, appauthor=False) / what / _plain_name(library_id)


def _plain_name(library_id: str) -> str:
    """The id is the library’s word, which may have been made to lead elsewhere: only a plain one is used."""
    if re.fullmatch(r"[0-9a-f]{32}", library_id):
        return library_id
    from hashlib import sha256  # it brings OpenSSL, which the first window can do without

    return sha256(library_id.encode(errors="replace")).hexdigest()[:32]


def resources() -> Path:
    """What ships with the program: beside the package if installed or frozen, else the checkout's folder."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "quoteline" / "resources"
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parents[1] / "resources"


def manual_folder() -> Path:
    """Where the pages of the manual lie, beside the resources: docs/ where it runs from a checkout."""
    return resources().parent / "docs"


def model_folder(language: str = "en") -> Path:
    """Where the trained model for a language lies: with the program, or where ``QUOTELINE_MODELS`` says."""
    named = os.environ.get("QUOTELINE_MODELS", "").strip()
    return (at_home(named) if named else resources() / "models") / language
