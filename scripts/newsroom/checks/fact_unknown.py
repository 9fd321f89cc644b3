"""Rule ``fact-unknown``: a text names only facts that some page defines."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.facts import mentions
from newsroom.problems import Problem


def _find(reading: Reading) -> Iterator[Problem]:
    content = reading.content
    for item in content.items:
        front = item.document.front
        assert front is not None
        facts = content.facts(item.locale)
        for offset, line in enumerate(front.body.split("\n")):
            for mention in mentions(line):
                fact = facts.get(mention.key)
                if fact is None or getattr(fact, mention.part) is None:
                    name = mention.key if fact is None else f"{mention.key}.{mention.part}"
                    message = f"no page defines the fact `{name}`"
                    fix = f"define it under `facts`, or name one of these: {', '.join(sorted(facts)) or 'none yet'}"
                    yield Problem("fact-unknown", item.document.path, front.body_line + offset, message, fix)


RULE = Rule(
    id="fact-unknown",
    severity="error",
    sentence="A text names only facts that a page of its language defines.",
    wrong="{{ fact.bugdet }}",
    right="{{ fact.budget }}",
    find=_find,
)
