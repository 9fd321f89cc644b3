"""Sharding: the items of a large site are judged part by part, in as many processes as there are cores.

What a rule finds in one item does not hang on which others it is asked about, unless it is asked about the `whole`. The
processes are begun anew (`spawn`) and not forked: a preview has threads.
"""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import replace

from newsroom.checks.context import CheckContext
from newsroom.checks.rule import Rule
from newsroom.core.pool import cores
from newsroom.core.problems import Problem

Found = list[tuple[str, Problem]]
"""Problems, each with the id of the rule that found it."""
LARGE = 200
"""Items from which on a second process saves more than it costs: 0.5 s to begin, 9 ms an item (measured)."""


def find(context: CheckContext, rules: Sequence[Rule], parts: int | None = None) -> Found:
    """Ask the rules; *parts* says in how many processes, by default as many as are worth it."""
    parts = parts or (cores() if len(context.sources) >= LARGE else 1)
    if parts > 1:
        # Other processes may be killed, where memory is short; then all is done in this one.
        with suppress(BrokenProcessPool, OSError):
            return _side_by_side(context, rules, parts)
    return _ask(context, rules)


def _side_by_side(context: CheckContext, rules: Sequence[Rule], parts: int) -> Found:
    whole = [rule for rule in rules if rule.whole]
    single = [rule for rule in rules if not rule.whole]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(parts - 1, spawn, initializer=_begin) as pool:
        shards = [replace(context, shard=(number, parts)) for number in range(parts)]
        others = [pool.submit(_ask, shard, single) for shard in shards[1:]]
        mine = [*_ask(context, whole), *_ask(shards[0], single)]
        return [*mine, *(found for other in others for found in other.result())]


def _ask(context: CheckContext, rules: Iterable[Rule]) -> Found:
    return [(rule.id, problem) for rule in rules for problem in rule.find(context)]


def _begin() -> None:
    """Leave Ctrl+C to the process that waits; collect no garbage, for all that is read is needed to the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
