"""Sites whose lists are data for apps: TRS wcmapi and Founder app_if."""

import json

from platform_sites.site import Answer, SampleSite, listed, number_in

MOMENT = 1_719_700_000_000  # 30 June 2024 in milliseconds since 1970


class JsonSite(SampleSite):
    """TRS wcmapi: rows by channel and page number; the first page of the web is all there is in HTML."""

    name = "json-wcmapi"
    family = "trs"

    def path(self, number: int) -> str:
        story = self.story(number)
        return f"/gnxw/{story.day:%Y%m}/t{number + 100_000}.htm"

    def starts(self) -> tuple[str, ...]:
        service = "/wcmapi/service/getDocumentsByChannelId.xhtml"
        return tuple(f"{service}?chnlId={n}&pageNo=1&pageSize=20&model=1" for n in (1, 2, 3))

    def page(self, path, query, form):
        if path == "/":
            rows = listed(self.rows(0, 1), lambda s: self.path(s.number))
            return self.document("柳湾新闻网", f'<ul class="CurrChnlCls">{rows}</ul>')
        if path.endswith("getDocumentsByChannelId.xhtml"):
            stories = self.rows(int(query["chnlId"]) - 1, int(query["pageNo"]))
            rows = [
                {"docTitle": s.title, "docPubUrl": self.path(s.number), "docRelTime": f"{s.day} {s.clock}:00",
                 "docId": s.number, "img": "/images/W020240501.jpg"}
                for s in stories
            ]  # fmt: skip
            return Answer(json.dumps({"total": 1, "rows": rows}).encode(), "application/json;charset=UTF-8")
        number = number_in(r"/gnxw/\d+/t(\d+)\.htm", path)
        if number is None or not 0 <= number - 100_000 < self.articles:
            return None
        return self.article(self.story(number - 100_000))


class RollingSite(SampleSite):
    """Founder app_if: getArticles by column and page; times in milliseconds."""

    name = "json-app"
    family = "json"

    def path(self, number: int) -> str:
        return f"/share/YS{number + 70_000}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/app_if/getArticles?columnId={n}&page=0" for n in (1, 2, 3))

    def page(self, path, query, form):
        if path == "/":
            return self.document("柳湾号", "<p>请下载客户端</p>")
        if path == "/app_if/getArticles":
            stories = self.rows(int(query["columnId"]) - 1, int(query["page"]) + 1)
            rows = [
                {"title": s.title, "shareUrl": self.path(s.number), "publishtime": MOMENT + s.number,
                 "picSmall": "/pic/1.jpg", "fileId": s.number}
                for s in stories
            ]  # fmt: skip
            return Answer(json.dumps({"list": rows}, ensure_ascii=False).encode(), "application/json")
        number = number_in(r"/share/YS(\d+)\.html", path)
        if number is None or not 0 <= number - 70_000 < self.articles:
            return None
        return self.article(self.story(number - 70_000))
