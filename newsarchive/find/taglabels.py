"""Labels of a story's tags: 关键词, 标签, Tags and their like."""

import re

LABEL = re.compile(
    r"""^[\s\[【(（■●◆▌|·>]*(?:新闻|新聞|文章|本文|内容|相关|相關|稿件|页面|主题|主題|话题|話題){0,2}(?:
        关\s?键\s?[词字]|關\s?鍵\s?[詞字]|标\s?签|標\s?籤|标籤|標簽|主题词|主題詞|热搜词|热词|熱詞|话题|話題|\#?\b(?:tags?|keywords?)\b
    )(?:阅读|閱讀|浏览|瀏覽|搜索|搜尋|链接|tags?|[(（]tags?)?[\]】)）]?\s*(?P<mark>[：:｜|丨]|>+|»|/(?=\s)|(?=\s|$|\#))\s*""",
    re.X | re.I,
)
MAY_BE_LABEL = re.compile("[键鍵签籤簽题題词詞话話gGwW]")
"""A letter of every word that LABEL has; most lines have none."""
NEXT_LABEL = re.compile(r"\s+(?=[\u4e00-\u9fff]{2,5}\s?[：:])")
"""Where the tags of a line end and something else begins: 标签：桥梁 交通 责任编辑：王五."""
OTHERS = re.compile(r"热门|熱門|最新|热搜榜|排行|推荐|推薦|跟[贴帖]")
"""What a list of the site's own tags is called."""


def is_label(text: str) -> bool:
    """Claims that a text is a label of tags and nothing else."""
    return MAY_BE_LABEL.search(text) is not None and LABEL.fullmatch(text) is not None
