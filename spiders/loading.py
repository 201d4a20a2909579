"""Finding one portal's spider without importing three hundred: a crawl is a process of its own."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from scrapy import Request, Spider
from scrapy.settings import BaseSettings
from scrapy.spiderloader import SpiderLoader


class Loader(SpiderLoader):
    """Looks for a spider in the file of its name first; imports all of them only where it is not there."""

    def __init__(self, settings: BaseSettings) -> None:
        self.complete = False
        super().__init__(settings)

    def _load_all_spiders(self) -> None:
        """Nothing yet, although Scrapy's loader begins with it."""

    def _complete(self) -> None:
        if not self.complete:
            self.complete = True
            self._found.clear()
            super()._load_all_spiders()

    def load(self, spider_name: str) -> type[Spider]:
        """The spider of a name; KeyError where there is none."""
        for module in self._named(spider_name.replace("-", "_")):
            self._load_spiders(import_module(module))
        if spider_name not in self._spiders:
            self._complete()
        return super().load(spider_name)

    def _named(self, stem: str) -> list[str]:
        """Modules below SPIDER_MODULES whose files have that name."""
        found = []
        for package in self.spider_modules:
            spec = find_spec(package)
            for top in (spec.submodule_search_locations or ()) if spec and stem.isidentifier() else ():
                for path in Path(top).rglob(f"{stem}.py"):
                    found.append(".".join([package, *path.relative_to(top).with_suffix("").parts]))
        return found

    def find_by_request(self, request: Request) -> list[str]:
        """Names of the spiders that handle a request."""
        self._complete()
        return super().find_by_request(request)

    def list(self) -> Any:
        """Names of all spiders."""
        self._complete()
        return super().list()
