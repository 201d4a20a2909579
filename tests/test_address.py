"""Each page has one spelling of its address, and nothing that tells two pages apart is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.address import canonical, host, same_site, site

PAGE = "https://example.com/a/1.html"


@pytest.mark.parametrize(
    "spelling",
    [
        "http://example.com/a/1.html",
        "HTTPS://EXAMPLE.COM/a/1.html",
        "http://www.example.com/a/1.html",
        "http://www.example.com./a/1.html",
        "http://example.com:80/a/1.html",
        "https://example.com:443/a/1.html",
        "http://reader:secret@example.com/a/1.html",
        "http://example.com/a/1.html#comments",
        "http://example.com/a/1.html#?id=5",
        "http://example.com//a///1.html",
        "http://example.com/b/../a/./1.html",
        "http://example.com/../a/1.html",
        "http://example.com\\a\\1.html",
        "http://example.com/%61/1%2Ehtml",
        "http://example.com/a/1.html/",
        "http://example.com/a/1.html?",
        "http://example.com/a/1.html;jsessionid=0F3A?&",
        " http://example.com/a/1.html\n",
        "http://exam\nple.com/a/1.html",
        "http://example.com/a/1.html?utm_source=app&UTM_Medium=x&spm=a.b.c&isappinstalled=0",
        "http://example.com/a/1.html?from=singlemessage&from=timeline",
        "http://example.com/a/1.html?wfr=spider&for=pc",
        "http://example.com/a/1.html?amp;utm_source=app",
    ],
)
def test_one_page_has_one_spelling(spelling: str) -> None:
    assert canonical(spelling) == PAGE


@pytest.mark.parametrize("name", ["index.html", "index.htm", "INDEX.SHTML", "default.aspx", "index.php", ""])
def test_a_folder_is_its_index_file(name: str) -> None:
    assert canonical(f"http://www.example.com/news/{name}") == "https://example.com/news"
    assert canonical(f"http://www.example.com/{name}") == "https://example.com/"


@pytest.mark.parametrize(
    "other",
    [
        "http://example.com/a/2.html",
        "http://example.com/A/1.html",
        "http://m.example.com/a/1.html",
        "http://example.com:8080/a/1.html",
        "http://example.com/a/1.html?id=7",
        "http://example.com/a/1.html?from=2020",
        "http://example.com/a/1.html?t=1",
        "http://example.com/a/1_2.html",
        "http://example.com/a/index_2.html",
        "http://example.com/a/1.html%3Fid=7",
        "http://example.com/a%2F1.html",
    ],
)
def test_pages_that_differ_keep_different_spellings(other: str) -> None:
    assert canonical(other) != PAGE
    assert canonical(other).removeprefix("https://") != PAGE.removeprefix("https://")


def test_parameters_are_sorted_but_repeated_ones_keep_their_order() -> None:
    assert canonical("http://example.com/?b=2&a=9&a=1&c") == "https://example.com/?a=9&a=1&b=2&c"


def test_chinese_in_an_address_is_percent_encoded_and_foreign_bytes_stay() -> None:
    assert canonical("http://example.com/新闻?q=水 位") == (
        "https://example.com/%E6%96%B0%E9%97%BB?q=%E6%B0%B4%20%E4%BD%8D"
    )
    assert canonical("http://example.com/%d0%c2%ce%c5") == "https://example.com/%D0%C2%CE%C5"
    assert canonical("http://新闻.example.com/") == "https://xn--efvy88h.example.com/"


@pytest.mark.parametrize(
    "text", ["", "javascript:void(0)", "/a/1.html", "mailto:a@b.c", "http://[::1", "http://h:9x/"]
)
def test_what_is_no_address_comes_back_as_it_is(text: str) -> None:
    assert canonical(text) == text


hosts = st.sampled_from(
    ["example.com", "WWW.Example.com", "新闻.cn", "[::1]", "127.0.0.1:80", "www.cn", "a..b"]
)
paths = st.lists(
    st.sampled_from(
        ["", ".", "..", "a", "index.html", "%2e", "%2E.", "é", "新", "%", "%zz", ";sid=1", "\\", "a b", "&"]
    )
    | st.text(max_size=5)
).map("/".join)
queries = st.lists(
    st.sampled_from(["a=1", "amp;", "amp;b", "utm_source=1", "from=wx", "=", "+", "%20", "%26", "?", "b=%zz"])
    | st.text(max_size=5)
).map("&".join)


@given(st.sampled_from(["http", "https", "HTTP"]), hosts, paths, queries)
def test_a_canonical_address_is_its_own_canonical_address(
    scheme: str, name: str, path: str, query: str
) -> None:
    once = canonical(f"{scheme}://{name}/{path}?{query}")
    assert canonical(once) == once


@given(st.text())
def test_any_text_has_a_canonical_form(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


def test_a_site_is_what_one_owner_registered() -> None:
    assert site("news.lake.example.com.cn") == "example.com.cn"
    assert same_site("http://news.example.cn/", "https://bbs.example.cn:8080/x")
    assert not same_site("http://one.gov.cn/", "http://two.gov.cn/")
    assert not same_site("http://example.com/", "http://example.com.cn/")


def test_machines_without_a_domain_are_one_site_by_host_and_port() -> None:
    assert same_site("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/b")
    assert not same_site("http://127.0.0.1:8000/", "http://127.0.0.1:8001/")
    assert same_site("http://localhost/", "https://localhost/")
    assert not same_site("javascript:void(0)", "javascript:void(0)")


def test_host_of_an_address_is_lower_case_and_without_port() -> None:
    assert host("http://News.Example.com:80/") == "news.example.com"
    assert host("http://[::1") == "" == host("/a/1.html")
