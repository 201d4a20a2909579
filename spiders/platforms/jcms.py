"""大汉 JCMS: lists col/col123/index.html, rows in data records; articles art/2024/5/1/art_123_456.html."""

import re

from newsarchive.lists.listing import Answer, Listing
from newsarchive.lists.reading import read_list
from newsarchive.lists.records import read_records
from spiders.platforms.platform import Platform


class Jcms(Platform):
    """Government portals and county media; see newsarchive/lists/records.py."""

    name = "jcms"
    title = "大汉 JCMS"
    proof = re.compile(rb"dataproxy\.jsp|<datastore>|/jpage/|<meta name=\"?i_columnid|ZJEG_RSS", re.I)
    signs = re.compile(rb"/art/\d{4}/\d{1,2}/\d{1,2}/art_\d+_\d+\.html|/col/col\d+/")
    article_url = re.compile(r"/art/\d{4}/\d{1,2}/\d{1,2}/art_\d+_\d+\.html$")

    def read(self, answer: Answer) -> Listing:
        """Rows from the page's records where it has any."""
        if b"<record>" in answer.body:
            return read_records(answer, days=self.span.bounded)
        return read_list(answer, days=self.span.bounded)
