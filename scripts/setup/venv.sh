#!/bin/sh
# Make .venv with the Python named in PYTHON, or else the newest suitable one; say plainly what is missing.
set -eu

for python in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3}; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
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
    sh "$(dirname "$0")/apt.sh" "$("$found" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))')"
fi
rm -rf .venv
"$found" -m venv .venv
