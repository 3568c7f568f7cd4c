#!/bin/sh
# Pack build/out/dist/Quoteline.app into a disk image, with a link to Applications beside it. On a Mac only.
#
#   packaging/macos/make_dmg.sh VERSION
#
# Where CODESIGN_IDENTITY is set the app is signed with it; else as nobody ("ad hoc"), and the first start needs a
# right click. Whoever has an identity has it notarised afterwards: xcrun notarytool submit, xcrun stapler staple.
set -eu

top="$(cd "$(dirname "$0")/../.." && pwd)"
app="$top/build/out/dist/Quoteline.app"
image="$top/build/out/quoteline-$1-macos-$(uname -m).dmg"
codesign --force --deep --options runtime --sign "${CODESIGN_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Quoteline -srcfolder "$folder" -format UDZO -fs HFS+ "$image"
hdiutil verify "$image"
echo "$image"
