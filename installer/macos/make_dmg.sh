#!/bin/sh
# Makes a disk image of the app that installer/build.py built. Signs it where the owner of a certificate says so:
#   SIGN="Developer ID Application: NAME (TEAM)" NOTARY_PROFILE=name sh installer/macos/make_dmg.sh
# Never run by the authors, who have no Mac; see installer/README.md.
set -eu
built=${1:-built}
app="$built/Transfer Studio.app"
image="$built/TransferStudio.dmg"
if [ -n "${SIGN:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$SIGN" "$app"
fi
stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Transfer Studio" -srcfolder "$stage" -ov -format UDZO "$image"
rm -rf "$stage"
if [ -n "${SIGN:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --sign "$SIGN" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
