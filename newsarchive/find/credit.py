"""The record of what one line says of who made the story and where it was printed first."""

from dataclasses import dataclass, field

from newsarchive.find.people import People


@dataclass(slots=True)
class Credit:
    """What one line says."""

    source: str = ""
    source_at: int = -1
    """Where in the line the source's name begins."""
    people: People = field(default_factory=People)
    stated: set[str] = field(default_factory=set)
    """Roles the line has a label for, also where nothing follows it."""
    complete: bool = True
    """Nothing in the line was left unread."""
    signed: list[str] = field(default_factory=list)
    """Names in a closing bracket of their own."""
    outlet: str = ""
    """An outlet in a closing bracket of its own."""

    def add_people(self, people: People) -> None:
        """Take in people, each in the role they have."""
        for role, names in people.found.items():
            self.people.add((role,), names)
