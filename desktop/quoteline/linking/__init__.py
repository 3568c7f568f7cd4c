"""Names printed in many articles become the people and bodies of a library. Knows no database, no extraction.

What it is handed are names with their roles, days and company; what it gives are links it is sure of, and
suggestions, with the evidence, where it is not.
"""
