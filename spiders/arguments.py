"""What is written behind -a on the command line, read."""

from newsarchive.errors import PortalError


def read_number(name: str, given: str | int) -> int:
    """A spider's argument as a whole number from 0; raises PortalError where it is none."""
    try:
        number = int(given)
    except ValueError:
        number = -1
    if number < 0:
        raise PortalError(f"-a {name}={given}: use a whole number from 0")
    return number
