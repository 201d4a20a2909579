"""The tables of an archive, each change one migration. A change that was released is never edited."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x4E415243
"""Marks the file as an archive of this project: the letters NARC."""

VERSION = 3
"""Number of migrations below, written into the file's user_version."""

migrations = Migrations("newsarchive")

RUNS = """
create table portals (
    name text primary key,
    title text not null,
    region text not null,
    home text not null
) strict;
create table runs (
    id integer primary key,
    portal text not null references portals(name),
    started_at text not null,
    ended_at text,
    reason text,
    counts text,
    known integer,
    host text not null,
    process text not null
) strict;
create index runs_portal on runs(portal, started_at);
"""

ARTICLES = """
create table articles (
    id integer primary key,
    portal text not null references portals(name),
    url text not null,
    canonical_url text not null unique,
    declared_url text,
    kind text not null,
    title text,
    kicker text,
    subtitle text,
    original_title text,
    published_at text,
    published_raw text,
    modified_at text,
    modified_raw text,
    source text,
    source_url text,
    section text,
    text text not null,
    paragraph_kinds text not null,
    charset text not null,
    rules text not null,
    text_digest text unique,
    body_digest text not null,
    fetched_at text,
    run_id integer not null references runs(id),
    updated_at text,
    updated_run_id integer references runs(id)
) strict;
create index articles_published on articles(published_at, id);
create index articles_portal on articles(portal, published_at, id);
create index articles_source on articles(source, published_at, id);
create index articles_slim on articles(id, published_at, portal);
"""

DETAILS = """
create table credits (
    article_id integer not null references articles(id),
    role text not null check (role in ('author', 'correspondent', 'editor', 'photographer')),
    position integer not null,
    name text not null,
    primary key (article_id, role, position)
) strict, without rowid;
create index credits_name on credits(name, role);
create table images (
    article_id integer not null references articles(id),
    position integer not null,
    src text not null,
    caption text,
    primary key (article_id, position)
) strict, without rowid;
create table keywords (
    id integer primary key,
    name text not null unique
) strict;
create table article_keywords (
    article_id integer not null references articles(id),
    position integer not null,
    keyword_id integer not null references keywords(id),
    primary key (article_id, position)
) strict, without rowid;
create index article_keywords_keyword on article_keywords(keyword_id);
"""

COPIES = """
create table copies (
    canonical_url text primary key,
    article_id integer not null references articles(id),
    kind text not null check (kind in ('text', 'alias', 'redirect', 'part')),
    url text not null,
    portal text not null references portals(name),
    title text,
    published_at text,
    source text,
    fetched_at text,
    run_id integer not null references runs(id)
) strict, without rowid;
create index copies_article on copies(article_id, portal);
create table outcomes (
    run_id integer not null references runs(id),
    canonical_url text not null,
    url text not null,
    kind text not null,
    why text not null,
    article_id integer references articles(id),
    status integer,
    bytes integer,
    fetched_at text,
    primary key (run_id, canonical_url)
) strict, without rowid;
create index outcomes_article on outcomes(article_id);
"""

# Contentless, so that the text is not stored twice; the rows are kept in step by archive/index.py.
# unicode61 reads the white space that archive/segment.py puts between Chinese characters.
SEARCH = """
create virtual table articles_fts using fts5(
    title, text, captions, keywords, content='', tokenize='unicode61 remove_diacritics 0'
);
create table facts (name text primary key, value text not null) strict, without rowid;
"""

# A paragraph ends where a line ends. json_quote writes a line end as \\n and a backslash as two, so the
# backslashes are written as \\u005c first; then every \\n is a line end and becomes a border of the list.
VIEWS = r"""
create view paragraphs as
select
    articles.id as article_id,
    line.key + 1 as position,
    case substr(articles.paragraph_kinds, line.key + 1, 1)
        when 'h' then 'heading' when 'i' then 'item' when 'q' then 'quote' when 'r' then 'row' else 'text'
    end as kind,
    line.value as text
from articles, json_each(
    '[' || replace(replace(json_quote(articles.text), '\\', '\u005c'), '\n', '","') || ']'
) as line
where articles.paragraph_kinds <> '';

create view stories as
select
    articles.id, articles.portal, articles.published_at, articles.title, articles.source,
    (select group_concat(name, '、') from (
        select name from credits where article_id = articles.id and role = 'author' order by position
    )) as authors,
    (select group_concat(name, '、') from (
        select name from credits where article_id = articles.id and role = 'editor' order by position
    )) as editors,
    (select group_concat(name, '、') from (
        select name from article_keywords join keywords on keywords.id = keyword_id
        where article_id = articles.id order by position
    )) as keywords,
    (select count(*) from images where article_id = articles.id) as images,
    (select count(*) from copies where article_id = articles.id) as copies,
    articles.section, articles.text, articles.url
from articles;

create view run_outcomes as
select runs.id as run_id, runs.portal, runs.started_at, runs.ended_at, runs.reason,
    outcomes.kind, count(*) as pages
from runs join outcomes on outcomes.run_id = runs.id
group by runs.id, outcomes.kind;
"""


@migrations()
def create_first_tables(db: Database) -> None:
    """Make everything the first release has."""
    for script in (RUNS, ARTICLES, DETAILS, COPIES, SEARCH, VIEWS):
        db.executescript(script)


PAST = """
create table lists (
    portal text not null references portals(name),
    url text not null,
    rules text not null,
    digest text not null,
    read_at text not null,
    etag text not null,
    modified text not null,
    primary key (portal, url)
) strict, without rowid;
create index outcomes_tried on outcomes(canonical_url)
where kind in ('rejected', 'unreadable', 'failed') and fetched_at is not null;
"""


@migrations()
def remember_lists_and_tries(db: Database) -> None:
    """Keep what lists were like, and find quickly how often an address was tried in vain."""
    db.executescript(PAST)


# Lists were told by their reason before: "12 article links, 3 of them new".
LINKS = """
alter table outcomes add column links integer;
update outcomes set links = cast(why as integer) where kind = 'list' and why glob '[0-9]* article links*';
"""


@migrations()
def count_what_lists_link(db: Database) -> None:
    """Keep as a number how many articles a list links."""
    db.executescript(LINKS)
