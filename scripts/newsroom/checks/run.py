"""Run: every rule is asked about a project, and each problem gets the severity that the site and the item choose.

The items of a large site are divided among as many processes as there are cores. What a rule finds in one item does not
depend on which others it is asked about, unless it is asked about the `whole`. The processes are started anew (`spawn`)
and not forked, since a preview has threads.
"""

from __future__ import annotations

import difflib
import gc
import multiprocessing
import signal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from newsroom.checks.context import CheckContext
from newsroom.checks.registry import RULES
from newsroom.checks.rule import COMPARES, COUNTS, EXPLAINS, MISREAD, TAGS, Rule
from newsroom.content.load import load_project
from newsroom.content.site import Site
from newsroom.core.messages import msg
from newsroom.core.pool import cores
from newsroom.core.problems import SEVERITIES, Passage, Problem, Severity, in_order
from newsroom.settings.model import Settings, SettingsError

Found = list[tuple[str, Problem]]
"""Problems, each with the id of the rule that found it."""
LARGE = 200
"""Items from which on a second process saves more than it costs: 0.5 s to start, 9 ms an item (measured)."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A project as read, and all that is wrong with it."""

    content: Site
    """Its articles and pages, as far as they could be read."""
    problems: tuple[Problem, ...]
    """Everything that is wrong, by path and line."""
    context: CheckContext
    """What the rules were given."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that stop a build."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def check_project(root: Path, settings: Settings, *, drafts: bool = False) -> CheckResult:
    """Read the project in *root* and return its content, with *drafts* or without, and all its problems."""
    project = load_project(root, settings)
    context = CheckContext(root, settings, project.sources, project.typed, project.content(drafts=True))
    return CheckResult(project.content(drafts=drafts), run_rules(context, RULES), context)


def run_rules(context: CheckContext, rules: Sequence[Rule]) -> tuple[Problem, ...]:
    """Return what the rules find; raise `SettingsError` where the settings name a rule that does not exist."""
    chosen = context.settings.rules
    _refuse_unknown(chosen, rules)
    asked = [rule for rule in rules if chosen.get(rule.id) != "off"]
    by_id = {rule.id: rule for rule in asked}
    found = (_with_severity(problem, by_id[name], chosen) for name, problem in find(context, asked))
    ignored = _ignored(context)
    once = _explained_once(in_order(found), rules, context)
    return tuple(problem for problem in once if not _keys(problem) & ignored)


def find(context: CheckContext, rules: Sequence[Rule], parts: int | None = None) -> Found:
    """Return what the rules find, in so many *parts*, each in a process; by default as many as save time."""
    parts = parts or (cores() if len(context.sources) >= LARGE else 1)
    if parts > 1:
        # Where memory is short, other processes may be killed; then this one does everything.
        with suppress(BrokenProcessPool, OSError):
            return _in_processes(context, rules, parts)
    return _ask(context, rules)


def _in_processes(context: CheckContext, rules: Sequence[Rule], parts: int) -> Found:
    whole = [rule for rule in rules if rule.whole]
    single = [rule for rule in rules if not rule.whole]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(parts - 1, spawn, initializer=_begin) as pool:
        shards = [replace(context, shard=(number, parts)) for number in range(parts)]
        submitted = [pool.submit(_ask, shard, single) for shard in shards[1:]]
        found = [*_ask(context, whole), *_ask(shards[0], single)]
        return [*found, *(one for future in submitted for one in future.result())]


def _ask(context: CheckContext, rules: Iterable[Rule]) -> Found:
    return [(rule.id, problem) for rule in rules for problem in rule.find(context)]


def _begin() -> None:
    """Leave Ctrl+C to the first process, and collect no garbage, since all that is read is needed to the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()


def _explained_once(problems: Sequence[Problem], rules: Sequence[Rule], context: CheckContext) -> Iterator[Problem]:
    """Leave out what follows from a problem that another rule tells; none hides one that is more serious."""
    tagged = {tag: {rule.id for rule in rules if tag in rule.tags} for tag in TAGS}
    items = {text.path: source.name for source in context.sources for text in source.text_files.values()}
    explained: dict[tuple[str, int] | str, int] = {}
    for problem in (problem for problem in problems if problem.rule in tagged[EXPLAINS]):
        misread = {items.get(problem.path, "")} if problem.rule in tagged[MISREAD] else ()
        for place in (*_lines(problem.passage), *misread):
            explained[place] = min(explained.get(place, len(SEVERITIES)), SEVERITIES.index(problem.severity))
    for problem in problems:
        places = {place for passage in (problem.passage, problem.other) for place in _lines(passage)[:1]}
        causes = places if problem.rule in tagged[COMPARES] else ()
        waits = {items.get(problem.path, "")} if problem.rule in tagged[COUNTS] else ()
        hidden = (explained.get(place, len(SEVERITIES)) for place in (*causes, *waits))
        if min(hidden, default=len(SEVERITIES)) > SEVERITIES.index(problem.severity):
            yield problem


def _lines(passage: Passage | None) -> list[tuple[str, int]]:
    """Return the lines of a passage, each with its file."""
    return [(passage.path, passage.line + at) for at in range(passage.text.count("\n") + 1)] if passage else []


def _refuse_unknown(chosen: Mapping[str, str], rules: Iterable[Rule]) -> None:
    known = [rule.id for rule in rules]
    for name in chosen:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            fix = msg("did you mean `{near}`?", near=near[0]) if near else msg("remove it, or correct its name")
            raise SettingsError(msg("mkdocs.yml: `rules` names `{name}`, which is no rule; {fix}", name=name, fix=fix))


def _with_severity(problem: Problem, rule: Rule, chosen: Mapping[str, str]) -> Problem:
    """Return the problem with the severity that the site chose, otherwise the milder of the rule's and its own."""
    own: Severity = max(problem.severity, rule.severity, key=SEVERITIES.index)
    wanted = next((severity for severity in SEVERITIES if chosen.get(rule.id) == severity), own)
    return problem if problem.severity == wanted else replace(problem, severity=wanted)


def _keys(problem: Problem) -> set[tuple[str, str]]:
    """Return the rule with the problem's file and with its folder, since an item's photos belong to the item."""
    return {(problem.path, problem.rule), (problem.path.rpartition("/")[0], problem.rule)}


def _ignored(context: CheckContext) -> set[tuple[str, str]]:
    """Return the files and folders of items, each with a rule that the item ignores."""
    found = set()
    for source in context.sources:
        for locale in source.text_files:
            typed = context.typed.get((source.name, locale))
            for rule in getattr(typed.keys, "ignore", ()) if typed else ():
                found |= {(source.path(each), rule) for each in context.settings.locales}
                if source.kind == "article":
                    found.add((source.folder, rule))
    return found
