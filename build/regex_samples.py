"""Makes the program build the expressions that it builds while it runs, so that they can be looked at."""

from __future__ import annotations

from importlib import import_module

TEXT = (
    "“Yes,” said Ada Moss, a nurse, on Monday. The nurse said it would end. He declined to comment.\n\n"
    "On Tuesday Ada Moss said that the bridge, which opened last week, was safe. “It is,” the nurse said.\n"
)
WILD = ("brid*e", "b?idge", "*a*b*c*", "bridge")


def read() -> None:
    """Reads an article, its days, and queries with wildcards, as whatever the program builds at that time."""
    extracting = import_module("quoteline.services.extracting")
    import_module("quoteline.extraction").read(TEXT, lexicon=extracting.lexicon())
    import_module("quoteline.services.tagging").timexes_in("On 3 March 2025 and last week.")
    import_module("quoteline.extraction.role_holders")._brought_in("nurse", TEXT)
    import_module("quoteline.extraction.dating.carried")._names_subject(TEXT, "Ada Moss")
    for each in WILD:
        import_module("quoteline.search.lexicon")._pattern(each)
        import_module("quoteline.storage.wildcards").holds(" a bridge ", each)
    import_module("quoteline.search.finding").found_in(TEXT, "the bridge which")
    import_module("quoteline.services.places").synchronised_by(import_module("pathlib").Path("/a/b/c"))
