"""What a page is: invented pages of every kind, in the shapes sites give them."""

import time

import pytest

import newsarchive
from newsarchive.capture import Capture
from newsarchive.extraction import read_capture

TITLE = "城南大桥合龙 两岸居民盼通车"
HEADLINES = [
    "江堤步道新添百张长椅", "老街改造今年启动 居民可提意见", "临江一中迎来建校百年", "本周末有雷阵雨 出行请带伞", "夜间公交再添三条线路",
    "社区食堂开到家门口", "早稻收割过半 单产稳中有升", "旧书市集重回文庙广场", "渔民捐出百年船谱", "消防员清晨救出被困白鹭",
    "城北污水厂通过环保验收", "第八届龙舟赛报名启动",
]  # fmt: skip
STORY = """<p>　　临江市昨日发布消息，城南大桥主桥合龙，预计明年春天通车，两岸居民过江将不再绕行。</p>
<p>　　施工方介绍，大桥全长两千余米，双向六车道，桥面设有非机动车道和观景平台。</p>
<p>　　记者在现场看到，两岸来了不少市民，有人带着孩子，有人举着手机，等着看最后一段钢梁落位。</p>"""
BYLINE = "<div class=info>2021-03-04 09:20　来源：临江晚报</div>"
NAV = "<ul class=nav>" + "".join(f"<li><a href=/{i}>频道{i}</a>" for i in range(20)) + "</ul>"
LINKS = "<ul>" + "".join(f"<li><a href=/a/{i}.html>{h}</a></li>" for i, h in enumerate(HEADLINES)) + "</ul>"
FOOT = "<div class=foot>临江新闻网 版权所有 未经许可不得转载 <a href=/about>关于我们</a></div>"


def judged(
    body: str, *, title: str = TITLE, url: str = "https://news.example.cn/x", status: int = 200
) -> str:
    page = (
        f"<html><head><meta charset=utf-8><title>{title}_临江新闻网</title></head><body>{body}</body></html>"
    )
    article = read_capture(Capture(url=url, body=page.encode(), status=status))
    assert article.why, "a judgement without a reason"
    return article.kind


def dated(i: int) -> str:
    return f"2021-03-{i + 1:02} 08:{i + 10}"


@pytest.mark.parametrize(
    "body",
    [
        f"{NAV}<h1>{TITLE}</h1>{BYLINE}<div class=c1>{STORY}</div>{LINKS}{FOOT}",
        f"<div class=bt>{TITLE}</div>{BYLINE}{STORY}",
        f"{NAV}<h1>{TITLE}</h1>{BYLINE}<p>因管道检修，城南片区今晚停水六小时，请居民提前储水。</p>{FOOT}",
        f"<h1>{TITLE}</h1>{BYLINE}<p>接市气象台通知，明日有大风。</p>",
        f"{NAV}{LINKS}<h1>{TITLE}</h1>{BYLINE}<div>{STORY}</div>{LINKS}{LINKS}{FOOT}",
        f"<p>{TITLE}</p>{STORY}",
        STORY,
        f"<h1>{TITLE}</h1>{BYLINE}<div>{STORY.replace('<p>', '').replace('</p>', '<br><br>')}</div>",
        f"<h1>{TITLE}</h1>{BYLINE}<p>网友反映验证码收不到、页面不存在等问题，市政务服务热线回应称，系统正在升级，预计周五恢复。</p>",
        f"<h1>{TITLE}</h1><p>2021年3月4日 08:15</p><p>本报讯（记者赵一山）{'大桥昨日合龙。' * 9}</p>{LINKS}",
    ],
)
@pytest.mark.parametrize(
    "url", ["https://news.example.cn/2021/0304/123.html", "https://news.example.cn/x", ""]
)
def test_stories_are_articles(body: str, url: str) -> None:
    assert judged(body, url=url) == "article"


