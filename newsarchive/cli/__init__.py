"""The `newsarchive` command: one function a subcommand, no logic."""

import click

from newsarchive.cli import archive, pages, portals
from newsarchive.cli.options import Commands
from newsarchive.sample.demo import demo


@click.group(cls=Commands, context_settings={"help_option_names": ["--help"]})
@click.version_option(package_name="newsarchive")
def main() -> None:
    """Crawl portals of Chinese regional news, and read the archive that the crawls fill."""


for command in (
    portals.portals,
    portals.crawl,
    portals.probe,
    portals.new_portal,
    archive.search,
    archive.show,
    archive.stats,
    archive.check,
    archive.reindex,
    pages.extract,
    pages.links,
    demo,
):
    main.add_command(command)
