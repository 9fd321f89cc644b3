"""Rule ``images-differ``: both languages show the same images in the same order, with captions in both or in none."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.links import Targets, targets_of
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem
from newsroom.parity.differences import Difference, Said, differences, place, problem
from newsroom.parity.pair import Pair

_ID = "images-differ"


def _find(context: CheckContext) -> Iterator[Problem]:
    targets = targets_of(context.sources, context.settings)
    for pair in context.pairs:
        yield from _captions(pair)
        # A text that is not written yet is told of once, by `paragraphs-differ`.
        if pair.original.blocks and pair.translation.blocks:
            yield from _images(targets, pair)


def _images(targets: Targets, pair: Pair) -> Iterator[Problem]:
    def said(block: Block, text: Text) -> Iterator[Said]:
        for link in block.links:
            target = targets.of(link.target, text.path) if link.image else None
            if target:
                yield Said(target.key, link.target, link.line, "image")

    found = False
    for difference in differences(pair, said):
        found = True
        message, fix = _words(pair, difference)
        yield problem(_ID, pair, difference, message, fix)
    if not found:
        mine, others = ([one for block in text.blocks for one in said(block, text)] for text in _both(pair))
        yield from _order(pair, mine, others)


def _both(pair: Pair) -> tuple[Text, Text]:
    return pair.original, pair.translation


def _order(pair: Pair, mine: list[Said], others: list[Said]) -> Iterator[Problem]:
    # One that is shown twice in one language only is in its place the first time.
    first = [list({one.key: one for one in reversed(row)}.values())[::-1] for row in (mine, others)]
    for one, other in zip(*first, strict=True):
        if one.key != other.key:
            message = msg("the images stand in another order: here `{image}` comes where {path}:{line} has `{there}`",
                          image=other.words, path=pair.original.path, line=one.line, there=one.words)  # fmt: skip
            fix = msg("put the images into the same order in both")
            yield Problem(_ID, pair.translation.path, other.line, message, fix, mark=other.words)
            return


def _words(pair: Pair, difference: Difference) -> tuple[Message, Message]:
    one, other, there = difference.original, difference.translation, place(pair, difference)
    if one and other:
        message = msg("the image here is `{here}`, and `{image}` in {there}", here=other.words, image=one.words,
                      there=there)  # fmt: skip
        return message, msg("show the same image in both")
    if one:
        message = msg("{there} shows the image `{image}`, and this text does not", there=there, image=one.words)
        return message, msg("add the image here, or remove it there")
    mine = other.words if other else ""
    message = msg("the image `{image}` is only here, and not in {path}", image=mine, path=pair.original.path)
    return message, msg("add the image there, or remove it here")


def _captions(pair: Pair) -> Iterator[Problem]:
    mine = {field.name: field for field in pair.original.fields}
    others = {field.name: field for field in pair.translation.fields}
    for name in (*mine, *others):
        photo, _, key = name.rpartition(".")
        alt = f"{photo}.alt"
        # A photo that only one language describes is another rule's.
        if key == "caption" and (name in mine) != (name in others) and alt in mine and alt in others:
            file = photo.removeprefix("photos.")
            yield _lone_caption(pair, file, mine.get(name, mine[alt]), others.get(name, others[alt]), name in mine)


def _lone_caption(pair: Pair, file: str, one: Block, other: Block, only_there: bool) -> Problem:
    there = Passage(pair.original.path, one.line, one.text)
    here = Passage(pair.translation.path, other.line, other.text)
    values = {"file": file, "path": there.path, "line": there.line}
    if only_there:
        message = msg("the photo `{file}` has a caption in {path}:{line}, and none here", **values)
        fix = msg("translate it as `caption` below the photo's `alt`, or remove it there")
    else:
        message = msg("the photo `{file}` has a caption here, and none in {path}:{line}", **values)
        fix = msg("add a caption there, or remove it here")
    mark = "" if only_there else other.text.partition("\n")[0]
    return Problem(_ID, here.path, here.line, message, fix, "warning", mark, here, there)


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="Both languages show the same images in the same order, with captions in both or in none.",
    wrong={
        "index.sr.md": "Sanduk:\n\n![Drveni sanduk](cover.jpg)",
        "index.en.md": "The box is made of wood.",
    },
    right={
        "index.sr.md": "Sanduk:\n\n![Drveni sanduk](cover.jpg)",
        "index.en.md": "The box:\n\n![A wooden box](cover.jpg)",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
