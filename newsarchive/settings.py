"""Scrapy's settings where they differ from its defaults, each with its reason.

Any of them can be changed for one run: scrapy crawl cnhubei -s DOWNLOAD_DELAY=2
"""

import os

BOT_NAME = "newsarchive"
SPIDER_MODULES = ["spiders"]  # found in every folder below, so a new portal needs no registration
SPIDER_LOADER_CLASS = "spiders.loading.Loader"  # imports the one that is asked for
COMMANDS_MODULE = "spiders.commands"  # scrapy crawl with an exit status a scheduler can use

# --- Who we are, and what we may read --------------------------------------------------------------
NEWSARCHIVE_CONTACT = os.environ.get("NEWSARCHIVE_CONTACT", "")
"""An address or page where a portal's owner reaches whoever runs the crawl; goes into the User-Agent."""
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = BOT_NAME  # the name an owner would write in robots.txt
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    "Accept-Language": "zh-CN,zh;q=0.9,zh-TW;q=0.8",
}
COOKIES_ENABLED = False  # nothing here needs a session, and a session could change what is shown

# --- How hard we knock -----------------------------------------------------------------------------
CONCURRENT_REQUESTS_PER_DOMAIN = 2  # city portals run on small machines
DOWNLOAD_DELAY = 0.5  # seconds; never 0: without a delay Scrapy 2.19 does not keep the limit above
AUTOTHROTTLE_ENABLED = True  # slows down when the portal does
AUTOTHROTTLE_START_DELAY = 1.0
CRAWL_DELAY_MAX = 60.0  # seconds; what robots.txt asks for beyond it would keep a crawl busy for months
BACKOFF_FIRST = 5.0  # seconds after a first 429 or 503 without Retry-After; doubled from one to the next
BACKOFF_MAX = 600.0  # seconds; a host that asks for more is left alone until the next crawl
RETRY_BUDGET = 50  # second tries to a host beyond those its good answers earn, before it is left alone
BLOCKED_REFUSALS = 10  # pages refused in a row (403 and the like) before the crawl ends as blocked
DOWNLOAD_TIMEOUT = 30  # seconds; a page that takes longer is tried again, then recorded
DNS_TIMEOUT = 10
REDIRECT_MAX_TIMES = 5  # real chains are http -> https -> www -> page
METAREFRESH_MAXDELAY = 5  # seconds; slower ones are pages that reload themselves, not redirects
RETRY_GIVE_UP_LOG_LEVEL = "INFO"  # a page that cannot be had is a recorded outcome, not a fault here

# --- What we take in -------------------------------------------------------------------------------
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024  # bytes, unpacked too; the largest real list pages are near 2 MB
DOWNLOAD_WARNSIZE = 4 * 1024 * 1024
ADDRESS_LENGTH_LIMIT = 1000  # characters; longer ones are traps or trackers
STEPS_LIMIT = 5000  # from the start of the crawl, next pages included; MAX_PAGES is the usual bound
PRIVATE_NETWORKS_ALLOWED: list[str] = []
"""Networks pages may lead to although they are private. A resolver that gives every host a number of its own,
as some proxies do, needs 198.18.0.0/15 here."""

# --- What happens to a page ------------------------------------------------------------------------
ITEM_PIPELINES = {
    "pipelines.capture.CheckCapture": 100,  # Capture -> Capture: is it a page at all?
    "pipelines.extract.ExtractArticle": 200,  # Capture -> Reading: what does it say?
    "pipelines.judge.JudgeArticle": 300,  # Reading -> Reading: does it belong in the archive?
    "pipelines.deduplicate.Deduplicate": 400,  # Reading -> Entry: which article is it?
    "pipelines.store.StoreArticle": 500,  # Entry -> the archive
}
CONCURRENT_ITEMS = 1  # tasks that Scrapy 2.19 starts for each response; no page here gives more than one item
ARCHIVE_PATH = os.environ.get("NEWSARCHIVE_PATH", "data/archive.db")
EXTRACT_WORKERS = os.cpu_count() or 1  # processes that read pages; 0 reads in the crawling process
EXTRACT_TIMEOUT = 20  # seconds for one page; real ones take about ten milliseconds
STORE_APART = True  # the archive is written in a process of its own; False: in a thread of the crawling one
STORE_BATCH = 100  # articles to a transaction; larger ones gain nothing
STORE_SECONDS = 2.0  # at most this much work is lost when a crawl is killed

# --- What is switched on ---------------------------------------------------------------------------
EXTENSIONS = {
    "pipelines.outcomes.Ledger": 10,
    "spiders.manners.crawldelay.CrawlDelay": 20,  # after AutoThrottle, whose delays it raises
    "scrapy.extensions.logstats.LogStats": None,  # the ledger reports progress in the archive's own words
    "scrapy.extensions.corestats.CoreStats": None,  # the ledger counts; the spider says how it ended
    "scrapy.extensions.remote_control.RemoteControl": None,  # not even imported so
}
DOWNLOADER_STATS = False  # bytes and statuses in all, which nobody reads
DOWNLOADER_MIDDLEWARES = {
    # What these two are for, the spider decides itself (on_site), or no portal needs.
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "spiders.manners.bounds.Bounds": 20,
    "spiders.manners.leaving.LeaveAlone": 40,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "spiders.manners.retries.Retries": 550,
    "spiders.manners.backoff.BackOff": 570,  # sees a 429 before it is tried again
    "spiders.manners.revisits.Revisits": 575,
    "spiders.manners.blocked.Blocked": 585,  # sees pages unpacked, before they are tried again
    "spiders.browser.Browser": 880,  # for portals that need one
    "spiders.manners.private.PublicOnly": 890,  # last before the download: redirects pass here too
    # Scrapy's own lose a page without a word when it redirects off the site or to a page already seen.
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "spiders.redirects.MetaRefreshes": 580,
    "spiders.redirects.Redirects": 600,
}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # drops requests without a word
    # Each of these costs a page as much time as reading its links: two generators around what a page gives.
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,  # the spider marks its first requests
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,  # the spider counts the steps of lists
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,  # a page is the same wherever one comes from
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,  # warns of what is not done here
}
DOWNLOAD_HANDLERS = {
    "http": "spiders.downloads.Downloads",
    "https": "spiders.downloads.Downloads",
}
TWISTED_DNS_RESOLVER = "spiders.manners.resolver.PublicResolver"
REQUEST_FINGERPRINTER_CLASS = (
    "spiders.redirects.CanonicalFingerprinter"  # one page under two spellings is one
)
DUPEFILTER_CLASS = "spiders.repeats.Repeats"
TELNETCONSOLE_ENABLED = False  # no open doors into a running crawl
REMOTE_CONTROL_ENABLED = False

# --- What people see of a run ----------------------------------------------------------------------
LOG_LEVEL = "INFO"
LOG_FORMAT = "%(asctime)s %(levelname)-7s %(message)s"
LOG_DATEFORMAT = "%H:%M:%S"
LOG_FORMATTER = "pipelines.lines.PlainLines"  # Scrapy's own prints whole pages
LOG_VERSIONS: list[str] = []
STATS_DUMP = False  # the closing lines say what matters; -s STATS_DUMP=True shows the rest
PROGRESS_SECONDS = 5.0