@pytest.mark.parametrize("title", ["本地要闻", "新闻中心", "临江市重点工程建设进展专题", "要闻 第2页", ""])
@pytest.mark.parametrize(
    "body",
    [
        NAV + LINKS + FOOT,
        NAV + LINKS * 6 + FOOT,
        f"{NAV}<h1>本地要闻</h1><ul>"
        + "".join(f"<li><a href=/a/{i}.html>{h}</a> <span>{dated(i)}</span>" for i, h in enumerate(HEADLINES))
        + "</ul>",
        f"{NAV}<h2>本地要闻</h2><table>"
        + "".join(
            f"<tr><td>·<td><a href=/a/{i}.html>{h}</a><td>{dated(i)}" for i, h in enumerate(HEADLINES)
        )
        + "</table>",
        NAV
        + "".join(
            f"<div class=item><h3><a href=/a/{i}.html>{h}</a></h3><p>记者从有关部门获悉，{h}，相关工作正在推进。</p>"
            f"<span>{dated(i)}</span></div>"
            for i, h in enumerate(HEADLINES)
        ),
        f"{NAV}<h1>本地要闻</h1>"
        + "".join(f"<p>[<a href=/s>社会</a>] <a href=/a/{i}.html>{h}</a> {dated(i)}</p>" for i, h in enumerate(HEADLINES)),
        NAV
        + "".join(f"<dl><dt><a href=/a/{i}.html><img src=/{i}.jpg></a><dd><a href=/a/{i}.html>{h}</a></dl>"
                  for i, h in enumerate(HEADLINES)),
        f"<div class=hd>今日人气</div><p>更新：{dated(3)}</p>"
        + "".join(f"<div class=focus><img src=/p/{i}.jpg alt={h}><p>〔记者赵一山／临江报道〕记者昨日获悉，{h}，相关工作..(03/04 13:1{i})</p></div>"
                  for i, h in enumerate(HEADLINES[:4])) + LINKS * 8,
        "<div>第01版：要闻</div><ul>"
        + "".join(f"<li><a href=content_{i}.htm>{h}</a>" for i, h in enumerate(HEADLINES)) + "</ul>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("url", ["https://www.example.cn/", "https://news.example.cn/bdxw/", ""])
def test_lists_and_front_pages_are_lists(body: str, title: str, url: str) -> None:
    assert judged(body, title=title, url=url) == "list"


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{TITLE}</h1>{BYLINE}" + "".join(f"<p><img src=/{i}.jpg><br>合龙现场。</p>" for i in range(5)),
        f"{NAV}<h1>{TITLE}</h1>{BYLINE}"
        + "".join(f"<div><img src=/p/{i}.jpg></div>" for i in range(4))
        + FOOT,
        f"<h1>组图：{TITLE}</h1>{BYLINE}<p><img src=/1.jpg></p><p>合龙现场。（赵一山 摄）</p>",
    ],
)
def test_stories_told_in_pictures_are_galleries(body: str) -> None:
    assert judged(body, title=f"组图：{TITLE}" if "组图" in body else TITLE) == "gallery"


@pytest.mark.parametrize(
    "player",
    [
        "<video src=/v.mp4></video>",
        "<iframe src=//player.example.cn/1></iframe>",
        "<embed src=/v.swf>",
        "<object></object>",
    ],
)
def test_pages_around_a_player_are_videos(player: str) -> None:
    body = f"{NAV}<h1>视频：{TITLE}</h1>{BYLINE}<div>{player}</div><p>大桥昨日合龙，现场画面来了。</p>{LINKS}"
    assert judged(body, title=f"视频：{TITLE}") == "video"


