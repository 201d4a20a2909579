"""Dates out of strings: every printed form, what they are resolved against, and what is no date."""

import re
import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.find.stamps import read_stamps
from newsarchive.values import CHINA

FETCHED = datetime(2024, 5, 21, 4, 0, tzinfo=UTC)  # noon in China


def first(text: str, **options: object) -> str | None:
    stamps = list(read_stamps(text, **options))
    return stamps[0].value.iso().removesuffix("+08:00") if stamps else None


FULL = {
    "时间：2014-10-25 08:03:30　 来源：江湾日报　 作者：": "2014-10-25T08:03:30",
    "2019年06月18日 12:02  来源：江湾网": "2019-06-18T12:02",
    "【时间：2019年06月20日】【来源：江湾网】": "2019-06-20",
    "发布时间： 2019-06-19 08:33:16 | 来源： 江湾报 | 作者： 佚名": "2019-06-19T08:33:16",
    "发布时间：2019-06-13 09:27:50 丨 来源：江湾日报": "2019-06-13T09:27:50",
    "2019-05-01 07:00 \r\n来源： 江湾社": "2019-05-01T07:00",
    "2019年03月08日07:53    来源：": "2019-03-08T07:53",
    "2019/6/23 22:56:59   来源：": "2019-06-23T22:56:59",
    "发布时间：2019/7/17 09:03:39 | 来源 ：江视网": "2019-07-17T09:03:39",
    "来源于： 东区办事处 / 发布日期： 2019-03-06 / 责任编辑： 某某": "2019-03-06",
    "发布时间：18-03-08 23:16": "2018-03-08T23:16",
    "江湾网 09-11-21 13:34 【打印本页】": "2009-11-21T13:34",
    "2005.08.26 05:39": "2005-08-26T05:39",
    "时间：2024.05.20": "2024-05-20",
    "2024年5月22日週三 上午8:21": "2024-05-22T08:21",
    "2024年5月20日週一 下午2:05": "2024-05-20T14:05",
    "2019-07-02 10:04:47星期二": "2019-07-02T10:04:47",
    "2019-07-30 05-04-47": "2019-07-30T05:04:47",
    "2007-08-20-23:59:59": "2007-08-20T23:59:59",
    "2019-02-15 9:40": "2019-02-15T09:40",
    "《江湾日报》（2024年05月11日 09版）": "2024-05-11",
    # glued, and set apart by elements
    "2020-04-2920:33": "2020-04-29T20:33",
    "2020-4-920:33": "2020-04-09T20:33",
    "2020年4月29日20时33分": "2020-04-29T20:33",
    "2016年06月30日09时30分15秒": "2016-06-30T09:30:15",
    "2016年06月30日 14时": "2016-06-30T14:00",
    "2014年 12月 05日 19:21": "2014-12-05T19:21",
    "2023 11/ 17 20:52:15": "2023-11-17T20:52:15",
    "2019 09/07 19:02": "2019-09-07T19:02",
    "29 2020-04 20:33": "2020-04-29T20:33",
    "29 2020年04月": "2020-04-29",
    "04月29日 2020": "2020-04-29",
    "2020.04 29": "2020-04-29",
    "日期：2019-03-06 时间：12:30": "2019-03-06T12:30",
    "20:33 29/04/2020": "2020-04-29T20:33",
    "2020-04-29 | 20:33": "2020-04-29T20:33",
    "2020/04/29(三) 20:33": "2020-04-29T20:33",
    "2020年4月29日（星期三）20:33": "2020-04-29T20:33",
    # width and spelling
    "２０２０年４月２９日　２０：３３": "2020-04-29T20:33",
    "2020－04－29　20∶33": "2020-04-29T20:33",
    "發稿時間：2014/12/12 12:13": "2014-12-12T12:13",
    "2020年4月29號": "2020-04-29",
    "2020_04_29": "2020-04-29",
    "2020–04–29": "2020-04-29",
    # twelve hours
    "2020-04-29 下午12:30": "2020-04-29T12:30",
    "2020-04-29 上午12:05": "2020-04-29T00:05",
    "2020-04-29 凌晨0:30": "2020-04-29T00:30",
    "2020-04-29 晚8:33": "2020-04-29T20:33",
    "2020-04-29 晚上8点33分": "2020-04-29T20:33",
    "2020-04-29 中午12:10": "2020-04-29T12:10",
    "2020-04-29 中午1:10": "2020-04-29T13:10",
    "2020-04-29 傍晚6點半": "2020-04-29T18:30",
    "2020-04-29 下午15:30": "2020-04-29T15:30",
    "2020-04-29 8:33 PM": "2020-04-29T20:33",
    "2020-04-29 12:33 am": "2020-04-29T00:33",
    # 民國, numerals, English
    "中華民國115年1月8日": "2026-01-08",
    "中華民國1140101": "2025-01-01",
    "民國114年3月2日 20:33": "2025-03-02T20:33",
    "民國109/04/29": "2020-04-29",
    "民國一百零九年四月二十九日": "2020-04-29",
    "發布日期：109-04-29": "2020-04-29",
    "二〇二六年十一月二十日": "2026-11-20",
    "二○二○年十二月三十一日": "2020-12-31",
    "二零二零年四月九日 20:33": "2020-04-09T20:33",
    "May 20, 2024": "2024-05-20",
    "Oct. 29, 2024": "2024-10-29",
    "Monday, May 20th, 2024 at 2:41 pm": "2024-05-20T14:41",
    "20 May 2024 14:41": "2024-05-20T14:41",
    "20-May-2024": "2024-05-20",
    "Mon May 20 14:41:00 CST 2024": "2024-05-20T14:41:00",
    "20/05/2024": "2024-05-20",
    "05/20/2024": "2024-05-20",
    "20 05 2024 09:47:48": "2024-05-20T09:47:48",
    # ISO and its kin
    "2018-10-30T07:00:00+08:00": "2018-10-30T07:00:00",
    "2018-10-30T07:00:00+0800": "2018-10-30T07:00:00",
    "2018-10-30T07:00:00.000Z": "2018-10-30T15:00:00",
    "2018-10-30T20:00:00-05:00": "2018-10-31T09:00:00",
    "Mon, 20 May 2024 06:41:00 GMT": "2024-05-20T14:41:00",
    "2024-05-20 14:41 (GMT+8)": "2024-05-20T14:41",
    "2024-05-13 13:48:13:671": "2024-05-13T13:48:13",
    "2024-05-13 13:48:13.0": "2024-05-13T13:48:13",
    "20240520144105": "2024-05-20T14:41:05",
    "20240520 14:41": "2024-05-20T14:41",
    "20240520": "2024-05-20",
    "2020-04-30 14:30-16:00": "2020-04-30T14:30",
    "2025-02-06 01:30 ET": "2025-02-06T01:30",
    # less than a day, less than a time
    "2020年4月": "2020-04",
    "2013 年 6 月": "2013-06",
    "2020-04-29 24:00:00": "2020-04-29",
    "2020-04-29 3点赞": "2020-04-29",
    "2020年4月29日 5时间": "2020-04-29",
}


