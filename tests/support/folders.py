"""Where things lie: every path of the repository that tests need."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
ROOT = TESTS.parent
"""The repository."""
MISTAKES = TESTS / "mistakes"
BASE = MISTAKES / "_base"
"""A small project without mistakes, for rules and mistakes to be laid over."""
CORPORA = ROOT.parent / "shared" / "corpora"
"""Collections of others that may lie beside the repository."""
