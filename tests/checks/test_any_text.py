"""The whole check: whatever two files hold, it tells of it or is silent; it never breaks, and never takes it long."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom.checks.run import check_project
from newsroom.core.problems import Problem
from newsroom.settings.load import read_settings
from rule_examples import BASE, BUNDLE
from text_corpora import HOSTILE, YAML_DOCUMENTS, over

FRONT = (BASE / BUNDLE / "index.{}.md").as_posix()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(BASE, tmp_path_factory.mktemp("any") / "site"))


def front(locale: str) -> str:
    """Return the sound front matter of a language."""
    return Path(FRONT.format(locale)).read_text(encoding="utf-8").split("---\n")[1]


def told(project: Path, serbian: str | bytes, english: str | bytes) -> tuple[Problem, ...]:
    """Check the project with these two files as its item."""
    for locale, content in (("sr", serbian), ("en", english)):
        raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
        (project / BUNDLE / f"index.{locale}.md").write_bytes(raw)
    return check_project(project, read_settings(project / "mkdocs.yml")).problems


def below(locale: str, body: str) -> str:
    return f"---\n{front(locale)}---\n\n{body}\n"


_PIECES = st.sampled_from(
    [
        *(
            "U ",
            "the ",
            "40 ",
            "1.426 ",
            "5. ",
            "maja ",
            "2024",
            "EUR ",
            "%",
            "10:30",
            "a.m.",
            "pet ",
            "XIV ",
            "+381 11 ",
        ),
        *(
            "[",
            "](",
            ")",
            "![",
            "#",
            "- ",
            "| ",
            "|-|\n",
            "\n",
            "\n\n",
            "> ",
            "```",
            "<b>",
            "{{ fact.x }}",
            "@",
            "š",
            "а",
        ),
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=60).map("".join))


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(serbian=_TEXTS, english=_TEXTS)
def test_any_two_texts(serbian: str, english: str, project: Path) -> None:
    """Every problem leads to a line that there is and can be told in one line."""
    serbian, english = below("sr", serbian), below("en", english)
    longest = max(len(text.splitlines()) for text in (serbian, english)) + 1
    for problem in told(project, serbian, english):
        assert 1 <= problem.line <= longest
        assert problem.message and problem.fix and "\n" not in str(problem)


@pytest.mark.slow
@over("strings", HOSTILE)
def test_hostile_strings(strings: list[str], project: Path) -> None:
    """As text, and as title and summary, alone or against another."""
    for string in strings:
        line = string.replace("\n", " ").replace("\r", " ")
        told(project, below("sr", string), below("en", string))
        told(project, f"---\ntitle: {line}\nsummary: {line}\n---\n{string}\n", below("en", "Two."))


@pytest.mark.slow
@over("documents", YAML_DOCUMENTS)
def test_yaml_documents(documents: list[str], project: Path) -> None:
    """Every document as front matter."""
    for document in documents:
        told(project, f"---\n{document}\n---\n\nDva dana.\n", below("en", "Two days."))


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        *(
            "40 ",
            "1.",
            "5. maja ",
            "EUR 5 ",
            "pet ",
            "od 3 do ",
            "10:",
            "[a](b) ",
            "![a](b)",
            "- a\n",
            "## a\n\n",
            "a@b.rs ",
        ),
        *("+381 ", "ASB ", "а", "a\u200b", "|a", "> ", "{{", "„", "a. ", "XIV ", "http://a.rs/ ", "`", "*", "<b>"),
    ],
)
def test_time_grows_with_length_alone(piece: str, project: Path) -> None:
    """Four times the text takes a few times as long, not sixteen times."""
    seconds = []
    for size in (8_000, 32_000):
        body = (piece * size)[:size]
        start = time.process_time()
        told(project, below("sr", body), below("en", body))
        seconds.append(time.process_time() - start)
    assert seconds[1] < 9 * seconds[0] + 0.5


@pytest.mark.parametrize(
    ("serbian", "english"),
    [
        ("i kod Mi{letters}ić ", "and at Vo{letters}ić "),
        ("i Petar Mi{letters}ić ", "and Petar Vo{letters}ić "),
        ("Najmanje {number} ljudi. ", "At most {number} people. "),
        ("Nije {number}. ", "It is {number}. "),
        ("u Nišu minus {number}, ", "in Vranje minus {number}, "),
        ("Klub {letters} je otvoren. ", "Club {letters} is closed. "),
        ("u utorak, {number} ", "on Friday, {number} "),
    ],
)
def test_time_grows_with_length_alone_where_nothing_is_the_same(serbian: str, english: str, project: Path) -> None:
    """Of two texts of which every piece is another, and differs from its counterpart."""
    seconds = []
    for count in (300, 1_200):
        numbers = [{"number": at, "letters": "".join("abdegiklmo"[int(c)] for c in str(at))} for at in range(count)]
        texts = ["".join(piece.format(**number) for number in numbers) for piece in (serbian, english)]
        start = time.process_time()
        told(project, below("sr", texts[0]), below("en", texts[1]))
        seconds.append(time.process_time() - start)
    assert seconds[1] < 9 * seconds[0] + 0.5
