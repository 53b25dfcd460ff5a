#!/bin/sh
# Copies the folder that this file is in to ~/.local/share/transferstudio (or the folder given), and makes the command
# `transferstudio`, the entry in the menu, and the icon. Needs no rights of an administrator. uninstall.sh takes all of it away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=${1:-$data/transferstudio}
if [ -e "$place" ] && [ ! -x "$place/transferstudio" ]; then
    echo "$place is there already and is no Transfer Studio. Give another folder: install.sh FOLDER" >&2
    exit 2
fi
if [ "$here" != "$place" ]; then
    rm -rf "$place.new"
    mkdir -p "$(dirname "$place")"
    cp -R "$here" "$place.new"
    rm -rf "$place"
    mv "$place.new" "$place"
fi
mkdir -p "$HOME/.local/bin" "$data/applications"
ln -sf "$place/transferstudio" "$HOME/.local/bin/transferstudio"
sed "s|PLACE|$place|g" "$place/transferstudio.desktop" >"$data/applications/transferstudio.desktop"
command -v update-desktop-database >/dev/null && update-desktop-database "$data/applications" >/dev/null 2>&1 || true
missing=$(LD_LIBRARY_PATH="$place/_internal:$place/_internal/graphics" ldd "$place/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" "$place/_internal/PySide6/QtGui.abi3.so" | sed -n 's/^[[:space:]]*\([^ ]*\) => not found/\1/p' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
    echo "The window needs libraries that are not on this computer: $missing"
    echo "On Debian and Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon-x11-0"
fi
echo "Installed in $place. Start it from the menu, or with: $HOME/.local/bin/transferstudio"
