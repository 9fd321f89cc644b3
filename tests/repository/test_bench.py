"""The benchmark of photos: what it measures with is right, and a small run of it compares like with like."""

from __future__ import annotations

import io
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from bench.photos import bench_photos
from bench.photos.bench_photos import Bench
from bench.photos.camera import SHOTS, Shot, developed, taken
from bench.photos.jobs import OURS
from bench.photos.judging import Judgement, tuned
from bench.photos.measuring import Cost, measured
from bench.photos.ssim import luma, ssim
from bench.photos.table import Result, table, unlike, verdict
from newsroom.images.probe import orientation
from photo_samples import camera_like
from PIL import Image

SMALL = (Shot("a.jpg", 2200, 1700, 1, orientation=6), Shot("b.jpg", 1800, 1300, 2))
MODULES = Path(bench_photos.__file__).parent / "node_modules"
JUDGEMENT = Judgement({"webp": 0.97, "jpeg": 0.96}, {"a 480 webp": (480, 360)}, 2_000_000)


def _result(name: str, cpu: float, judgement: Judgement = JUDGEMENT) -> Result:
    costs = [Cost(cpu, cpu, 100_000_000)] * 3
    return Result(name, 2, [Cost(0.1, 0.1, 1)] * 3, costs, costs, judgement, "78, 78")


def test_equal_pictures_are_wholly_alike() -> None:
    plane = luma(camera_like())
    assert ssim(plane, plane) == pytest.approx(1)


def test_ssim_is_the_papers_formula() -> None:
    """One window: the formula written out."""
    one, other = luma(camera_like((8, 8))), luma(camera_like((8, 8), seed=2))
    a, b = one.mean(), other.mean()
    c1, c2 = 2.55**2, 7.65**2
    covariance = ((one - a) * (other - b)).mean()
    expected = (2 * a * b + c1) * (2 * covariance + c2) / ((a * a + b * b + c1) * (one.var() + other.var() + c2))
    assert ssim(one, other) == pytest.approx(expected)


def test_the_more_is_lost_the_lower_is_the_ssim() -> None:
    image = camera_like((200, 150))
    found = []
    for quality in (95, 70, 30, 5):
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=quality)
        found.append(ssim(luma(image), luma(Image.open(buffer))))
    assert found == sorted(found, reverse=True)
    assert 1 > found[0] > 0.9 > found[-1] > 0


def test_planes_of_other_sizes_are_not_compared() -> None:
    with pytest.raises(ValueError, match="cannot compare"):
        ssim(np.zeros((9, 9)), np.zeros((9, 10)))


def test_a_generated_photo_is_always_the_same() -> None:
    shot = Shot("a.jpg", 300, 200, 7, orientation=6)
    content = developed(shot)
    assert developed(shot) == content != developed(replace(shot, seed=8))
    with Image.open(io.BytesIO(content)) as image:
        assert (image.size, orientation(image)) == ((300, 200), 6)


def test_the_photos_are_of_cameras_sizes() -> None:
    """Twelve and twenty-four megapixels, and about a third of a byte for a pixel, as in cameras' files."""
    assert {round(shot.width * shot.height / 1e6) for shot in SHOTS} == {12, 24}
    content = developed(Shot("a.jpg", 1200, 900, 1))
    assert 0.2 < len(content) / (1200 * 900) < 0.7


def test_a_commands_cost_is_its_own() -> None:
    cost = measured([sys.executable, "-c", "b'x' * 300_000_000; sum(range(3_000_000))"], {0})
    assert 0.01 < cost.cpu <= cost.wall * 1.5
    assert 300_000_000 < cost.memory < 600_000_000


def test_quality_is_moved_until_it_fits() -> None:
    def judge(quality: dict[str, int]) -> Judgement:
        return replace(JUDGEMENT, ssim={format: 0.9 + value / 1000 for format, value in quality.items()})

    assert tuned({"webp": 0.9755, "jpeg": 0.9815}, {"webp": 78, "jpeg": 78}, judge) == {"webp": 76, "jpeg": 81}
    with pytest.raises(ValueError, match="no quality"):
        tuned({"webp": 0.5}, {"webp": 78}, judge)


def test_the_table_and_the_verdict_say_medians_and_ratios() -> None:
    results = [_result("ours", 1.1), _result("theirs", 2.1)]
    assert "| ours | 500 | 100 | 1.82 | 100 | 100 | 1000 | 0.9700 | 0.9600 | 78, 78 |" in table(results)
    assert len({line.count("|") for line in table(results).splitlines()}) == 1
    assert "ours / theirs: CPU per photo 0.50 (0.50–0.50); with the start 0.52" in verdict(results)


def test_what_is_not_alike_is_named() -> None:
    same = _result("theirs", 1)
    assert unlike([_result("ours", 1), same]) == []
    other = replace(JUDGEMENT, ssim={"webp": 0.98, "jpeg": 0.96}, sizes={"a 480 webp": (480, 361)})
    assert unlike([_result("ours", 1), replace(same, judgement=other)]) == [
        "theirs: SSIM of webp is off by +0.0100",
        "theirs: a 480 webp is (480, 361), not (480, 360)",
    ]


def test_a_small_run_compares_like_with_like(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every contender makes every output, in the same sizes; ours are found made the second time."""
    if not (MODULES / "sharp").is_dir() or not shutil.which("node"):
        pytest.skip("sharp is not installed: make bench-photos does that")
    list(taken(tmp_path / "news" / "shots", SMALL))
    monkeypatch.setattr(bench_photos, "taken", lambda folder: taken(folder, SMALL))
    results = Bench(tmp_path).rounds(1)
    assert [result.name for result in results] == [OURS, "sharp", "naive Pillow loop"]
    assert unlike(results) == []
    assert len(results[0].judgement.sizes) == len(SMALL) * 7
    assert all(result.judgement.ssim["webp"] > 0.9 for result in results)
