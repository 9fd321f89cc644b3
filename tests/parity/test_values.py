"""Disagreements: how two languages that state different values are told apart, and where."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.parity.values import value_problem
from newsroom.content.markdown import read_blocks
from newsroom.content.texts import Text
from newsroom.core.problems import Problem
from newsroom.parity.pair import Pair
from newsroom.parity.values import disagreements


def told(serbian: str, english: str) -> list[Problem]:
    """Compare two texts."""
    pair = Pair(
        Text("sr.md", "sr", (), *read_blocks(serbian, 1)),
        Text("en.md", "en", (), *read_blocks(english, 1)),
    )
    return [value_problem("x", found) for found in disagreements(pair)]


@pytest.mark.parametrize(
    ("serbian", "english", "line", "message"),
    [
        ("Došlo je 43 dece.", "42 children came.", 1, "“42” stands here, but “43” in sr.md:1"),
        (
            "A\n\nDo 30. aprila 2025.",
            "A\n\nUntil spring.",
            3,
            "“30. aprila 2025” is missing here; it stands in sr.md:3",
        ),
        ("Uskoro.", "Soon,\nfor EUR 500.", 2, "“EUR 500” stands here, but not in sr.md:1"),
        ("U 10 časova.", "At 10 p.m.", 1, "“10 p.m.” stands here, but “10 časova” in sr.md:1"),
    ],
)
def test_a_difference_is_told_where_it_stands(serbian: str, english: str, line: int, message: str) -> None:
    """In the file of the translation, with the other's words and place."""
    (problem,) = told(serbian, english)
    assert (problem.path, problem.line, problem.message) == ("en.md", line, message)


def test_each_value_is_told_beside_one_of_its_kind() -> None:
    """An amount is not set against a day."""
    found = told("Dana 5. maja 2024. za 100 evra.", "On 6 May 2024 for EUR 101.")
    assert [(problem.mark, problem.message.split("but ")[1]) for problem in found] == [
        ("6 May 2024", "“5. maja 2024” in sr.md:1"),
        ("EUR 101", "“100 evra” in sr.md:1"),
    ]


def test_values_that_changed_places_are_told_once() -> None:
    """Both are there, but each stands where the other should."""
    first, second = "prvi put 5. maja, drugi put 9. juna", "first on 9 June, then on 5 May"
    (problem,) = told(first, second)
    assert "the other way round" in problem.message
    assert problem.severity == "warning"


def test_another_order_of_figures_is_silent() -> None:
    """Word order asks for it."""
    assert told("Od 28 ljudi, 8 ih je zaposleno.", "8 people of the 28 were employed.") == []


def test_blocks_of_the_same_words_are_told_once_each() -> None:
    """What one of them lacks is not told of both."""
    (problem,) = told("- 40 ljudi\n- 40 ljudi", "- 40 people")
    assert "“40” is missing here" in problem.message


def test_figures_of_another_unit_are_told_so() -> None:
    (problem,) = told("Dobilo je 40 % porodica.", "40 of the families got it.")
    assert problem.message.endswith("only the unit is another")


def test_figures_that_nobody_can_pair_are_told_apart() -> None:
    """Two are missing here and one is too many."""
    assert len(told("Ima 40 kuća i 50 stanova.", "There are 60 of them.")) == 3


def test_the_words_on_both_sides_go_along() -> None:
    """A report shows them side by side."""
    (problem,) = told("Došlo je 43 dece.", "42 children came.")
    assert problem.passage and problem.passage.text == "42 children came."
    assert problem.other and problem.other.text == "Došlo je 43 dece."


@pytest.mark.parametrize(
    ("serbian", "english"),
    [
        ("Od 15. jula 2022. do 30. aprila 2025. godine.", "From 15 July 2022 to 30 April 2025."),
        ("Vrednost je 240.360,00 evra.", "It is worth EUR 240,360."),
        ("Jedna inicijativa, dva dana, petoro dece.", "One initiative, two days, five children."),
        ("", ""),
    ],
)
def test_texts_that_say_the_same_are_silent(serbian: str, english: str) -> None:
    assert told(serbian, english) == []


def test_a_value_on_two_lines_is_told_on_one() -> None:
    """A problem is one line, wherever the text is broken."""
    (problem,) = told("Nije se promenilo.", "It grew by 45\n%.")
    assert "“45 %” stands here" in problem.message
    assert "\n" not in str(problem)


@pytest.mark.parametrize(
    ("serbian", "english", "words"),
    [
        ("Bašta ima 0,4 ha.", "The garden has 0.4 km².", ["0.4 km²", "0,4 ha"]),
        ("Na 5 kvadratnih metara.", "On 5 cubic metres.", ["5 cubic metres", "5 kvadratnih metara"]),
        ("Traje šest nedelja.", "It takes six months.", ["six months", "šest nedelja"]),
    ],
)
def test_units_are_told_whole(serbian: str, english: str, words: list[str]) -> None:
    """And marked in both passages."""
    (problem,) = told(serbian, english)
    assert problem.message == f"“{words[0]}” stands here, but “{words[1]}” in sr.md:1: only the unit is another"
    assert [side.mark for side in (problem.passage, problem.other) if side] == words


def test_not_one_dinar_is_no_amount() -> None:
    assert told("Za vazduh nema ni dinara.", "There is not one dinar for air.") == []
