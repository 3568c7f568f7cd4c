"""Fetching: an address of the web becomes bytes, and this is the one place that opens an internet socket.

It knows nothing of articles, libraries or windows. Only http and https are spoken, each address is checked
before it is called, and nothing is sent but a plain question: no cookies, no passwords, no proxies from the
environment. What a server answers is hostile until proven otherwise: it ends in an :class:`Answer` within
limits of time and size, or in a :class:`FetchError` with a sentence.
"""

from quoteline.fetching.addresses import Address
from quoteline.fetching.answers import Answer, FetchError, Known, Wanted
from quoteline.fetching.fetcher import Fetcher, Limits

__all__ = ["Address", "Answer", "FetchError", "Fetcher", "Known", "Limits", "Wanted"]
