#!/bin/sh
# Install packages of Debian's or Ubuntu's, and say so: as root, or in CI with sudo where that asks for no password.
# Elsewhere say what is missing, for nobody's machine is changed without being asked.
set -eu

sudo=""
if [ "$(id -u)" != 0 ]; then
    sudo="sudo -n"
    if [ -z "${CI:-}" ] || ! $sudo true 2>/dev/null; then
        echo "Something is missing. Run: sudo apt-get install $*" >&2
        exit 1
    fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Something is missing, and there is no apt-get to install it: $*" >&2
    exit 1
fi
echo "Installing $* ..."
$sudo apt-get update -qq >/dev/null
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
