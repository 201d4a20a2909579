"""Tools: lines that hold nothing but what buttons, share bars, counters, pagers and players say.

All is matched on folded lines, and must fill its line, so that a sentence that merely mentions 分享 stays.
"""

import re

from newsarchive.find.words import any_of

# What buttons, share bars, counters, pagers and players say. A line of nothing else is a tool.
TOOLS = """
    字号 字体 字级 字型 文字大小 字体大小 字级大小 目前字级 调整字体 调整 放大字体 缩小字体 放大
    缩小 特大 超大 大 中 小 默认 标准 背景 颜色 分享 分享到 分享至 分享文章到 分享给朋友 分享本文
    分享让更多人看到 转发 转寄 转播到 推荐给朋友 推荐 推荐给 发送 收藏 加入收藏 收藏本文 打印
    打印本页 打印本文 打印本稿 我要打印 我要反馈 意见反馈 列印 友善列印 保存 复制链接 复制 复制网址
    生成海报 海报 产生缩网址 短网址 纠错 我要纠错 我要揪错 报错 评论 我要评论 查看评论 写评论 留言
    回复 举报 内容举报 投诉 点赞 按赞 赞 首赞 顶 踩 喜欢 关注 追踪 订阅 已关注 加关注 取消关注 关闭
    关闭窗口 关闭本页 返回 返回顶部 返回首页 回首页 回顶端 回到顶部 置顶 邮件 e-mail email 投稿
    联系记者 听新闻 听全文 全文播报 语音播报 朗读 播放 暂停 重播 静音 全屏 倍速 正在加载 加载中
    加载更多 自动播放开关 自动播放 请继续往下阅读 继续往下阅读 请往下阅读 请继续阅读 阅读全文
    展开全文 展开 收起 余下全文 查看全文 点击查看全文 点击展开全文 点击阅读全文 剩余 剩余全文 还剩
    全文阅读 继续阅读 查看更多 查看原图 放大图片 显示原图 点击看大图 点击查看大图 点击查看高清原图
    点击查看原图 点击图片进入下一页 点击进入下一页 图片 原图 更多 更多内容 详细 详情 上一页 下一页
    上页 下页 首页 尾页 末页 前一页 后一页 上一张 下一张 第 页 共 条 次 人 万 万次 页次 跳转 跳至
    确定 取消 到 浏览 浏览数 浏览量 浏览次数 阅读 阅读数 阅读量 阅读次数 点击 点击数 点击量 点击率
    点击次数 点阅 点阅数 人气 热度 观看 观看次数 访问 访问量 查看 查看次数 参与 跟帖 条评论 网友评论
    人参与 已有 人阅读 人浏览 人评论 播放量 facebook twitter plurk line whatsapp telegram instagram
    ig fb x youtube wechat weibo google linkedin pinterest rss share tweet print save 微信 微信好友
    朋友圈 微博 新浪微博 腾讯微博 qq qq空间 qq好友 空间 人人网 豆瓣 网摘 论坛 噗浪 推特 脸书 手机版
    电脑版 扫一扫 二维码 客户端 手机看新闻 用手机看 扫码阅读 扫码分享 参与互动 网友回应 我有话说
    我来说两句 我要发言 说两句 发表看法 写留言 页面功能 语音 设置首页 网站地图 advertisement
    advertisements ads by ad adv sponsored 广告 赞助内容 赞助 video player is loading play play
    video pause mute unmute fullscreen replay current time duration loaded remaining time stream
    type live seek to live currently playing live loading progress text track captions settings
    chapters descriptions picture-in-picture copy link link page powered 订阅新闻 登录 注册 登入
    用户名 密码 匿名 发表
"""
TOOL_WORDS = re.compile(any_of(TOOLS))
NO_TOOL = re.compile(rf"[^{re.escape(''.join(sorted(set(TOOLS))))}\s\d\W_a-]")
"""Letters of which no such word is made: most lines have one, and need no look for words."""
LEFTOVER = re.compile(r"[\s\d\W_a-]+")  # also the letter of A+ A A-
PAGE_CLOCK = re.compile(
    r"(?:今天是?|现在是|现在时间|当前时间|系统时间|北京时间):?\s?(?:19|20)\d\d\s?[-/.年]"
    r"[\d\s年月日:/.星期周一二三四五六天,-]{4,40}"
)
MAX_TOOL = 80  # characters of a bar of buttons


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
