"""The query language and the search index. Knows no database, no services and no window.

``query`` turns what a person typed into a condition, ``index`` answers the part of a condition that is
about words, ``snippets`` shows where the words stand. All of Whoosh lives here.
"""
