"""Addresses that look like others: letters of another script, and names written in code."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.language.link_host import RULE
from readings import told


@pytest.mark.parametrize(
    ("text", "severity", "mark", "fix"),
    [
        ("[a](https://аsb.org/)", "error", "аsb.org", "`asb.org`"),
        ("[a](http://www.example.оrg/x)", "error", "www.example.оrg", "`www.example.org`"),
        ("[a](//gооgle.com)", "error", "gооgle.com", "`google.com`"),
        ("[a](https://асе.com)", "error", "асе.com", "`ace.com`"),
        ("[a](https://xn--sb-6kc.org/)", "error", "xn--sb-6kc.org", "`asb.org`"),
        ("[a](mailto:info@аsb.org)", "error", "аsb.org", "`asb.org`"),
        ("[a](https://αsb.org/)", "error", "αsb.org", "from the browser"),
        ("Vidi [a].\n\n[a]: https://аsb.org/", "error", "аsb.org", "`asb.org`"),
        ("---\nurl: https://аsb.org/\n---\nTekst.", "error", "аsb.org", "`asb.org`"),
        ("[a](https://xn--c1avg.xn--90a3ac/)", "warning", "xn--c1avg.xn--90a3ac", "`орг.срб`"),
        ("[a](https://пирот.com/)", "warning", "пирот.com", "open it"),
    ],
)
def test_addresses_of_somebody_else(text: str, severity: str, mark: str, fix: str) -> None:
    """One that passes for Latin is an error; one that cannot be read, or is unusual, a warning."""
    (problem,) = told(RULE, sr=text)
    assert (problem.severity, problem.mark) == (severity, mark)
    assert fix in problem.fix


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://asb.org/)",
        "[a](https://президент.рф/) i [b](https://www.мвр.срб/x)",
        "[a](https://čačak.rs/) i [b](https://münchen.de/)",
        "[a](https://sr.wikipedia.org/wiki/Пирот)",
        "[a](../x/index.sr.md) i [b](#пирот) i [c](mailto:a@example.org)",
        "Петар je napisao: https://example.org/",
        "[a](https://日本.jp/) i [b](https://한국.kr)",
    ],
)
def test_honest_addresses(text: str) -> None:
    """Names wholly in Cyrillic, letters with accents, and other scripts in the path."""
    assert told(RULE, sr=text) == []


def test_a_word_that_readers_see_is_told_by_another_rule() -> None:
    """`mixed-script` names it already."""
    assert told(RULE, sr="<https://аsb.org/>") == []
