"""Lines that are no part of a story: tools, counters, notices, headings of other stories, the page's foot.

Each pattern states a habit of Chinese news pages at large, never one site's wording. All are matched on
folded lines (Line.folded), so that one spelling covers the mainland, Hong Kong and Taiwan.
Tools and headings must fill their line, so that a sentence that merely mentions 分享 or 版权 stays.
"""

import re


def _any(words: str) -> str:
    """An alternation of the words, longest first."""
    return "|".join(map(re.escape, sorted(set(words.split()), key=len, reverse=True)))


# What buttons, share bars, counters, pagers and players say. A line of nothing else is a tool.
TOOLS = """
            字号 字体 字级 字型 文字大小 字体大小 字级大小 目前字级 调整字体 调整 放大字体 缩小字体
            放大 缩小 特大 超大 大 中 小 默认 标准 背景 颜色 分享 分享到 分享至 分享文章到 分享给朋友
            分享本文 分享让更多人看到 转发 转寄 转播到 推荐给朋友 推荐 推荐给 发送 收藏 加入收藏
            收藏本文 打印 打印本页 打印本文 打印本稿 我要打印 我要反馈
        意见反馈 列印 友善列印 保存 复制链接 复制 复制网址
            生成海报 海报 产生缩网址 短网址 纠错 我要纠错 我要揪错 报错 评论 我要评论 查看评论 写评论
            留言 回复 举报 内容举报 投诉 点赞 按赞 赞 首赞 顶 踩 喜欢 关注 追踪 订阅 已关注 加关注
            取消关注 关闭 关闭窗口 关闭本页 返回 返回顶部 返回首页 回首页 回顶端 回到顶部 置顶 邮件
            e-mail email 投稿 联系记者 听新闻 听全文 全文播报 语音播报 朗读 播放 暂停 重播 静音 全屏
            倍速 正在加载 加载中 加载更多 自动播放开关 自动播放
        请继续往下阅读 继续往下阅读 请往下阅读 请继续阅读
        阅读全文 展开全文 展开 收起 余下全文 查看全文 点击查看全文 点击展开全文 点击阅读全文
            剩余 剩余全文 还剩 全文阅读 继续阅读 查看更多 查看原图 放大图片 显示原图 点击看大图 点击查看大图
            点击查看高清原图 点击查看原图 点击图片进入下一页 点击进入下一页 图片 原图 更多 更多内容
            详细 详情 上一页 下一页 上页 下页 首页 尾页 末页 前一页 后一页 上一张 下一张 第 页 共 条 次
            人 万 万次 页次 跳转 跳至 确定 取消 到 浏览 浏览数 浏览量 浏览次数 阅读 阅读数 阅读量
            阅读次数 点击 点击数 点击量 点击率 点击次数 点阅 点阅数 人气 热度 观看 观看次数 访问 访问量
            查看 查看次数 参与 跟帖 条评论 网友评论 人参与 已有 人阅读 人浏览 人评论 播放量
            facebook twitter plurk line whatsapp telegram
            instagram ig fb x youtube wechat weibo google linkedin pinterest rss share tweet print save
            微信 微信好友 朋友圈 微博 新浪微博 腾讯微博 qq qq空间 qq好友 空间 人人网 豆瓣 网摘 论坛
            噗浪 推特 脸书 手机版 电脑版 扫一扫 二维码 客户端 手机看新闻 用手机看 扫码阅读 扫码分享
            参与互动 网友回应 我有话说 我来说两句 我要发言 说两句 发表看法 写留言 页面功能 语音
            设置首页 网站地图 advertisement advertisements ads by ad adv sponsored 广告 赞助内容 赞助
            video player is loading play play video pause mute unmute fullscreen replay current time
            duration loaded remaining time stream type live seek to live currently playing live loading
            progress text track captions settings chapters descriptions picture-in-picture copy link
            link page powered 订阅新闻 登录 注册 登入 用户名 密码 匿名 发表
"""
TOOL_WORDS = re.compile(_any(TOOLS))
NO_TOOL = re.compile(rf"[^{re.escape(''.join(sorted(set(TOOLS))))}\s\d\W_a-]")
"""Letters of which no such word is made: most lines have one, and need no look for words."""
LEFTOVER = re.compile(r"[\s\d\W_a-]+")  # also the letter of A+ A A-

