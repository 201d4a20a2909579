"""scrapy probe: look at portals as they are today, and say which broke and how."""

import argparse
import sys

from newsarchive.errors import PortalError
from newsarchive.jsonlines import to_line
from newsarchive.portals import check_known, load_portals
from newsarchive.probed import Probed
from newsarchive.reading.probes import describe_probe, probe_lines
from spiders.probing import ProbingCommand


class Command(ProbingCommand):
    """Exit status: 0 where every portal is as its file says, 1 where one is not, 2 for wrong arguments."""

    def syntax(self) -> str:
        """How it is called."""
        return "[options] <portal> [<portal> …]"

    def short_desc(self) -> str:
        """One line for scrapy --help."""
        return "Look at portals as they are today, and say which broke and how"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """--all and --json."""
        super().add_options(parser)
        parser.add_argument("--all", action="store_true", help="probe every portal")
        parser.add_argument("--json", action="store_true", dest="as_json", help="one JSON object a line")

    def look(self, args: list[str], opts: argparse.Namespace) -> None:
        """Probe and print, each portal when it has been seen."""
        portals = load_portals()
        for name in args:
            check_known(name, portals)
        chosen = list(portals.values()) if opts.all else [portals[name] for name in dict.fromkeys(args)]
        if not chosen:
            raise PortalError("name portals, or say --all; newsarchive portals lists them")
        self.as_json = opts.as_json
        ended = self.probe(chosen)
        if len(ended) < len(chosen) or any(spider.probed.faults for spider in ended):
            self.exitcode = 1

    def ended(self, probed: Probed) -> None:
        """Print one portal's result."""
        lines = [to_line(describe_probe(probed))] if self.as_json else probe_lines(probed)
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()
