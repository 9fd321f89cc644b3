"""Keys: the base of every record of front matter."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Keys(BaseModel):
    """A frozen record of keys, which refuses unknown ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)