SUBJECT = _any(
    """
        相关 延伸 推荐 扩展 拓展 更多 精彩 热门 热点 热搜 热议 最新 猜你 你可能 您可能 你或许 您或许
        你也 您或 编辑 小编 为你 为您 其他 其它 往期 同类 同城 本类 本栏 本版 本频道 大家都在 大家 网友
        随机 近期 焦点 独家 站内 人气 图片 视频 影音 专题 今日 24小时 一周 本周 月度 上一 下一 点击
        排行 阅读 关联 同日 历史
    """
)
OBJECT = _any(
    """
        新闻 阅读 链接 连结 报道 报导 文章 内容 资讯 推荐 精选 专题 热图 还会 也会 会喜欢 想看 喜欢
        感兴趣 也在看 都在看 看过 回顾 评论 搜索 点评 留言 热文 排行 排行榜 播报 猛料 篇 条 则 视频
        影片 图集 关键字 关键词 标签 点阅 主题 话题 稿件 信息 帖子 热帖 新闻榜 点击榜 阅读榜 榜单 资料
        作品 看点 头条 热词 热榜
    """
)
OTHER_STORIES = re.compile(
    rf"""[\W_]* (?:
      (?:[\u4e00-\u9fff]{{0,6}}相关|{SUBJECT}) \s?[·|/-]?\s? (?:{OBJECT}) [^。,;!?]{{0,8}}
    | (?:延伸|推荐|扩展|拓展|相关)(?:阅读|新闻|报道|报导|链接|连结)\s*:.*
    | 以下(?:新闻|内容|资讯|文章)?由.{{0,12}}(?:提供|推荐)
    | (?:点击)?进入.{{0,6}}专题.{{0,12}} | 相关(?:资讯|内容|报道)请关注.{{0,30}}
    | 看更多.{{0,12}} | 看了又看 | 阅读原文 | 查看原文 | 繼?继续阅读 | 参考资料:?
    | (?:我要|发表|添加|参与|网友|用户|读者|最新|热门)?(?:评论|留言|跟帖|讨论|回应)[\s\d(:·)条则区]*
    | 你可能也(?:喜欢|感兴趣).{{0,8}} | 其他人也在看 | 大家都在看 | 看过本文的人.{{0,12}}
    ) [\W_]* (?:更多)? [\W_]*""",
    re.VERBOSE,
)
COMMENTS = re.compile(r"[\W_]*(?:网友|读者|用户|最新|热门|全部|精彩)(?:评论|留言|跟帖|回应)[\s\d(:条则)]*")
LEGAL = re.compile(
    r"[^。,]{0,16}?(?:免责|版权|法律|特别|平台|本站|转载|[\W_])(?:声明|申明)\s*(?:[:】\])].*)?|声明:.*|凡(?:本[网站报刊])?.{0,4}注明.{0,6}(?:来源|转载).*",
    re.DOTALL,
)

