"""Rule ``links-differ``: both languages lead to the same places, each to the pages in its own language."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.checks.rules.links.link_broken import broken_links
from newsroom.content.links import Targets, scheme_of, targets_of
from newsroom.content.markdown import Block, Link
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, Severity
from newsroom.parity.differences import Difference, Said, differences, place, problem
from newsroom.parity.pair import Pair

_ID = "links-differ"


def _find(context: CheckContext) -> Iterator[Problem]:
    targets = targets_of(context.sources, context.settings)
    texts = [text for item in context.texts.values() for text in item.values()]
    astray = [problem for text in texts for problem in _astray(context, targets, text)]
    yield from astray
    told = {(problem.path, problem.line, problem.mark) for problem in astray}
    # A place that a page lacks says nothing of where the link leads otherwise.
    broken = (found for found in broken_links(context) if found[1].severity == "error" or scheme_of(found[0].target))
    told |= {(problem.path, link.line, link.target) for link, problem in broken}
    for pair in context.pairs:
        # A text that is not written yet is told of once, by `paragraphs-differ`.
        if pair.original.blocks and pair.translation.blocks:
            yield from _of_pair(targets, pair, told)


def _astray(context: CheckContext, targets: Targets, text: Text) -> Iterator[Problem]:
    """Find the links that lead to the other language."""
    for block in text.blocks:
        for link in block.links:
            target = None if link.image else targets.of(link.target, text.path)
            if target is None or not target.internal:
                continue
            source, locale = targets.items.get(target.path, (None, text.locale))
            passage = Passage(text.path, link.line, block.text)
            if source and locale != text.locale and text.locale in source.text_files:
                right = source.path(text.locale)
                # A link to the same text in the other language is meant so.
                if right != text.path:
                    message, fix = _other_language(context, link, locale, posixpath.relpath(right, _folder(text)))
                    yield Problem(_ID, text.path, link.line, message, fix, mark=link.target, passage=passage)


def _other_language(context: CheckContext, link: Link, locale: str, right: str) -> tuple[Message, Message]:
    language = context.settings.edition(locale).name
    message = msg("the link leads to the page in another language ({language}), `{target}`", language=language,
                  target=link.target)  # fmt: skip
    return message, msg("write `{right}`", right=right)


def _folder(text: Text) -> str:
    return posixpath.dirname(text.path)


def _of_pair(targets: Targets, pair: Pair, told: set[tuple[str, int, str]]) -> Iterator[Problem]:
    def said(block: Block, text: Text) -> Iterator[Said]:
        for link in block.links:
            target = None if link.image else targets.of(link.target, text.path)
            if target:
                yield Said(target.key, link.target, link.line, "link", target.near)

    for difference in differences(pair, said):
        sides = ((pair.original, difference.original), (pair.translation, difference.translation))
        if any(link and (text.path, link.line, link.words) in told for text, link in sides):
            continue
        severity = _weight(targets, pair, difference)
        if severity:
            message, fix = _words(pair, difference)
            yield problem(_ID, pair, difference, message, fix, severity)


def _weight(targets: Targets, pair: Pair, difference: Difference) -> Severity | None:
    """Return how sure it is that two links should lead to the same; None where both are right."""
    original, translation = difference.original, difference.translation
    if not original or not translation or original.near != translation.near or not original.near:
        return "error"
    first = targets.of(original.words, pair.original.path)
    second = targets.of(translation.words, pair.translation.path)
    if first and second and not first.internal:
        # Where each language has a host of its own (Wikipedia), the same matter has another name in each; on one host
        # addresses may be translated: `/sr/vesti`, `/en/news`.
        fitting = (first.chosen or pair.original.locale, second.chosen or pair.translation.locale)
        if fitting == (pair.original.locale, pair.translation.locale) and first.chosen and second.chosen:
            return None if first.host != second.host else "note"
    return "warning"


def _words(pair: Pair, difference: Difference) -> tuple[Message, Message]:
    """Return what is wrong, and what to do about it."""
    where = place(pair, difference)
    original, translation = (said.words if said else "" for said in (difference.original, difference.translation))
    if difference.original and difference.translation:
        values = {"translation": translation, "original": original, "place": where}
        message = msg("a link leads to `{translation}` here and to `{original}` in {place}", **values)
        return message, msg("let both lead to the same page, each in its own language")
    if difference.original:
        message = msg("{place} has a link to `{target}`, and this text has none", place=where, target=original)
        return message, msg("add the link here, or remove it there")
    message = msg("the link to `{target}` is only here, and not in {path}", target=translation, path=pair.original.path)
    return message, msg("add the link there, or remove it here")


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="Both languages lead to the same places, each to the pages in its own language.",
    wrong={
        "index.sr.md": "Više: [O projektu](../../docs/sr/about.md).",
        "index.en.md": "More: [About the project](../../docs/sr/about.md).",
    },
    right={
        "index.sr.md": "Više: [O projektu](../../docs/sr/about.md).",
        "index.en.md": "More: [About the project](../../docs/en/about.md).",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
