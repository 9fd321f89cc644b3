"""Rule ``alt-text-poor``: a photo's description says what is to be seen, in a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import PurePosixPath

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem
from newsroom.languages.detect import evidence_of
from newsroom.languages.words import WORD, vocabulary

_MOST = 250
"""Characters that a description may have: a screen reader cannot go back within it."""
_FILE = re.compile(r"\S+\.(?:jpe?g|png|heic|webp|gif|avif|tiff?|svg|bmp)", re.IGNORECASE)
_CAMERA = re.compile(
    r"(?:img|dscn?|dscf|pxl|dji|gopr|mvi|whatsapp image|screenshot|viber)[\W_\d]*(?:wa\d+)?", re.IGNORECASE
)


def _find(context: CheckContext) -> Iterator[Problem]:
    editions = context.settings.editions
    pictures = frozenset(chain.from_iterable(vocabulary(edition.lang).pictures for edition in editions))
    for texts in context.texts.values():
        for text in texts.values():
            others = [other for other in texts.values() if other is not text]
            yield from _in_fields(context, text, others, pictures)
            for block in text.blocks:
                for link in block.links:
                    wrong = _wrong(link.text, link.target, pictures) if link.image else None
                    if wrong:
                        yield _problem(text, block, link.line, link.text, wrong)


def _in_fields(context: CheckContext, text: Text, others: list[Text], pictures: frozenset[str]) -> Iterator[Problem]:
    values = {block.name: block.text for block in text.fields}
    for block in text.fields:
        photo, _, key = block.name.rpartition(".")
        if key != "alt":
            continue
        wrong = _wrong(block.text, photo.partition(".")[2], pictures)
        if not wrong and _plain(values.get(f"{photo}.caption", "")) == _plain(block.text):
            wrong = msg("the photo's description is the same as its caption, which is read out too")
        if not wrong and text.locale != context.settings.default and _is_copied(context, text, block, others):
            wrong = msg("the photo's description is word for word the one in the other language")
        if wrong:
            yield _problem(text, block, block.line, block.text, wrong)


def _wrong(alt: str, file: str, pictures: frozenset[str]) -> Message | None:
    """Return what is wrong with a description, or None; *file* is the name of the photo."""
    alt, words = alt.strip(), WORD.findall(alt.lower())
    stem = PurePosixPath(file).stem.lower()
    if not words and not any(map(str.isdigit, alt)):
        return msg("the photo's description has no word")
    if _FILE.fullmatch(alt) or _CAMERA.fullmatch(alt) or (alt.lower() == stem and len(alt.split()) == 1):
        return msg("the photo's description is the name of a file")
    if all(word in pictures for word in words):
        return msg("the photo's description says only that there is a picture")
    if len(alt.split()) < 2:
        return msg("the photo's description has one word only")
    if len(alt) > _MOST:
        return msg("the photo's description has {count} characters, more than {most}", count=len(alt), most=_MOST)
    return None


def _is_copied(context: CheckContext, text: Text, block: Block, others: list[Text]) -> bool:
    """Return whether another language has the same description; names and foreign words do not count as a copy."""
    same = any(
        other.name == block.name and _plain(other.text) == _plain(block.text)
        for each in others
        for other in each.fields
    )
    small = any(word[0].islower() for word in block.text.split())
    return same and small and not evidence_of(block.text, text.locale, context.settings.langs).foreign


def _plain(text: str) -> str:
    return " ".join(WORD.findall(text.casefold())) or text


def _problem(text: Text, block: Block, line: int, alt: str, wrong: Message) -> Problem:
    fix = msg("say there in one sentence what is to be seen")
    if len(alt) > _MOST:
        fix = msg("keep what matters in one or two sentences, and tell the rest in the text")
    return Problem("alt-text-poor", text.path, line, wrong, fix, "warning", mark=alt, passage=text.passage(block))


RULE = Rule(
    id="alt-text-poor",
    severity="warning",
    sentence="A photo's description says in a sentence of its own what is to be seen.",
    wrong={"index.en.md": "---\nphotos:\n  - file: cover.jpg\n    alt: IMG_1234.jpg\n---\n"},
    right={"index.en.md": "---\nphotos:\n  - file: cover.jpg\n    alt: A wooden compost box in a yard.\n---\n"},
    find=_find,
)
