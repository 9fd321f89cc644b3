"""Rule wrong-script: Cyrillic where the site is in Latin letters."""

from __future__ import annotations

from newsroom.checks.rules.language.wrong_script import RULE
from pair_samples import cases, told

_TOLD = "this is in Cyrillic letters, and the site publishes this language in another script"


@cases(
    ("Latin", "Na radionici smo učili.", "We learned.", []),
    ("a name in Cyrillic", "Čitali smo „Политику“ i druge novine na radionici.", "We read papers.", []),
    ("a paragraph", "На радионици смо учили.", "We learned.", [f"sr:1: {_TOLD}"]),
    ("a list", "Učili smo:\n\n- кување\n- шивење и ткање", "We learned:\n\n- cooking\n- sewing", [f"sr:4: {_TOLD}"]),
)
def test_scripts(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
