#!/bin/sh
# Make .venv with the newest suitable Python, or say plainly what is missing.
set -eu

for python in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$python" >/dev/null 2>&1 &&
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        found=$python
        break
    fi
done
if [ -z "${found:-}" ]; then
    echo "Python 3.11 or newer is missing. On Debian 12 or newer, or Ubuntu 24.04 or newer: sudo apt-get install python3 python3-venv" >&2
    exit 1
fi

# Debian keeps ensurepip, which a venv needs, in a package of its own.
if ! "$found" -c 'import ensurepip' 2>/dev/null; then
    version=$("$found" -c 'import sys; print(f"{sys.version_info[0]}.{sys.version_info[1]}")')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing python$version-venv ..."
        apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "python$version-venv" >/dev/null
    else
        echo "Python's venv module is missing. Run: sudo apt-get install python$version-venv" >&2
        exit 1
    fi
fi
rm -rf .venv
"$found" -m venv .venv