@pytest.mark.parametrize(
    "page",
    [
        "<html><script>var arg1='0A1B2C';function setCookie(n,v){document.cookie=n+'='+v;}"
        "setCookie('acw_sc__v2',arg1);document.location.reload()</script></html>",
        "<script>document.cookie=('_')+('_jsl_clearance_s=1');location.href=location.pathname</script>",
        "<script>eval(x)</script><script>document['cookie']='k=1';window.location.reload(true)</script>",
        "<title>Just a moment...</title><body><h1>news.example.cn</h1><p>Checking your browser</p></body>",
        "<title>403 Forbidden</title><center><h1>403 Forbidden</h1></center><hr><center>nginx</center>",
        "<title>安全验证</title><p>请完成下列验证后继续访问</p>",
        "<meta charset=utf-8><body>请开启JavaScript并刷新该页.</body>",
        "<meta charset=utf-8><body><p>您的访问过于频繁，请稍后再试</p></body>",
        "<meta charset=utf-8><title>访问被拒绝</title><p>您的请求可能存在威胁，已被网站防火墙拦截。</p>",
        "<meta charset=utf-8><title>滑动验证页面</title><div>拖动滑块完成验证</div>",
        "<meta charset=utf-8><p>您的IP因异常行为被限制访问</p>",
        "<title>Access Denied</title><h1>Access Denied</h1>",
        "<meta charset=utf-8><p>請啟用 JavaScript 以繼續</p>",
    ],
)
def test_challenges_and_block_pages(page: str) -> None:
    assert newsarchive.extract(page.encode()).kind == "challenge"


@pytest.mark.parametrize(
    "saying",
    [
        "您访问的页面不存在或已删除", "页面没有找到", "抱歉，您要访问的文章已被删除！", "404 Not Found", "该稿件已下线", "对不起，页面走丢了",
        "找不到您要的頁面", "很抱歉，您查詢的新聞不存在", "您所访问的信息已失效", "未找到相关内容", "该文章已被移除", "頁面不存在", "參數錯誤",
        "The page you requested cannot be found", "抱歉！该内容已被作者删除", "404错误：无法找到该页",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "frame", ["<h2>{}</h2>", "{nav}<div>{}</div><p>5秒后返回首页</p>{foot}", "{nav}{links}<p>{}</p>"]
)
def test_pages_that_say_they_are_missing(saying: str, frame: str) -> None:
    assert judged(frame.format(saying, nav=NAV, foot=FOOT, links=LINKS), title="提示") == "missing"


@pytest.mark.parametrize(
    "page",
    [
        '<html><head><meta http-equiv="refresh" content="0;url=http://www.example.cn/"></head><body></body></html>',
        "<META HTTP-EQUIV=REFRESH CONTENT='1; URL=/404.html'><p>正在跳转</p>",
        "<script>window.location.href='/index.html';</script>",
        "<script>location.replace('http://www.example.cn/')</script>",
    ],
)
def test_pages_that_only_forward_are_missing(page: str) -> None:
    assert newsarchive.extract(page.encode()).kind == "missing"


@pytest.mark.parametrize(
    "page",
    [
        "<title>临江</title><div id=app></div><script src=/js/app.1a2b.js></script>",
        "<title>临江</title><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>",
        f"<title>{TITLE}</title><h1>{TITLE}</h1>{BYLINE}<div id=content></div><script src=/load.js></script>",
        "<div id='__nuxt'><p>加载中</p></div><script>window.__NUXT__={}</script>",
    ],
)
def test_pages_made_by_scripts_are_shells(page: str) -> None:
    assert newsarchive.extract(page.encode()).kind == "shell"


@pytest.mark.parametrize(
    "page", ["<html></html>", "<body><p> </p></body>", "<html><body><div>临江</div></body></html>"]
)
def test_pages_with_nothing_to_read_are_empty(page: str) -> None:
    assert newsarchive.extract(page.encode()).kind == "empty"


@pytest.mark.parametrize(
    ("status", "kind"), [(404, "missing"), (410, "missing"), (403, "challenge"), (521, "challenge")]
)
def test_the_status_counts_where_it_is_known(status: int, kind: str) -> None:
    assert judged("<p>临江新闻网</p>", status=status) == kind
    assert judged(f"<h1>{TITLE}</h1>{BYLINE}{STORY}", status=200) == "article"


@pytest.mark.parametrize(
    "text", ["验证" * 50_000, "404 " * 30_000, "页面" * 50_000, "您的IP" * 20_000, "location=" * 20_000]
)
def test_hostile_pages_are_judged_in_linear_time(text: str) -> None:
    begun = time.perf_counter()
    newsarchive.extract(f"<title>{text}</title><h1>{text}</h1><script>{text}</script>".encode())
    assert time.perf_counter() - begun < 3
