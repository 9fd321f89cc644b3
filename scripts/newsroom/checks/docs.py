"""Docs: the page on all rules, made from the rules themselves.

``make rules`` writes it; a test fails where it is out of date, and runs every example.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from newsroom.checks.rule import Example, Rule

PAGE = Path(__file__).with_name("README.md")
_HEAD = """# The rules of the check

Made by `make rules` from the rules themselves; every example is run as a test. Files without a folder are a bundle's.
Where a text begins with `---`, only the keys that matter are shown.

An **error** stops the build; a **warning** and a **note** do not. A site changes that under `rules` in `mkdocs.yml`, an
item switches a rule off for itself with `ignore: {rule: reason}`.

| rule | severity | family | what must hold |
|---|---|---|---|"""


def rule_docs(rules: Iterable[Rule]) -> str:
    """Return the page as Markdown: a table of the rules, then a section with examples for each."""
    listed = tuple(rules)
    return "\n".join([_HEAD, *map(_row, listed), "", *(line for rule in listed for line in _section(rule))])


def _row(rule: Rule) -> str:
    return f"| [`{rule.id}`](#{rule.id}) | {rule.severity} | {rule.family} | {rule.sentence} |"


def _section(rule: Rule) -> Iterator[str]:
    yield from (f"## `{rule.id}`", "", f"{rule.sentence} *({rule.severity})*", "")
    yield from ("Wrong:", "", *_files(rule.wrong), "Right:", "", *_files(rule.right))


def _files(example: Example) -> Iterator[str]:
    for name, content in example.items():
        if content is None:
            yield from (f"`{name}` is missing.", "")
        elif "\n" not in content.strip() and not name.endswith(".md"):
            yield from (f"`{name}` holds `{content.strip()}`.", "")
        else:
            yield from (f"`{name}`:", "", "````", *content.strip().split("\n"), "````", "")


if __name__ == "__main__":
    from newsroom.checks.registry import RULES

    PAGE.write_text(rule_docs(RULES), encoding="utf-8")
