"""Rule ``translation-stale``: a stamped translation belongs to what its original says now."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Source
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.content.typed import line_of
from newsroom.core.messages import Message, listed, msg
from newsroom.core.problems import Passage, Problem, shown
from newsroom.parity.fingerprint import Changes, as_written, changes, is_fingerprint
from newsroom.parity.pair import pairs_of

_QUOTED = 3
_WORDS = 6


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        fingerprints = _fingerprints(source)
        if fingerprints and source.name in context.texts:  # drafts are not among them
            yield from _of_source(source, fingerprints, context.settings.default)


def _fingerprints(source: Source) -> dict[str, str]:
    """Return the fingerprints of an item by locale; a value that is no text is the schema's business."""
    fronts = {locale: text_file.front for locale, text_file in source.text_files.items() if text_file.front}
    values = {locale: front.data.get("source") for locale, front in fronts.items()}
    return {locale: value for locale, value in values.items() if isinstance(value, str) and value}


def _of_source(source: Source, fingerprints: dict[str, str], default: str) -> Iterator[Problem]:
    texts = {locale: text for locale, text_file in source.text_files.items() if (text := as_written(text_file))}
    for pair in pairs_of(source, texts, default):
        original, translation = pair.original, pair.translation
        if original.locale in fingerprints:
            fingerprints.pop(original.locale)
            message = msg("this text is an original, and `source` belongs in its translation")
            yield _problem(source, original, message, msg("delete this line"))
        item = source.folder if source.kind == "article" else translation.path
        fingerprint = fingerprints.get(translation.locale)
        if fingerprint and not is_fingerprint(fingerprint):
            fix = msg("compare the two texts, then run `newsroom stamp {item}`, which writes it", item=item)
            yield _problem(source, translation, msg("`source` is no stamp that `newsroom stamp` has written"), fix)
        elif fingerprint and (found := changes(fingerprint, original)):
            fix = msg("bring this text up to date, then run `newsroom stamp {item}`", item=item)
            yield _problem(source, translation, _words(original.path, found), fix, _passage(original, found))


def _words(original: str, found: Changes) -> Message:
    if not found.new:
        return msg(
            "`{original}` has changed since this was translated; parts removed there: {removed}",
            original=original,
            removed=found.removed,
        )
    begin = listed([*(_beginning(block) for block in found.new[:_QUOTED]), *["…"][: len(found.new) - _QUOTED]])
    if not found.removed:
        return msg(
            "`{original}` has changed since this was translated; parts new or different there: {count} ({begin})",
            original=original,
            count=len(found.new),
            begin=begin,
        )
    return msg(
        "`{original}` has changed since this was translated; parts new or different there: {count} ({begin}); "
        "parts removed: {removed}",
        original=original,
        count=len(found.new),
        begin=begin,
        removed=found.removed,
    )


def _beginning(block: Block) -> Message:
    """Return the first words of a part, in quotation marks."""
    words = block.text.split()
    begin = shown(" ".join(words[:_WORDS]), 60).removesuffix("…")
    return msg("“{words}”", words=begin if begin == shown(block.text) else f"{begin}…")


def _passage(original: Text, found: Changes) -> Passage | None:
    return Passage(original.path, found.new[0].line, found.new[0].text) if found.new else None


def _problem(source: Source, text: Text, message: str, fix: str, other: Passage | None = None) -> Problem:
    line = line_of(source.text_files[text.locale], ("source",))
    return Problem("translation-stale", text.path, line, message, fix, "warning", other=other)


RULE = Rule(
    id="translation-stale",
    severity="warning",
    sentence="A translation that has a stamp fits what its original says now.",
    wrong={
        "index.sr.md": "Radionica je trajala tri dana.",
        "index.en.md": '---\nsource: "v1 55363 bada3 318d0 f36d8 53180"\n---\n',
    },
    right={
        "index.sr.md": "Radionica je trajala dva dana!",
        "index.en.md": '---\nsource: "v1 55363 bada3 318d0 f36d8 53180"\n---\n',
    },
    find=_find,
)
