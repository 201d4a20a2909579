"""Pages of invented templates around the sample stories, drawn by lot but always the same for a seed.

Each page is put together from independent parts: a frame (the template around the story), a way to print the
byline, to cut the body, to caption pictures, to show tags, and litter. None imitates one site; all print what
pages of their kind print.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from functools import cache
from html import escape
from typing import Any

from newsarchive.folding import read_simplified
from newsarchive.sample.platform import Platform
from newsarchive.sample.site import PLATFORMS
from newsarchive.sample.story import Block, Story, read_stories

FRAMES = {
    "tables of 2004": """<body bgcolor=#ffffff><table width=760 align=center><tr><td>{nav}</td></tr></table>
        <table width=760 align=center><tr><td width=560 valign=top><font size=2>{trail}</font>
        <table width=100%><tr><td align=center><font size=4 color=red><b>{title}</b></font></td></tr>
        <tr><td align=center><font size=2>{byline}</font></td></tr><tr><td class=p14>{body}</td></tr>
        <tr><td align=right>{editor}</td></tr></table>{tags}{after}</td><td width=200>{side}</td></tr></table>{foot}""",
    "tables in capitals": """<BODY><TABLE><TR><TD>{nav}</TD></TR><TR><TD>{trail}</TD></TR><TR><TD><H1>{title}</H1></TD></TR>
        <TR><TD><FONT COLOR=#666666>{byline}</FONT></TD></TR><TR><TD ID=article>{body}<P>{editor}</TD></TR></TABLE>
        {tags}{after}{side}{foot}""",
    "divs of 2010": """<body><div id="header">{nav}</div><div class="w950"><div class="dqwz">{trail}</div>
        <div class="left"><h1 id="title">{title}</h1><div class="info">{byline}</div>{share}
        <div id="content">{body}<div class="bianji">{editor}</div></div>{tags}{after}</div>
        <div class="right">{side}</div></div><div id="footer">{foot}</div>""",
    "blog": """<body class="single single-post"><header>{nav}</header><div id="primary"><main><nav class="breadcrumb">{trail}</nav>
        <article class="post hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1>
        <div class="entry-meta">{byline}</div></header><div class="entry-content">{body}<p>{editor}</p></div>
        <footer class="entry-footer">{tags}</footer></article>{after}</main></div><aside>{side}</aside>{foot}""",
    "island": """<body><div class="menu">{nav}</div><div class="wrap"><div class="path">{trail}</div><section class="story">
        <h1>{title}</h1><div class="meta">{byline}</div>{share}<div class="text">{body}<p>{editor}</p></div></section>
        {tags}{after}<div class="aside">{side}</div></div>{foot}""",
    "mobile": """<body><div class="top-bar">{nav}</div><div class="page">{trail}<h2 class="art-tit">{title}</h2>
        <p class="art-info">{byline}</p><div class="art-txt">{body}</div><p>{editor}</p>{tags}{share}{after}</div>{side}{foot}""",
    "hashed names": """<body><div id="root"><div class="_1xKp9"><div class="a7f2c">{nav}</div><div class="_9dQx2">{trail}</div>
        <div class="css-1k2m3n"><h1 class="css-8z0q1">{title}</h1><div class="css-44ab0">{byline}</div>
        <div class="css-0fx7v">{body}</div><div class="css-q1w2e">{editor}</div></div>{tags}{after}</div>
        <div class="b3e9d">{side}</div></div>{foot}""",
    "scoped data": """<body><div data-v-7a1b id="app"><div data-v-7a1b>{nav}</div><div data-v-22 class="mbx">{trail}</div>
        <div data-v-22><p data-v-22 class="tt">{title}</p><div data-v-22 class="tm">{byline}</div>
        <div data-v-22><div>{body}</div></div><div>{editor}</div></div>{tags}{after}{side}</div>{foot}""",
    "government": """<body><div class="nav">{nav}</div><div class="position">{trail}</div><div class="main-box">
        <table class="index"><tr><td>索 引 号：</td><td>LH0{number}</td><td>主题分类：</td><td>综合政务</td></tr></table>
        <div class="xl-tit"><h1>{title}</h1></div><div class="xl-info">{byline}</div>
        <div id="zoom"><div class="TRS_Editor">{body}</div></div><p class="bj">{editor}</p></div>{tags}{after}{side}{foot}""",
    "paper": """<body><table><tr><td width=300><div>第03版：要闻</div>{side}</td><td>{nav}<div>{trail}</div><div class="art">
        <p class="title">{title}</p><p class="author">{byline}</p><div id="ozoom"><founder-content>{body}</founder-content></div>
        {editor}</div>{tags}{after}</td></tr></table>{foot}""",
    "forum portal": """<body id="nv_portal">{nav}<div id="pt">{trail}</div><div class="bm vw"><div class="h hm"><h1 class="ph">{title}</h1>
        <p class="xg1">{byline}</p></div><div class="d"><table class="vwtb"><tr><td id="article_content">{body}</td></tr></table>
        {editor}</div>{tags}{after}</div>{side}{foot}""",
    "semantic": """<body><header><nav>{nav}</nav></header><main><nav aria-label="breadcrumb">{trail}</nav><article><header><h1>{title}</h1>
        <p>{byline}</p></header><section>{body}</section><footer>{editor}</footer></article>{tags}{after}</main>
        <aside>{side}</aside><footer>{foot}</footer>""",
    "no wrapper": """<body>{nav}<div>{trail}</div><h1>{title}</h1><div>{byline}</div>{body}<p>{editor}</p>{tags}{after}{side}{foot}""",
    "byline over the headline": """<body>{nav}<div class="crumbs">{trail}</div><div class="con"><div class="from">{byline}</div>
        <h1>{title}</h1><div class="txt">{body}</div><div>{editor}</div></div>{tags}{after}{side}{foot}""",
    "definition list": """<body>{nav}<div class="site">{trail}</div><dl class="show"><dt>{title}</dt><dd class="sj">{byline}</dd>
        <dd class="nr">{body}</dd><dd>{editor}</dd></dl>{tags}{after}{side}{foot}""",
    "side first": """<body>{nav}<div class="l">{side}</div><div class="r"><div class="weizhi">{trail}</div><h2>{title}</h2>
        <h6>{byline}</h6><div class="nr">{body}<p>{editor}</p></div>{tags}{after}</div>{foot}""",
    "sticky copy": """<body><div class="fixed-bar"><span>{title}</span></div>{nav}<div class="bread">{trail}</div><div class="lft">
        <h1 class="main-tit">{title}</h1><div class="top"><div>{byline}</div></div>{share}<div class="main-txt">{body}<p>{editor}</p>
        </div>{tags}{after}</div><div class="rgt">{side}</div>{foot}""",
    "everything in the content": """<body>{nav}<p>{trail}</p><div class="content"><h3>{title}</h3><div class="date">{byline}</div>{share}{body}
        <div>{editor}</div>{tags}{after}</div>{side}{foot}""",
    "section frames": """<body>{nav}<section class="crumb">{trail}</section><section><section><h1>{title}</h1></section>
        <section>{byline}</section><section><section>{body}</section></section><section>{editor}</section></section>
        {tags}{after}{side}{foot}""",
    "custom elements": """<body><site-nav>{nav}</site-nav><div class="cur-pos">{trail}</div><news-detail><div class="hd">{title}</div>
        <div class="bd-info">{byline}</div><rich-text>{body}</rich-text><div>{editor}</div></news-detail>{tags}{after}{side}{foot}""",
    "centred": """<body><center>{nav}</center><div>{trail}</div><center><h1>{title}</h1></center><center>{byline}</center><hr>
        <div class="zw">{body}</div><div align=right>{editor}</div>{tags}{after}{side}{foot}""",
    "breaks alone": """<body>{nav}<br><br>{trail}<br><br><b><font size=4>{title}</font></b><br>{byline}<br><br>{body}<br>{editor}<br>
        {tags}<br>{after}{side}<br>{foot}""",
    "body named like furniture": """<body>{nav}<div class="place">{trail}</div><div class="share-page"><h1>{title}</h1><div>{byline}</div>
        <div class="app-article"><div class="rich">{body}</div><i>{editor}</i></div></div>{tags}{after}{side}{foot}""",
}  # fmt: skip

TIMES = [
    "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y年%m月%d日 %H:%M", "%Y年%m月%d日%H:%M", "%Y/%m/%d %H:%M", "%Y.%m.%d %H:%M",
    "%Y年%m月%d日 %H时%M分", "%Y-%m-%d　%H:%M", "%Y-%m-%dT%H:%M:%S+08:00", "%Y-%m-%d&nbsp;%H:%M:%S", "%Y-%m-%d | %H:%M",
    "<span>%Y-%m-%d</span> <em>%H:%M</em>", "%Y年%m月%d日 星期三 %H:%M", "%H:%M %Y-%m-%d", "%Y <i>%m/%d</i> %H:%M:%S",
]  # fmt: skip
TIME_LABELS = [
    "",
    "",
    "",
    "时间：",
    "发布时间：",
    "发布时间: ",
    "发布日期：",
    "发稿时间：",
    "发表于 ",
    "發布時間：",
]
SOURCE_LABELS = [
    "来源：", "来源: ", "来源 : ", "稿源：", "文章来源：", "信息来源：", "新闻来源：", "出处：", "來源：", "来源|", "<b>来源</b>：",
    "来源：<a href=http://s.example/></a>", "来　源：", "【来源】", "本文来源：", "转载自：",
]  # fmt: skip
AUTHOR_LABELS = [
    "作者：",
    "作者: ",
    "记者：",
    "文／",
    "撰文：",
    "记者 ",
    "作者｜",
    "<label>作者：</label>",
    "作　者：",
    "文字：",
]
EDITOR_LABELS = [
    "责任编辑：{}", "（责任编辑：{}）", "[责任编辑: {}]", "【编辑：{}】", "责编：{}", "编辑：{}", "責任編輯：{}", "编辑|{}", "编辑 {}",
    "责任编辑：{}_NB1234", "(责编：{})", "编辑：{} 审核：周明远", "【纠错】【责任编辑:{}】", "编 辑：{}", "网络编辑：{}",
]  # fmt: skip
READS = ["浏览：1203", "点击数：88 次", "阅读 312", "字号：大 中 小", "分享到：微信 微博", ""]
BETWEEN = {
    " ": ("", ""), "　　": ("", ""), "&nbsp;&nbsp;": ("[ ", " ]"), " | ": ("", ""), " 丨 ": ("", ""), "】【": ("【", "】"), "<br>": ("", ""),
    "</span> <span>": ("<span>", "</span>"), "</span><span>": ("<span>", "</span>"), "</li><li>": ("<ul><li>", "</li></ul>"),
    "</p><p>": ("<p>", "</p>"), "</td><td>": ("<table><tr><td>", "</td></tr></table>"), "\n": ("", ""), " / ": ("", ""), " · ": ("", ""),
}  # fmt: skip
"""What parts the pieces of a byline -> what stands around them."""

PICTURES = {
    "centred paragraphs": "<p align=center><img src='{src}'></p><p align=center>{caption}</p>",
    "break": "<p style='text-align:center'><img src='{src}'><br>{caption}</p>",
    "figure": "<figure><img data-src='{src}' src='/blank.gif'><figcaption>{caption}</figcaption></figure>",
    "table": "<table align=center><tr><td><img src='{src}'></td></tr><tr><td align=center>{caption}</td></tr></table>",
    "named span": "<div class='img'><img src='{src}'><span class='img_desc'>{caption}</span></div>",
    "alt repeated": "<p><img src='{src}' alt='{caption}'></p><p>{caption}</p>",
    "bold centred": "<center><img src='{src}'></center><center><b>{caption}</b></center>",
}  # fmt: skip
CUTS = {
    "paragraphs": ("", "<p>{}</p>", ""),
    "indented": ("", "<p>　　{}</p>", ""),
    "unclosed": ("", "<P>　　{}", ""),
    "divs": ("", "<div>{}</div>", ""),
    "breaks": ("<div>", "　　{}<br>", "</div>"),
    "double breaks": ("<div>", "&nbsp;&nbsp;&nbsp;&nbsp;{}<br><br>\n", "</div>"),
    "bare text": ("", "　　{}<br />\n<br />\n", ""),
    "spans": ("", "<p><span style='font-size:16px'><font face='宋体'>{}</font></span></p>", ""),
    "sections": ("", "<section><section><p>{}</p></section></section>", ""),
    "empty lines": ("", "<p>{}</p><p>&nbsp;</p>", ""),
}
TAGS = [
    "<div>关键词：{}</div>",
    "<div class=tags>{}</div>",
    "<p>标签：{}</p>",
    "<div class=tag><b>TAG:</b> {}</div>",
    "<dl><dt>關鍵字</dt><dd>{}</dd></dl>",
]
UNLABELLED = "<div class=tags>{}</div>"
NAMES = re.compile(r""" (?:class|id|data-v-\w+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?""")
"""What a template without any name in its mark-up lacks."""
MARKS = [" &gt; ", "&gt;", " » ", " / ", " > "]
HOMES = ["当前位置：首页", "首页", "您的位置：<a href=/>首页</a>", "所在位置: <a href=/>网站首页</a>"]
ODDITIES = {
    "summary": ("<body", "<div class=abstract>核心提示：EXCERPT</div>"),
    "original title": ("<body", "<p>（原标题：TITLE）</p>"),
    "advertisement": ("<body", "<div class=ad><a href=/ad/1><img src=/ad/guanggao_1.gif></a></div>"),
    "promotion": ("body>", "<p><a href=/app>点击下载临湖新闻客户端，获取更多本地资讯</a></p>"),
    "font tools": ("<body", "<p>字体：<a>大</a> <a>中</a> <a>小</a> <a>打印</a> <a>关闭</a></p>"),
    "player": ("<body", "<div class=player><p>您的浏览器不支持播放该音频</p><span>00:00</span> / <span>03:21</span></div>"),
    "hidden copy": ("after>", "<div style='display: none'><h1>TITLE</h1><p>EXCERPT</p></div>"),
    "the end": ("body>", "<p>（完）</p>"),
    "counter": ("byline>", " <em>已有1203人阅读</em>"),
    "pager": ("body>", "<div class=page><a>上一页</a> <b>1</b> <a>下一页</a></div>"),
    "praise": ("body>", "<div class=zan><span>赞</span><em>12</em> <a>收藏</a> <a>举报</a></div>"),
    "correction": ("editor>", "<div>【<a href=/e>我要纠错</a>】</div>"),
    "hot line": ("body>", "<p>新闻热线：000-00000000 投稿邮箱：news@example.com</p>"),
    "head stories": (
        "nav>",
        "<div class=hot><dl><dt><a href=/h/1>城北湿地公园下月起试开放</a></dt><dd>公园占地三千亩，栈道已经铺好，试开放期间每天限额两千人，需提前预约。</dd></dl></div>",
    ),
    "weather": ("nav>", "<div>临湖 今日多云转晴 12℃~20℃ 东南风3级</div>"),
    "code": ("body>", "<p align=center><img src=/img/qrcode_258.png></p><p align=center>扫一扫，关注临湖发布</p>"),
    "empty label": ("byline>", " <span>摄影：</span>"),
}  # fmt: skip
"""Name -> where it stands (before or after which slot), and its mark-up."""
OPTIONAL = ("（完）",)
CHARSETS = {"utf-8": "utf-8", "gb2312": "gb18030", "gbk": "gb18030", "GB18030": "gb18030", "big5": "big5"}
"""What a page declares -> how its bytes are written; the first ones hold either script."""
DISCLAIMERS = [
    "<p>声明：本网转载此文是出于传递更多信息之目的，不代表本网观点，版权归原作者所有。</p>",
    "<p>【免责声明】本文仅代表作者个人观点，与本网无关，请读者仅作参考。</p>",
    "<div class=qr>更多精彩内容，请扫描二维码关注本报微信公众号</div>",
    "",
]
COMMENTS = """<div class="comments"><h3>网友评论</h3><div><b>河边的老王</b><span>2023-01-02 10:11</span><p>这件事做得好，希望以后能够一直坚持下去，
    别只是一阵风。</p></div><div><b>爱吃面</b><span>昨天 08:30</span><p>支持，我家就住在附近，每天都要从那里经过。</p></div></div>"""


@dataclass(frozen=True)
class Variant:
    """One page, its parts by name, and what it tells."""

    html: str
    charset: str
    """What the page declares."""
    parts: tuple[str, ...]
    title: str
    published: str
    source: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    section: tuple[str, ...]
    paragraphs: tuple[str, ...]
    optional: frozenset[str]
    captions: tuple[str, ...]
    keywords: tuple[str, ...]

    @property
    def body(self) -> bytes:
        """The page as it is sent."""
        return self.html.encode(CHARSETS[self.charset], "xmlcharrefreplace")


def variants(seed: int, rounds: int) -> Iterator[Variant]:
    """Every one-page sample story in a page drawn by lot, round after round."""
    stories = read_stories()
    lot = random.Random(seed)
    for _ in range(rounds):
        for platform in (made(stories) for made in PLATFORMS):
            for story in platform.stories:
                if len(story.parts) == 1 and not story.get("quirk"):
                    yield vary(lot, platform, story)


def vary(lot: random.Random, platform: Platform, story: Story) -> Variant:
    """One story in a page drawn by lot."""
    frame = lot.choice(list(FRAMES))
    cut, pictures = lot.choice(list(CUTS)), lot.choice(list(PICTURES))
    signature = platform.signature(story)
    byline, editor, parts = credits_of(lot, story, signature)
    nameless = lot.random() < 0.2
    tags = lot.choice([tag for tag in TAGS if not nameless or tag != UNLABELLED]) if story.tags else ""
    section = platform.section_of(story).names
    others = platform.others(story, 6)
    slots = {
        "nav": "".join(f"<a href=/s{n}/>{name}</a> " for n, name in enumerate(["首页", "要闻", "社会", "财经", "图片", "视频", "专题"])),
        "trail": lot.choice(HOMES) + (mark := lot.choice(MARKS)) + mark.join(f"<a href=/s/>{name}</a>" for name in section) + f"{mark}正文",
        "title": escape(story.title),
        "byline": byline,
        "body": body_of(lot, story, cut, pictures) + lot.choice(DISCLAIMERS),
        "editor": editor,
        "number": story.number,
        "tags": tags.format(" ".join(f"<a href=/t/{n}>{escape(tag)}</a>" for n, tag in enumerate(story.tags))),
        "share": lot.choice(["", "<div class=share>分享到：<a>微信</a> <a>微博</a> <a>QQ空间</a></div>"]),
        "after": related(lot, platform, others[:3]) + lot.choice(["", COMMENTS]),
        "side": aside(lot, platform, others),
        "foot": "<div class=foot>临湖新闻网 版权所有 未经授权不得转载 举报电话：000-0000000<br>某ICP备00000000号</div>",
    }  # fmt: skip
    odd, optional = add_oddities(lot, story, slots)
    head, metas = head_of(lot, story, section[-1])
    body = FRAMES[frame].format(**slots)
    script = lot.choice(["simplified", "simplified", "traditional"])
    charset = lot.choice(["utf-8", "utf-8", "big5"] if script == "traditional" else list(CHARSETS)[:4])
    page = Variant(
        html=f"<html><head>{head.replace('charset=utf-8', f'charset={charset}')}</head>"
        f"{NAMES.sub('', body) if nameless else body}</body></html>",
        charset=charset,
        parts=(
            "nameless" if nameless else "named",
            script,
            charset,
            frame,
            cut,
            pictures,
            *parts,
            tags,
            metas,
            *odd,
        ),
        title=" ".join(story.title.split()),
        published=f"{story.published:%Y-%m-%dT%H:%M}",
        source=story.get("source") or ("临湖网" if metas == "day of publication" else None),
        authors=story.names("author"),
        editors=story.names("editor") if editor else (),
        section=section,
        paragraphs=tuple(line for block in story.blocks if block.kind != "credit" for line in block.printed),
        optional=frozenset([*optional, *(block.text for block in story.blocks if block.kind == "credit")]),
        captions=tuple(block.text for block in story.blocks if block.kind == "picture" and block.text),
        keywords=story.tags,
    )
    return in_traditional(page) if script == "traditional" else page


def in_traditional(page: Variant) -> Variant:
    """A page and what it tells in Traditional characters, one for each Simplified one."""

    def turned(value: Any) -> Any:
        if isinstance(value, str):
            return value.translate(traditional())
        return type(value)(map(turned, value)) if isinstance(value, tuple | frozenset) else value

    kept = {field.name: getattr(page, field.name) for field in fields(page)}
    return replace(page, **{name: turned(kept[name]) for name in kept if name not in ("parts", "charset")})


@cache
def traditional() -> dict[int, str]:
    """Simplified character -> the first Traditional one that is compared as it and that Big5 holds."""
    table: dict[int, str] = {}
    for old, new in read_simplified().items():
        if old.encode("big5", "ignore") and not new.encode("big5", "ignore"):
            table.setdefault(ord(new), old)
    return table


def add_oddities(
    lot: random.Random, story: Story, slots: dict[str, str]
) -> tuple[tuple[str, ...], list[str]]:
    """What only some pages have around or inside their story, and those of its lines that may count or not."""
    drawn = tuple(name for name in ODDITIES if lot.random() < 0.12)
    optional = []
    for name in drawn:
        where, markup = ODDITIES[name]
        markup = markup.replace("EXCERPT", escape(story.excerpt)).replace("TITLE", escape(story.title))
        before, after = (markup, "") if where[0] == "<" else ("", markup)
        slots[where.strip("<>")] = before + slots[where.strip("<>")] + after
        optional += [line for line in OPTIONAL if line in markup]
        if name == "summary":
            optional.append(f"核心提示：{story.excerpt}")
        elif name == "original title":
            optional.append(f"（原标题：{story.title}）")
    return drawn, optional


def head_of(lot: random.Random, story: Story, section: str) -> tuple[str, str]:
    """What stands in the head of the page: a title tag, and metadata that mostly misleads; the part's name."""
    site = lot.choice(
        [
            "_临湖新闻网",
            f"-{section}-临湖在线",
            " | 临湖日报",
            "--临湖网",
            "",
            f"_{section}_临湖网",
            "｜臨湖報",
        ]
    )
    metas = {
        "none": "",
        "editor as author": "<meta name=author content='L_103'><meta name=keywords content='新闻,临湖,资讯,门户网站'>",
        "site's own": "<meta name=author content='临湖新闻网'><meta property='og:site_name' content='临湖新闻网'>"
        "<meta name=description content='临湖新闻网是本地综合门户网站'>",
        "day of publication": f"<meta name=publishdate content='{story.published:%Y-%m-%d}'><meta name=source content='临湖网'>",
        "linked data": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"'
        + story.title.replace('"', "'")
        + f'","datePublished":"{story.published:%Y-%m-%dT%H:%M:%S}+08:00"}}</script>',
    }  # fmt: skip
    kind = lot.choice(list(metas))
    return f"<meta charset=utf-8><title>{escape(story.title)}{site}</title>{metas[kind]}", kind


def credits_of(lot: random.Random, story: Story, signature: str) -> tuple[str, str, tuple[str, ...]]:
    """The byline, the editor's line below the story, and the labels drawn."""
    time = lot.choice(TIMES)
    labels = (lot.choice(TIME_LABELS), lot.choice(SOURCE_LABELS), lot.choice(AUTHOR_LABELS))
    shown = [labels[0] + story.published.strftime(time)]
    if story.get("source"):
        opening, link, closing = labels[1].partition("</a>")
        shown.append(opening + escape(story.get("source")) + link + closing)
    if signature:
        if story.names("author") == ("佚名",):
            labels = (*labels[:2], "作者：")
        shown.append(labels[2] + signature)
    shown.append(lot.choice(READS))
    lot.shuffle(shown)
    between = lot.choice(list(BETWEEN))
    around = BETWEEN[between]
    line = around[0] + between.join(filter(None, shown)) + around[1]
    editors = "、".join(story.names("editor"))
    label = lot.choice(EDITOR_LABELS)
    return line, label.format(editors) if editors else "", (time, *labels, between, label)


def body_of(lot: random.Random, story: Story, cut: str, pictures: str) -> str:
    """The story's body, cut one way, its sub-headings, tables and pictures set in theirs."""
    opening, one, closing = CUTS[cut]
    heading = lot.choice(["<p><strong>{}</strong></p>", "<h3>{}</h3>", "<p align=center><b>{}</b></p>"])
    related_at = len(story.blocks) // 2 if len(story.blocks) > 3 and lot.random() < 0.2 else -1
    out = [opening]
    for at, block in enumerate(story.blocks):
        if at == related_at:
            out.append(
                "<div class=rel><h4>相关阅读</h4><ul><li><a href=/a/1.html>城北湿地公园下月起试开放</a></li></ul></div>"
            )
        out.append(piece(block, one, heading, PICTURES[pictures]))
    return "".join([*out, closing])


def piece(block: Block, one: str, heading: str, picture: str) -> str:
    """The mark-up of one block."""
    if block.kind == "picture":
        caption = escape(block.text, quote=True)
        return (
            picture.format(src=block.src, caption=caption)
            if caption
            else f"<p align=center><img src='{block.src}'></p>"
        )
    if block.kind == "row":
        return "<table><tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in block.cells) + "</tr></table>"
    if block.kind == "quote":
        return f"<blockquote>{escape(block.text)}</blockquote>"
    return (heading if block.kind == "heading" else one).format(escape(block.text))


def related(lot: random.Random, platform: Platform, others: list[Story]) -> str:
    """Other stories below: links alone, with dates, or with the beginnings of their text."""
    head = lot.choice(["相关新闻", "延伸阅读", "推荐阅读：", "猜你喜欢", "相关报道"])
    style = lot.choice(["links", "dates", "excerpts", "next"])
    if style == "next":
        return f"<div>上一篇：{platform.link(others[0])}</div><div>下一篇：{platform.link(others[1])}</div>"
    rows = [
        f"<li>{platform.link(other)}"
        + (f"<span>{other.published + timedelta(days=3):%Y-%m-%d %H:%M}</span>" if style == "dates" else "")
        + (f"<p>{escape(other.excerpt)}</p>" if style == "excerpts" else "")
        + "</li>"
        for other in others
    ]
    return f"<div class=more-news><h3>{head}</h3><ul>{''.join(rows)}</ul></div>"


def aside(lot: random.Random, platform: Platform, others: list[Story]) -> str:
    """What stands beside: a ranking, a clock, a list of the site's tags."""
    ranking = "".join(f"<li><em>{n}</em>{platform.link(other)}</li>" for n, other in enumerate(others, 1))
    clock = lot.choice(["", "<div id=clock>今天是2024年12月31日 星期二 23:59:59</div>"])
    tags = lot.choice(
        [
            "",
            "<div class=hot-tags><h4>热门标签</h4><a href=/t/a>龙舟</a> <a href=/t/b>高考</a> <a href=/t/c>天气</a></div>",
        ]
    )
    return f"{clock}<div class=rank><h3>点击排行</h3><ol>{ranking}</ol></div>{tags}"
