"""Judging: every rule is asked, and each finding gets the weight that the site and the item give its rule."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsroom.checks.context import CheckContext
from newsroom.checks.rule import Rule
from newsroom.checks.sharding import find
from newsroom.core.messages import msg
from newsroom.core.problems import SEVERITIES, Problem, Severity, in_order
from newsroom.settings.model import SettingsError

_COMPARING = ("-differ", "foreign-word", "length-ratio", "bald-latin")


def judged(context: CheckContext, rules: Sequence[Rule]) -> tuple[Problem, ...]:
    """Ask every rule; raise `SettingsError` where the settings name one that there is not."""
    chosen = context.settings.rules
    _refuse_unknown(chosen, rules)
    asked = [rule for rule in rules if chosen.get(rule.id) != "off"]
    by_id = {rule.id: rule for rule in asked}
    found = (_weighed(problem, by_id[name], chosen) for name, problem in find(context, asked))
    ignored = _ignored(context)
    return tuple(problem for problem in _untranslated_once(in_order(found)) if not _places(problem) & ignored)


def _untranslated_once(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Leave out what comparing finds in a text that is in the wrong language, of which one problem tells."""
    strange = {_passage(problem) for problem in problems if problem.rule == "wrong-language" and problem.passage}
    for problem in problems:
        if not problem.rule.endswith(_COMPARING) or _passage(problem) not in strange:
            yield problem


def _passage(problem: Problem) -> tuple[str, int] | None:
    return (problem.passage.path, problem.passage.line) if problem.passage else None


def _refuse_unknown(chosen: Mapping[str, str], rules: Iterable[Rule]) -> None:
    known = [rule.id for rule in rules]
    for name in chosen:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            fix = msg("did you mean `{near}`?", near=near[0]) if near else msg("remove it, or correct its name")
            raise SettingsError(msg("mkdocs.yml: `rules` names `{name}`, which is no rule; {fix}", name=name, fix=fix))


def _weighed(problem: Problem, rule: Rule, chosen: Mapping[str, str]) -> Problem:
    """Return what the site has chosen, otherwise the milder of what rule and problem say."""
    own: Severity = max(problem.severity, rule.severity, key=SEVERITIES.index)
    wanted = next((severity for severity in SEVERITIES if chosen.get(rule.id) == severity), own)
    return problem if problem.severity == wanted else replace(problem, severity=wanted)


def _places(problem: Problem) -> set[tuple[str, str]]:
    """Name a problem's file and folder: an item's photos belong to it."""
    return {(problem.path, problem.rule), (problem.path.rpartition("/")[0], problem.rule)}


def _ignored(context: CheckContext) -> set[tuple[str, str]]:
    """Return the files and folders for which an item says, with a reason, that a rule does not count."""
    found = set()
    for source in context.sources:
        for locale in source.text_files:
            typed = context.typed.get((source.name, locale))
            for rule in getattr(typed.keys, "ignore", ()) if typed else ():
                found |= {(source.path(each), rule) for each in context.settings.locales}
                if source.kind == "article":
                    found.add((source.folder, rule))
    return found
