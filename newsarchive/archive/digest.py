"""Digests that tell whether two texts, or two files, are the same."""

from hashlib import blake2b, sha256

from newsarchive.article import Article
from newsarchive.folding import fold_letters

SHORT = 100
"""Letters and digits below which a text alone does not tell two notices apart (a day's weather, a water
cut): their headline and day of publication then count too."""


def text_digest(article: Article) -> str | None:
    """Return 32 hex digits for what the story says, or None where it has no text.

    Width, case, Traditional or Simplified, punctuation and paragraphing make no difference.
    """
    letters = fold_letters(article.text)
    if not letters:
        return None
    if len(letters) < SHORT:
        day = article.published.at.strftime("%Y-%m-%d") if article.published else ""
        letters = "\n".join((letters, fold_letters(article.title or ""), day))
    return blake2b(letters.encode("utf-8", "replace"), digest_size=16).hexdigest()


def body_digest(body: bytes) -> str:
    """Return the SHA-256 of a page's bytes, 64 hex digits."""
    return sha256(body).hexdigest()
