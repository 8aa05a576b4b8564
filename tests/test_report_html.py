"""The page: one file, no network, everything escaped, and hands that work in a real browser.

Above 300 lines: one page, looked at as text and in a browser.
"""

import base64
import dataclasses
import hashlib
import html.parser
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from audio.values import TimeSpan, Transcript
from tests.conftest import missing
from tests.fixtures_review import hearing, review, silence, sound, typed
from tests.test_report_text import HOSTILE, NOW, hostile
from trainer.errors import InputError
from trainer.report import fragment, render
from trainer.report.subject import Subject
from trainer.report.timeline import timeline
from trainer.report.to_html import media_type
from trainer.values import CoachNote, DeliveryReport, Measurement


def page(made: Any = None, **more: Any) -> str:
    made = made or review()
    return render(made, "html", **more)


class Tags(html.parser.HTMLParser):
    """Every tag with its attributes, and the text outside of style and script."""

    VOID = frozenset({"meta", "input", "br", "link", "img"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.raw: dict[str, str] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing of its own"

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("style", "script"):
            self.raw[self.open[-1]] = self.raw.get(self.open[-1], "") + data
        else:
            self.text.append(data)


PAGES = {
    "full": lambda: page(
        media=sound(1.0), hearing=hearing(review()), notes=(CoachNote("Ada", NOW, "Nice.", TimeSpan(3, 4)),)
    ),
    "silent page": page,
    "typed": lambda: page(typed()),
    "silence": lambda: page(silence()),
    "hostile": lambda: page(hostile(), media=sound(1.0), notes=(CoachNote(HOSTILE, NOW, HOSTILE),)),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_well_formed_and_asks_nothing_of_the_network(name: str) -> None:
    made = PAGES[name]()
    tags = Tags(made)
    assert tags.open == []
    for tag, attributes in tags.tags:
        assert not any(key.startswith("on") or key == "style" for key in attributes), (tag, attributes)
        for key in ("src", "href", "action", "data", "poster", "xlink:href"):
            value = attributes.get(key) or ""
            assert value == "" or value.startswith(("#", "data:audio/")), (tag, key, value[:80])
    assert not re.search(r"@import|url\(", tags.raw["style"])
    ids = [a["id"] for _, a in tags.tags if "id" in a]
    assert len(ids) == len(set(ids))
    for _, attributes in tags.tags:
        for key in ("aria-labelledby", "aria-describedby"):
            assert set((attributes.get(key) or "").split()) <= set(ids)


@pytest.mark.parametrize("name", PAGES)
def test_the_policy_allows_exactly_this_style_and_script(name: str) -> None:
    tags = Tags(PAGES[name]())
    policy = next(a["content"] for t, a in tags.tags if t == "meta" and a.get("http-equiv"))
    assert policy is not None and "default-src 'none'" in policy and "unsafe" not in policy
    for part, raw in tags.raw.items():
        digest = base64.b64encode(hashlib.sha256(raw.encode()).digest()).decode()
        assert f"{part}-src 'sha256-{digest}'" in policy


@pytest.mark.parametrize("reliable", [True, False])
def test_words_that_are_not_confirmed_are_to_be_corrected_before_anything_is_tried_again(reliable: bool) -> None:
    made = review()
    words = dataclasses.replace(made.transcript, reliable=reliable)
    html = fragment(dataclasses.replace(made, transcript=words), actions={"again": "Again", "correct": "Correct"}).html
    solid = [a for t, a in Tags(html).tags if t == "button" and a.get("class") == "solid" and a.get("type") == "button"]
    assert [a.get("data-act", "correct") for a in solid] == (["again"] if reliable else ["correct"])


def test_hostile_text_is_text() -> None:
    made = PAGES["hostile"]()
    tags = Tags(made)
    assert "".join(tags.text).count("<script>alert(1)</script>") > 5
    assert sum(1 for tag, _ in tags.tags if tag == "script") == 1
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", made)
    made.encode("utf-8")


def test_every_quote_and_word_can_be_played_and_only_with_sound() -> None:
    loud, quiet = PAGES["full"](), page()
    words = re.findall(r'<span class="w[^"]*" data-s="([\d.]+)" data-e="([\d.]+)"', loud)
    assert [(float(a), float(b)) for a, b in words] == [(w.start_s, w.end_s) for w in review().transcript.words]
    quoted = loud.count("<blockquote")
    assert quoted >= 8 and len(re.findall(r"<blockquote[^>]*>.*?</blockquote>", loud, re.S)) == quoted
    assert all('class="play"' in q for q in re.findall(r"<blockquote[^>]*>.*?</blockquote>", loud, re.S))
    assert "<button" not in quiet and "<script" not in quiet and "(0:06)" not in quiet and ">0:06<" in quiet


def test_the_sound_lies_inside() -> None:
    media = sound(1.0)
    made = page(media=media)
    inside = re.search(r'<audio id="sound" src="data:audio/wav;base64,([^"]+)"', made)
    assert inside is not None and base64.b64decode(inside.group(1)) == media


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"fLaC\x00", "audio/flac"),
        (b"OggS\x00", "audio/ogg"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90", "audio/mpeg"),
        (b"\x00\x00\x00\x20ftypM4A ", "audio/mp4"),
        (b"\x1a\x45\xdf\xa3", "audio/webm"),
    ],
)
def test_kinds_of_sound_are_known_by_their_first_bytes(head: bytes, kind: str) -> None:
    assert media_type(head) == kind


@pytest.mark.parametrize("media", [b"", b"hello", b"<html>", b"\xff"])
def test_sound_of_no_known_kind_is_refused_with_a_hint(media: bytes) -> None:
    with pytest.raises(InputError) as caught:
        page(media=media)
    assert "wav" in caught.value.hint


def test_the_timeline_holds_everything_that_has_a_moment_and_so_does_its_table() -> None:
    made = timeline(Subject(review(), hearing=hearing(review())))
    assert made is not None
    assert [m.name for m in made.moments] == [
        "filler sound “um”", "filler phrase “like”", "filler sound “um”", "filler phrase “like”",
    ]  # fmt: skip
    assert [m.counted for m in made.moments] == [True, False, True, True]
    assert [m.number for m in made.findings] == [1]
    assert all(0 <= m.at <= 100 and m.at + m.wide <= 100.001 for m in (*made.table, *made.speech, *made.pauses))
    assert set(made.moments) | set(made.findings) <= set(made.table)
    assert all(name in page() for name in {m.name for m in made.table})


def test_speech_follows_from_pauses_where_no_hearing_is_given() -> None:
    with_hearing = timeline(Subject(review(), hearing=hearing(review())))
    without = timeline(Subject(review()))
    assert with_hearing is not None and without is not None
    assert [tuple(m.time) for m in without.speech] == [tuple(m.time) for m in with_hearing.speech]


def test_pace_is_drawn_only_where_a_pace_was_given() -> None:
    made = review()
    drawn = timeline(Subject(made))
    assert drawn is not None and drawn.pace is not None
    inside = [w for w in made.transcript.words if 1.2 <= (w.start_s + w.end_s) / 2 < 16.2]
    assert drawn.pace.points[0].words_per_minute == 4 * (len(inside) - 1)  # the um is no word
    refused = dataclasses.replace(
        made.delivery, measurements=(Measurement("pace", None, "words/min", because="the words are a draft"),)
    )
    quiet = timeline(Subject(dataclasses.replace(made, delivery=refused)))
    assert quiet is not None and quiet.pace is None


def test_typed_words_have_no_timeline() -> None:
    assert timeline(Subject(typed())) is None


def test_an_hour_has_few_ticks_and_few_bars() -> None:
    made = review()
    long = dataclasses.replace(made.audio, duration_s=3600.0, waveform=tuple(float(i % 7) for i in range(50_000)))
    drawn = timeline(Subject(dataclasses.replace(made, audio=long)))
    assert drawn is not None and len(drawn.ticks) <= 10 and len(drawn.bars) <= 240
    assert max(drawn.bars) == 1.0


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        missing("Chromium")
    api = pytest.importorskip("playwright.sync_api")
    with api.sync_playwright() as player:
        opened = player.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--autoplay-policy=no-user-gesture-required",
            ],
        )
        yield opened
        opened.close()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Any]:
    """The full page in a narrow window, with what the browser complained about."""
    file = tmp_path / "page.html"
    file.write_text(page(media=sound(review().audio.duration_s), hearing=hearing(review())), encoding="utf-8")
    tab = browser.new_page(viewport={"width": 360, "height": 740})
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on(
        "request",
        lambda request: None if request.url.startswith(("file:", "data:")) else complaints.append(request.url),
    )
    tab.goto(file.as_uri())
    yield tab
    assert complaints == []
    tab.close()


