"""What narrows a screen, without a browser: where questions come from, which answers Progress looks at."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from tests.test_progress import NOW, judged, keep, spoken
from tests.test_ui import button, practise, texts
from trainer import settings, studio
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio.picking import JOB
from ui import draw
from ui.screens import progressing

ASPIRATIONS, GOALS = "career-aspirations", "career-goals"
ADVERT = "Title: Data analyst\nCompany: Northwind\n\nYou will:\n- build weekly dashboards for the sales team"


@pytest.fixture(autouse=True)
def asked() -> None:
    settings.save(Settings(manner_asked=True))


def progress() -> AppTest:
    """My answers, and Progress in it."""

    def screen() -> None:
        from ui import state
        from ui.screens import progressing

        progressing.show(state.desk())

    opened = AppTest.from_function(screen, default_timeout=60).run()
    assert not opened.exception
    return opened


def test_phrases_one_leans_on_lead_to_their_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    said = ("Basically, I ran the team. Basically, it went well.", "It was, basically, fun. Basically, we won.",
            "Basically, I left. Basically, that is it.")  # fmt: skip
    with Store.open() as store:
        ids = [keep(store, spoken(line), day) for day, line in enumerate(said)]
    opened = progress()
    opened.segmented_control(key="progress-look").set_value("Phrases you lean on").run()
    assert "“basically”" in texts(opened) and "6 times, in 3 of your last 3 answers" in texts(opened)
    (phrase,) = {(each.key or "").rpartition("-")[0] for each in opened.button}
    assert [each.key for each in opened.button] == [f"{phrase}-{id}" for id in reversed(ids)]
    led: list[int] = []
    monkeypatch.setattr(progressing.work, "open_kept", lambda _desk, answer_id: led.append(answer_id))
    monkeypatch.setattr(progressing.st, "switch_page", lambda _page: None)
    opened.button(key=f"{phrase}-{ids[1]}").click().run()
    assert led == [ids[1]] and not opened.exception


def test_progress_looks_at_one_question_and_one_period(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[list[int]] = []
    monkeypatch.setattr(progressing.chart, "show", lambda *_, dots, **__: drawn.append([each.id for each in dots]))
    days, bank = (datetime.now(UTC) - NOW).days, load_bank()
    with Store.open() as store:
        old, goals, new = (
            keep(store, replace(judged(120.0), question=bank.get(question)), days - ago)
            for ago, question in ((20, ASPIRATIONS), (10, GOALS), (2, ASPIRATIONS))
        )
    opened = progress()
    opened.segmented_control(key="progress-look").set_value("How it sounded").run()
    assert drawn[-1] == [old, goals, new]
    opened.selectbox(key="view-question").set_value(ASPIRATIONS).run()
    assert drawn[-1] == [old, new]
    opened.selectbox(key="view-period").set_value("The last week").run()
    assert drawn[-1] == [new]
    opened.selectbox(key="view-question").set_value("").run()
    assert drawn[-1] == [new]


def test_questions_are_picked_for_the_job_in_use() -> None:
    assert not any(each.key == "pick-way" for each in practise().segmented_control)
    with Store.open() as store:
        studio.add_role(store, ADVERT, at=datetime.now(UTC))
        bank = load_bank()
        wanted = {draw.plain(each.prompt) for each in studio.questions_to_pick(store, bank, datetime.now(UTC), JOB)}
    opened = practise()
    opened.segmented_control(key="pick-way").set_value(JOB).run()
    cards = [each.label for each in opened.button if (each.key or "").startswith("card-")]
    assert "dashboards" in cards[1] and set(cards[1:]) <= wanted, "the first one stands above the choice"
    assert len(wanted) < len(bank.questions)
    button(opened, cards[1]).click().run()
    assert not opened.exception and "build weekly dashboards" in texts(opened)
