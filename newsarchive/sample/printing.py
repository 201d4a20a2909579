"""A story's blocks in the mark-up of a platform."""

from html import escape

from newsarchive.sample.story import Block


def paragraphs(blocks: tuple[Block, ...], forms: dict[str, str]) -> str:
    """Blocks in a platform's mark-up: for each kind a format with {text} and {src}.

    Table rows and list items that follow one another are put into one table and one list.
    """
    out: list[str] = []
    for at, block in enumerate(blocks):
        before = blocks[at - 1].kind if at else ""
        after = blocks[at + 1].kind if at + 1 < len(blocks) else ""
        around = forms.get(f"{block.kind} list", "|").split("|")
        kind = "bare picture" if block.kind == "picture" and not block.text else block.kind
        text = escape(block.text)
        if block.kind == "row":
            text = "".join(forms["cell"].format(text=escape(cell)) for cell in block.cells)
        piece = forms[kind].format(text=text, src=block.src)
        out.append(
            (around[0] if before != block.kind else "") + piece + (around[1] if after != block.kind else "")
        )
    return "\n".join(out)
