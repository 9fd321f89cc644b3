"""``newsroom check`` as a person runs it."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner, Result
from newsroom.cli import main


def check(project: Path, *arguments: str) -> Result:
    """Run the check over a project."""
    return CliRunner().invoke(main, ["check", "--config", str(project / "mkdocs.yml"), *arguments])


def assert_one_sentence(result: Result) -> None:
    """Look that the command did not run, and said why in one line."""
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert not re.search(r"Traceback|pydantic|Error\b|\bInput\b|<class", result.stderr)
    assert result.exception is None or isinstance(result.exception, SystemExit)
