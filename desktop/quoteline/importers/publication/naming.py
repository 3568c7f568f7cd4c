"""What fields of rows, heads of files and meta tags of pages are called that hold a date."""

from __future__ import annotations

import re
from enum import Enum

LONGEST_NAME = 100  # characters


class Means(Enum):
    """What happened on the day that a field holds."""

    PUBLISHED = "published"
    CHANGED = "changed"
    LOADED = "loaded"  # into the database that the export is from: on the day, or a little later


# Without capitals and signs: datePublished, date_published and "Date published" are one. What is named for
# the day on which somebody retrieved, crawled or saved an article is not among them: it tells nothing.
_PUBLISHED = """
published pubdate date datepublished publisheddate publishedat publishedon publishdate publishtime
publicationdate dateofpublication firstpublished firstpublishedat firstpublicationdate originallypublished
datefirstpublished originalpublicationdate webpublicationdate publishedtime publicationtime publishdatetime
publicationdatetime publisheddatetime datetime dateissued issued issuedate printdate printpublicationdate
posted postedon postedat dateposted displaydate pd releasedate articlepublishedtime articlepublished
articledateoriginal ogpublishedtime ogarticlepublishedtime dcdate dcdateissued dcdatepublished dctermsissued
dctermsdate rnewsdatepublished prismpublicationdate parselypubdate sailthrudate btpubdate
cxenseparserecspublishtime citationpublicationdate citationdate citationonlinedate
"""
_CHANGED = """
updated updatedat updatedon dateupdated lastupdated lastupdate updatedate updatetime updatedtime modified
modifiedat datemodified modifieddate modifiedtime lastmodified lastmodifieddate lastmodifieddatetime lastmod
changed lastchanged revised daterevised dateedited edited articlemodifiedtime articlemodified articleupdated
ogupdatedtime ogmodifiedtime ogarticlemodifiedtime dcdatemodified dctermsmodified
"""
_LOADED = "loaddate dateloaded entrydate dateadded"
MEANING = {
    **dict.fromkeys(_PUBLISHED.split(), Means.PUBLISHED),
    **dict.fromkeys(_CHANGED.split(), Means.CHANGED),
    **dict.fromkeys(_LOADED.split(), Means.LOADED),
}
SIGNS = re.compile(r"[^a-z]+")


def plain(name: str) -> str:
    """A field's name without capitals and signs."""
    return SIGNS.sub("", name[:LONGEST_NAME].lower())


def meaning_of(name: str) -> Means | None:
    """What a field of this name tells, None where it tells nothing about publication."""
    return MEANING.get(plain(name))
