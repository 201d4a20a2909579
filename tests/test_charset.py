"""From bytes to UTF-8, whatever the page declares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.charset import PIECE, declared_charsets, is_utf8, to_utf8

TEXT = "本报讯（记者 林晓禾）青溪县昨日启用新的防汛指挥系统，沿河三个乡镇的水位数据每五分钟更新一次。"
TRADITIONAL = (
    "【本報訊】青溪縣昨日啟用新的防汛指揮系統，沿河三個鄉鎮的水位數據每五分鐘更新一次，縣長表示滿意。"
)


def page(text: str, declared: str) -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}<title>{text[:12]}</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("declared", ["", "utf-8", "gb2312", "gbk", "big5", "iso-8859-1", "no-such-charset"])
@pytest.mark.parametrize(
    ("written", "text", "expected"),
    [
        ("utf-8", TEXT, "utf-8"),
        ("utf-8", TRADITIONAL, "utf-8"),
        ("gb18030", TEXT, "gb18030"),
        ("gb18030", TRADITIONAL, "gb18030"),
        ("big5hkscs", TRADITIONAL, "big5hkscs"),
    ],
)
def test_text_survives_any_declaration(written, text, expected, declared):
    body, charset = to_utf8(page(text, declared).encode(written))
    assert charset == expected
    assert text in body.decode()


def test_header_is_believed_where_it_reads_well_and_not_where_it_does_not():
    assert to_utf8(page(TEXT, "").encode("gb18030"), "GB2312")[1] == "gb18030"
    assert to_utf8(page(TEXT, "").encode("utf-8"), "gb2312")[1] == "utf-8"


def test_character_beyond_gb2312_is_read_under_a_gb2312_declaration():
    body, charset = to_utf8(page(TEXT + "朱镕基、珺、㙍", "gb2312").encode("gb18030"))
    assert "珺" in body.decode()
    assert "㙍" in body.decode()
    assert charset == "gb18030"


def test_one_broken_byte_does_not_turn_utf8_into_something_else():
    damaged = page(TEXT * 3, "gb2312").encode().replace("防".encode(), b"\xe9\x98", 1)
    body, charset = to_utf8(damaged)
    assert charset == "utf-8"
    assert "林晓禾" in body.decode()


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-8"])
def test_byte_order_mark_decides(codec):
    mark = "\ufeff".encode(codec)
    body, _ = to_utf8(mark + page(TEXT, "gb2312").encode(codec))
    assert TEXT in body.decode()
    assert not body.startswith(b"\xef\xbb\xbf")


def test_page_in_another_script_keeps_what_it_declares():
    body, charset = to_utf8(
        page("Le maire a présidé la cérémonie à l'hôtel de ville", "iso-8859-1").encode("latin-1")
    )
    assert charset == "iso8859-1"
    assert "présidé" in body.decode()


def test_declarations_are_read_from_header_meta_and_xml():
    assert declared_charsets(b'<?xml version="1.0" encoding="gbk"?>', "big5") == ["big5hkscs", "gb18030"]
    assert declared_charsets(b'<META http-equiv=Content-Type content="text/html; charset=gb2312">') == [
        "gb18030"
    ]
    assert declared_charsets(b'<meta charset="rot13">') == []


@given(st.binary(max_size=3000), st.sampled_from(["", "utf-8", "gbk", "utf-16", "idna", "base64", "\x00"]))
def test_any_bytes_are_read(body, header):
    read, charset = to_utf8(body, header)
    read.decode("utf-8")
    assert charset


@pytest.mark.parametrize("shift", range(5))
@pytest.mark.parametrize("char", ["é", "国", "\U00020bb7"])
def test_characters_across_pieces_are_utf8(char, shift):
    body = b"a" * (PIECE - shift) + char.encode() * PIECE
    assert is_utf8(body)
    assert not is_utf8(body[:-1])
    assert not is_utf8(body + b"\xff")
    assert not is_utf8(body[: PIECE + 10] + b"\xb9" + body[PIECE + 10 :])


@given(st.binary(max_size=200))
def test_utf8_is_what_decodes(body):
    body = b"a" * (PIECE - 100) + body
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        assert not is_utf8(body)
    else:
        assert is_utf8(body)
