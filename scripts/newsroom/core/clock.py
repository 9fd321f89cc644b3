"""The clock: which day it is for the site, so that a build can be repeated."""

from __future__ import annotations

import datetime
import os
from zoneinfo import ZoneInfo


def today(timezone: str) -> datetime.date:
    """Return today's date there, or the day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org) where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    zone = ZoneInfo(timezone)
    now = datetime.datetime.fromtimestamp(int(epoch), zone) if epoch else datetime.datetime.now(zone)
    return now.date()
