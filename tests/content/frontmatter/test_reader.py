"""The reader of front matter: what comes back as written, and what is told, where and how."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from front_matter_samples import TEXT_KEYS, read_block
from newsroom.content.frontmatter.reader import Value, read
from newsroom.core.problems import Problem


def data_of(block: str) -> Mapping[str, Value]:
    front, problems = read_block(block)
    assert problems == []
    assert front
    return front.data


def only_problem(block: str, body: str = "Tekst\n") -> Problem:
    _, problems = read_block(block, body)
    assert len(problems) == 1, [str(p) for p in problems]
    return problems[0]


@pytest.mark.parametrize(
    "text",
    [
        "Radionica #5: šta, kako?",
        "NO",
        "~",
        '"Dobar dan" kaže ona',
        '"Dobar dan" i "laku noć"',
        "'Dobar dan' kaže",
        '"Otvoreno',
        '"Dobar dan" # nije komentar',
        "[Najava] Konferencija",
        "{{ x }}",
        "- stavka",
        "> citat",
        "| x",
        ">- x",
        "|",
        ">-",
        "*važno*",
        "&amp; i",
        "!Važno",
        "@ngo",
        "%50",
        "# x",
        "„Dobar dan“",
        "“Dobar: dan”",
        "? pitanje",
        "C:\\novo",
        "kraj:",
        "12:\u00a030\u2009h",
        "in\u200cjekcija",
        "👩\u200d💻 i 🏳\ufe0f\u200d🌈 i 🙂\u200d↔\ufe0f",
        "a\tb",
    ],
)
@pytest.mark.parametrize(
    "block", ["title: {}\n", "photos:\n  - alt: {}\n    file: a.jpg\n", "a:\n  b:\n  - c: d\n    caption: {}\n"]
)
def test_a_text_value_comes_back_as_written(block: str, text: str) -> None:
    """A text value comes back as written."""
    value: Value = dict(data_of(block.format(text)))
    while not isinstance(value, str):
        value = value[0] if isinstance(value, list) else value[next(k for k in reversed(value) if k != "file")]
    assert value == text


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ('title: "Dobar: dan"\n', "Dobar: dan"),
        ("title: 'it''s: da'\n", "it's: da"),
        ('title: "Prvi\n  drugi: red"\n', "Prvi drugi: red"),
        ("title: |\n  Prvi: red\n  # drugi\n", "Prvi: red\n# drugi\n"),
        ("title: >-\n  Prvi\n  title: drugi\n", "Prvi title: drugi"),
        ("title: Prvi\n  drugi: red\n  # treći\n", "Prvi drugi: red # treći"),
        ("title: Prvi\n\n  drugi\n\n", "Prvi\ndrugi"),
        ("title:   razmaci   \n", "razmaci"),
        ("title :\tTabulator\n", "Tabulator"),
        ('"title": Ključ pod: navodnicima\n', "Ključ pod: navodnicima"),
        ("title:\n", ""),
        ("title:\n  u novom redu\n", "u novom redu"),
        ("title: kafe\u0301: z\u030c\n", "kafé: ž"),
    ],
)
def test_a_text_value_may_be_quoted_or_go_on_over_lines(block: str, expected: str) -> None:
    """A text value may be quoted or go on over lines."""
    assert data_of(block + "date: 2026-01-01\n") == {"title": expected, "date": "2026-01-01"}


def test_other_values_are_text_too_and_allow_comments() -> None:
    """Other values are text too and allow comments."""
    block = "date: 2026-02-30 # dan\ndraft: NO\ntime: 12:30\nid: 010\nnull: null\ntags: [a, b]\nnone: []\n# kraj\n"
    assert data_of(block) == {
        "date": "2026-02-30", "draft": "NO", "time": "12:30", "id": "010", "null": "null", "tags": ["a", "b"],
        "none": [],
    }  # fmt: skip


def test_text_keys_within_brackets_and_within_texts_are_not_lines_of_their_own() -> None:
    """Text keys within brackets and within texts are not lines of their own."""
    block = (
        'photos: [\n  {file: a.jpg,\n   alt: Sala, caption: "x ]"}]\ncredit: |\n  title: nije\nnote: "a\n  alt: b"\n'
    )
    assert data_of(block) == {
        "photos": [{"file": "a.jpg", "alt": "Sala", "caption": "x ]"}],
        "credit": "title: nije\n",
        "note": "a alt: b",
    }


def test_every_key_and_item_has_its_line_in_the_file() -> None:
    """Every key and item has its line in the file."""
    photos = "photos:\n  - file: a.jpg\n    alt: A: b\n  - alt: |\n      x\n    file: b\n"
    block = f"title: Prvi\n  drugi\n\n{photos}tags: [a,\n b]\n"
    front, _ = read_block(block)
    assert front
    assert front.lines == {
        ("title",): 2, ("photos",): 5, ("photos", 0): 6, ("photos", 0, "file"): 6, ("photos", 0, "alt"): 7,
        ("photos", 1): 8, ("photos", 1, "alt"): 8, ("photos", 1, "file"): 10, ("tags",): 11, ("tags", 0): 11,
        ("tags", 1): 12,
    }  # fmt: skip


def test_the_body_is_everything_after_the_block_and_may_have_rules() -> None:
    """The body is everything after the block and may have rules."""
    front, problems = read(b"---\r\ntitle: A\r\n--- \r\n\r\nPrvi\r\n\r\n---\r\n\r\nDrugi\r\n", "x.md", TEXT_KEYS)
    assert problems == []
    assert front
    assert (front.body, front.body_line) == ("\nPrvi\n\n---\n\nDrugi\n", 4)


def test_an_empty_block_is_read_as_no_settings() -> None:
    """An empty block is read as no settings."""
    for block in ("", "\n\n", "# ništa\n"):
        assert data_of(block) == {}


@pytest.mark.parametrize(
    ("text", "line", "message", "fix"),
    [
        ("", 1, "missing", "begin the file with a line `---`"),
        ("title: A\n", 1, "missing", "begin the file with a line `---`"),
        ("----\ntitle: A\n---\n", 1, "`----` instead of `---`", "three hyphens"),
        ("—\ntitle: A\n---\n", 1, "`—` instead of `---`", "three hyphens"),
        ("\n \n---\ntitle: A\n---\n", 1, "empty lines", "delete the empty lines"),
        ("---\ntitle: A\n\nTekst\n", 1, "no end", "add a line `---`"),
        ("---\ntitle: A\n———\nTekst\n", 1, "no end", "in line 3 instead of `———`"),
        ("---\ntitle: A\n...\nTekst\n", 1, "no end", "in line 3 instead of `...`"),
        ("---\n" + "a: b\n" * 5000 + "---\n", 1, "16 KB", "move the text"),
    ],
)
def test_a_block_that_is_not_there_or_has_no_end_is_told(text: str, line: int, message: str, fix: str) -> None:
    """A block that is not there or has no end is told."""
    _, problems = read(text.encode(), "x.md", TEXT_KEYS)
    assert [p.line for p in problems] == [line]
    assert message in problems[0].message
    assert fix in problems[0].fix


@pytest.mark.parametrize(
    ("block", "line", "message", "fix"),
    [
        ("a: 1\ncredit: x: y\n", 3, "second colon", '`credit: "x: y"`'),
        ('credit: "A" i b\n', 2, "goes on after the closing", "single quotation marks: `credit: '\"A\" i b'`"),
        ("credit: [A] b\nc: d\n", 2, "goes on after the closing", '`credit: "[A] b"`'),
        ("  a: 1\nb: 2\n", 3, "no setting", "key: value"),
        ("a:\n  b: 1\n c: 2\n", 4, "does not fit", "exactly below"),
        ("credit: @ngo\n", 2, "must not stand there", '`credit: "@ngo"`'),
        ("credit: `x`\n", 2, "must not stand there", '`credit: "`x`"`'),
        ("credit: %50\n", 2, "must not stand there", '`credit: "%50"`'),
        ("credit: *važno*\n", 2, "begins with `*`", '`credit: "*važno*"`'),
        ("credit: &amp x\n", 2, "begins with `&`", '`credit: "&amp x"`'),
        ("credit: !Važno\n", 2, "begins with `!`", '`credit: "!Važno"`'),
        ("credit: - x\n", 2, "list item", "line of its own"),
        ("a: 1\ncredit: {{ x }}\n", 3, "brackets", '`credit: "{{ x }}"`'),
        ("a: 1\ncredit: > citat\nb: 2\n", 3, "nothing may stand", '`credit: "> citat"`'),
        ('a: 1\ncredit: "otvoreno\nb: 2\n', 3, "never closed", "closing quotation mark"),
        ("a: 1\ntags: [a, b\nb: 2\n", 3, "never closed", "close the bracket"),
        ("a: 1\ntags: {a: b\n", 3, "never closed", "close the bracket"),
        ('a: 1\ntitle: "C:\\qu"\n', 3, "backslash", "single quotation marks: `title: 'C:\\qu'`"),
        ('title: "A\\u200bB"\n', 2, "U+200B (ZERO WIDTH SPACE)", "backslash"),
        ("a: 1\nnaslov\nb: 2\n", 3, "no key with a colon", "key: value"),
        ("a:\n  b: 1\n   c: 2\n", 4, "too far right", "exactly below"),
        ("a:\n  - b\n  c: 1\n", 4, "no list item", "`- `"),
        ("title:Naslov\n", 2, "no space after `title:`", "`title: Naslov`"),
        ("date:2026-01-01\n", 2, "no space after `date:`", "`date: 2026-01-01`"),
        ("photos:\n  - alt:Sala\n    file: a\n", 3, "no space after `alt:`", "`  - alt: Sala`"),
        ("title:\u00a0Naslov\n", 2, "unusual space", "`title: Naslov`"),
        ("date\u00a0: x\n", 2, "unusual space", "`date: x`"),
        ("a:\n\u2003 - b\n", 3, "unusual space", "`  - b`"),
        ("a:\n\t- b\n", 3, "tab", "`  - b`"),
        ("title: A\u00adB\n", 2, "U+00AD (SOFT HYPHEN) stands after `title: A`", "`title: AB`"),
        ("title: A\u200dB\n", 2, "U+200D", "`title: AB`"),
        ("title: A\u200c B\n", 2, "U+200C", "`title: A B`"),
        ("ti\u200ctle: A\n", 2, "invisible", "type the key again"),
        ("title: A\n  summary: B\n", 3, "further right", "`summary: B`"),
        ("a: 1\n\n---  # x\nb: 1\n", 4, "second block", "delete this line"),
        ("title: A\n...\ndate: x\n", 3, "three dots", "delete it"),
        ('"": x\n', 2, "no key before the colon", "write one"),
        ("<<: 5\n", 2, "`<<`", "write out"),
        ("a: {b: {c: {d: {e: {f: {g: {h: {i: 1}}}}}}}}\n", 2, "levels allowed: 8", "less indentation"),
        ("%YAML 1.2\n", 2, "no setting", "delete it"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(block: str, line: int, message: str, fix: str) -> None:
    """A mistake is told with its line and what to do."""
    problem = only_problem(block)
    assert (problem.rule, problem.path, problem.line) == ("front-matter", "index.sr.md", line)
    assert message in problem.message
    assert fix in problem.fix


def test_all_mistakes_are_told_at_once() -> None:
    """All mistakes are told at once."""
    front, problems = read_block("title: A\u200b\ndate: 1\ntitle: B\ndate: 2\ntitle: C\nslug:x\n", "Te\x00kst\n\x08\n")
    assert [p.line for p in problems] == [2, 4, 5, 6, 7, 9, 10]
    assert "first is in line 2" in problems[1].message
    assert front
    assert front.data == {"title": "A", "date": "1", "slug": "x"}


def test_keys_that_stand_twice_are_told_at_any_depth() -> None:
    """Keys that stand twice are told at any depth."""
    assert only_problem("photos:\n  - alt: A\n    file: b\n    alt: C\n").line == 5
    assert only_problem("a: {b: 1, b: 2}\n").line == 2


def test_settings_cut_in_two_are_not_published_as_text() -> None:
    """Settings cut in two are not published as text."""
    problem = only_problem("title: A\n", "\nsummary: B\n---\nTekst\n")
    assert (problem.line, "one block" in problem.fix) == (3, True)
    assert read_block("title: A\n", "Napomena: B\n\n---\n")[1] == []


def test_the_body_may_contain_what_front_matter_may_not() -> None:
    """The body may contain what front matter may not."""
    assert read_block("title: A\n", "a\u200bb \ufeff \u2028 \t c\n")[1] == []
