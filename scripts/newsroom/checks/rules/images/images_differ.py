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
        sides = (pair.original, pair.translation)
        original, translation = ([one for block in text.blocks for one in said(block, text)] for text in sides)
        yield from _order(pair, original, translation)


def _order(pair: Pair, original: list[Said], translation: list[Said]) -> Iterator[Problem]:
    # Where only one language shows an image twice, its first place counts.
    first = [list({one.key: one for one in reversed(row)}.values())[::-1] for row in (original, translation)]
    for shown, translated in zip(*first, strict=True):
        if shown.key != translated.key:
            message = msg("the images stand in another order: here `{image}` comes where {path}:{line} has `{there}`",
                          image=translated.words, path=pair.original.path, line=shown.line,
                          there=shown.words)  # fmt: skip
            fix = msg("put the images into the same order in both")
            yield Problem(_ID, pair.translation.path, translated.line, message, fix, mark=translated.words)
            return


def _words(pair: Pair, difference: Difference) -> tuple[Message, Message]:
    original, translation = difference.original, difference.translation
    where = place(pair, difference)
    if original and translation:
        message = msg("the image here is `{here}`, and `{image}` in {there}", here=translation.words,
                      image=original.words, there=where)  # fmt: skip
        return message, msg("show the same image in both")
    if original:
        message = msg("{there} shows the image `{image}`, and this text does not", there=where, image=original.words)
        return message, msg("add the image here, or remove it there")
    image = translation.words if translation else ""
    message = msg("the image `{image}` is only here, and not in {path}", image=image, path=pair.original.path)
    return message, msg("add the image there, or remove it here")


def _captions(pair: Pair) -> Iterator[Problem]:
    original = {field.name: field for field in pair.original.fields}
    translation = {field.name: field for field in pair.translation.fields}
    for name in (*original, *translation):
        photo, _, key = name.rpartition(".")
        alt = f"{photo}.alt"
        # A photo that only one language describes is reported by another rule.
        both_described = alt in original and alt in translation
        if key == "caption" and both_described and (name in original) != (name in translation):
            blocks = original.get(name, original[alt]), translation.get(name, translation[alt])
            yield _lone_caption(pair, photo.removeprefix("photos."), *blocks, name in original)


def _lone_caption(pair: Pair, file: str, original: Block, translation: Block, in_original: bool) -> Problem:
    translated = Passage(pair.translation.path, translation.line, translation.text)
    values = {"file": file, "path": pair.original.path, "line": original.line}
    if in_original:
        message = msg("the photo `{file}` has a caption in {path}:{line}, and none here", **values)
        fix = msg("translate it as `caption` below the photo's `alt`, or remove it there")
    else:
        message = msg("the photo `{file}` has a caption here, and none in {path}:{line}", **values)
        fix = msg("add a caption there, or remove it here")
    mark = "" if in_original else translation.text.partition("\n")[0]
    other = Passage(pair.original.path, original.line, original.text)
    return Problem(_ID, translated.path, translated.line, message, fix, "warning", mark, translated, other)


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
