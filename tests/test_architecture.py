"""The map of the project: what each part is for, what it may import, and how large it may grow.

Read LAYERS from the bottom up: a part imports from its own layer and from those below it, never upward.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

LAYERS = [
    {"__main__", "cli"},  # the command: one function a subcommand, no logic
    {"sample"},  # the embedded sample portal and the demo that crawls it
    {"crawls"},  # many portals crawled side by side
    {"reading", "saved"},  # what people see: hits, articles, figures, portals; pages saved as files
    {"portals"},  # every portal there is, asked of Scrapy
    {"archive"},  # the SQLite archive
    {
        "extraction",
        "joining",
        "",
    },  # a page in, an Article out ("" is newsarchive/__init__.py, the library's front door)
    {"lists", "probed", "portalfile"},  # what lists say, in HTML, feeds or data; what a probe saw of a portal
    {"find"},  # one module a field
    {
        "page",
        "flatten",
        "elements",
        "outline",
        "markup",
        "charset",
        "embedded",
    },  # bytes decoded, parsed once, flattened as they are parsed
    {"article", "capture", "portal", "values", "jsonlines"},  # the records every part agrees on
    {"address", "folding"},  # one spelling of an address, one of a text
    {"errors", "settings", "folding_table", "seen"},
]
"""Parts of newsarchive/, from what people touch down to what everything rests on."""

ABOVE = {part: depth for depth, layer in enumerate(LAYERS) for part in layer}

PARSERS = {"lxml", "bs4", "parsel", "html5lib", "cssselect"}
DATABASES = {"sqlite3", "sqlite_utils"}
NETWORK = {"aiohttp", "httpx", "requests", "scrapy", "socket", "twisted", "urllib.request", "http.client"}

BORDERS = {
    "spiders": PARSERS | DATABASES | {"pipelines"},
    "pipelines": PARSERS | DATABASES | {"spiders"},
    "newsarchive": NETWORK | {"spiders", "pipelines"},
}
"""Top-level package -> what it must not import."""

MAY_PARSE = {"page", "flatten", "outline", "markup", "charset", "find", "lists"}
MAY_STORE = {"archive"}
MAY_ASK_SCRAPY = {"portals"}  # to find the portals' files: no other part knows where they are
OUTSIDERS_OF_THE_ARCHIVE = {
    "page",
    "flatten",
    "elements",
    "outline",
    "markup",
    "charset",
    "find",
    "lists",
    "extraction",
}

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef

LARGEST = 300  # lines; past 200 a module should be looked at twice
SCRAPY_CALLS = {"process_item", "open_spider", "close_spider", "from_crawler", "parse", "start"}

MODULES = sorted(path for package in BORDERS for path in (ROOT / package).rglob("*.py"))


def name_of(path: Path) -> str:
    """A file's name as people say it: newsarchive/find/title.py."""
    return str(path.relative_to(ROOT))


def part_of(dotted: str) -> str:
    """The part of newsarchive/ a dotted name belongs to: newsarchive.find.title -> find."""
    return [*dotted.split("."), ""][1]


def dotted_name(path: Path) -> str:
    """newsarchive/find/title.py -> newsarchive.find.title; a package's __init__ is the package."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything a module imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name_of(path)}:{node.lineno}: write imports out in full"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def crossings(path: Path, forbidden: set[str]) -> list[str]:
    """Imports of a module that its part must not have, each with its place."""
    return [
        f"{name_of(path)}:{line} imports {name}"
        for line, name in imports(path)
        if any(name == border or name.startswith(border + ".") for border in forbidden)
    ]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_package_crosses_a_border(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    forbidden = set(BORDERS[package])
    if package == "newsarchive":
        part = part_of(dotted_name(path))
        forbidden |= set() if part in MAY_PARSE else PARSERS
        forbidden |= set() if part in MAY_STORE else DATABASES
        forbidden -= {"scrapy"} if part in MAY_ASK_SCRAPY else set()
        if part == "archive":
            forbidden |= {f"newsarchive.{outsider}" for outsider in OUTSIDERS_OF_THE_ARCHIVE}
    assert not crossings(path, forbidden), (
        "this part must do without that import: fetching is for spiders/, HTML for newsarchive/page.py "
        "and find/, SQL in newsarchive/archive/; call what is there, or add what is missing there"
    )


@pytest.mark.parametrize("path", [m for m in MODULES if m.is_relative_to(ROOT / "newsarchive")], ids=name_of)
def test_newsarchive_imports_only_downward(path: Path) -> None:
    part = part_of(dotted_name(path))
    assert part in ABOVE, f"newsarchive/{part} is not on the map: give it a place in LAYERS"
    upward = [
        f"line {line}: {name}"
        for line, name in imports(path)
        if name.split(".")[0] == "newsarchive" and ABOVE.get(part_of(name), ABOVE[""]) < ABOVE[part]
    ]
    assert not upward, f"{name_of(path)} imports from above; move what both need down"


@pytest.mark.parametrize(
    "path", [m for m in MODULES if not m.is_relative_to(ROOT / "newsarchive")], ids=name_of
)
def test_spiders_and_pipelines_lean_on_newsarchive_and_scrapy_only(path: Path) -> None:
    own = path.relative_to(ROOT).parts[0]
    known = {
        own,
        "newsarchive",
        "scrapy",
        "itemadapter",
        "twisted",
        "aiohttp",
        "yarl",
    } | sys.stdlib_module_names
    known |= {"scrapy_playwright", "playwright"}  # the extra [browser], in spiders/browser.py
    strangers = [(line, name) for line, name in imports(path) if name.split(".")[0] not in known]
    assert not strangers, f"{name_of(path)}: what needs another library belongs in newsarchive/"


@pytest.mark.parametrize("path", [m for m in MODULES if "sample" in m.parts], ids=name_of)
def test_the_sample_portal_needs_nothing_to_make_its_pages(path: Path) -> None:
    known = {"newsarchive", "click", "rich"} | sys.stdlib_module_names
    assert not [name for _, name in imports(path) if name.split(".")[0] not in known]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_is_small_enough_to_read_at_once(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert lines <= LARGEST, f"{name_of(path)} has {lines} lines: is it still one thing? Part it"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_public_names_say_what_their_signature_does_not(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    silent = [] if ast.get_docstring(tree) or not tree.body else ["the module itself"]
    silent += [f"{node.name} (line {node.lineno})" for node in public(tree) if not ast.get_docstring(node)]
    assert not silent, f"{name_of(path)}: without a docstring: {', '.join(silent)}"


def public(
    tree: ast.Module | ast.ClassDef,
) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    """Classes, functions and methods others may call; Scrapy's own call names explain themselves."""
    for node in tree.body:
        if isinstance(node, Definition):
            if node.name.startswith("_") or node.name in SCRAPY_CALLS or is_only_a_portal(node):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def is_only_a_portal(node: ast.AST) -> bool:
    """Claims that a class holds a portal's facts and nothing else; its module says which portal it is."""
    return isinstance(node, ast.ClassDef) and [ast.unparse(n).partition(" = ")[0] for n in node.body] == [
        "portal"
    ]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_functions_take_few_things_in_order(path: Path) -> None:
    crowded = [
        f"{node.name} (line {node.lineno})"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and len([a for a in (*node.args.posonlyargs, *node.args.args) if a.arg not in {"self", "cls"}]) > 4
    ]
    assert not crowded, f"{name_of(path)}: more than 4 parameters; make a record: {crowded}"
