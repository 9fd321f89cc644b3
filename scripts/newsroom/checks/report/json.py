"""JSON: problems for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from newsroom.core.problems import Problem


def as_json(problems: Sequence[Problem]) -> str:
    """Return a list of objects with the keys rule, severity, path, line, message and fix."""
    return json.dumps([problem.as_dict() for problem in problems], ensure_ascii=False, indent=2)
