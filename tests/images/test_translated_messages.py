"""Photos in another language: what the commands say of them, be it today or out of the cache."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from awkward import BUNDLE, awkward_project
from newsroom.core.cache import write_entry
from newsroom.images.decode import DAMAGED_NOTE
from newsroom.images.plan import CACHE
from newsroom.images.sidecar import Sidecar, read_sidecar
from site_reader import Project

FEAST = "beitraege/2024-11-20-erntefest"
DAMAGED = "datoteka je u sredini oštećena, pa deo slike može da bude pogrešan"


@pytest.fixture
def awkward(tmp_path: Path) -> Project:
    return awkward_project(tmp_path)


@pytest.mark.slow
def test_the_photos_command(awkward: Project) -> None:
    """The table, its headings and the last line are in the language asked for, and what is in the way too."""
    (awkward.root / BUNDLE / "Papir.png").write_bytes(b"%PDF-1.7")
    done = awkward.run("photos", "--lang", "sr")
    assert done.returncode == 1
    assert (
        done.stderr == f"{BUNDLE}/Papir.png:1: to je PDF dokument: stavite ovde fotografiju sačuvanu kao JPEG ili PNG\n"
    )
    heading, *rows, total = done.stdout.splitlines()
    assert heading.split() == ["datoteka", "pre", "posle", "urađeno"]
    assert any(row.rstrip().endswith("novo ime: a-b.jpg") and "uklonjeni podaci o snimku, " in row for row in rows)
    assert total.startswith("Izmenjene fotografije: ")
    assert awkward.run("photos", "--lang", "sr").stdout == "Ništa više ne može da se uradi.\n"


@pytest.mark.slow
def test_a_text_in_the_way(awkward: Project) -> None:
    """Why nothing was changed is one sentence in one language."""
    text = awkward.root / BUNDLE / "index.en.md"
    text.write_bytes(text.read_bytes().replace(b"file: IMG 0001.JPG", b"file:\n      IMG 0001.JPG"))
    assert awkward.run("photos", NEWSROOM_LANG="sr").stderr == (
        f"{BUNDLE}/index.en.md:8: `file` je ovde napisano tako da ne može bezbedno da se izmeni: upišite vrednost u"
        f" istom redu u kojem je polje, samu ili pod navodnicima (u fascikli `{BUNDLE}` ništa nije izmenjeno)\n"
    )


@pytest.mark.slow
def test_a_build(sample: Project) -> None:
    """A note is kept by its parts: each build tells it in its own language."""
    cover = sample.root / FEAST / "cover.jpg"
    whole = cover.read_bytes()
    half = len(whole) // 2
    cover.write_bytes(whole[:half] + b"\x55\xaa" * 6 + whole[half + 12 :])
    first, second, third = (sample.run("build", "--lang", lang) for lang in ("sr", "sr", "en"))
    assert first.stderr == second.stderr == f"{FEAST}/cover.jpg:1: {DAMAGED}\n"
    assert third.stderr == f"{FEAST}/cover.jpg:1: {DAMAGED_NOTE}\n"
    assert first.stdout.startswith("Napravljene fotografije: 4.\nSajt je napravljen ")


@pytest.mark.slow
def test_a_build_that_a_photo_stops(sample: Project) -> None:
    """What cannot be read is told with what to do, in the same language."""
    cover = sample.root / FEAST / "cover.jpg"
    whole = cover.read_bytes()
    cover.write_bytes(whole[: len(whole) // 2])
    done = sample.run("build", "--lang", "sr")
    assert done.stderr.splitlines() == [
        f"{FEAST}/cover.jpg:1: datoteka je nepotpuna, ostatak slike nedostaje: kopirajte je ponovo sa telefona ili"
        " fotoaparata",
        "Greške koje treba ispraviti: 1. Ništa nije napravljeno, a sajt je ostao kakav je bio.",
    ]


@pytest.mark.parametrize("notes", [["its colour profile cannot be used"], [["{gone}", {}]], [["{}", {}]], [5]])
def test_notes_that_cannot_be_told_are_made_again(notes: list[object], tmp_path: Path) -> None:
    """A cache of an older version, or a damaged one, is as good as none."""
    kept = tmp_path / CACHE.name
    write_entry(kept, json.dumps({"color": "#123456", "notes": notes, "hashes": {}}).encode())
    assert read_sidecar(kept) is None


def test_notes_are_read_as_they_were_written(tmp_path: Path) -> None:
    kept = tmp_path / "a.json"
    write_entry(kept, bytes(Sidecar("#123456", (DAMAGED_NOTE,))))
    read = read_sidecar(kept)
    assert read == Sidecar("#123456", (DAMAGED_NOTE,))
    assert read and read.notes[0].template == DAMAGED_NOTE.template
