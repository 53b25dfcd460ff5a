#!/bin/sh
# Takes away what install.sh made. Projects stay.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=${1:-$(cd "$(dirname "$0")" && pwd)}
if [ ! -x "$place/transferstudio" ]; then
    echo "$place is no Transfer Studio" >&2
    exit 2
fi
rm -f "$HOME/.local/bin/transferstudio" "$data/applications/transferstudio.desktop"
rm -rf "$place"
echo "Transfer Studio is gone from $place. Your projects are where they were."
