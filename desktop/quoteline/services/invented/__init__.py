"""Libraries of any size, invented from a seed, to measure the program on; knows no Qt and nobody's news.

Nothing here is read by extraction: articles and their quotations are written as extraction would hand them
over, with words, names, days and shares as uneven as those of real news.
"""
