"""Make the package in scripts/ known to .venv: importable, a MkDocs plugin, and a command.

Doing by hand what an editable install does keeps setuptools, which no lock file can hold for a build, out of it.
"""

from __future__ import annotations

import sys
import sysconfig
import tomllib
from pathlib import Path

# With its guard, for a process that the command begins reads the command's file again.
_COMMAND = """#!{python}
import sys
from {module} import {function}
if __name__ == "__main__":
    sys.exit({function}())
"""


def main() -> None:
    """Write the path file, the distribution's metadata and the commands."""
    root = Path(__file__).resolve().parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = Path(sysconfig.get_path("purelib"))
    (packages / "newsroom.pth").write_text(f"{root / 'scripts'}\n", encoding="utf-8")
    metadata = packages / f"{project['name']}-{project['version']}.dist-info"
    metadata.mkdir(exist_ok=True)
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", encoding="utf-8"
    )
    groups = {"console_scripts": project["scripts"], **project["entry-points"]}
    lines = [
        f"[{group}]\n" + "".join(f"{name} = {target}\n" for name, target in group_items.items())
        for group, group_items in groups.items()
    ]
    (metadata / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    for name, target in project["scripts"].items():
        module, function = target.split(":")
        command = Path(sysconfig.get_path("scripts")) / name
        command.write_text(_COMMAND.format(python=sys.executable, module=module, function=function), encoding="utf-8")
        command.chmod(0o755)


if __name__ == "__main__":
    main()