def test_a_time_after_a_label_may_stand_before_its_date():
    assert [stamp.value.iso() for stamp in read_stamps("发布时间：20:33 2020-04-29")] == [
        "2020-04-29T20:33+08:00"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "更新时间 2020年4月29日, 格林尼治标准时间12:33",
        "2020年4月29日 世界标准时间 12:33",
        "2020-04-29 格林威治標準時間：12:33",
        "2020年4月29日，北京时间20:33",
    ],
)
def test_a_zone_named_before_the_time_is_heeded(text):
    assert [stamp.value.iso() for stamp in read_stamps(text)] == ["2020-04-29T20:33+08:00"]


@pytest.mark.parametrize(("text", "expected"), FULL.items())
def test_every_printed_form_is_read(text, expected):
    assert first(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "农历二〇二〇年二月初七",
        "農曆2020年2月8日",
        "2020年2月30日",
        "1989-12-31",
        "2005-2009年",
        "1850年3月1日",
        "010-85202353",
        "4009-20-4009",
        "版本 3.4.40",
        "曼联2-0伯恩利",
        "第84期",
        "2024年第5期",
        "",
        "：",
        "年月日",
    ],
)
def test_what_is_no_date_gives_none(text):
    assert first(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("刚刚", "2024-05-21T12:00"),
        ("剛剛", "2024-05-21T12:00"),
        ("30秒前", "2024-05-21T11:59"),
        ("14分钟前", "2024-05-21T11:46"),
        ("39分鐘前", "2024-05-21T11:21"),
        ("半小时前", "2024-05-21T11:30"),
        ("3小时前", "2024-05-21T09:00"),
        ("三小時前", "2024-05-21T09:00"),
        ("21个小时以前", "2024-05-20T15:00"),
        ("2 hours ago", "2024-05-21T10:00"),
        ("an hour ago", "2024-05-21T11:00"),
        ("1天前", "2024-05-20"),
        ("3 天前", "2024-05-18"),
        ("2周前", "2024-05-07"),
        ("今天 08:15", "2024-05-21T08:15"),
        ("昨天 09:34", "2024-05-20T09:34"),
        ("昨日15:30", "2024-05-20T15:30"),
        ("昨 15:30", "2024-05-20T15:30"),
        ("前天 下午3:30", "2024-05-19T15:30"),
        ("yesterday 10:00", "2024-05-20T10:00"),
        ("大前天", "2024-05-18"),
    ],
)
def test_distances_count_from_the_fetch_in_china(text, expected):
    assert first(text, now=FETCHED) == expected
    assert first(text) is None


