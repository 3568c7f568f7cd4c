"""Words in all their forms: which folded words share a stem, by Snowball's algorithms."""

from __future__ import annotations

# The languages that words can be looked for in all forms in, by ISO 639-1, and what Snowball calls them.
# There is no stemmer for Ukrainian. Dutch is Porter's, which only cuts endings.
ALGORITHMS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch_porter",
    "ru": "russian",
    "sv": "swedish",
    "da": "danish",
    "no": "norwegian",
    "pl": "polish",
}
LANGUAGES = tuple(ALGORITHMS)
