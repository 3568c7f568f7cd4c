"""Where an article came from, and what of it can be opened without running anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from quoteline.domain import Article, UserError
from quoteline.importers import file_of
from quoteline.services.library import Library
from quoteline.storage import articles
from quoteline.wording import Told, say

# What a viewer shows and nothing executes; everything else is only shown in its folder.
READABLE = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf"})


@dataclass(frozen=True, slots=True)
class Original:
    """What can be done, the first that is given: open the file, open the address, show the folder."""

    file: Path | None = None
    url: str = ""
    folder: Path | None = None
    sentence: Told | str = ""  # why the file itself is not opened; empty where it is


def original(library: Library, article_id: int) -> Original:
    """Looks for the original of an article. Raises UserError where there is no such article."""
    kept = articles.get(library.database, article_id)
    if kept is None:
        raise UserError(say("There is no article with the number {id} in this library.", id=article_id))
    return original_of(kept.article)


def original_of(article: Article) -> Original:
    """Looks at the disk; an address is not called, and one that is no web address is left out."""
    url = web_address(article.url) or web_address(article.origin)
    path = _path(article.origin)
    if path is None:
        return Original(url=url, sentence="" if url else say("It is not known where this article came from."))
    if not _is_file(path):
        return Original(url=url, sentence=say("The file “{path}” is not there any more.", path=str(path)))
    whole = path == Path(article.origin)
    if whole and path.suffix.lower() in READABLE and path.resolve().suffix.lower() in READABLE:
        return Original(file=path, url=url)
    sentence = say("“{name}” is shown in its folder: it is not opened from here.", name=path.name)
    return Original(url=url, folder=_plain(path.parent), sentence=sentence)


def web_address(text: str) -> str:
    """``text`` where it is an address of the web, http or https with a host; else empty."""
    try:
        parts = urlsplit(text.strip())
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    plain = usable and "@" not in parts.netloc and text.strip().isprintable() and " " not in text.strip()
    return text.strip() if plain else ""


def _path(origin: str) -> Path | None:
    """The file of an origin; None for what is no absolute path on this machine.

    A library comes from anywhere: to look for a path on a foreign server would tell that server of it.
    """
    if not origin or "\0" in origin or origin.replace("\\", "/").startswith("//"):
        return None
    return file_of(origin) if Path(origin).is_absolute() else None


def _plain(folder: Path) -> Path:
    """The folder, or the first above it that no system takes for more: macOS runs one called “Name.app”."""
    return next(each for each in (folder, *folder.parents) if not (_ending(each) or _ending(each.resolve())))


def _ending(folder: Path) -> str:
    """What its name ends in; the figures of “2025.03” are no ending."""
    ending = folder.suffix.removeprefix(".")
    return "" if ending.isdigit() else ending


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