@pytest.mark.parametrize("text", ["几分钟前", "半天前", "100000天前", "2年前", "前天气预报说"])
def test_vague_distances_give_no_clock(text):
    found = first(text, now=FETCHED)
    assert found is None or "T" not in found


def test_midnight_in_china_parts_the_days():
    late = datetime(2024, 5, 20, 16, 30, tzinfo=UTC)  # half past midnight of the 21st
    assert first("昨天 23:50", now=late) == "2024-05-20T23:50"
    assert first("1小时前", now=late) == "2024-05-20T23:30"


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("发布时间：10-08 12:00", {"day_hint": date(2019, 10, 8)}, "2019-10-08T12:00"),
        ("12-27 18:40", {"day_hint": date(2020, 1, 2)}, "2019-12-27T18:40"),
        ("01-01 00:10", {"day_hint": date(2019, 12, 31)}, "2020-01-01T00:10"),
        ("08月02日", {"now": FETCHED}, "2023-08-02"),
        ("9月8日 18:13", {"now": FETCHED}, "2023-09-08T18:13"),
        ("5月22日 00:10", {"now": FETCHED}, "2024-05-22T00:10"),
        ("10月23日17:26", {"day_hint": date(2018, 10, 24), "now": FETCHED}, "2018-10-23T17:26"),
        ("09-3022:46", {"now": FETCHED}, "2023-09-30T22:46"),
        ("02-29 10:00", {"day_hint": date(2020, 3, 1)}, "2020-02-29T10:00"),
        ("99年12月25日", {"day_hint": date(2010, 12, 26)}, "2010-12-25"),
    ],
)
def test_a_missing_year_is_the_one_that_is_near(text, options, expected):
    assert first(text, **options) == expected


@pytest.mark.parametrize("text", ["10-08 12:00", "08月02日", "10月23日17:26"])
def test_a_missing_year_without_anything_near_gives_none(text):
    assert first(text) is None


def test_nothing_later_than_a_day_after_the_fetch_is_believed():
    assert first("2024-05-22 11:59", now=FETCHED) == "2024-05-22T11:59"
    assert first("2024-05-22 12:01", now=FETCHED) is None


def test_several_dates_come_in_order_with_their_places():
    text = "發稿時間：2014/12/12 12:13 最新更新：2014/12/13 08:00"
    stamps = list(read_stamps(text))
    assert [text[stamp.start : stamp.end] for stamp in stamps] == ["2014/12/12 12:13", "2014/12/13 08:00"]
    assert [stamp.value.raw for stamp in stamps] == ["2014/12/12 12:13", "2014/12/13 08:00"]


PIECES = st.sampled_from(
    re.findall(
        r"\S+| $",
        "2020 04 29 - / . 年 月 日 20:33 : 上午 民國 昨天 3小时前 二〇 T Z +08:00 May 農曆 时 分 ٣ ² \ufe30 99999 十 百 ",
    )
)
MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, CHINA]))


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.none() | MOMENTS, st.none() | st.dates())
def test_any_text_gives_aware_times_and_never_an_error(text, now, hint):
    for stamp in read_stamps(text, now=now, day_hint=hint):
        assert stamp.value.at.utcoffset() == timedelta(hours=8)
        assert stamp.value.at.year >= 1989
        assert stamp.value.raw == text[stamp.start : stamp.end] != ""


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "2020",
        "2020-",
        "20 ",
        " ",
        "a",
        "may ",
        "年",
        "三",
        "民国1",
        "20:",
        "2020-04-29 ",
        "前",
        "今天 ",
        "1/1/",
        "T1",
    ],
)
def test_long_hostile_text_is_read_in_time(piece):
    text = (piece * 100_000)[:100_000]
    began = time.process_time()
    for _ in read_stamps(text, now=FETCHED):
        pass
    assert time.process_time() - began < 3
