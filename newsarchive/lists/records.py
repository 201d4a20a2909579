"""Lists of 大汉 JCMS: rows kept in CDATA records of a data block, further ones asked from a proxy.

A list page holds <datastore>…<record><![CDATA[<li><a href="/art/2024/5/1/art_12_345.html">…]]></record>,
and a script that asks /module/web/jpage/dataproxy.jsp?startrecord=46&endrecord=90&perpage=15 for the next
rows, with the column's numbers in a form.
"""

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

from newsarchive.charset import to_utf8
from newsarchive.lists.html import read_page_list
from newsarchive.lists.listing import Answer, Ask, Listing

RECORD = (b"<record><![CDATA[", b"]]></record>")
STORE = (b"<datastore>", b"</datastore>")
SPACE = re.compile(rb"(?<=>)\s+(?=<)")
TOTAL = re.compile(rb"(?:<totalrecord>|totalRecord['\"]?\s*[:=]\s*['\"]?)(\d{1,7})")
PER_PAGE = re.compile(rb"perPage['\"]?\s*[:=]\s*['\"]?(\d{1,3})", re.IGNORECASE)
PROXY = re.compile(rb"['\"]([^'\"\s]{0,200}dataproxy\.jsp)")
NUMBERS = re.compile(
    rb"\b(col|appid|webid|path|columnid|sourceContentType|unitid|permissiontype)['\"]?\s*[:=]\s*['\"]?([\w/]{1,60})"
)


def read_records(answer: Answer, *, days: bool = False) -> Listing:
    """Rows of a JCMS list or of its proxy's answer, and the request for the rows after them.

    Raises Unreadable where the bytes are not a page.
    """
    body = SPACE.sub(b"", to_utf8(answer.body, answer.charset)[0])
    held = between(body, RECORD)
    if not held:
        return read_page_list(answer, days=days)
    for store in between(body, STORE):
        body = body.replace(store, b"", 1)
    page = b"<html><body>" + body + b"<ul>" + b"\n".join(held) + b"</ul></body></html>"
    listing = read_page_list(Answer(answer.url, page), days=days)
    further = further_rows(answer, to_utf8(answer.body, answer.charset)[0], len(held))
    return replace(listing, following=(further,) if further else ())


def between(body: bytes, marks: tuple[bytes, bytes]) -> list[bytes]:
    """What stands between a mark and the one that closes it; in one pass, as no regular expression does."""
    begin, end = marks
    found, at = [], body.find(begin)
    while at >= 0 and (close := body.find(end, at)) >= 0:
        found.append(body[at + len(begin) : close])
        at = body.find(begin, close)
    return found


def further_rows(answer: Answer, body: bytes, held: int) -> Ask | None:
    """The request for the rows after those a page or a proxy's answer holds; None after the last."""
    total = TOTAL.search(body)
    place = parse_qs(urlsplit(answer.url).query)
    if "endrecord" in place:
        last, size, form = int(place["endrecord"][0]), int(place["perpage"][0]), answer.form
        width = last - int(place["startrecord"][0]) + 1
        proxy = answer.url.partition("?")[0]
    else:
        found, per_page = PROXY.search(body), PER_PAGE.search(body)
        if not found or not per_page:
            return None
        last, size, width = held, int(per_page[1]), held
        proxy = urljoin(answer.url, found[1].decode("ascii", "ignore"))
        form = urlencode({name.decode(): value.decode() for name, value in NUMBERS.findall(body)})
    if not total or last >= int(total[1]):
        return None
    # The column stands in the form only, yet two columns' requests must not be one address.
    column = dict(pair.partition("=")[::2] for pair in form.split("&")).get("columnid", "")
    rows = {"startrecord": last + 1, "endrecord": last + width, "perpage": size, "columnid": column}
    return Ask(f"{proxy}?{urlencode(rows)}", form)
