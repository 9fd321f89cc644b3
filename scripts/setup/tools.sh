#!/bin/sh
# The tests drive a Chromium, and judge published photos with exiftool: see to it that both are there.
set -eu

missing="chromium"
for browser in chromium chromium-browser google-chrome; do
    # Ubuntu's package may be an empty shell that asks for a snap: run it to see.
    if "$browser" --version >/dev/null 2>&1; then missing=""; fi
done
exiftool -ver >/dev/null 2>&1 || missing="$missing libimage-exiftool-perl"
# shellcheck disable=SC2086 (a list of packages)
[ -z "$missing" ] || sh "$(dirname "$0")/apt.sh" $missing
