"""Sentences: what is told to editors, kept with its parts so that it can be told in another language as well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Sentence(str):
    """A sentence in English that remembers its template and what was filled in."""

    __slots__ = ("template", "values")

    template: str
    """With named gaps: ``the photo `{file}` is not in `{folder}```; the key of the language files."""
    values: Mapping[str, object]
    """What fills the gaps; a `Sentence` among them is translated too."""

    def __reduce__(self) -> tuple[object, ...]:
        """Survive copying, whatever copies it."""
        return rebuilt, (self.template, dict(self.values))


class Refused(Exception):
    """Something asked for cannot be done; its sentence says what, why, and what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence, which can be told in other languages."""
        super().__init__(sentence)
        self.sentence = sentence


def say(template: str, /, **values: object) -> Sentence:
    """Fill a template's gaps; every sentence for editors is made here, with the template written out in the call."""
    sentence = Sentence(template.format(**values))
    sentence.template = template
    sentence.values = values
    return sentence


def filled(sentence: Sentence, /, **values: object) -> Sentence:
    """Fill gaps of a sentence anew: what it says may be known before what it is about."""
    return say(sentence.template, **{**sentence.values, **values})


def translated(text: str, catalogue: Mapping[str, str]) -> str:
    """Tell a sentence in the language of a catalogue (template → template); as it stands where that has none."""
    if not isinstance(text, Sentence):
        return text
    values = {
        name: translated(value, catalogue) if isinstance(value, str) else value for name, value in text.values.items()
    }
    return (catalogue.get(text.template) or text.template).format(**values)


def rebuilt(template: str, values: Mapping[str, object]) -> Sentence:
    """Make a sentence of its parts, which were kept somewhere."""
    return say(template, **values)


def listed(parts: Iterable[str]) -> Sentence:
    """Join sentences, or names, by commas."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return say(", ".join(f"{{{name}}}" for name in named), **named)
