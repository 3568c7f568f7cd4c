"""Which quotations are printings of one statement, and what each changed or left out. Knows no database.

Quotations become words (:mod:`words`), wordings that share a run of words are candidates
(:mod:`fingerprints`, :mod:`candidates`), each pair is laid side by side (:mod:`aligning`) and judged by how
rare the shared words are (:mod:`rarity`, :mod:`matching`); what is linked is put into families
(:mod:`grouping`). Articles are compared alike (:mod:`articles`).
"""
