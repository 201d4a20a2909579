"""What is done at which element when a page is flattened (see flatten.py)."""

BLOCKS = """
    html body frameset address article aside blockquote center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary
    table caption tbody td tfoot th thead tr ul legend marquee
"""
SKIPPED = """
    style noscript template select option button textarea iframe object embed applet svg math canvas audio
    head map datalist
"""
BLOCK, SKIP, BREAK, IMAGE, LINK, STRONG, VIDEO, DESCRIBES = range(8)
"""Begins a line; is not read; ends a line; is a picture; is inline (three); says something about the page."""

KINDS: dict[str, int] = {
    **dict.fromkeys(BLOCKS.split(), BLOCK),
    **dict.fromkeys(SKIPPED.split(), SKIP),
    **dict.fromkeys(("meta", "link", "base", "title", "script"), DESCRIBES),
    "br": BREAK,
    "img": IMAGE,
    "a": LINK,
    "b": STRONG,
    "strong": STRONG,
    "video": VIDEO,
}
"""What is done at an element; nothing said: it is inline, as are LINK, STRONG and VIDEO."""
PLAYERS = frozenset({"iframe", "object", "embed", "audio"})
