"""Founder 方正翔宇, web: lists node_12.htm, node_12_2.htm; articles 2024-05/01/content_345.htm."""

import re

from spiders.platforms.platform import Platform


class Founder(Platform):
    """What it leaves in an article's comments (enpproperty) is read by newsarchive/embedded.py."""

    name = "founder"
    title = "Founder 方正翔宇"
    proof = re.compile(rb"<!--\s*enp(?:property|content)|founder-(?:title|content)|/enpproperty")
    signs = re.compile(rb"\d{4}-\d{2}/\d{2}/content_\d+\.s?html?|[\"'/]node_\d+(?:_\d+)?\.s?html?")
    article_url = re.compile(r"/\d{4}-\d{2}/\d{2}/content_\d+\.s?html?$")
