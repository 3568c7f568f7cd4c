"""When an article was published: every date that a file tells of itself is read, weighed, and kept.

Each module reads one kind of place (rows, pages, addresses and file names, the head of a text) and gives what
it found as :class:`~quoteline.importers.publication.found.Found`; ``weighing`` decides. None of them looks at
a file's time of modification: it tells when a file was copied, not when its article was published.
"""
