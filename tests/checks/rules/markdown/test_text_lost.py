"""Lost words: what Markdown takes for a reference, an attribute or a surplus cell is told, and what it shows is not."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.markdown.text_lost import RULE
from readings import marks, told


@pytest.mark.parametrize(
    ("text", "mark", "fix"),
    [
        ("[Napomena]: Rok-je-petak", "[Napomena]: Rok-je-petak", "write `\\[Napomena]: Rok-je-petak`"),
        ("Tekst iznad\n[Rok]: petak (podne)\ntekst ispod", "[Rok]: petak (podne)", "with a backslash"),
        ("## Program {: rok petak }", "rok petak", "without the braces"),
        ("## Program {rok petak}", "rok petak", "without the braces"),
        ("**Rok**{petak} je blizu.", "petak", "without the braces"),
        ("Kod `a`{b}", "b", "without the braces"),
        ("| dan {petak} | sat |\n|---|---|\n| 1 | 2 |", "petak", "without the braces"),
        ("Tekst je tu.\n{: .hidden }", ".hidden", "delete it"),
        ("## Program {: #program .md-banner }", ".md-banner", "delete it"),
        ("[a](https://example.org){: class='note md-nav' }", ".md-nav", "delete it"),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |", "3 | 4", "add a column"),
        ("a | b\n---|---\n1 | 2 | 3", "3", "add a column"),
        ("> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |", "3", "add a column"),
        ("!!! Rok je petak\n    Tekst.", "je petak", 'write `!!! note "Rok je petak"`'),
        ('!!! note bitno "Rok"\n    Tekst.', "bitno", 'write `!!! note "Rok"`'),
    ],
)
def test_lost_words(text: str, mark: str, fix: str) -> None:
    """Each is an error, with what to write instead."""
    (problem,) = told(RULE, sr=text)
    assert (problem.mark, problem.severity) == (mark, "error")
    assert problem.message.startswith(("readers do not see", f"`{mark}` has no effect"))
    assert fix in problem.fix


@pytest.mark.parametrize(
    "text",
    [
        "Tekst.\n\n[izvor]: https://example.org/",
        "Tekst.\n\n[O nama]: ../../docs/sr/about.md",
        "*[NVO]: nevladina organizacija",
    ],
)
def test_what_is_left_over(text: str) -> None:
    """An address that no link uses, and an abbreviation that the text does not, are no words for readers."""
    (problem,) = told(RULE, sr=text)
    assert problem.severity == "warning"


@pytest.mark.parametrize(
    "text",
    [
        "Vidi [izvor][1] i [Izvor  dva].\n\n[1]: https://example.org/a\n[izvor dva]: https://example.org/b",
        "Ovo je NVO.\n\n*[NVO]: nevladina organizacija",
        "Tekst.[^1]\n\n[^1]: Sa izvora.",
        "[//]: # (TODO: upisati telefon)",
        "[Ana]: Dobar dan svima koji su došli.",
        "\\[Napomena]: Rok-je-petak",
        "```\n[Napomena]: Rok\n## Program {: rok }\n```\n\n    | a |\n\nOvo `a`, pa `{: x }`.",
        "## Program {: #program }\n\n[x](https://example.org){: lang=en title='Na engleskom' }",
        "Skup {a, b} ima dva člana.",
        "## Budžet {{ fact.budget }}\n\n**Ukupno** {{ fact.budget }}, **bar** {{ fact.budget.target }}",
        "| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 |\n| `x|y` | 2 |\n| 1 \\| 2 | 3 |",
        '!!! note "Rok je petak"\n    Tekst.\n\n!!! tip\n    Tekst.',
    ],
)
def test_what_readers_see(text: str) -> None:
    """Nothing is told of what is shown, or is for the layout by right."""
    assert marks(RULE, sr=text) == []


def test_lines() -> None:
    """Each is told on its own line."""
    table = "| a |\n|---|\n| 1 {x} |\n| 1 | 2 |"
    text = f"---\ntags: [x]\n---\nPrvi red\n[Rok]: petak\n\n{table}\n\nred\nred **b**{{c}}\n{{: .x }}\n"
    assert [problem.line for problem in told(RULE, sr=text)] == [5, 9, 10, 13, 14]
