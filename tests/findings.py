"""Print what ``newsroom check --format json`` says of the repository and of every mistake, in one list."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from newsroom.checks.registry import RULES
from newsroom.checks.report.json import as_json
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings
from test_mistakes import MISTAKES, problems_of

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Gather all problems and print them."""
    found = {"": check_project(ROOT, read_settings(ROOT / "mkdocs.yml")).problems}
    for name in MISTAKES:
        with tempfile.TemporaryDirectory() as folder:
            found[name] = problems_of(name, Path(folder) / "project")
    told = {name: json.loads(as_json(problems)) for name, problems in found.items()}
    print(json.dumps({"rules": len(RULES), "found": told}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
