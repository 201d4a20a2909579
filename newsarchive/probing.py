"""The commands that look at portals as they are today; scrapy does the looking, in a process of its own."""

import os
import subprocess
import sys

import click


@click.command()
@click.argument("names", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every portal.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line instead of text.")
def probe(names: tuple[str, ...], every: bool, as_json: bool) -> None:
    """See whether portals are still what their files say, with some twenty requests to each.

    Looks at robots.txt, the home page, up to twelve lists and three articles; nothing is archived. Exit
    status: 0 where all is right, 1 where something broke, which is said, 2 for wrong arguments.
    """
    if bool(names) == every:
        raise click.UsageError("name portals, or say --all; newsarchive portals lists them")
    run("probe", *names, *(["--all"] if every else []), *(["--json"] if as_json else []))


@click.command("new-portal")
@click.argument("url")
@click.option("--name", default="", help="The portal's name; else from its address.")
@click.option(
    "--region", default="", help="Such as 湖北; else from the licence at the foot of its front page."
)
@click.option("--to", default="", metavar="FOLDER", help="Where to write; else spiders/<region>/.")
def new_portal(url: str, name: str, region: str, to: str) -> None:
    """Probe the site at URL and write its portal file, showing what was found.

    Exit status: 0 where the file was written, 1 where the site gave too little, 2 for wrong arguments.
    """
    given = {"--name": name, "--region": region, "--to": to}
    run("new_portal", url, *(f"{option}={value}" for option, value in given.items() if value))


def run(*words: str) -> None:
    """Run one of scrapy's commands and end with its status."""
    environment = {"SCRAPY_SETTINGS_MODULE": "newsarchive.settings", **os.environ}
    ended = subprocess.run([sys.executable, "-m", "scrapy", *words], env=environment, check=False)
    raise SystemExit(ended.returncode)
