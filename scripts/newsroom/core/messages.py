"""Messages: sentences for editors, kept with their parts so that they can be shown in another language as well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Message(str):
    """A sentence in English that remembers its template and what was filled in."""

    __slots__ = ("template", "values")

    template: str
    """English text with named gaps, ``the photo `{file}` is not in `{folder}```; the key in a catalogue."""
    values: Mapping[str, object]
    """What fills the gaps; a `Message` among them is translated too."""

    def __reduce__(self) -> tuple[object, ...]:
        """Return how a copy is made, so that it keeps its parts when it is copied or sent to another process."""
        return rebuilt, (self.template, dict(self.values))


class Refused(Exception):
    """What was asked for cannot be done; the sentence says what, why, and what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence as a `Message`, so that it can be translated."""
        super().__init__(sentence)
        self.sentence = sentence


def msg(template: str, /, **values: object) -> Message:
    """Return a template with its gaps filled; each call writes the template out, for whoever extracts them."""
    sentence = Message(template.format(**values))
    sentence.template = template
    sentence.values = values
    return sentence


def filled(sentence: Message, /, **values: object) -> Message:
    """Return the sentence with some of its gaps filled with new values, the others as before."""
    return msg(sentence.template, **{**sentence.values, **values})


def localize(text: str, catalogue: Mapping[str, str]) -> str:
    """Return a message in the language of a catalogue (template → template), or in English where it has none."""
    if not isinstance(text, Message):
        return text
    values = {
        name: localize(value, catalogue) if isinstance(value, str) else value for name, value in text.values.items()
    }
    return (catalogue.get(text.template) or text.template).format(**values)


def rebuilt(template: str, values: Mapping[str, object]) -> Message:
    """Return the message that has these parts."""
    return msg(template, **values)


def listed(parts: Iterable[str]) -> Message:
    """Return messages or names as one message, joined by commas."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return msg(", ".join(f"{{{name}}}" for name in named), **named)
