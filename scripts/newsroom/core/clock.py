"""Clock: today's date in the time zone of the site; it can be fixed, so that a build can be repeated."""

from __future__ import annotations

import datetime
import os
from zoneinfo import ZoneInfo


def today(timezone: str) -> datetime.date:
    """Return the date in a time zone, or the day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org) where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    zone = ZoneInfo(timezone)
    now = datetime.datetime.fromtimestamp(int(epoch), zone) if epoch else datetime.datetime.now(zone)
    return now.date()