INVITATION = _any(
    """
    更多 还想看 想看 想了解 想知道 欲知 快来 快加入 立即 马上 安装 欢迎 点击 长按 扫 请扫 微信 关注 下载
    加入 追踪 订阅 打开 按此 立刻 喜欢 搜索 新闻送上来 手机
    """
)
OFFER = _any(
    """
    二维码 公众号 客户端 app 扫一扫 官方微信 官方微博 微信号 粉丝团 line 下载 订阅 关注 猛料 频道 按赞
    telegram facebook fb ig youtube 好友 手机版
    """
)
MATTER = _any(
    """
    以上 本文 本网 本站 本报 本刊 凡 此文 文章 转载 部分 图片 该文 特此 内容 版权 著作 声明 原创 如
    未经 上述 文中
    """
)
RIGHT = _any(
    """
    不代表 与本网 与本站 与本报 侵权 联系删除 版权归 注明来源 注明出处 不构成 法律责任 追究 不得转载
    未经授权 未经许可 未经允许 授权转载 仅供参考 立场无关 所有,未经 享有版权 同本网联系 与本网联系
    与我们联系 与本站联系
    """
)
PROMOTION = re.compile(
    rf"""[\W_]* (?:
      (?:{INVITATION})
      .{{0,60}} (?:{OFFER}) .{{0,80}}
    | .{{0,40}} (?:下载|扫码|扫描|搜索|关注).{{0,24}} (?:app|客户端|公众号|二维码|应用商店)[^。]{{0,24}}
    | [^。,:]{{0,14}}(?:公众号|官方微信|官方微博|(?:新闻|手机)客户端)
    | .{{0,60}} 扫描.{{0,12}}二维码.{{0,12}}(?:关注|下载|加入)[^。]{{0,60}} 。?
    | (?:你|您)的浏览器.{{0,20}}(?:不支持|无法|版本).{{0,30}}
    | (?:更多|喜欢这篇|想看更多).{{0,60}} app.{{0,12}}(?:搜|下载).{{0,40}}
    ) $""",
    re.VERBOSE | re.DOTALL,
)
RIGHTS = re.compile(
    rf"""[\W\d_]* (?:(?:免责|版权|特别)?[声申]明[\W_]{{1,4}})? (?:
      (?:{MATTER}) .{{0,80}}
      (?:{RIGHT})
      .{{0,200}}
    | 未经.{{0,12}}(?:授权|许可|书面|允许|同意).{{0,60}}
    | [^。]{{0,30}}(?:版权所有|严禁转载|不得转载|谢绝转载|禁止转载|请勿转载|欢迎转载|转载请注明).{{0,80}}
    ) $""",
    re.VERBOSE | re.DOTALL,
)
FOOTER = re.compile(
    r"icp[备证]|网安备|版权所有|copyright|all rights reserved|许可证[编号:]|经营许可|备案号|"
    r"举报电话|举报邮箱|举报热线|客服电话|客服热线|新闻热线:|广告热线:|服务热线:|"
    r"增值电信业务|建议使用.{0,20}浏览器"
)
BYLINE = re.compile(
    r"(?:来\s?源|稿源|转载自|作\s?者|编\s?辑|责\s?编|发布时间|时\s?间|发布于|发布|日\s?期|字号|更新|出处|选稿)\s*:|"
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?[\st|]{0,4}(?:\(?(?:星期|周)[一二三四五六日天]\)?\s*)?\d{1,2}[:时]\d\d|"
    r"(?:19|20)\d\d \d{1,2}[-/]\s?\d{1,2} \d{1,2}:\d\d|"
    r"\d{1,2}:\d\d(?::\d\d)?\s{1,3}(?:19|20)\d\d\s?[-/.年]\s?\d|"
    r"\d{1,2}月\d{1,2}日\s*\d{1,2}:\d\d"
)

MAY_BE_BYLINE = re.compile("[:：﹕时時]")
"""What a line as printed has, if it has BYLINE folded."""

PAGE_CLOCK = re.compile(
    r"(?:今天是?|现在是|现在时间|当前时间|系统时间|北京时间):?\s?(?:19|20)\d\d\s?[-/.年]"
    r"[\d\s年月日:/.星期周一二三四五六天,-]{4,40}"
)
EDITED = re.compile(r"[\[【(\s]{0,3}责(?:任编辑|编)\s{0,2}[:|/]")

