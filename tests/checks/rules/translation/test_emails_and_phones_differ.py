"""Rule emails-and-phones-differ: what counts as an e-mail address or a telephone number, and when two are the same."""

from __future__ import annotations

from newsroom.checks.rules.translation.emails_and_phones_differ import RULE
from pair_samples import cases, told


@cases(
    ("the same", "Tel. 011/123-4567, klub@example.org", "Phone 011/123-4567, klub@example.org", []),
    ("with the country's code", "Tel. 011/123-4567.", "Phone +381 11 123 4567.", []),
    ("with two zeros and a zero in brackets", "Tel. 00381 11 1234567", "Phone +381 (0)11 123-45-67", []),
    ("an area in brackets", "(011) 123 4567", "+381 11 123 4567", []),
    ("a mobile in one piece", "0641234567", "+381 64 123 45 67", []),
    (
        "a link in one language, words in the other",
        "[Pišite nam](mailto:klub@example.org?subject=Zdravo)",
        "Write to klub@example.org.",
        [],
    ),
    ("hours behind it", "Telefon: 014/555-929 (od 8 do 14 časova).", "Telephone: 014/555-929 (8 a.m. to 2 p.m.).", []),
    ("a telephone link", "Zovite [nas](tel:+38111123456).", "Call 011/123-456.", []),
    ("capital letters in an address", "Klub@Example.org", "klub@example.org", []),
    (
        "named twice in one language",
        "klub@example.org, [klub@example.org](mailto:klub@example.org)",
        "klub@example.org",
        [],
    ),
    ("in the next paragraph", "Zovite 011/123-4567.\n\nIli dođite.", "Call.\n\nOr come: 011/123-4567.", []),
    ("dates", "Do 06.12.2023. ili 06-12-2023 ili 06/12/2023", "By 6 December 2023", []),
    ("times", "Od 08.00-16.00 i 09-17 časova, 08:00-16:00", "From 8 to 16", []),
    (
        "amounts",
        "1.000.000 dinara, 240.360,00 evra, +500 ljudi, 0,75",
        "RSD 1,000,000, EUR 240,360.00, 500 people, 0.75",
        [],
    ),
    ("postal codes and house numbers", "Kozaračka 96b, 18300 Pirot", "96b, Kozaračka, Pirot", []),
    (
        "numbers of registers and offices",
        "Matični broj 07012345, PIB 100123456, br. 016-400/23",
        "Registered in Serbia",
        [],
    ),
    ("accounts", "160-0000000123456-78, RS35 1600 0000 1234 5678 90", "see the account above", []),
    ("years", "2022-2025", "2022 to 2025", []),
    ("code", "```\n011/123-4567\n```", "```\n011/123-4568\n```", []),
    (
        "another digit",
        "Tel. 011/123-4567",
        "Phone +381 11 123 4576",
        ["en:1: here it says +381 11 123 4576, and 011/123-4567 in sr:1"],
    ),
    (
        "another country",
        "+381 11 123 4567",
        "+382 11 123 4567",
        ["en:1: here it says +382 11 123 4567, and +381 11 123 4567 in sr:1"],
    ),
    ("another area", "011/123-4567", "021/123-4567", ["en:1: here it says 021/123-4567, and 011/123-4567 in sr:1"]),
    (
        "another mailbox",
        "Pišite na klub@example.org.",
        "Write to club@example.org.",
        ["en:1: here it says club@example.org, and klub@example.org in sr:1"],
    ),
    (
        "another mailbox behind the words",
        "[klub@example.org](mailto:klub@example.org)",
        "[klub@example.org](mailto:stari@example.org)",
        ["en:1: stari@example.org is only here, and not in index.sr.md"],
    ),
    (
        "one is missing",
        "Zovite 011/123-4567.\n\nDođite.",
        "Call us.\n\nCome.",
        ["en:1: sr:1 gives 011/123-4567, and this text does not"],
    ),
    (
        "one is too many",
        "Dođite.",
        "Come, or write to klub@example.org.",
        ["en:1: klub@example.org is only here, and not in index.sr.md"],
    ),
    (
        "interchanged in a list",
        "- Pirot: 010/123-456\n- Kruševac: 037/123-456",
        "- Pirot: 037/123-456\n- Kruševac: 010/123-456",
        [
            "en:1: here it says 037/123-456, and 010/123-456 in sr:1",
            "en:2: here it says 010/123-456, and 037/123-456 in sr:2",
        ],
    ),
    (
        "a mailbox does not stand for a number",
        "Zovite 011/123-4567.",
        "Write to klub@example.org.",
        [
            "en:1: klub@example.org is only here, and not in index.sr.md",
            "en:1: sr:1 gives 011/123-4567, and this text does not",
        ],
    ),
    (
        "on the second line",
        "Prvi red\n011/123-4567",
        "First line\n011/123-4568",
        ["en:2: here it says 011/123-4568, and 011/123-4567 in sr:2"],
    ),
)
def test_contacts(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
