"""Failures: every way in which a build can fail, as one sentence for editors."""

from __future__ import annotations

import os
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from mkdocs.exceptions import Abort, MkDocsException

from newsroom.core.files import reason
from newsroom.core.messages import Message, Refused, msg


class BuildFailed(Refused):
    """The site could not be built; what was published before is untouched."""


@contextmanager
def failures_explained(config_file: Path) -> Iterator[None]:
    """Raise `BuildFailed`, with what to do, in the place of every other exception."""
    root = config_file.resolve().parent
    try:
        yield
    except Refused as error:
        raise BuildFailed(error.sentence) from None
    except Abort as error:
        raise BuildFailed(error.message) from None
    except MkDocsException as error:
        raise BuildFailed(msg("{file}: {error}", file=config_file.name, error=str(error))) from None
    except TemplateError as error:  # before the system's errors: that a template is missing is one of both kinds
        raise BuildFailed(_of_template(error, root)) from None
    except OSError as error:
        path, why = error.filename or root, reason(error)
        message = msg("{path}: cannot be written ({reason}); make room or allow writing there", path=path, reason=why)
        raise BuildFailed(message) from None
    except Exception as error:
        raise BuildFailed(_unforeseen(error)) from None


def _of_template(error: TemplateError, root: Path) -> Message:
    if isinstance(error, TemplateNotFound):
        return msg("the theme has no template `{name}`; put it back, or remove what names it", name=error.name)
    if isinstance(error, TemplateSyntaxError) and error.filename:
        path = os.path.relpath(error.filename, root)
        where = {"path": path, "line": error.lineno, "error": str(error.message)}
        return msg("{path}:{line}: {error}; correct the template", **where)
    return msg("a template cannot be filled ({error}); correct it", error=str(error))


def _unforeseen(error: Exception) -> Message:
    """Keep the details of an error in a file, for whoever can make sense of them."""
    with tempfile.NamedTemporaryFile("w", prefix="newsroom-", suffix=".txt", delete=False, encoding="utf-8") as file:
        file.write("".join(traceback.format_exception(error)))
    told = {"kind": type(error).__name__, "file": file.name}
    return msg("something went wrong that nobody foresaw ({kind}); please pass on the details in {file}", **told)
