#!/usr/bin/env bash
# Make the virtual environment and install into it: setup.sh FOLDER base|dev
# Handles a Debian Python without ensurepip (it belongs to python3-venv).
set -euo pipefail
venv=$1 what=$2
hint() { printf '\n%s\n' "$1" >&2; exit 3; }

# Asked for without a terminal to answer on: no question may wait.
export DEBIAN_FRONTEND=noninteractive PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
root=""
if [ "$(id -u)" = 0 ]; then root="env"; elif sudo -n true 2>/dev/null; then root="sudo -n env DEBIAN_FRONTEND=noninteractive"; fi
supported='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'

find_python() {
  for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c "$supported" >/dev/null 2>&1; then echo "$name"; return 0; fi
  done
  return 1
}

if ! python=$(find_python); then
  if [ -n "$root" ] && command -v apt-get >/dev/null; then
    $root apt-get update -qq && $root apt-get install -y -qq --no-install-recommends python3 python3-venv >/dev/null
  fi
  python=$(find_python) || hint "Python 3.11, 3.12 or 3.13 is needed. On Debian or Ubuntu: sudo apt install python3 python3-venv"
fi

if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c "$supported" 2>/dev/null; then
  rm -rf "$venv"
  echo "Making the virtual environment with $("$python" --version) …" >&2
  if "$python" -c 'import ensurepip' 2>/dev/null; then
    "$python" -m venv "$venv"
  elif [ -n "$root" ] && command -v apt-get >/dev/null && version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])') \
      && { $root apt-get update -qq; $root apt-get install -y -qq --no-install-recommends "python$version-venv" >/dev/null; } \
      && "$python" -c 'import ensurepip' 2>/dev/null; then
    "$python" -m venv "$venv"
  elif "$python" -m pip --version >/dev/null 2>&1; then
    "$python" -m venv --without-pip "$venv"
    "$python" -m pip --python "$venv/bin/python" install -q pip
  else
    hint "This Python comes without its installer. One line mends it: sudo apt install python3-venv"
  fi
  "$venv/bin/python" -m pip install -q --upgrade 'pip>=25.1' 2>&1 | grep -v '^WARNING: Location' || true
fi

echo "Installing ($what); the first time takes a few minutes …" >&2
case $what in
  base) "$venv/bin/python" -m pip install -q -e . ;;
  dev) "$venv/bin/python" -m pip install -q -e '.[postgresql,cluster,voice,server]' --group dev; touch "$venv/.base" ;;
esac 2> >(grep -v '^WARNING: Location' >&2)
touch "$venv/.$what"
