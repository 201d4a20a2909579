"""Page furniture: the lines and boxes around and inside a story that are no part of it.

Every pattern states a habit of Chinese news pages at large (mainland, Hong Kong, Taiwan, overseas), never
one site's wording. Patterns for lines are matched at the start of a line or over the whole of it, so that a
sentence that merely mentions 分享 or 版权 stays.
"""

import re

from newsarchive.outline import Box

# Words in an element's id or class. Long ones may stand anywhere; short ones only by themselves.
EXCLUDED = re.compile(
    r"comment|related|recommend|relevant|sidebar|footer|copyright|breadcrumb|advert|pinglun|tuijian|xiangguan|"
    r"xgxw|xgyd|xgwz|hotnews|news-?rank|paihang|guess-?like|also-?like|you-?may|disclaimer|statement|shengming|"
    r"qrcode|erweima|weixin|wechat|bdshare|bshare|jiathis|share|pagination|pager|fanye|toolbar|subscribe|"
    r"newsletter|donat|reward|emoji|vote|player|banner|promo|popup|modal|dialog|mianze|ewm|"
    r"(?:^|[\s_-])(?:hot|rank|ranking|nav|menu|top|ads?|adv|guanggao|foot|bot|login|tools?|side|aside|reply|tj|pl|"
    r"share|tags?|keywords?|app|mask|links?|friend|search|copy|relate|zan|like|report|jubao|apps|widget)(?:$|[\s_-])"
)
EXCLUDED_TAGS = frozenset({"aside", "footer", "nav", "form", "menu", "dialog"})

# Class names under which CMSs keep the story; only a hint, weighed against everything else.
STORY_BOX = re.compile(
    r"article|content|trs_?(?:ue)?editor|zoom|detail|endtext|story|post|main-?text|neirong|zhengwen|"
    r"artibody|newstext|text|wenzhang"
)

FOOTER = re.compile(
    r"ICP[备備证證]|公网安备|网安备|版权所有|版權所有|copyright|all rights reserved|许可证[编号：:]|经营许可|"
    r"备案号|举报电话|舉報電話|举报邮箱|客服电话|客服熱線|未经.{0,20}(?:授权|许可|允许).{0,30}(?:转载|镜像|复制|使用)|"
    r"建议使用.{0,20}浏览器|增值电信业务",
    re.I,
)

# A line that opens a block of other stories, tools or notices. Whole line, or its start before a colon.
OPENER = re.compile(
    r"""[\s\[【〖「《■▌●◆▍▎★☆◎>»+·-]*(?:
    (?:[\u4e00-\u9fff]{0,6}相关|[\u4e00-\u9fff]{0,6}相關|延伸|推荐|推薦|扩展|拓展|更多|精彩|热门|熱門|热点|熱點|最新|今日|猜你|你可能|您可能|你也|您或|编辑|編輯|
      为你|為你|为您|為您|其他|其它|往期|同类|本类|大家都在|网友|網友|随机|近期|近日|焦点|焦點|独家|站内|站內|人气|人氣|
      图片|圖片|视频|影音|上一|下一)
    (?:新闻|新聞|阅读|閱讀|链接|連結|连结|鏈接|报道|報道|報導|文章|内容|內容|资讯|資訊|推荐|推薦|精选|精選|专题|專題|热图|
      还|還|也|会|想|喜欢|喜歡|感兴趣|看|回顾|回顧|评论|評論|搜索|点评|留言|热文|熱文|排行|播报|精彩|猛料|
      篇|条|條|则|則|頁|页|推荐您|推荐阅读|视频|影片|图集|關鍵字|关键词|标签|標籤|你|您|点阅|點閱|主题|話題|话题)
    [^。，]{0,14}
    |(?:延伸|推荐|推薦|扩展|拓展|相关|相關)(?:阅读|閱讀|新闻|新聞|報導|报道|链接|連結)[：:].*
    |(?:看更多|看了又看|阅读原文|閱讀全文|查看原文|繼續閱讀|继续阅读|(?:我要|发表|發表|添加|参与|參與|網友|用户|用戶)?(?:评论|評論|留言|跟帖|讨论|回應|回应))
      [\s（(：:·\d）)条條则則區区]*
    |(?:免责|免責|版权|版權|法律|郑重|特别|特別|平台|本站)(?:声明|聲明|申明)[：:]?.*
    |(?:声明|聲明)[：:].*
    )$""",
    re.X,
)

