"""Articles that are cut or touched up are near-duplicates; those on one matter are not."""

from quoteline.families.articles import ALIKE, alike, connected, exact, fingerprints

FIRST = (
    "The harbour board voted on Monday to dredge the outer basin for the first time since the storm of"
    " 1987. Engineers expect the work to last eleven weeks and to cost twice what was set aside. Mayor"
    " Jonna Falk called the vote overdue. Fishermen were less pleased: the crab season opens in the same"
    " week, and nobody has told them where to land their catch while the barges are at work."
)
CUT = FIRST.partition(" Fishermen")[0]
TOUCHED = FIRST.replace("on Monday ", "").replace("Mayor Jonna Falk", "The mayor, Jonna Falk,")
OTHER = (
    "Fishermen met on Tuesday to ask where they are to land their crabs while the harbour board dredges"
    " the outer basin. The board, which voted for the work on Monday, had no answer for them, and neither"
    " had Mayor Jonna Falk, who came late, left early, and in between looked mostly at the barges outside"
    " the window. The season opens in eleven weeks."
)


def share(one: str, other: str) -> float:
    return alike(exact(one), exact(other))


def test_cut_and_touched_up_texts_are_alike() -> None:
    assert share(FIRST, CUT) >= 0.99
    assert ALIKE <= share(FIRST, TOUCHED) < 1
    assert fingerprints(FIRST) & fingerprints(CUT)
    assert fingerprints(FIRST) & fingerprints(TOUCHED)


def test_another_text_on_the_same_matter_is_not() -> None:
    assert share(FIRST, OTHER) < 0.1


def test_a_text_of_a_few_words_is_like_none() -> None:
    assert share("Harbour closed today.", "Harbour closed today. More follows.") == 0.0
    assert fingerprints("") == set()


def test_what_pairs_connect_is_numbered_by_the_least() -> None:
    assert connected([5, 3, 9, 1, 4], [(9, 5), (5, 3), (1, 4)]) == {5: 3, 3: 3, 9: 3, 1: 1, 4: 1}
