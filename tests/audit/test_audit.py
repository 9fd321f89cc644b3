"""The audit: a sound site has nothing to tell; each fault that is put into one is told, with its file."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from newsroom.audit.run import audit_site
from newsroom.audit.site import read_page, read_site
from photo_samples import saved
from PIL import Image
from site_reader import Project, Site, replacing

ARTICLE = "en/updates/harvest-festival/index.html"
GERMAN = "neuigkeiten/erntefest/index.html"
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture(scope="session")
def sound(sample_site: Site) -> Path:
    """Return a built site, which tests copy before they change it."""
    return sample_site.folder


def _found(folder: Path) -> list[tuple[str, str, str]]:
    return [(problem.rule, problem.severity, problem.path) for problem in audit_site(folder, "site")]


def test_a_sound_site_has_nothing_to_tell(site: Site) -> None:
    """The sample, the sample below a path, and the repository's own site."""
    assert audit_site(site.folder) == []


def _before(mark: str, more: str, page: str = ARTICLE) -> Callable[[Path], object]:
    return replacing(page, mark, more + mark)


def _write(name: str, content: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_text(content, "utf-8")


def _photo(folder: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (43.0, 9.0, 10.0), 3: "E", 4: (22.0, 35.0, 6.0)})
    path = next((folder / "media").rglob("*.jpg"))
    with Image.open(path) as image:
        fresh = image.copy()
    saved(path, fresh, exif=exif)


FAULTS: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "a dead link": (_before("</main>", '<a href="../nowhere/">x</a>'), "dead-link", ARTICLE),
    "a dead link from the root": (_before("</main>", '<a href="/nowhere">x</a>'), "dead-link", ARTICLE),
    "a dead absolute link": (
        _before("</main>", '<a href="https://hofgaerten.example.org/nowhere/">x</a>'),
        "dead-link",
        ARTICLE,
    ),
    "a dead picture": (_before("</main>", '<img src="x.jpg" alt="">'), "dead-link", ARTICLE),
    "a dead place": (_before("</main>", '<a href="#nowhere">x</a>'), "dead-link", ARTICLE),
    "a page that is gone": (lambda folder: (folder / ARTICLE).unlink(), "dead-link", GERMAN),
    "a style sheet that asks for nothing": (
        _write("assets/brand.css", "a{b:url(x.png)}"),
        "dead-link",
        "assets/brand.css",
    ),
    "a picture of another host": (
        _before("</main>", '<img src="https://boese.example/x.png" alt="">'),
        "foreign-request",
        ARTICLE,
    ),
    "one without a scheme": (
        _before("</main>", '<img src="//boese.example/x.png" alt="">'),
        "foreign-request",
        ARTICLE,
    ),
    "one in srcset": (
        _before("</main>", '<img alt="" srcset="https://boese.example/x.png 2x">'),
        "foreign-request",
        ARTICLE,
    ),
    "a frame": (_before("</main>", '<iframe src="https://boese.example/"></iframe>'), "foreign-request", ARTICLE),
    "a style sheet of another host": (
        _write("assets/brand.css", "@import 'https://boese.example/x.css';"),
        "foreign-request",
        "assets/brand.css",
    ),
    "a refresh": (
        _before("<title>", '<meta http-equiv="Refresh" content="0; url=https://boese.example/">'),
        "foreign-request",
        ARTICLE,
    ),
    "a script in the page": (_before("</main>", "<script>alert(1)</script>"), "script-unknown", ARTICLE),
    "a script of another host": (
        _before("</main>", '<script src="https://boese.example/x.js"></script>'),
        "script-unknown",
        ARTICLE,
    ),
    "a handler": (_before("</main>", '<p onclick="alert(1)">x</p>'), "script-unknown", ARTICLE),
    "a handler behind a broken attribute": (
        _before("</main>", '<a href="#"onfocus=alert(2) autofocus x="">x</a>'),
        "script-unknown",
        ARTICLE,
    ),
    "an address that runs": (_before("</main>", '<a href=" JaVa\tScript:alert(1)">x</a>'), "script-unknown", ARTICLE),
    "a style in the page": (_before("</main>", '<p style="color: red">x</p>'), "script-unknown", ARTICLE),
    "no policy": (replacing(ARTICLE, "Content-Security-Policy", "X"), "policy-missing", ARTICLE),
    "a policy that lets all in": (replacing(ARTICLE, "default-src 'none'", "default-src *"), "policy-missing", ARTICLE),
    "a photo that tells where": (_photo, "metadata-left", "media/"),
    "a drawing with a script": (_write("assets/favicon.svg", SVG), "metadata-left", "assets/favicon.svg"),
    "a picture that is none": (_write("media/x.png", "x"), "metadata-left", "media/x.png"),
    "no language": (replacing(ARTICLE, '<html lang="en"', "<html"), "alternate-wrong", ARTICLE),
    "another language": (replacing(ARTICLE, '<html lang="en"', '<html lang="fr"'), "alternate-wrong", ARTICLE),
    "another address of its own": (
        replacing(ARTICLE, 'rel="canonical" href="https://', 'rel="canonical" href="https://x.'),
        "alternate-wrong",
        ARTICLE,
    ),
    "an alternate that is not there": (
        replacing(ARTICLE, 'hreflang="de" href="https://', 'hreflang="de" href="https://x.'),
        "alternate-wrong",
        ARTICLE,
    ),
    "a sitemap that lacks a page": (
        replacing("sitemap.xml", "<loc>https://hofgaerten.example.org/en/updates/harvest-festival/", "<loc>https://x/"),
        "alternate-wrong",
        ARTICLE,
    ),
    "a file nobody asks for": (_write("assets/notes.txt", "x"), "stray-file", "assets/notes.txt"),
    "a link among the files": (lambda folder: (folder / "passwd").symlink_to("/etc/passwd"), "stray-file", "passwd"),
    "a page without the notice": (replacing(ARTICLE, "footer__notice", "footer__x"), "notice-missing", ARTICLE),
    "a page that is too heavy": (_before("</main>", "<p>" + "x" * 400_000), "too-large", ARTICLE),
}


