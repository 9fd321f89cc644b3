"""Messages: what is told to editors, kept with its parts so that it can be told in another language as well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Message(str):
    """A sentence in English that remembers its template and what was filled in."""

    __slots__ = ("template", "values")

    template: str
    """With named gaps: ``the photo `{file}` is not in `{folder}```; the key of the language files."""
    values: Mapping[str, object]
    """What fills the gaps; a `Message` among them is translated too."""

    def __reduce__(self) -> tuple[object, ...]:
        """Survive copying, whatever copies it."""
        return rebuilt, (self.template, dict(self.values))


class Refused(Exception):
    """Something asked for cannot be done; its sentence says what, why, and what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence, which can be told in other languages."""
        super().__init__(sentence)
        self.sentence = sentence


def msg(template: str, /, **values: object) -> Message:
    """Fill a template's gaps; every sentence for editors is made here, with the template written out in the call."""
    sentence = Message(template.format(**values))
    sentence.template = template
    sentence.values = values
    return sentence


def filled(sentence: Message, /, **values: object) -> Message:
    """Fill gaps of a sentence anew: what it says may be known before what it is about."""
    return msg(sentence.template, **{**sentence.values, **values})


def localize(text: str, catalogue: Mapping[str, str]) -> str:
    """Tell a sentence in the language of a catalogue (template → template); as it stands where that has none."""
    if not isinstance(text, Message):
        return text
    values = {
        name: localize(value, catalogue) if isinstance(value, str) else value for name, value in text.values.items()
    }
    return (catalogue.get(text.template) or text.template).format(**values)


def rebuilt(template: str, values: Mapping[str, object]) -> Message:
    """Make a sentence of its parts, which were kept somewhere."""
    return msg(template, **values)


def listed(parts: Iterable[str]) -> Message:
    """Join sentences, or names, by commas."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return msg(", ".join(f"{{{name}}}" for name in named), **named)