def until(tab: Any, condition: str) -> None:
    """Wait for a condition; the page's own policy forbids the driver's way, which evaluates text inside it."""
    for _ in range(200):
        if tab.evaluate(condition):
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"never came true: {condition}")


@pytest.mark.real
def test_a_quote_plays_from_its_second_and_words_light_up(opened: Any) -> None:
    opened.locator(".next .play").click()
    until(opened, "document.getElementById('sound').currentTime > 26.5")
    assert opened.evaluate("document.getElementById('sound').currentTime") < 32.5
    lit = opened.evaluate("Number(document.querySelector('.w.lit').dataset.s)")
    assert 26 <= lit <= 32
    opened.locator(".next .play").click()
    assert opened.evaluate("document.getElementById('sound').paused")


@pytest.mark.real
def test_a_word_plays_from_there_and_the_keyboard_steps(opened: Any) -> None:
    opened.get_by_text("support", exact=True).click()
    until(opened, "!document.getElementById('sound').paused")
    start_s = next(w.start_s for w in review().transcript.words if w.text == "support")
    assert start_s <= opened.evaluate("document.getElementById('sound').currentTime") < start_s + 10
    opened.evaluate("document.activeElement.blur()")
    opened.keyboard.press(" ")
    until(opened, "document.getElementById('sound').paused")
    before = opened.evaluate("Number(document.querySelector('.w.lit').dataset.s)")
    opened.keyboard.press("ArrowRight")
    after = opened.evaluate("Number(document.querySelector('.w.lit').dataset.s)")
    following = [w.start_s for w in review().transcript.words if w.start_s > before]
    assert after == following[0]