@pytest.mark.parametrize(("change", "rule", "name"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told(change: Callable[[Path], object], rule: str, name: str, tmp_path: Path, sound: Path) -> None:
    folder = tmp_path / "site"
    shutil.copytree(sound, folder)
    change(folder)
    found = _found(folder)
    assert any(told == rule and path.startswith(f"site/{name}") for told, _, path in found), found


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("../", ("a/index.html", "")),
        ("../../c.txt?x=1#p", ("c.txt", "p")),
        ("#p", ("a/b/index.html", "p")),
        ("", ("a/b/index.html", "")),
        ("/repo/a/", ("a/index.html", "")),
        ("https://example.org/repo/", ("index.html", "")),
        ("https://example.org/repo/%C4%8D.txt", ("č.txt", "")),
        ("https://example.org/other/", None),
        ("//example.org/repo/a/", ("a/index.html", "")),
        ("http://example.org/repo/", None),
        ("mailto:a@example.org", None),
        ("tel:+381", None),
    ],
)
def test_addresses_lead_where_a_server_leads(url: str, expected: tuple[str, str] | None, tmp_path: Path) -> None:
    """Below a path, as project sites on GitHub Pages are."""
    (tmp_path / "index.html").write_text('<link rel="canonical" href="https://example.org/repo/">', "utf-8")
    assert read_site(tmp_path).resolve("a/b/index.html", url) == expected


def test_a_page_is_read_as_browsers_read_it() -> None:
    page = read_page("x.html", "<title>x</title><p id=a><table><tr id=b><td>x</table><img src='a&amp;b.png'>")
    assert page.ids == {"a", "b"}
    assert [one.url for one in page.references] == ["a&b.png"]


def test_the_command(sample: Project) -> None:
    """It tells like the check does, as text and as JSON, and ends with 1 for errors and 2 without a site."""
    none = sample.run_alone("audit")
    assert (none.returncode, none.stderr) == (2, "site: there is no built site; run `newsroom build`\n")
    sample.build()
    assert sample.run_alone("audit").stdout == "No problems.\n"
    _before("</main>", "<script>alert(1)</script>")(sample.site)
    told = sample.run_alone("audit", "site", "--format", "json")
    (problem,) = json.loads(told.stdout)
    assert told.returncode == 1
    assert problem["path"] == f"site/{ARTICLE}" and problem["message"].endswith("`alert(1)`")
    assert "izvršava u pregledačima" in sample.run_alone("audit", NEWSROOM_LANG="sr").stdout


def test_a_build_publishes_nothing_that_the_audit_refuses(sample: Project) -> None:
    """A theme of somebody's own that asks another host stops the build; the site stays as it was."""
    before = sample.build().pages.keys()
    theme = sample.root / ".." / ".." / "overrides"
    replacing(
        "main.html",
        "{% block footer %}",
        '{% block hero %}<img src="https://boese.example/x.png" alt="">{% endblock %}{% block footer %}',
    )(theme)
    done = sample.run("build")
    assert done.returncode == 1
    assert "readers' browsers would ask another host for `https://boese.example/x.png`" in done.stderr
    assert Site(sample.site).pages.keys() == before
