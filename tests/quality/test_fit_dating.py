"""Learning to date statements: what is learned of a tiny problem, how far it is trusted, and the examples."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import fit_dating
from fit_dating import Case, Means
from quality_gate import english
from quoteline.domain import Precision
from quoteline.extraction.dating.clauses import compile_known
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.weighing import Option, by_weight, compile_chooser
from quoteline.extraction.temporal import compile_time_words

MONDAY, THURSDAY = date(2025, 3, 17), date(2025, 3, 20)
LEAST_RIGHT = 0.9


class Scorer:
    """Stands in for the scorer beside the shared sets: a day, a span of days, or unknown."""

    @staticmethod
    def said(row: Any) -> str:
        start, end = row["said"]["start"], row["said"]["end"]
        if start is None:
            return "unknown"
        return str(start) if start == end else f"{start}/{end}"


def case(*signs: str, right: str, rank: int | None = None, **changes: Any) -> Case:
    """A statement that may be of the publication day or of Monday, for which the signs speak."""
    moment = Moment((0, 6), MONDAY, MONDAY, Precision.DAY)
    options = [Option(None, False, ("printed answer",)), Option(moment, False, signs, rank)]
    usual: dict[str, Any] = {"chosen": 0, "share": 0.5, "weight": 1.0, "as_found": False}
    answers = [str(THURSDAY), str(MONDAY)]
    return Case({"said_date": right}, options, answers, **{**usual, **changes})


def judged(share: float, right: bool, **changes: Any) -> Case:
    """A held-out statement that was put on the publication day with a share of the softmax."""
    return case("near", right=str(THURSDAY if right else MONDAY), share=share, **changes)


def tiny() -> list[Case]:
    """What is near is right nine times in ten, what is far never is."""
    near = [case("near", right=str(MONDAY if n % 10 else THURSDAY)) for n in range(100)]
    return [*near, *(case("far", right=str(THURSDAY)) for _ in range(100))]


def test_a_tiny_problem_is_learned() -> None:
    weights = fit_dating.fit(tiny(), 0.5)
    choose = by_weight(weights)
    near, far = case("near", right=""), case("far", right="")
    assert choose(near.options)[0] == 1
    assert choose(near.options)[1] == pytest.approx(0.9, abs=0.03)
    assert choose(far.options)[0] == 0
    assert choose(far.options)[1] > 0.95


def test_a_great_penalty_keeps_weights_small() -> None:
    free, held = (fit_dating.fit(tiny(), l2) for l2 in (0.5, 500.0))
    assert all(abs(held[sign]) < abs(free[sign]) / 2 for sign in ("near", "far"))


def test_a_sign_that_is_hardly_seen_has_no_weight() -> None:
    rare = [case("near", "rare", right=str(MONDAY)) for _ in range(fit_dating.SEEN - 1)]
    assert "rare" not in fit_dating.fit([*tiny(), *rare], 0.5)
    assert "rare" in fit_dating.fit([*tiny(), *rare, rare[0]], 0.5)


def test_what_is_plainly_dated_or_has_no_right_answer_teaches_nothing() -> None:
    plain = [case("far", right=str(MONDAY), rank=3) for _ in range(50)]
    hopeless = [case("far", right="1999") for _ in range(50)]
    assert fit_dating.fit([*tiny(), *plain, *hopeless], 0.5) == fit_dating.fit(tiny(), 0.5)


def test_a_statement_of_less_weight_teaches_less() -> None:
    def near(weight: float) -> float:
        against = [case("near", right=str(THURSDAY), weight=weight) for _ in range(100)]
        return fit_dating.fit([*tiny(), *against], 0.5)["near"]

    assert near(0.1) > near(0.3) > near(1.0)


def test_another_answer_that_is_given_too_is_right_only_where_the_best_is_not_offered() -> None:
    row = {"said_date": str(MONDAY), "alt": [str(THURSDAY)]}
    offered = case("near", right="")
    best = Case(row, offered.options, offered.answers, 0, 0.5, 1.0, False)
    assert (best.right, best.is_right) == ({1}, True)
    other = Case({**row, "said_date": "2025-03"}, offered.options, offered.answers, 1, 0.5, 1.0, False)
    assert (other.right, other.is_right) == ({0}, False)


def test_at_first_statements_are_put_on_what_plainly_dates_them_else_on_the_publication_day() -> None:
    assert fit_dating.PLAINEST(case("near", right="").options)[0] == 0
    assert fit_dating.PLAINEST(case("near", right="", rank=80).options)[0] == 1


def held_out() -> list[Case]:
    """Statements of which as many are right as the share says, in jest a little less in the middle."""
    chance = random.Random(5)
    shares = [0.3 + 0.69 * n / 999 for n in range(1000)]
    weighed = [judged(share, chance.random() < share - 0.2 * (0.5 < share < 0.6)) for share in shares]
    return [*weighed, *(judged(1.0, n % 20 > 0) for n in range(100))]


def test_trust_rises_with_the_share_and_begins_at_none() -> None:
    steps = fit_dating.trust(held_out())
    assert steps[0][0] == 0.0
    assert [share for share, _ in steps] == sorted({share for share, _ in steps})
    assert [right for _, right in steps] == sorted(right for _, right in steps)
    assert len(steps) > 2


def test_trust_is_less_than_the_share_that_was_right() -> None:
    given = held_out()
    steps = fit_dating.trust(given)
    for place, (share, right) in enumerate(steps):
        until = steps[place + 1][0] if place + 1 < len(steps) else 2.0
        there = [each.is_right for each in given if share <= each.share < until]
        assert 0 < right < sum(there) / len(there)


def test_trust_counts_speech_as_marked_only() -> None:
    noise = [judged(0.9, False, as_found=True) for _ in range(500)]
    attitudes = [judged(0.9, False, weight=fit_dating.ATTITUDE) for _ in range(500)]
    assert fit_dating.trust([*held_out(), *noise, *attitudes]) == fit_dating.trust(held_out())


def test_the_lower_end_comes_nearer_the_share_the_more_there_are() -> None:
    ends = [fit_dating.at_least(0.9 * count, count) for count in (10, 100, 1000, 100_000)]
    assert ends == sorted(ends)
    assert ends[0] == pytest.approx(0.596, abs=0.001)  # of 10, as Wilson's interval has it
    assert 0.89 < ends[-1] < 0.9
    assert fit_dating.at_least(0.0, 5.0) == pytest.approx(0.0)


@pytest.fixture(scope="module")
def means() -> Means:
    lexicon = english()
    return Means(Scorer(), compile_time_words(lexicon), compile_known(lexicon))


def write_examples(folder: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "examples.txt"
    path.write_text(f"# A remark\n\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(fit_dating, "EXAMPLES", path)


def test_an_example_is_read_with_its_paragraphs_and_its_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "Monday | On Monday it rained. // “[q No],” [s Ruud] [c said]. “[q2 Yes],” [s2 she] [c2 said]."
    write_examples(tmp_path, line, monkeypatch)
    (article,) = fit_dating.examples(english(), Scorer())
    assert article.text == "On Monday it rained.\n\n“No,” Ruud said. “Yes,” she said."
    ((content, row),) = article.gold.items()
    assert [article.text[start:stop] for start, stop in content] == ["Yes"]
    assert row["said_date"] == str(MONDAY)
    assert article.weight[content] == fit_dating.EXAMPLE


@pytest.mark.parametrize("answer", ["Tuesday", "next Friday"])
def test_an_example_whose_day_is_not_named_is_refused(
    answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = f"{answer} | On Monday it rained, next Friday it will not. “[q No],” [s Ruud] [c said]."
    write_examples(tmp_path, line, monkeypatch)
    with pytest.raises(ValueError, match=f"“{answer}” is no day in: On Monday"):
        list(fit_dating.examples(english(), Scorer()))


def test_every_invented_statement_is_read() -> None:
    lines = fit_dating.EXAMPLES.read_text(encoding="utf-8").splitlines()
    written = [line for line in lines if line.strip() and not line.startswith("#")]
    read = list(fit_dating.examples(english(), Scorer()))
    assert len(read) == len(written) > 50
    assert all(each.found[-1].content and each.found[-1].content in each.gold for each in read)
    assert len({each.text for each in read}) == len(read)


def test_the_shipped_weights_put_the_invented_statements_on_their_days(means: Means) -> None:
    lexicon = english()
    invented = list(fit_dating.examples(lexicon, means.score))
    weighed = fit_dating.cases(invented, compile_chooser(lexicon), means)
    assert len(weighed) == len(invented)
    wrong = [each.row["id"] for each in weighed if not each.is_right]
    assert len(wrong) <= (1 - LEAST_RIGHT) * len(weighed), "\n".join(wrong)


def test_without_the_annotated_articles_nothing_is_fitted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("QUOTELINE_EVAL", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["fit_dating.py", "--write"])
    before = (fit_dating.LISTS / "dating_weights.txt").read_bytes()
    assert fit_dating.main() == 2
    assert "Set QUOTELINE_EVAL" in capsys.readouterr().err
    assert (fit_dating.LISTS / "dating_weights.txt").read_bytes() == before
