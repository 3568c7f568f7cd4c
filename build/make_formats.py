"""Make a folder with every kind of file that Quoteline reads from the sample articles, by the real writers.

python build/make_formats.py FOLDER [--articles N]

LibreOffice, pandoc, wkhtmltopdf, Chromium and wget write where they are installed; Python and templates of
ours write the rest. FOLDER/manifest.json tells which articles are in which file, and which writers were
missing; build/measure_formats.py reads it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import formats_of_archives
import formats_of_files
import formats_of_programs
from format_samples import Made, MissingError, as_manifest, samples

MAKERS = (*formats_of_files.MAKERS, *formats_of_archives.MAKERS, *formats_of_programs.MAKERS)
USUALLY = 24  # articles: a minute or two with all programs


def main(arguments: list[str]) -> int:
    """Write the files; 0 also where writers are missing, which are named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=USUALLY)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    some = samples(options.articles)
    made: list[Made] = []
    missing: list[str] = []
    for make in MAKERS:
        try:
            made += make(options.folder, some)
        except MissingError as error:
            missing.append(f"{error}: {(make.__doc__ or '').splitlines()[0]}")
            print(f"missing: {missing[-1]}")
    (options.folder / "manifest.json").write_text(as_manifest(made, some, missing), "utf-8")
    kinds = list(dict.fromkeys(each.kind for each in made))
    print(f"{len(made)} files of {len(kinds)} kinds, {len(some)} articles: {', '.join(kinds)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
