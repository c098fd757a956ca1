"""Lengths of time without a number in Indonesian: how many of which unit."""

from claims.text.languages.base import words

_COUNTS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6}

LENGTHS: dict[str, tuple[str, str]] = {
    "sedasawarsa": ("10", "year"),
    "sedekade": ("10", "year"),
    "sewindu": ("8", "year"),
    "seabad": ("100", "year"),
    **{f"{word} dasawarsa": (str(10 * count), "year") for word, count in _COUNTS.items()},
    **{f"{word} windu": (str(8 * count), "year") for word, count in _COUNTS.items()},
    "satu dekade": ("10", "year"),
    "satu abad": ("100", "year"),
    "setengah abad": ("50", "year"),
    "seperempat abad": ("25", "year"),
    "tiga perempat abad": ("75", "year"),
    "setengah dekade": ("5", "year"),
    "setengah dasawarsa": ("5", "year"),
    "setengah tahun": ("6", "month"),
    "setahun setengah": ("18", "month"),
    "setengah jam": ("30", "minute"),
    "setahun": ("1", "year"),
    "sebulan": ("1", "month"),
    "sepekan": ("1", "week"),
    "seminggu": ("1", "week"),
    "sejam": ("1", "hour"),
}
LENGTH_LISTS = {
    "single_lengths": words("setahun sebulan sepekan seminggu sejam setengah_jam"),
    # a single one of a longer unit with so many of the shorter, and the unit
    "singles": words(
        """sejam/hour satu_jam/hour setahun/year satu_tahun/year sepekan/week seminggu/week satu_minggu/week"""
    ),
    "lasting_so_long": words(
        """selama setelah sesudah usai genap hampir nyaris lebih_dari kurang_dari sekitar kira-kira sudah telah baru
        cuma hanya tepat persis berselang selang memakan butuh perlu makan dalam"""
    ),
}
