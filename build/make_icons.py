"""Paint the application icon as PNGs of the usual sizes from its SVG; run it after changing the SVG."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app"
SOURCE = FOLDER / "quoteline.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def painted(source: Path, size: int) -> QImage:
    """The SVG at ``source`` as a square picture ``size`` pixels wide, on nothing."""
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is not an SVG that Qt can read")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def picture(size: int) -> Path:
    """Where the picture of that size lies."""
    return FOLDER / f"quoteline-{size}.png"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    for size in SIZES:
        if not painted(SOURCE, size).save(str(picture(size))):
            print(f"could not write {picture(size)}", file=sys.stderr)
            return 1
    print(f"{len(SIZES)} pictures in {FOLDER}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