MAX_TOOL = 80  # characters of a bar of buttons
MAX_COMMENTS = 20  # characters of a heading of comments
MAX_HEADING = 60  # characters of a heading of other stories
MAX_NOTICE = 300  # characters of a promotion or a legal notice


GATE = re.compile("[码号端app扫微赞频载转版权授责侵联器店证热备案c务]")
MAY_BE_NOTICE = re.compile(
    "[码碼号號端扫掃微赞讚贊频頻载載转轉版权權授责責侵联聯器店证証證热熱备備案务務aApPcClLfFiItT"
    "ª\u02b0-\u02ff\u2070-\u24ff\uf900-\ufaff\uff21-\uff5a\U0001d400-\U0001d7ff\U0002f800-\U0002fa1f]"
)
"""What a text as printed has, if it has them folded; the ranges hold letters in other dress."""
GATE_WORDS = ("line", "fb", "ig", "tele", "tube")
"""One of which every promotion, statement of rights or foot of a page holds, and few paragraphs."""


def is_tool(folded: str) -> bool:
    """Claims that a line holds nothing but buttons, counters, page numbers.

    >>> is_tool("字号:小 中 大 列印"), is_tool("分享经验,互相学习")
    (True, False)
    """
    if len(folded) > MAX_TOOL or "。" in folded:
        return False
    if NO_TOOL.search(folded) is None and not LEFTOVER.sub("", TOOL_WORDS.sub(" ", folded)):
        return True
    return PAGE_CLOCK.fullmatch(folded) is not None


def is_notice(folded: str) -> bool:
    """Claims that a line promotes the site, states rights, or is the page's foot.

    >>> is_notice("更多新闻请下载本报app"), is_notice("警方提醒,下载陌生软件前要核实来源。")
    (True, False)
    """
    if len(folded) > MAX_NOTICE:
        return False
    if GATE.search(folded) is None and not any(word in folded for word in GATE_WORDS):
        return False
    return bool(PROMOTION.match(folded) or RIGHTS.match(folded) or FOOTER.search(folded))


def opens_other_stories(folded: str) -> bool:
    """Claims that a line heads a block of other stories or comments.

    >>> opens_other_stories("▌延伸阅读"), opens_other_stories("相关部门负责人介绍")
    (True, False)
    """
    return len(folded) <= MAX_HEADING and OTHER_STORIES.fullmatch(folded) is not None


def opens_comments(folded: str) -> bool:
    """Claims that a line heads what readers wrote, after which nothing of a story follows.

    >>> opens_comments("网友评论(12)"), opens_comments("评论")
    (True, False)
    """
    return len(folded) <= MAX_COMMENTS and COMMENTS.fullmatch(folded) is not None


def opens_legal_notice(folded: str) -> bool:
    """Claims that a line begins a disclaimer; within a story it may be what a company stated.

    >>> opens_legal_notice("某某网版权与免责声明:"), opens_legal_notice("他声明放弃继承。")
    (True, False)
    """
    return len(folded) <= MAX_NOTICE and "明" in folded and LEGAL.fullmatch(folded) is not None


def closes_story(folded: str) -> bool:
    """Claims that a line names the editor in charge, after whom nothing of a story follows.

    >>> closes_story("(责任编辑:王小五)"), closes_story("责任编辑要把好关。")
    (True, False)
    """
    return "责" in folded[:4] and EDITED.match(folded) is not None


def is_byline(folded: str) -> bool:
    """Claims that a line states time, source or people rather than telling something.

    >>> is_byline("2020年4月29日 20:33 来源:未知"), is_byline("时间过得很快。")
    (True, False)
    """
    if "。" in folded or not (":" in folded or "时" in folded):  # one of which all its forms have
        return False
    return BYLINE.search(folded) is not None


def is_footer(folded: str) -> bool:
    """Claims that a line belongs to the page's foot: licences, copyright, hot lines."""
    return FOOTER.search(folded) is not None
