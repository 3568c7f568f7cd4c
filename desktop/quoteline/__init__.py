"""Quoteline: who said what, and when, from the articles on one's own machine."""

__version__ = "0.1.0"