NOTICE = re.compile(
    r"""[\s\[【（(*※■☆★◎●▲▼>»→↓↑]*(?:
    (?:更多|还想看|還想看|想看|想了解|想知道|欲知|快来|快加入|立即|馬上|马上|歡迎|欢迎|点击|點擊|长按|長按|扫|掃|请扫|微信|關注|关注|
       下載|下载|加入|追蹤|追踪|订阅|訂閱|打开|打開|按此|立刻|不用抽|看明星|搜索|手机用户).{0,60}
       (?:二维码|二維碼|公众号|公眾號|客户端|客戶端|APP|App|app|扫一扫|掃一掃|官方微信|官方微博|微信号|粉絲團|粉丝团|LINE|Line|
        下载|下載|订阅|訂閱|关注|關注|猛料|专题|频道|按讚|Telegram|Facebook|FB|IG|Youtube|YouTube|好友|手机新浪|手机版).{0,80}
    |(?:以上|本文|本网|本網|本站|本报|本報|本刊|凡|此文|文章|转载|轉載|部分|图片|圖片|该文|該文|特此|内容|版权|著作).{0,60}
       (?:不代表|与本[站网報报]|與本[站網報]|无关|無關|侵权|侵權|联系删除|联系本|立场|立場|未经|未經|不得转载|不得轉載|
        版权归|版權歸|归.{0,12}所有|注明来源|註明|注明出处|仅供参考|僅供參考|不构成|法律责任|追究).{0,200}
    |(?:更多|本文|喜欢|喜歡|关注|關注).{0,60}(?:下载|下載|搜索?|扫码|打开).{0,24}(?:APP|App|app|客户端|公众号|公眾號|商店).{0,40}
    |(?:喜欢|喜歡)[这這]篇.{0,80}
    |(?:欢迎|歡迎)转载.{0,30}
    |未经.{0,12}(?:授权|许可|书面|允许|同意).{0,40}
    |未經.{0,12}(?:授權|許可|書面|允許|同意).{0,40}
    |.{0,30}版权所有.{0,60}
    |.{0,30}(?:严禁转载|不得轉載|谢绝转载|禁止转载|請勿轉載|请勿转载).{0,60}
    )$""",
    re.X | re.S,
)

