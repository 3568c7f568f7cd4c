"""All quotations of a library in memory, a few plain values of each, so that a million are counted at once.

Columns are numpy arrays, one value for a quotation, in the order of their ids. They know no database:
services hand them rows, and the answers to what only the database or the search index can tell.
"""