@pytest.mark.real
def test_nothing_is_wider_than_a_phone_and_every_control_has_a_name(opened: Any) -> None:
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
    opened.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
    nameless = opened.evaluate(
        "[...document.querySelectorAll('button, select, input, audio:not([id])')]"
        ".filter(one => !(one.getAttribute('aria-label') || one.innerText || one.labels?.length)).length"
    )
    assert nameless == 0


@pytest.mark.real
@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_wider_than_a_phone(browser: Any, tmp_path: Path, name: str) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGES[name](), encoding="utf-8")
    tab = browser.new_page(viewport={"width": 360, "height": 740})
    tab.goto(file.as_uri())
    tab.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    assert tab.evaluate("document.documentElement.scrollWidth") == 360
    tab.close()


def test_only_marks_that_are_there_are_explained() -> None:
    full, plain = page(), page(typed())
    for line in ("filler sound ·", "filler phrase ·", "a finding rests on", "long pause"):
        assert line in re.sub("<[^>]+>", "", full)
    assert 'class="small keys"' not in plain


@pytest.mark.real
def test_print_opens_what_is_folded_and_hides_the_player(opened: Any) -> None:
    opened.emulate_media(media="print")
    opened.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert opened.evaluate("document.querySelectorAll('details:not([open])').length") == 0
    assert not opened.locator("#bar").is_visible()
    assert opened.get_by_text("Their side is missing").is_visible()
    opened.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert opened.evaluate("document.querySelectorAll('details[open]').length") == 0


PAIRS = """ink on paper, ink on card, ink on lit, quiet on paper, quiet on card, accent on paper, accent on card,
accent-ink on accent, mark on paper""".replace("\n", " ").split(", ")


@pytest.mark.real
def test_contrast_is_enough_in_light_and_dark(browser: Any, tmp_path: Path) -> None:
    """Text against its ground: at least 4.5 to 1 (WCAG 2 AA) for every colour of the page."""
    file = tmp_path / "page.html"
    file.write_text(page(), encoding="utf-8")
    for scheme in ("light", "dark"):
        tab = browser.new_page(color_scheme=scheme)
        tab.goto(file.as_uri())
        colours = tab.evaluate(
            "Object.fromEntries(['paper','card','ink','quiet','accent','accent-ink','lit','mark'].map("
            "name => [name, getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim()]))"
        )
        tab.close()
        for pair in PAIRS:
            ink, ground = pair.split(" on ")
            assert contrast(colours[ink], colours[ground]) >= 4.5, (scheme, ink, ground)


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = max(light(one), light(other)), min(light(one), light(other))
    return (high + 0.05) / (low + 0.05)


def test_the_drawing_shows_every_word_where_it_was_said() -> None:
    made = review()
    drawn = timeline(Subject(made))
    assert drawn is not None and [mark.name for mark in drawn.words] == [word.text for word in made.transcript.words]
    assert all(0 <= mark.at <= mark.at + mark.wide <= 100.01 for mark in drawn.words)
    page = render(made, "html")
    lane = page.partition('<g class="words"><rect')[2].partition("</g>")[0]
    assert lane.count("<rect") + 1 == len(drawn.words) and ">words</li>" in page
    many = dataclasses.replace(made, transcript=Transcript(made.transcript.words * 20))
    other = timeline(Subject(many))
    assert other is None or not other.words


def test_the_key_names_only_what_is_drawn() -> None:
    made = review()
    quiet = dataclasses.replace(made.content, findings=())
    plain = dataclasses.replace(made, delivery=DeliveryReport(()), content=quiet)
    page = render(plain, "html").partition('class="legend')[2].partition("</ul>")[0]
    full = render(made, "html").partition('class="legend')[2].partition("</ul>")[0]
    for name in ("filler sound", "filler phrase", "not counted", "finding, with"):
        assert name in full and name not in page