# Whole lines of tools, counters, share bars, pagers, players.
TOOL = re.compile(
    r"""[\s\[【（(<>|｜·/\\+＋-]*(?:
    (?:字号|字體|字体|字級|字级|目前字級|字級大小|字体大小|字號|文字大小|調整字體|调整字体|放大字体|缩小字体|字型).{0,20}
    |[小中大特超A＋+－\-\s\d/|]{1,14}
    |(?:分享|转发|轉發|轉寄|分享到|分享至|分享文章到|分享給朋友|share|收藏|打印|列印|友善列印|纠错|我要纠错|糾錯|评论|評論|留言|举报|舉報|內容舉報|
       内容举报|点赞|點讚|按讚|讚|赞|首赞|关闭|關閉|关闭窗口|返回|返回顶部|返回首页|回首頁|回頂端|复制链接|複製連結|关注|關注|追蹤|訂閱|订阅|推荐|推薦|放大圖片|顯示原圖|
       我要打印|推荐给朋友|加入收藏|保存|邮件|E-?mail|Email|投稿|联系记者|听新闻|聽新聞|朗读|播放|暂停|阅读全文|閱讀全文|展开全文|
       展開全文|查看更多|查看原图|點擊看大圖|点击查看大图|点击查看高清原图|点击图片进入下一页|更多|转播到.{0,6}|自动播放.{0,10}|正在加载.{0,5}|加载中.{0,5}|loading.{0,5}|
       Facebook|facebook|Twitter|Plurk|Line|LINE|WhatsApp|Telegram|微信|微博|新浪微博|腾讯微博|QQ空间|QQ|人人网|网摘|论坛|X|FB|IG|噗浪|推特|手机版|手機版|
       参与互动|分享让更多人看到|網友回應|ADVERTISEMENT|Advertisement|Advertisements|广告|廣告|AD|Ads\ by.{0,20}|SPONSORED|赞助内容|-\ ?Advertisement\ ?-|
       video\ player.{0,20}|play\ video|current\ time.{0,8}|duration.{0,8}|loaded.{0,10}|stream\ type.{0,8}|remaining\ time.{0,8}|
       Play|Pause|Mute|Unmute|Fullscreen|Replay|上一页|下一页|上一頁|下一頁|首页|尾页|末页|余下全文|上一篇.{0,80}|下一篇.{0,80}|上一条.{0,80}|下一条.{0,80}|上一則.{0,80}|下一則.{0,80})
     [\s（(\d万萬+.,，）)：:\]】|｜/·>»<→]*
    |(?:浏览|瀏覽|阅读|閱讀|点击|點擊|点击数|人气|人氣|點閱|觀看|查看|访问|热度|阅读量|浏览量|浏览次数|点击次数|閱讀次數|瀏覽數|点击率|浏览数)(?:数|次数|量)?[：:（(\s]*[\d.,万萬k+]*\s*[次）)]?
    |[\d\s.,|/·<>«»\-–:：+%()（）万]{1,40}
    |(?:打印|收藏|分享|评论|纠错|大|中|小|转发|关闭|字号|字体|推荐|列印|轉寄|微博|微信|[：:\s\[\]【】|｜（）()/·\d+A-])+
    )[\s\]】）)|｜/>]*$""",
    re.X | re.I,
)


BYLINE = re.compile(
    r"(?:来源|來源|稿源|作者|编辑|編輯|责编|責編|发布时间|發布時間|时间|時間|发布于|發佈|日期|字号|更新|出处)\s*[：:]|"
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?\s*\d{1,2}[:：]\d\d|"
    r"\d{1,2}月\d{1,2}日\s*\d{1,2}[:：]\d\d"
)


def is_byline(text: str) -> bool:
    """Claims that a line states time, source or people rather than telling something."""
    return "。" not in text and BYLINE.search(text) is not None


class Exclusion:
    """Remembers which boxes are furniture by their own tag, id or class, since many lines share a box."""

    def __init__(self, headline: int) -> None:
        self.headline = headline
        self.known: dict[int, bool] = {}

    def holds(self, box: Box | None, within: Box | None = None) -> bool:
        """Claims that the box, or one around it inside `within`, is furniture."""
        while box is not None and box is not within and box.tag not in ("", "body"):
            verdict = self.known.get(id(box))
            if verdict is None:
                verdict = self.known[id(box)] = self.is_excluded(box)
            if verdict:
                return True
            box = box.parent
        return False

    def is_excluded(self, box: Box) -> bool:
        """Claims it of one box. One that holds the headline is a frame of the whole page, whatever its name."""
        if box.start <= self.headline < box.end:
            return False
        return box.tag in EXCLUDED_TAGS or (box.label != "" and EXCLUDED.search(box.label) is not None)


def is_furniture(text: str) -> bool:
    """Claims that a whole line is a tool, a notice or the foot of the page."""
    if len(text) <= 60 and TOOL.match(text):
        return True
    return len(text) <= 260 and (NOTICE.match(text) is not None or FOOTER.search(text) is not None)


def opens_other_stories(text: str) -> bool:
    """Claims that a line heads a block of other stories, comments or legal notices."""
    return len(text) <= 40 and OPENER.match(text) is not None
