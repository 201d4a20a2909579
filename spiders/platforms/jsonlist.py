"""Lists that come as JSON from no known family: apps, cloud media platforms; see lists/jsonlists.py."""

from spiders.platforms.platform import Platform


class JsonLists(Platform):
    """The portal names the lists' addresses as its sections, with their first page's number in them."""

    name = "json"
    title = "JSON lists"
