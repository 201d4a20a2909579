"""What the repository says in words: the readmes name every command, and no file names this machine."""

import re
import subprocess
from pathlib import Path

import click
import pytest

from newsarchive.cli import main

ROOT = Path(__file__).resolve().parents[1]
READMES = ["README.md", "README.zh-CN.md"]

PLACES = re.compile(rb"""(?<![\w.:/-]) / (?: work | root | tmp | home/\w+ | Users/\w+ ) /""", re.VERBOSE)
"""Folders of one machine; where a program needs one, it asks for it."""

HOSTS = re.compile(
    rb"""pyp[i]\.org | pythonhosted\.or[g] | registry\.npmj[s] | deb\.debia[n]\.org | crates\.i[o]
    | https?://[^\s"')]*/(?:simpl[e]|package[s]|debia[n])/ | (?:extra-)?inde[x]-url""",
    re.VERBOSE,
)
"""Where packages come from is the machine's affair, not the project's."""


def tracked() -> list[Path]:
    """Files git keeps; none where this is not a checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("readme", READMES)
@pytest.mark.parametrize("command", sorted(main.commands) if isinstance(main, click.Group) else [])
def test_every_command_is_in_the_readme(readme: str, command: str) -> None:
    text = (ROOT / readme).read_text("utf-8")
    shown = any(f"{program} {command}" in text for program in ("newsarchive", "make"))
    assert shown, f"show `newsarchive {command}` in {readme}"


@pytest.mark.parametrize("readme", READMES)
def test_every_chore_of_the_readme_is_in_the_makefile(readme: str) -> None:
    chores = set(re.findall(r"(?:^|`)make ([a-z]+)", (ROOT / readme).read_text("utf-8"), re.MULTILINE))
    known = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert chores and chores <= known, f"{readme} names chores the Makefile does not have: {chores - known}"


@pytest.mark.parametrize("readme", READMES)
def test_every_file_the_readme_links_is_there(readme: str) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / readme).read_text("utf-8"))
    assert links and not [link for link in links if not (ROOT / link).exists()]


@pytest.mark.parametrize("pattern", [PLACES, HOSTS], ids=["folders of one machine", "package registries"])
def test_no_file_names(pattern: re.Pattern[bytes]) -> None:
    if not (files := tracked()):
        pytest.skip("not a git checkout")
    found = [
        (str(path.relative_to(ROOT)), hit[0]) for path in files for hit in pattern.finditer(path.read_bytes())
    ]
    assert not found
