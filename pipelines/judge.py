"""Third step, Reading -> Reading: does the page belong in the archive?"""

from newsarchive.article import ARTICLE_KINDS
from pipelines.extract import Reading
from pipelines.reasons import NotAnArticle

NAMES = {
    "list": "a page of links",
    "challenge": "a challenge or block page",
    "missing": "a page that says it is not there",
    "shell": "a page that only a script would fill",
    "empty": "a page with nothing to read",
}


class JudgeArticle:
    """Lets stories through, told in text, pictures or video; everything else leaves with the reason."""

    def process_item(self, item: Reading) -> Reading:
        article = item.article
        if article.kind not in ARTICLE_KINDS:
            name = NAMES.get(article.kind, article.kind)
            raise NotAnArticle(f"{name} ({article.why})" if article.why else name)
        if not article.text and not article.images:
            raise NotAnArticle(f"taken for {article.kind}, but neither text nor pictures were found")
        return item
