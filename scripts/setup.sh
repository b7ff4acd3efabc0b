#!/bin/sh
# Installs what `uv run` cannot bring along: uv itself, and on Debian and Ubuntu the few system libraries Qt needs.
# Does nothing when everything is there.
set -eu

if ! command -v uv >/dev/null 2>&1 && ! [ -x "$HOME/.local/bin/uv" ]; then
    echo "Installing uv (the Python package manager)…" >&2
    # An isolated environment of its own, so that no system package is touched.
    if python3 -m venv "$HOME/.local/share/attendance-uv" >/dev/null 2>&1; then
        "$HOME/.local/share/attendance-uv/bin/python" -m pip install --quiet --disable-pip-version-check uv
        mkdir -p "$HOME/.local/bin"
        ln -sf "$HOME/.local/share/attendance-uv/bin/uv" "$HOME/.local/bin/uv"
    elif command -v curl >/dev/null 2>&1; then
        curl -LsSf https://astral.sh/uv/install.sh | sh
    else
        echo "Please install uv first: https://docs.astral.sh/uv/" >&2
        exit 1
    fi
fi

[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=""
for package in libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 fonts-dejavu-core; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
if ! dpkg-query -W -f='${Status}\n' libglib2.0-0 libglib2.0-0t64 2>/dev/null | grep -q "ok installed"; then
    missing="$missing libglib2.0-0"
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "Qt may need these system packages; please have them installed:$missing" >&2
    exit 0
fi
echo "Installing the system libraries Qt needs:$missing" >&2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
