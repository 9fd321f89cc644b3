#!/bin/sh
# The tests drive a Chromium, and judge published photos with exiftool: install Debian's where that is possible, or say
# plainly what is missing.
set -eu

missing=""
found=""
for browser in chromium chromium-browser google-chrome; do
    # Ubuntu's package may be an empty shell that asks for a snap: run it to see.
    if "$browser" --version >/dev/null 2>&1; then found=$browser; fi
done
[ -n "$found" ] || missing="chromium"
exiftool -ver >/dev/null 2>&1 || missing="$missing libimage-exiftool-perl"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing $missing ..."
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086 (a list of packages)
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "The tests need more. Run: sudo apt-get install $missing" >&2
    exit 1
fi
