"""The values that running text states, so that two language versions can be compared by value.

The flow, one noun a file: a language's words and habits (``language``, ``meanings``, ``patterns``, ``qualifiers``; the
data stands in ``newsroom/languages/*/quantities.yml``) → items of a text (``lexer``) → numbers put together
(``numerals``) → days (``dates``) → hours (``times``) → amounts, shares and lengths of time (``units``, ``sharing``) →
`Quantity` (``reading``, ``model``) → what two versions have in common (``compare``).
"""

from newsroom.parity.quantities.compare import Conflict, compare, conflict
from newsroom.parity.quantities.language import Language, language
from newsroom.parity.quantities.model import Date, Money, Number, Quantity, Time, Value, Weekday
from newsroom.parity.quantities.reading import read

__all__ = [
    "Conflict",
    "Date",
    "Language",
    "Money",
    "Number",
    "Quantity",
    "Time",
    "Value",
    "Weekday",
    "compare",
    "conflict",
    "language",
    "read",
]
