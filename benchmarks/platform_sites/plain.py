"""A site of no known system: frames, and a packed sitemap of everything that robots.txt names."""

import gzip

from platform_sites.site import Answer, SampleSite, listed, number_in

PER_MAP = 1000
NEWEST = 30


class PlainSite(SampleSite):
    """The newest stories in a frame and in a feed, the others in the sitemaps only."""

    name = "plain"
    family = ""

    def path(self, number: int) -> str:
        return f"/news/{self.story(number).day:%Y-%m-%d}/{number + 300_000}.html"

    def extras(self):
        return {"feeds": ["/rss.xml", "/sitemap.xml"]}

    def page(self, path, query, form):
        host = "http://www.liuwan.invalid"
        match path:
            case "/":
                frames = "<frame src='menu.html'><frame src='new.html'>"
                return f"<html><frameset cols='20%,80%'>{frames}</frameset></html>"
            case "/menu.html":
                return self.document("栏目", '<a href="/new.html">最新</a>')
            case "/new.html":
                return self.document("最新", f"<ul>{self.newest()}</ul>")
            case "/robots.txt":
                return Answer(b"User-agent: *\nDisallow: /admin/\nSitemap: /sitemap.xml\n", "text/plain")
            case "/rss.xml":
                return self.feed()
            case "/sitemap.xml":
                maps = "".join(
                    f"<sitemap><loc>/map{n}.xml.gz</loc></sitemap>"
                    for n in range(-(-self.articles // PER_MAP))
                )
                return Answer(
                    f"<?xml version='1.0'?><sitemapindex xmlns='{host}'>{maps}</sitemapindex>".encode(),
                    "text/xml",
                )
        part = number_in(r"/map(\d+)\.xml\.gz", path)
        if part is not None:
            return self.sitemap(part, host)
        number = number_in(r"/news/[\d-]+/(\d+)\.html", path)
        if number is None or not 0 <= number - 300_000 < self.articles:
            return None
        return self.article(self.story(number - 300_000))

    def newest(self) -> str:
        """Rows of the newest stories."""
        last = self.articles - 1
        return listed(
            [self.story(n) for n in range(last, max(-1, last - NEWEST), -1)], lambda s: self.path(s.number)
        )

    def feed(self) -> Answer:
        """A feed of the newest, in GBK."""
        last = self.articles - 1
        items = "".join(
            f"<item><title>{self.story(n).title}</title><link>{self.path(n)}</link></item>"
            for n in range(last, max(-1, last - NEWEST), -1)
        )
        page = f"<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel>{items}</channel></rss>"
        return Answer(page.encode("gb18030"), "text/xml")

    def sitemap(self, part: int, host: str) -> Answer:
        """One packed sitemap; pages that are no stories are in it too."""
        numbers = range(part * PER_MAP, min(self.articles, (part + 1) * PER_MAP))
        places = (
            "".join(f"<url><loc>{self.path(n)}</loc></url>" for n in numbers)
            + "<url><loc>/about/</loc></url>"
        )
        page = f"<?xml version='1.0'?><urlset xmlns='{host}'>{places}</urlset>".encode()
        return Answer(gzip.compress(page, mtime=0), "application/x-gzip")
