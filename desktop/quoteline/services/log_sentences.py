"""The sentences in which the log of a library tells what was done; the window recognises them again."""

from __future__ import annotations

from quoteline.domain import Kind, SpeakerKind
from quoteline.wording import logged

# --- quotations ------------------------------------------------------------------------------------

SPEAKER_CHANGED = logged("Speaker changed to {name}")
SPEAKER_UNKNOWN = logged("Speaker set to unknown")
NOT_BY_THEM = logged("Marked as not said by this speaker")
CONFIRMED = logged("Confirmed")
CONFIRMATION_REMOVED = logged("Confirmation removed")
DAY_UNKNOWN = logged("Day set to unknown")
DAY_CHANGED = logged("Day changed to {day}")
DAYS_CHANGED = logged("Day changed to {first} to {last}")
WORDS_CHANGED = logged("Words of the quotation changed")
ADDED = logged("Quotation added: “{words}”")
KIND_CHANGED = {
    Kind.DIRECT: logged("Kind changed to direct"),
    Kind.MIXED: logged("Kind changed to partly quoted"),
    Kind.INDIRECT: logged("Kind changed to reported"),
}
NO_QUOTATION = logged("Marked as not a quotation")
STARRED = logged("Starred")
STAR_REMOVED = logged("Star removed")
TAGGED = logged("Tagged “{name}”")
TAG_REMOVED = logged("Tag “{name}” removed")
NOTE_WRITTEN = logged("Note written")
NOTE_REMOVED = logged("Note removed")
OF_MANY = logged("{what} ({n:d} {n:quotation|quotations})")

# --- articles --------------------------------------------------------------------------------------

PUBLISHED = logged("Publication date of “{title}” set to {day}")
PUBLISHED_UNKNOWN = logged("Publication date of “{title}” set to unknown")
ALL_PUBLISHED = logged("Publication date of {n} {n:article|articles} set to {day}")
ALL_PUBLISHED_UNKNOWN = logged("Publication date of {n} {n:article|articles} set to unknown")
PRINTED_BY = logged("Outlet of “{title}” set to {name}")
PRINTED_UNKNOWN = logged("Outlet of “{title}” set to unknown")
ALL_PRINTED_BY = logged("Outlet of {n} {n:article|articles} set to {name}")
ALL_PRINTED_UNKNOWN = logged("Outlet of {n} {n:article|articles} set to unknown")
IMPORTING = logged("Import")
IMPORTED = logged("Imported “{title}”")
IMPORTED_MANY = logged("Imported {n} {n:article|articles}")
EXTRACTED_AGAIN = logged("Extracted again")
EXTRACTED = logged("Extracted again with {engine}: {parts}")
CHANGED = logged("{n} {n:quotation|quotations} changed")
COUNTS = {
    "new": logged("{n} {n:new|new}"),
    "back": logged("{n} {n:found again|found again}"),
    "gone": logged("{n} {n:no longer found|no longer found}"),
}
TO_LOOK_AT = logged("{n} {n:to look at|to look at}")
LINKED = logged("Linked {n} {n:name|names} anew")

# --- saved searches --------------------------------------------------------------------------------

SEARCH_SAVED = logged("Search saved as “{name}”")
SEARCH_UPDATED = logged("Saved search “{name}” updated")
SEARCH_RENAMED = logged("Saved search “{old}” renamed to “{new}”")
SEARCH_DELETED = logged("Saved search “{name}” deleted")
SEARCH_MOVED = logged("Saved search “{name}” moved")

# --- speakers --------------------------------------------------------------------------------------

MERGED = logged("Merged {names} into “{name}”")
SPLIT = logged("Split {names} from “{name}”")
SPLIT_OFF = logged("Split {n:d} {n:quotation|quotations} of “{name}” off")
APART = logged("“{name}” is not “{other}”")
RENAMED = logged("Renamed “{before}” to “{name}”")
NAME_ADDED = logged("“{name}” is a name of “{speaker}”")
NAME_REMOVED = logged("“{name}” is no longer a name of “{speaker}”")
ROLE_GIVEN = logged("“{name}” is {role}")
ROLE_GIVEN_THEN = logged("“{name}” is {role} ({first} to {last})")
ROLE_REMOVED = logged("“{name}” is not {role}")
KIND_OF_SPEAKER = {
    SpeakerKind.PERSON: logged("“{name}” is a person"),
    SpeakerKind.ORGANISATION: logged("“{name}” is a organisation"),
    SpeakerKind.GROUP: logged("“{name}” is a group"),
    SpeakerKind.DOCUMENT: logged("“{name}” is a document"),
    SpeakerKind.UNKNOWN: logged("“{name}” is a unknown"),
}
NOT_A_SPEAKER = logged("{names} is not a speaker")
NOT_SPEAKERS = logged("{names} are no speakers")
A_SPEAKER = logged("{names} is a speaker")
SPEAKERS = logged("{names} are speakers")
AND_MORE = logged("{names} and {n:d} more")
