"""Planning of renditions: which sizes, under which names, and which part of a photo is shared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom.images.renditions import (
    LADDER,
    SHARE,
    WHOLE,
    Rendition,
    cache_key,
    digest,
    plan_renditions,
    plan_share,
    scaled,
    width_needed,
)

DIGEST = "0123456789abcdef" * 4
sides = st.integers(1, 70_000)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        pytest.param((6000, 4000), [(480, 320), (960, 640), (1600, 1067)], id="larger than all"),
        pytest.param((1600, 1067), [(480, 320), (960, 640), (1600, 1067)], id="just as large"),
        pytest.param((1200, 800), [(480, 320), (960, 640), (1200, 800)], id="between two steps: its own width"),
        pytest.param((960, 641), [(480, 320), (960, 641)], id="on a step: once"),
        pytest.param((300, 400), [(300, 400)], id="smaller than all: its own width once"),
        pytest.param((3024, 4032), [(480, 640), (960, 1280), (1600, 2133)], id="portrait"),
        pytest.param((9000, 5), [(480, 1), (960, 1), (1600, 1)], id="never without a pixel"),
        pytest.param((1, 60_000), [(1, 16_383)], id="never higher than WebP can be"),
    ],
)
def test_sizes(size: tuple[int, int], expected: list[tuple[int, int]]) -> None:
    """The ladder's widths, never upscaled, heights in proportion."""
    planned = plan_renditions("a", *size, DIGEST, formats=("webp",))
    assert [(rendition.width, rendition.height) for rendition in planned] == expected


def test_formats_in_the_order_of_sources_and_names_by_content() -> None:
    """Formats come in the order in which a page offers them; names hold the stem, the content and the width."""
    names = [rendition.name for rendition in plan_renditions("klub", 1000, 500, DIGEST, (480, 960))]
    assert names == [
        "klub-01234567-480.webp",
        "klub-01234567-960.webp",
        "klub-01234567-480.jpg",
        "klub-01234567-960.jpg",
    ]
    assert plan_share("klub", 1000, 500, DIGEST).name == "klub-01234567-share.jpg"


@given(sides, sides, st.lists(st.integers(1, 4000), min_size=1, max_size=5), st.integers(1, 4000))
def test_another_width_renames_nothing(width: int, height: int, ladder: list[int], more: int) -> None:
    """Adding a width leaves the renditions below the photo's own width as they were."""
    before = plan_renditions("a", width, height, DIGEST, ladder)
    after = plan_renditions("a", width, height, DIGEST, [*ladder, more])
    assert set(before) <= set(after)
    assert len({rendition.name for rendition in after}) == len(after)


@given(sides, sides)
def test_nothing_is_larger_than_its_original(width: int, height: int) -> None:
    """No rendition is wider or higher than its original, and each keeps its proportion to a pixel."""
    for rendition in plan_renditions("a", width, height, DIGEST):
        assert 1 <= rendition.width <= width
        assert 1 <= rendition.height <= max(height, 1)
        if rendition.height not in (1, 16_383):
            assert abs(rendition.height - height * rendition.width / width) <= 0.5


@given(sides, sides)
def test_the_shared_part_lies_inside_and_keeps_its_shape(width: int, height: int) -> None:
    """The shared part lies inside the photo, has the shape of its rendition, and is never scaled up."""
    rendition = plan_share("a", width, height, DIGEST)
    left, top, right, bottom = rendition.box
    assert 0 <= left < right <= 1 + 1e-9
    assert 0 <= top < bottom <= 1 + 1e-9
    across, down = (right - left) * width, (bottom - top) * height
    assert across / down == pytest.approx(SHARE[0] / SHARE[1])
    assert rendition.width <= max(1, across + 0.51)
    assert rendition.height <= max(1, down + 0.51)


@pytest.mark.parametrize(
    ("size", "expected", "box"),
    [
        pytest.param((2400, 1260), SHARE, WHOLE, id="just that shape"),
        pytest.param((4800, 1260), SHARE, (0.25, 0, 0.75, 1), id="panorama: the middle"),
        pytest.param((2400, 2400), SHARE, (0, 0.2375, 1, 0.7625), id="square: the middle"),
        pytest.param((2400, 2520), SHARE, (0, 1 / 6, 1, 2 / 3), id="portrait: above the middle"),
        pytest.param((600, 315), (600, 315), WHOLE, id="small: as it is"),
    ],
)
def test_share(size: tuple[int, int], expected: tuple[int, int], box: tuple[float, ...]) -> None:
    """The shared picture is cut from the middle, a portrait's from above it."""
    rendition = plan_share("a", *size, DIGEST)
    assert (rendition.width, rendition.height) == expected
    assert rendition.box == pytest.approx(box)


def test_width_needed() -> None:
    """A panorama's shared part needs more pixels than the ladder."""
    assert width_needed(plan_renditions("a", 6000, 4000, DIGEST)) == LADDER[-1]
    assert width_needed([*plan_renditions("a", 9600, 2520, DIGEST), plan_share("a", 9600, 2520, DIGEST)]) == 2400
    assert width_needed(plan_renditions("a", 300, 400, DIGEST)) == 300


def test_scaled_never_enlarges() -> None:
    """A photo narrower than wanted stays."""
    assert scaled(300, 200, 480) == (300, 200)
    assert scaled(300, 1, 30) == (30, 1)


def test_digest_depends_on_pixels_and_settings_only() -> None:
    """Other bytes or other settings, another name."""
    assert digest(b"a", "b") == digest(b"a", "b")
    assert len({digest(b"a", "b"), digest(b"b", "b"), digest(b"a", "c"), digest(b"a\0b", "")}) == 4


def test_cache_key_knows_everything_but_the_name() -> None:
    """The same pixels under another name are found; another size, format, box or encoder is not."""
    base = Rendition("webp", 480, 320, "a-0-480.webp")
    same = Rendition("webp", 480, 320, "b-0-480.webp")
    others = [
        Rendition("jpeg", 480, 320, "a"),
        Rendition("webp", 481, 320, "a"),
        Rendition("webp", 480, 321, "a"),
        Rendition("webp", 480, 320, "a", (0, 0, 1, 0.5)),
    ]
    key = cache_key(DIGEST, base, "Pillow 1")
    assert key == cache_key(DIGEST, same, "Pillow 1")
    keys = {cache_key(DIGEST, other, "Pillow 1") for other in others}
    assert len(keys | {key, cache_key(DIGEST, base, "Pillow 2"), cache_key("f" * 64, base, "Pillow 1")}) == 7
