"""Chinese numerals in dates: 二〇二〇, 十二, 三十一, 一百一十五."""

DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}
DIGITS |= {"零": 0, "○": 0, "0": 0, "两": 2}


def digits_of(text: str) -> int:
    """A number spelt digit by digit.

    >>> digits_of("二〇二〇")
    2020
    """
    number = 0
    for digit in text:
        number = number * 10 + DIGITS[digit]
    return number


def number_of(text: str) -> int:
    """A number below 1,000 in words, or in digits of either kind; 0 where it is none.

    >>> number_of("十二"), number_of("三十一"), number_of("一百一十五"), number_of("二〇"), number_of("7")
    (12, 31, 115, 20, 7)
    """
    if text.isdecimal():
        return int(text)
    total, digit, units = 0, 0, 0
    for char in text:
        if char == "百":
            total, digit, units = total + (digit or 1) * 100, 0, units + 1
        elif char == "十":
            total, digit, units = total + (digit or 1) * 10, 0, units + 1
        elif char in DIGITS:
            digit = DIGITS[char] if units else digit * 10 + DIGITS[char]
        else:
            return 0
    return total + digit
