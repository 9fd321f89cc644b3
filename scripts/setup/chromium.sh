#!/bin/sh
# The browser tests need a Chromium; install Debian's where that is possible, or say plainly what is missing.
set -eu

for browser in chromium chromium-browser google-chrome; do
    # Ubuntu's package may be an empty shell that asks for a snap: run it to see.
    "$browser" --version >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing chromium ..."
    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
else
    echo "Chromium is missing, which the browser tests need. Run: sudo apt-get install chromium" >&2
    exit 1
fi
