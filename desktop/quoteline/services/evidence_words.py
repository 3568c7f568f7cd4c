"""The words in which linking and extraction give their reasons, so that the window recognises them.

They are kept in the library, and made by the thousand while names are linked: there they are plain English.
Values are put in as they stand: names, roles, bodies.
"""

from __future__ import annotations

from quoteline.wording import logged

KINDS = (
    *(logged("name"), logged("others"), logged("period"), logged("gender")),
    *(logged("company"), logged("role"), logged("office"), logged("person")),
)
OF_NAMES = (
    logged("same given name and surname"),
    logged("the same name in another spelling"),
    logged("a short form of the given name"),
    logged("the given names differ by a letter"),
    logged("one goes by the middle name"),
    logged("the initial fits"),
    logged("a surname of two words"),
    logged("Jr. or Sr. with one of them only"),
    logged("surname spelt otherwise"),
    logged("many are called {name}"),
    logged("two given names: {names}"),
    logged("same surname: {names}"),
    logged("same name: {name}"),
    logged("the same body: {names}"),
    logged("a name before marriage: {names}"),
    logged("{name} are the initials"),
    logged("{what}: {names}"),
)
OF_OTHERS = (
    logged("{name} fits as well"),
    logged("nobody else called {name} fits"),
    logged("also known: {names}"),
    logged("is named in full in the same article, as another"),
    logged("both are named in one article"),
    logged("both are printed in one article"),
    logged("same company: {names}"),
    logged("other company"),
    logged("put together by hand"),
    logged("printed as a man, as {name} is"),
    logged("printed as a woman, as {name} is"),
    logged("{name}: the given name says otherwise"),
    logged("title and given name agree"),
)
OF_ROLES = (
    logged("two parties: {roles}"),
    logged("both of {names}"),
    logged("of two places: {roles}"),
    logged("of two bodies: {roles}"),
    logged("two roles: {roles}"),
    logged("same role: {roles}"),
    logged("held {role} ({days})"),
    logged("held two offices: {roles}"),
    logged("held an office before: {roles}"),
    logged("was another then: {roles}"),
    logged("is in office still: {roles}"),
    logged("in office then: {roles}"),
    logged("another held the office: {name}"),
    logged("held an office: {role} ({days})"),
    logged("held the office: {name}, {role} ({days})"),
    logged("held the office before: {name}, {role} ({days})"),
)
OF_DAYS = (
    logged("{n:d} {n:years apart|years apart}"),
    logged("1 article names {name}, near in time"),
    logged("1 article names {name}, not near in time"),
    logged("{n} {n:articles name|articles name} {name}, {near} of them near in time"),
)

# What speaks for one of those whom an article names.
IN_ARTICLE = (
    logged("of this name"),
    logged("the gender fits"),
    logged("the gender is not told"),
    logged("a role of theirs fits"),
    logged("not named"),
    logged("named in other words"),
    logged("spoke last"),
    logged("named in quoted words"),
    logged("named further on"),
    logged("named here"),
    logged("named in this sentence"),
    logged("named in the sentence before"),
    logged("named further back"),
)
REMARKS = (logged("denial"), logged("declined to comment"), logged("headline"))
