"""What Windows and macOS want beside the program: an icon of their own kind, and facts about it."""

from __future__ import annotations

import struct
from importlib.metadata import version
from pathlib import Path
from typing import Any

from bundled_parts import TOP

PICTURES = TOP / "resources" / "icons" / "app"
APP_ID = "org.quoteline.Quoteline"
SUFFIX = "quoteline"  # of a library's file
SUMMARY = "Who said what, and when, in your news articles"
COPYRIGHT = "Copyright 2026 The Quoteline maintainers, Apache License 2.0"
# Sizes that Windows looks for, and those that macOS has four letters for.
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def write_ico(target: Path) -> Path:
    """Our icon for Windows: a directory of pictures, each a whole PNG (known to Windows since Vista)."""
    pictures = [(size, _picture(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        side = size % 256  # 256 is written as 0
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return _written(target, directory + b"".join(data for _, data in pictures))


def write_icns(target: Path) -> Path:
    """Our icon for macOS: pieces with a name of four letters and a length, each a whole PNG."""
    pieces = b""
    for kind, size in ICNS_KINDS.items():
        data = _picture(size)
        pieces += kind + struct.pack(">I", 8 + len(data)) + data
    return _written(target, b"icns" + struct.pack(">I", 8 + len(pieces)) + pieces)


def _picture(size: int) -> bytes:
    return (PICTURES / f"quoteline-{size}.png").read_bytes()


def _written(target: Path, data: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return target


def write_version_resource(target: Path) -> Path:
    """What Windows shows of the program under Properties, in the language of PyInstaller's version files."""
    numbers = (*(int(each) for each in version("quoteline").split(".")[:3]), 0)
    strings = {
        "CompanyName": "The Quoteline maintainers",
        "FileDescription": "Quoteline",
        "FileVersion": version("quoteline"),
        "InternalName": "quoteline",
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": "quoteline.exe",
        "ProductName": "Quoteline",
        "ProductVersion": version("quoteline"),
    }
    told = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    text = (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0,"
        " OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{told}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
    return _written(target, text.encode())


def information_for_macos() -> dict[str, Any]:
    """What stands in Info.plist: our documents and links, and the oldest system that Qt runs on."""
    return {
        "CFBundleDisplayName": "Quoteline",
        "CFBundleShortVersionString": version("quoteline"),
        "CFBundleVersion": version("quoteline"),
        "NSHumanReadableCopyright": COPYRIGHT,
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Quoteline library",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{APP_ID}.library"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{APP_ID}.library",
                "UTTypeDescription": "Quoteline library",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX],
                    "public.mime-type": ["application/vnd.quoteline"],
                },
            }
        ],
        "CFBundleURLTypes": [{"CFBundleURLName": APP_ID, "CFBundleURLSchemes": ["quoteline"]}],
    }
