"""First step, Capture -> Capture: is what came a page at all?"""

from newsarchive.capture import Capture
from pipelines.reasons import NotAPage

SIGNATURES = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"RIFF": "a WebP picture or a sound",
    b"PK\x03\x04": "a ZIP archive or Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"Rar!": "a RAR archive",
    b"\x1f\x8b": "packed data",
    b"\x00\x00\x00": "a video or other binary data",
}


class CheckCapture:
    """Turns away empty answers and files that lie about their type."""

    def process_item(self, item: Capture) -> Capture:
        if not item.body.strip():
            raise NotAPage("the answer has no body")
        for signature, name in SIGNATURES.items():
            if item.body.startswith(signature):
                raise NotAPage(f"not a page but {name}")
        return item
