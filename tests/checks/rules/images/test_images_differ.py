"""Rule images-differ: which image is missing, is another, or stands elsewhere."""

from __future__ import annotations

from newsroom.checks.rules.images.images_differ import RULE
from pair_samples import cases, told


@cases(
    ("the same", "![Sanduk](cover.jpg)", "![A box](cover.jpg)", []),
    (
        "before the paragraph instead of after it",
        "Sanduk.\n\n![Sanduk](cover.jpg)",
        "![A box](cover.jpg)\n\nThe box.",
        [],
    ),
    ("a drawing with words, one in each language", "![Plan](plan.sr.png)", "![Plan](plan.en.png)", []),
    (
        "shown once more",
        "![Sanduk](cover.jpg)\n\n![Sanduk](cover.jpg)",
        "![A box](cover.jpg)\n\nText.",
        ["en:3: sr:3 shows the image `cover.jpg`, and this text does not"],
    ),
    ("links are another rule's", "[Sanduk](cover.jpg)", "Text.", []),
    (
        "captions in both",
        (
            "---\nphotos:\n  - file: cover.jpg\n    alt: Sanduk.\n    caption: Naš sanduk.\n    consent: "
            "not-needed\n---\n\nTekst."
        ),
        "---\nphotos:\n  - file: cover.jpg\n    alt: A box.\n    caption: Our box.\n---\n\nText.",
        [],
    ),
    ("not translated yet", "![Sanduk](cover.jpg)", " ", []),
    (
        "one is missing",
        "Tekst.\n\n![Sanduk](cover.jpg)",
        "Text.\n\nMore text.",
        ["en:3: sr:3 shows the image `cover.jpg`, and this text does not"],
    ),
    (
        "one is too many",
        "Tekst.\n\nTekst.",
        "Text.\n\n![A box](cover.jpg)",
        ["en:3: the image `cover.jpg` is only here, and not in index.sr.md"],
    ),
    ("another one", "![Sanduk](a.jpg)", "![A box](b.jpg)", ["en:1: the image here is `b.jpg`, and `a.jpg` in sr:1"]),
    (
        "interchanged",
        "![A](a.jpg)\n\n![B](b.jpg)",
        "![B](b.jpg)\n\n![A](a.jpg)",
        [
            "en:1: the image here is `b.jpg`, and `a.jpg` in sr:1",
            "en:3: the image here is `a.jpg`, and `b.jpg` in sr:3",
        ],
    ),
    (
        "another order in one paragraph",
        "![A](a.jpg) ![B](b.jpg)",
        "![B](b.jpg) ![A](a.jpg)",
        ["en:1: the images stand in another order: here `b.jpg` comes where sr:1 has `a.jpg`"],
    ),
    (
        "from a folder of its own",
        "![A](../x/a.jpg)",
        "![A](a.jpg)",
        ["en:1: the image here is `a.jpg`, and `../x/a.jpg` in sr:1"],
    ),
    (
        "a caption in the original only",
        (
            "---\nphotos:\n  - file: cover.jpg\n    alt: Sanduk.\n    caption: Naš sanduk.\n    consent: "
            "not-needed\n---\n\nTekst."
        ),
        "---\nphotos:\n  - file: cover.jpg\n    alt: A box.\n---\n\nText.",
        ["en:-2: the photo `cover.jpg` has a caption in sr:-3, and none here"],
    ),
    (
        "a caption in the translation only",
        "---\nphotos:\n  - file: cover.jpg\n    alt: Sanduk.\n    consent: not-needed\n---\n\nTekst.",
        "---\nphotos:\n  - file: cover.jpg\n    alt: A box.\n    caption: Our box.\n---\n\nText.",
        ["en:-2: the photo `cover.jpg` has a caption here, and none in sr:-3"],
    ),
)
def test_images(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
