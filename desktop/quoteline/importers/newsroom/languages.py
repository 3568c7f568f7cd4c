"""The name of a language as an archive prints it becomes its code of ISO 639-1."""

from __future__ import annotations

import re

# English, German and French names, and the language's own.
_NAMES = """
en english englisch anglais|de german deutsch allemand|fr french französisch français francais
es spanish spanisch espagnol español espanol|it italian italienisch italien italiano
nl dutch niederländisch néerlandais nederlands|pt portuguese portugiesisch portugais português
pl polish polnisch polonais polski|ru russian russisch russe русский
uk ukrainian ukrainisch ukrainien українська
sv swedish schwedisch suédois svenska|da danish dänisch danois dansk|no norwegian norwegisch norvégien norsk
fi finnish finnisch finnois suomi
cs czech tschechisch tchèque čeština|sk slovak slowakisch slovaque slovenčina
hu hungarian ungarisch hongrois magyar|ro romanian rumänisch roumain română|bg bulgarian bulgarisch bulgare
el greek griechisch grec|tr turkish türkisch turc türkçe|ar arabic arabisch arabe|he hebrew hebräisch hébreu
zh chinese chinesisch chinois|ja japanese japanisch japonais|ko korean koreanisch coréen
hr croatian kroatisch croate hrvatski|sr serbian serbisch serbe|sl slovenian slowenisch slovène
lt lithuanian litauisch lituanien|lv latvian lettisch letton|et estonian estnisch estonien
ca catalan katalanisch català|id indonesian indonesisch indonésien|ms malay malaiisch malais|hi hindi
vi vietnamese vietnamesisch vietnamien|th thai thaï thailändisch|fa persian persisch persan farsi
"""
CODES = {
    name: names.split()[0] for names in _NAMES.strip().replace("\n", "|").split("|") for name in names.split()
}
WORD = re.compile(r"[^\W\d_]+")


def code_of(words: str) -> str:
    """“ENGLISH”, “GERMAN; DEUTSCH” or “en-GB” as “en” or “de”; empty where it names none that is known."""
    for found in WORD.finditer(words[:100].casefold()):
        if found[0] in CODES:
            return CODES[found[0]]
    return ""


def is_language(words: str) -> bool:
    """Whether a line holds the name of a language and nothing else."""
    parts = WORD.findall(words[:60].casefold())
    return 0 < len(parts) <= 3 and len(words) <= 40 and parts[0] in CODES and len(parts[0]) > 2
