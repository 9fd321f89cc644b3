"""``python -m newsroom``: the command line, where the command itself is not at hand."""

from __future__ import annotations

from newsroom.cli import main

if __name__ == "__main__":
    main(prog_name="newsroom")
