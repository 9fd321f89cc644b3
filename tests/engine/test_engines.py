"""Engines: MkDocs builds the site, started in any usual way, and ProperDocs, which can replace it, builds the same."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from site_reader import Project, Site, tree

_GENERATOR = re.compile(rb'\s*<meta name="generator"[^>]*>')


def _built_by(sample: Project, engine: str, settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", engine, "build", "--strict", *(["-f", settings] if settings else [])]
    environment = sample.environment()
    return subprocess.run(command, cwd=sample.root, env=environment, capture_output=True, text=True, check=False)


def _without_generator(folder: Path) -> dict[str, bytes]:
    return {name: _GENERATOR.sub(b"", content) for name, content in tree(folder).items()}


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
@pytest.mark.parametrize("settings", ["", "mkdocs.yml", "{root}/mkdocs.yml"], ids=["found", "named", "named in full"])
def test_every_engine_builds_the_same_site(engine: str, settings: str, sample: Project, sample_site: Site) -> None:
    """The site is the same but for the generator's name, however the engine is told of its settings."""
    if engine == "properdocs":
        pytest.importorskip("properdocs")
    done = _built_by(sample, engine, settings.format(root=sample.root))
    assert done.returncode == 0, done.stderr[-2000:]
    assert _without_generator(sample.site) == _without_generator(sample_site.folder)
