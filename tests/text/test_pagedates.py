"""Dates as pages print them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.pagedates import date_residue, find_dates


@pytest.mark.parametrize(
    ("line", "language", "iso"),
    [
        ("Kamis, 09 Des 2021 23:32 WIB", "id", "2021-12-09T23:32+07:00"),
        ("14 Maret 2023 | 18.05 WITA", "id", "2023-03-14T18:05+08:00"),
        ("05/02/2023, 14:27 WIT", "id", "2023-02-05T14:27+09:00"),
        ("Jumat, 3 Nopember 2023", "id", "2023-11-03"),
        ("27 February 2024 08:50", "id", "2024-02-27T08:50"),
        ("(9/12/2021)", "id", "2021-12-09"),
        ("9/12/2021", "en", "2021-09-12"),
        ("25/12/2021", "en", "2021-12-25"),
        ("August 1, 2024 7:52 AM GMT+1 · Updated 3 hours ago", "en", "2024-08-01T07:52+01:00"),
        ("Updated 9:14 PM GMT+7, March 6, 2025", "en", "2025-03-06T21:14+07:00"),
        ("Sun 8 Oct 2023 17.20 BST", "en", "2023-10-08T17:20+01:00"),
        ("4 March 2024, 10:12 GMT", "en", "2024-03-04T10:12+00:00"),
        ("Nov 14, 2023 / 05:48 PM EST", "en", "2023-11-14T17:48-05:00"),
        ("Published Aug. 1, 2024, 9:05 a.m. ET", "en", "2024-08-01T09:05-04:00"),
        ("Published Dec. 1, 2024, 9:05 a.m. ET", "en", "2024-12-01T09:05-05:00"),
        ("October 3, 20245:00 AM ET", "en", "2024-10-03T05:00-04:00"),
        ("10:12 AM EDT, Wednesday August 2, 2023", "en", "2023-08-02T10:12-04:00"),
        ("21st Sep 2024, 6:15pm", "en", "2024-09-21T18:15"),
        ("12:30 AM, May 2, 2024", "en", "2024-05-02T00:30"),
        ("2024-05-02T10:12:30Z", "en", "2024-05-02T10:12:30+00:00"),
        ("2024-05-02", "id", "2024-05-02"),
        ("Selasa, 20 Mei 2025 pukul 22:47 WIB", "id", "2025-05-20T22:47+07:00"),
        ("Tue 20 May 2025 at 6:47am", "en", "2025-05-20T06:47"),
        ("17/05/24 18:22 WIB", "id", "2024-05-17T18:22+07:00"),
        ("September 22, 2022 GMT", "en", "2022-09-22"),
        ("12 Feb 2023 17:35 SAST", "en", "2023-02-12T17:35+02:00"),
        ("Feb 19, 2020 6:00 AM AT", "en", "2020-02-19T06:00-04:00"),
        ("3 May 2021, 13:20 BRT", "en", "2021-05-03T13:20-03:00"),
        ("3 May 2021, 13:20 XYZT", "en", "2021-05-03T13:20"),
        ("3 May 2021 13:20 at Leeds", "en", "2021-05-03T13:20"),
        ("3 May 2021 13:20 art and food", "en", "2021-05-03T13:20"),
        ("Aug - 20 - 2024 , 14:08", "en", "2024-08-20T14:08"),
    ],
)
def test_date_is_read_with_its_time_and_zone(line, language, iso):
    assert find_dates(line, language)[0].iso == iso


@pytest.mark.parametrize("line", ["31/02/2023", "pukul 10.30 WIB", "Mei lalu", "1,250,000", "12.05.99", "99 Mei 2020"])
def test_what_is_no_day_is_no_date(line):
    assert find_dates(line, "id") == []


def test_impossible_time_of_day_leaves_the_day():
    assert [d.iso for d in find_dates("3 Mei 2021 25:71 WIB", "id")] == ["2021-05-03"]


def test_several_dates_are_found_in_order():
    line = "Published: May 3, 2021 | Updated: May 5, 2021"
    assert [d.iso for d in find_dates(line, "en")] == ["2021-05-03", "2021-05-05"]


def test_residue_is_what_the_line_says_beside_dates():
    assert date_residue("Rina Sari - Senin, 3 Mei 2021 10:00 WIB", "id").strip(" -") == "Rina Sari"


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Ann Doe | 12 Feb 2023 17:35 SAST", "Ann Doe"),
        ("Ann Doe | 12 Feb 2023 17:35 XYZT", "Ann Doe"),
        ("Ann Doe · Posted: Dec 05, 2019 3:15 PM ET | Last Updated: December 5", "Ann Doe"),
        ("By Ann Doe, Updated May 3, 2021, 5:00 a.m.", "By Ann Doe"),
    ],
)
def test_residue_is_without_zone_update_and_what_the_page_did(line, rest):
    assert date_residue(line, "en").strip(" ·|,") == rest


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789/-.: APMWIBmei jan2020 GMT+T", max_size=60), st.sampled_from(["id", "en", "und"]))
def test_dates_of_any_line_lie_in_it_in_order(line, language):
    found = find_dates(line, language)
    assert all(0 <= d.span.start < d.span.end <= len(line) for d in found)
    assert all(("T" in d.iso) == d.timed for d in found)
