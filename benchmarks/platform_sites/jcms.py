"""A site of 大汉 JCMS: rows in data records, further ones by POST from a proxy."""

from platform_sites.site import Answer, SampleSite, Story, number_in

GROUP = 45
"""Records a page or an answer of the proxy holds."""


class JcmsSite(SampleSite):
    """/col/col1/index.html, dataproxy.jsp; /art/2024/5/1/art_1_12.html."""

    name = "jcms"
    family = "jcms"
    per_page = GROUP

    def path(self, number: int) -> str:
        story = self.story(number)
        day = story.day
        return f"/art/{day.year}/{day.month}/{day.day}/art_{story.section + 1}_{number}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/col/col{n}/index.html" for n in (1, 2, 3))

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/col/col{n + 1}/index.html")
        if path == "/":
            return self.document("柳湾县人民政府", nav + '<script src="/script/jpage/jpage.js"></script>')
        column = number_in(r"/col/col(\d)/index\.html", path)
        if column:
            return self.document(self.sections[column - 1], f"{nav}{self.block(column)}")
        if path == "/module/web/jpage/dataproxy.jsp":
            begin = int(query["startrecord"]) - 1
            numbers = self.numbers(int(form["columnid"]) - 1)
            stories = [self.story(n) for n in numbers[begin : int(query["endrecord"])]]
            return Answer(self.store(stories, len(numbers)).encode(), "text/xml; charset=utf-8")
        number = number_in(r"/art/\d+/\d+/\d+/art_\d_(\d+)\.html", path)
        if number is None or number >= self.articles:
            return None
        return self.article(
            self.story(number),
            "<!--<$[信息标题]>begin--><h1>{title}</h1><!--<$[信息标题]>end--><p>{info}</p>"
            '<div id="zoom"><!--<$[信息内容]>begin-->{body}<!--<$[信息内容]>end--></div>',
            head='<meta name="ContentSource" content="柳湾日报">',
        )

    def store(self, stories: list[Story], total: int) -> str:
        """Records as the system writes them."""
        records = "".join(
            f"<record><![CDATA[<li><a href='{self.path(s.number)}' title='{s.title}'>{s.title}</a>"
            f"<span>{s.day:%Y-%m-%d}</span></li>]]></record>"
            for s in stories
        )
        return f"<datastore><totalrecord>{total}</totalrecord><recordset>{records}</recordset></datastore>"

    def block(self, column: int) -> str:
        """The first records, and the script that asks for the others."""
        rows = self.store(self.rows(column - 1, 1), len(self.numbers(column - 1)))
        return (
            f'<div id="{column}"><script type="text/xml">{rows}</script></div><script>'
            f"$('#{column}').jpage({{themeName:'default', totalRecord:{len(self.numbers(column - 1))},"
            " perPage:15, groupSize:3, proxyUrl:'/module/web/jpage/dataproxy.jsp',"
            f" params:{{col:1, appid:1, webid:7, path:'/', columnid:{column}, sourceContentType:1,"
            f" unitid:'{column}88'}}}});</script>"
        )
