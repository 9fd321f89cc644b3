"""The values that running text states, so that two language versions can be compared by value.

The flow, one noun a file: a language's words and habits (``language``, ``vocabulary``, ``patterns``; the data stands in
``newsroom/languages/*.yml``) → spans that state nothing (``spans``) → items (``lexer``, ``items``) → numbers put
together (``numerals``, ``decades``) → dates (``dates``, ``days``) → times (``halves``, ``times``) → amounts and shares
(``units``, ``sharing``) → lengths of time (``durations``) → `Quantity` (``reading``, ``quantity``) → ``comparison``.
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
