"""What several subcommands share: options, and errors that are one sentence."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import click

from newsarchive.errors import NewsArchiveError


class Refused(click.ClickException):
    """Something the reader has to put right first."""

    exit_code = 2


class Commands(click.Group):
    """Subcommands whose errors are one sentence on standard error and exit status 2."""

    def invoke(self, context: click.Context) -> Any:
        """Run the subcommand."""
        try:
            return super().invoke(context)
        except NewsArchiveError as error:
            raise Refused(str(error)) from error


class Words(click.Command):
    """A command whose words may begin with a hyphen, as in -汉江; its own options begin with two."""

    ignore_unknown_options = True

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        """Take what is no option for a word, but not a mistyped option."""
        rest = super().parse_args(context, args)
        for word in context.params.get("words") or ():
            if word.startswith("--"):
                raise click.NoSuchOption(word, ctx=context)
        return rest


archive_option = click.option(
    "--archive",
    "path",
    type=click.Path(path_type=Path),
    envvar="NEWSARCHIVE_PATH",
    default="data/archive.db",
    show_default=True,
    show_envvar=True,
    help="The archive's file.",
)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command as_json: --json, or --format json, where scripts say so of every command."""

    def chosen(context: click.Context, parameter: click.Parameter, form: str) -> None:
        if form == "json":
            context.params["as_json"] = True

    def flagged(context: click.Context, parameter: click.Parameter, flag: bool) -> bool:
        return flag or bool(context.params.get("as_json"))

    flag = click.option(
        "--json",
        "as_json",
        is_flag=True,
        callback=flagged,
        help="One JSON object a line instead of text; --format json is the same.",
    )
    form = click.option(
        "--format", type=click.Choice(["text", "json"]), callback=chosen, expose_value=False, hidden=True
    )
    return flag(form(command))


def run_scrapy(*words: str) -> NoReturn:
    """Run one of scrapy's commands, which fetch, in a process of its own, and end with its status."""
    environment = {"SCRAPY_SETTINGS_MODULE": "newsarchive.settings", **os.environ}
    ended = subprocess.run([sys.executable, "-m", "scrapy", *words], env=environment, check=False)
    raise SystemExit(ended.returncode)
