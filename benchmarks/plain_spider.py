"""What throughput.py compares with: a Scrapy spider that downloads a portal, with a peer's extractor or none.

    scrapy runspider plain_spider.py -a url=http://127.0.0.1:PORT/ -a extractor=none|trafilatura|gne

Needs only Scrapy and, where named, the peer; run in an environment without newsarchive.
"""

import re

import scrapy

STORIES = re.compile(r'href="(/s/\d+\.html)"')
NEXT = re.compile(r'href="(/list_\d+\.html)"')


def reader(name):
    """The peer's call that reads all it can from one page's text."""
    if name == "trafilatura":
        import trafilatura

        return lambda html: trafilatura.bare_extraction(html, with_metadata=True, include_comments=False)
    if name == "gne":
        from gne import GeneralNewsExtractor

        return GeneralNewsExtractor().extract
    return None


class PlainSpider(scrapy.Spider):
    name = "plain"

    def __init__(self, url, extractor="none", **kwargs):
        super().__init__(**kwargs)
        self.url = url
        self.read = reader(extractor)

    async def start(self):
        yield scrapy.Request(self.url, self.parse_list)

    def parse_list(self, response):
        for path in STORIES.findall(response.text):
            yield response.follow(path, self.parse_story)
        for path in NEXT.findall(response.text):
            yield response.follow(path, self.parse_list)

    def parse_story(self, response):
        if self.read is not None:
            self.read(response.text)
        self.crawler.stats.inc_value("stories")
