"""Print what ``newsroom check --format json`` says of the repository and of every mistake, in one list."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "support"))

from folders import ROOT
from mistake_samples import NAMES, problems_of
from newsroom.checks.registry import RULES
from newsroom.checks.report.json import as_json
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings


def main() -> None:
    """Gather all problems and print them."""
    found = {"": check_project(ROOT, read_settings(ROOT / "mkdocs.yml")).problems}
    for name in sorted(NAMES, key=_own_name):
        with tempfile.TemporaryDirectory() as folder:
            found[_own_name(name)] = problems_of(name, Path(folder) / "project")
    told = {name: json.loads(as_json(problems)) for name, problems in found.items()}
    print(json.dumps({"rules": len(RULES), "found": told}, ensure_ascii=False, indent=1))


def _own_name(name: str) -> str:
    return name.rpartition("/")[2]


if __name__ == "__main__":
    main()
