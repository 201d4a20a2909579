"""Times and amounts as people read them."""

UNITS = ("B", "kB", "MB", "GB", "TB")


def moment(iso: str | None) -> str:
    """Shorten a time as the archive keeps it; China's time and UTC each stay what they are.

    >>> moment("2020-04-29T20:33+08:00"), moment("2020-04"), moment(None)
    ('2020-04-29 20:33', '2020-04', '')
    """
    return (iso or "")[:16].replace("T", " ")


def amount(size: int) -> str:
    """Write a number of bytes in the unit that suits it.

    >>> amount(999), amount(48_963_584)
    ('999 B', '49.0 MB')
    """
    number, unit = float(size), 0
    while number >= 1000 and unit < len(UNITS) - 1:
        number, unit = number / 1000, unit + 1
    return f"{number:.0f} {UNITS[0]}" if not unit else f"{number:.1f} {UNITS[unit]}"
