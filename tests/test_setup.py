"""What `make setup` installs is pinned to the last package, so that every machine tests the same thing."""

import re
from importlib.metadata import requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PINS = Path(__file__).parents[1] / "constraints.txt"
OURS = "newsarchive"
INSTALLER = {"pip"}  # comes with the environment


def pinned() -> dict[str, str]:
    """Name -> version of every pin."""
    lines = [line for line in PINS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {canonicalize_name(name): pin for name, pin in (line.split("==") for line in lines)}


def needed() -> set[str]:
    """Every package newsarchive[dev] rests on, on this machine."""
    found, waiting = set(), [Requirement(f"{OURS}[dev]")]
    while waiting:
        wanted = waiting.pop()
        for line in requires(wanted.name) or ():
            inner = Requirement(line)
            applies = not inner.marker or any(
                inner.marker.evaluate({"extra": extra}) for extra in ["", *wanted.extras]
            )
            if applies and (name := canonicalize_name(inner.name)) not in found:
                found.add(name)
                waiting.append(inner)
    return found - INSTALLER


def test_every_package_needed_is_pinned():
    missing = needed() - pinned().keys()
    assert not missing, f"add to constraints.txt, at the versions installed: {sorted(missing)}"


def test_what_is_installed_is_what_is_pinned():
    pins = pinned()
    other = {name: version(name) for name in needed() if name in pins and version(name) != pins[name]}
    assert not other, f"run make setup; installed otherwise than pinned: {other}"


def test_every_pin_is_one_exact_version_and_names_no_place():
    lines = PINS.read_text("utf-8").splitlines()
    assert not [line for line in lines if not re.fullmatch(r"#.*|[\w.-]+==[\w.!+]+", line)]
