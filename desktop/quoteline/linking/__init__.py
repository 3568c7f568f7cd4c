"""Names printed in many articles become the people and bodies of a library. Knows no database, no extraction.

What it is handed are names with their roles, days and company; what it gives are links it is sure of, and
suggestions, with the evidence, where it is not.
"""

from quoteline.linking.blocking import keys
from quoteline.linking.entries import Entry, Evidence, Link, Linked, RolePrinted, Suggestion
from quoteline.linking.joining import candidates, link
from quoteline.linking.lists import Lists
from quoteline.linking.roles import Role, Tense, read_role
from quoteline.linking.strength import is_strong

__all__ = [
    "Entry",
    "Evidence",
    "Link",
    "Linked",
    "Lists",
    "Role",
    "RolePrinted",
    "Suggestion",
    "Tense",
    "candidates",
    "is_strong",
    "keys",
    "link",
    "read_role",
]
