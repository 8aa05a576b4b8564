"""Prepare without a screen: the builder's steps, roles that are kept and put right, and what the answers cover.

Above 300 lines: the three share one kept role and its answers.
"""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.values import Transcript
from tests.test_roles import pdf_with
from trainer import annotations, builder, practice, roles, studio
from trainer.adverts import LONGEST, line_key, lines, with_lines, without
from trainer.coach import Author
from trainer.content.line_words import LIKELY_AT, taken_up
from trainer.content.registry import open_context
from trainer.errors import InputError, TrainerError, UnknownName
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.semantics import weight
from trainer.settings import home
from trainer.store import Store
from trainer.values import Level, Requirement, Stage, Strength

NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
ADVERT = """Junior Data Analyst
Company: Tidewell Harbour Trust

What you will do
- Clean and join records from berths and ticket sales
- Build weekly dashboards that the harbour masters open

Requirements
- Working knowledge of SQL from study or work
- Two years of experience in transport

Benefits
- Free parking
"""
HOSTILE = ["<script>alert(1)</script>", "a\x00b", "\ud800", "‮abc", "'; DROP TABLE profiles; --", "x" * 5000]
BANK = load_bank()
ROLES = sorted(
    path
    for path in (Path(__file__).parents[1] / "samples" / "roles").glob("*.toml")
    if "\n- " in path.read_text(encoding="utf-8")
)


@pytest.fixture
def store() -> Store:
    return Store.open()


def role_of(store: Store, text: str = ADVERT) -> studio.KeptRole:
    return studio.add_role(store, text, at=NOW)


def keep(store: Store, words: str, question: str = "career-aspirations", *, asked: str = "", after: int = 0) -> int:
    task = Task(studio.question_asked(store, BANK, asked) if asked else BANK.get(question))
    made = practice.review_words(Transcript.typed(words), task)
    return studio.keep(store, made, (), NOW + timedelta(minutes=after))


# ------------------------------------------------------------------ the builder


def test_every_step_says_why_and_gives_an_example_in_plain_words() -> None:
    for step in builder.steps().values():
        assert 4 <= len(step.why.split()) <= 30 and 3 <= len(step.example.split()) <= 25, step.id
        for text in (step.why, step.example):
            assert not {"!", "<", ">"} & set(text) and " should " not in text and " must " not in text, step.id


@pytest.mark.parametrize("shape", studio.shape_names())
def test_an_example_makes_a_whole_statement(shape: str) -> None:
    examples = {step.id: step.example for step in builder.steps().values()}
    draft = builder.statement(builder.Answers(examples), shape=shape)
    assert draft.gaps == () and draft.notes == ()
    assert all(piece.own is not None for piece in builder.outline(builder.Answers(examples)))


def test_a_route_is_short_or_long_and_ends_with_the_link() -> None:
    short = studio.route("exploring", thinking=False, linked=False)
    assert short == ("skills", "problems", "places", "now", "next", "future")
    long = studio.route("changing", thinking=True, linked=True)
    assert long[0] == "energy" and long[-4:] == ("now", "next", "future", studio.LINK)
    assert long[long.index("best-combination") - 1] == studio.WHAT_MATTERS
    assert len(set(long)) == len(long) and not {"aspiration", "skills"} & set(long)


def test_the_shape_follows_the_stage_until_one_is_chosen(store: Store) -> None:
    assert studio.shape_in_use(store, None) == "core"
    assert studio.shape_in_use(store, Stage.CHANGING) == "changing"
    studio.choose_shape(store, "exploring", at=NOW)
    assert studio.shape_in_use(store, Stage.CHANGING) == "exploring"
    assert [piece.step for piece in studio.draft(store, None).pieces] == ["skills", "problems", "places"]


@pytest.mark.parametrize("text", [*HOSTILE, " two  spaces \n\n and lines\t"])
def test_what_is_typed_is_kept_as_typed(store: Store, text: str) -> None:
    studio.write_step(store, "aspiration", text, None, at=NOW)
    studio.write_step(store, "flow", text, None, at=NOW)
    steps = studio.route("core", thinking=True, linked=False)
    assert Store.open().builder()["aspiration"] == text
    assert studio.ask(store, "flow", steps, None).text == text
    page = builder.to_html(studio.role_crib(store))
    assert "<script" not in page and page.count("<p ") == len(studio.role_crib(store).lines)
    studio.write_step(store, "aspiration", "", None, at=NOW)
    assert "aspiration" not in store.builder()


def test_ideas_are_offered_for_a_gap_and_never_put_in(store: Store) -> None:
    studio.write(store, "energy", "sorting figures", at=NOW)
    studio.write(store, "senior", "our buyer", at=NOW)
    studio.choose_what_matters(store, ("senior", "no-such-step"), at=NOW)
    steps = studio.route("core", thinking=False, linked=False)
    assert studio.ask(store, "aspiration", steps, None).ideas == ("our buyer", "sorting figures")
    assert studio.draft(store, None).own_text == "" and studio.role_crib(store).empty
    studio.write(store, "aspiration", "buy for a market", at=NOW)
    assert studio.ask(store, "aspiration", steps, None).ideas == ()
    assert studio.draft(store, None).own_text == "In the years ahead I would like to buy for a market."


def test_the_card_carries_the_link_of_the_role_in_use(store: Store) -> None:
    role = role_of(store)
    studio.write_step(store, studio.LINK, "learn to read a whole harbour", role, at=NOW)
    studio.write(store, studio.KEEP, "Nobody read the figures.", at=NOW)
    texts = [line.text for line in studio.role_crib(store).lines]
    assert "As a Junior Data Analyst at Tidewell Harbour Trust I could learn to read a whole harbour." in texts
    assert texts[-1] == "Nobody read the figures."
    twin = role_of(store, ADVERT)
    assert studio.link_piece(store, twin).own is None, "a role of the same name has its own link"
    assert studio.link_piece(store, role).own == "learn to read a whole harbour"
    studio.use_role(store, None, at=NOW)
    assert all(line.title != role.name for line in studio.role_crib(store).lines)


def test_a_draft_is_checked_with_the_rules_that_read_answers(store: Store) -> None:
    studio.write(store, "aspiration", "earn as much as I can", at=NOW)
    report = studio.make_draft_check(studio.draft(store, None), "", None, None)
    assert "money" in {finding.rule for finding in report.findings}
    studio.write(store, "aspiration", "become a data analyst for harbours", at=NOW)
    studio.write(store, "reason", "my town lives from its harbour", at=NOW)
    report = studio.make_draft_check(studio.draft(store, None), "", None, Stage.EARLY)
    assert report.findings == () and report.level_of("reason") in (Level.CLEAR, Level.THERE)


# ------------------------------------------------------------------ roles


def test_the_first_role_is_in_use_and_the_choice_is_kept(store: Store) -> None:
    assert studio.role_in_use(store) is None
    first, second = role_of(store), role_of(store, "Ward nurse")
    assert first.profile.company == "Tidewell Harbour Trust" and second.profile.title == "Ward nurse"
    assert [role.name for role in studio.kept_roles(store)] == [
        "Junior Data Analyst, Tidewell Harbour Trust",
        "Ward nurse",
    ]
    assert studio.role_in_use(Store.open()) == first
    studio.use_role(store, second.id, at=NOW)
    assert studio.role_in_use(Store.open()) == second
    studio.use_role(store, None, at=NOW)
    assert studio.role_in_use(store) is None and len(studio.kept_roles(store)) == 2


def test_headings_decide_what_is_a_requirement(store: Store) -> None:
    assert [(line.text, line.kind) for line in role_of(store).lines] == [
        ("Clean and join records from berths and ticket sales", "responsibility"),
        ("Build weekly dashboards that the harbour masters open", "responsibility"),
        ("Working knowledge of SQL from study or work", "requirement"),
        ("Two years of experience in transport", "requirement"),
    ]


def test_lines_are_left_out_put_back_and_added_without_touching_the_advert(store: Store) -> None:
    role = role_of(store)
    sql = role.lines[2].text
    role = studio.leave_out(store, role.id, sql, at=NOW)
    assert sql not in [line.text for line in role.lines] and role.left_out == (sql,)
    assert role.advert == ADVERT.strip() and studio.kept_role(Store.open(), role.id) == role
    role = studio.add_line(store, role.id, "  Speak  Norwegian ", at=NOW)
    assert [(line.text, line.kind) for line in role.lines][-1] == ("Speak Norwegian", "requirement")
    role = studio.leave_out(store, role.id, "Speak Norwegian", at=NOW)
    assert role.added == () and role.left_out == (sql,), "an added line goes, it is not left out"
    role = studio.add_line(store, role.id, sql.upper(), at=NOW)
    assert role.left_out == () and role.added == (), "a line that was left out comes back"
    role = studio.put_back(store, studio.leave_out(store, role.id, sql, at=NOW).id, sql, at=NOW)
    assert len(role.lines) == 4 and role.profile.description == role.advert


@pytest.mark.parametrize("text", ["", "Java", "salary and pension", "Two years of experience in transport", "!!"])
def test_a_line_that_cannot_be_one_is_refused_with_a_way_on(store: Store, text: str) -> None:
    role = role_of(store)
    with pytest.raises(InputError) as refused:
        studio.add_line(store, role.id, text, at=NOW)
    assert refused.value.hint and studio.kept_role(store, role.id) == role


def test_what_was_read_can_be_put_right(store: Store) -> None:
    role = role_of(store)
    studio.leave_out(store, role.id, role.lines[0].text, at=NOW)
    studio.leave_out(store, role.id, role.lines[2].text, at=NOW)
    changed = studio.change_role(store, role.id, at=NOW, title="Analyst", mission="Safe harbours.", level="senior")
    assert (changed.profile.title, changed.profile.mission, changed.profile.level) == (
        "Analyst",
        "Safe harbours.",
        "senior",
    )
    assert len(changed.left_out) == 2
    changed = studio.change_role(store, role.id, at=NOW, advert=ADVERT.replace("SQL", "Python"))
    assert changed.left_out == (role.lines[0].text,), "a line that was edited away is not left out any more"
    assert "Working knowledge of Python from study or work" in [line.text for line in changed.lines]


def test_a_deleted_role_comes_back_whole(store: Store) -> None:
    role = role_of(store)
    studio.leave_out(store, role.id, role.lines[0].text, at=NOW)
    studio.add_line(store, role.id, "Speak Norwegian", at=NOW)
    studio.write_step(store, studio.LINK, "learn", role, at=NOW)
    store.keep_text(studio.NOTES, str(role.id), "a new pier", at=NOW)
    before = studio.kept_role(store, role.id)
    gone = studio.remove_role(store, role.id)
    assert studio.kept_roles(store) == () and studio.role_in_use(store) is None
    assert store.builder() == {} and store.kept_texts(studio.NOTES) == {}
    other = role_of(store, "Ward nurse")
    assert studio.role_in_use(store) == other, "the first role there is"
    back = studio.bring_role_back(store, gone, at=NOW)
    assert (back.profile, back.advert, back.left_out, back.added) == (
        before.profile, before.advert, before.left_out, before.added
    )  # fmt: skip
    assert studio.link_piece(store, back).own == "learn" and store.kept_text(studio.NOTES, str(back.id)) == "a new pier"
    assert studio.role_in_use(store) == other
    with pytest.raises(UnknownName):
        studio.kept_role(store, 9999)


@pytest.mark.parametrize("text", HOSTILE[:5])
def test_hostile_adverts_are_kept_as_words(store: Store, text: str) -> None:
    role = role_of(store, f"{text} Analyst\n{ADVERT}")
    assert studio.kept_role(Store.open(), role.id) == role
    assert all(line.id in studio.role_questions(role) for line in role.lines)
    assert "<script" not in builder.to_html(studio.role_crib(store))


@pytest.mark.parametrize("text", ["", "  \n ", "123 456", "word " * (LONGEST // 4)])
def test_an_advert_without_words_or_with_too_many_is_refused(store: Store, text: str) -> None:
    with pytest.raises(InputError) as refused:
        studio.add_role(store, text, at=NOW)
    assert refused.value.hint and studio.kept_roles(store) == ()


def test_files_are_read(store: Store) -> None:
    for data, name in ((ADVERT.encode(), "advert.txt"), (ADVERT.encode("utf-8-sig"), "../../etc/advert.MD")):
        profile = studio.make_profile(data, name)
        assert profile.title == "Junior Data Analyst" and len(lines(profile.description)) == 4
        role = studio.add_profile(store, profile, at=NOW)
        assert role.advert == profile.description
    assert studio.make_profile(pdf_with("Harbour Clerk"), "advert.pdf").title == "Harbour Clerk"


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "empty.txt", "empty"),
        (b" \n", "blank.txt", "empty"),
        (b"\xff\xfe\x00\x01\x00", "binary.txt", "not a text"),
        (b"GIF89a", "picture.gif", "not a file that is read"),
        (b"no pdf at all", "broken.pdf", "not a PDF"),
        (pdf_with(""), "scan.pdf", "scan"),
        (b"123", "numbers.md", "no words"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_what_to_do(data: bytes, name: str, says: str) -> None:
    with pytest.raises(TrainerError) as refused:
        studio.make_profile(data, name)
    assert says in refused.value.message and refused.value.hint


@given(st.sampled_from(ROLES), st.data())
def test_leaving_lines_out_leaves_all_others_as_they_were(path: Path, data: st.DataObject) -> None:
    description = roles.read_profile(path).description
    asked = lines(description)
    gone = data.draw(st.sets(st.sampled_from(asked)))
    left = without(description, [line.text for line in gone])
    assert [line_key(line.text) for line in lines(left)] == [
        line_key(line.text) for line in asked if line not in gone
    ]  # fmt: skip
    more = with_lines(
        left, (Requirement("", "speak Norwegian well"), Requirement("", "run the pier", "responsibility"))
    )
    assert [(line.text, line.kind) for line in lines(more)][-2:] == [
        ("speak Norwegian well", "requirement"), ("run the pier", "responsibility")
    ]  # fmt: skip


def test_a_question_from_a_line_is_known_again_by_its_words(store: Store) -> None:
    role = role_of(store)
    for question in studio.role_questions(role).values():
        assert studio.question_asked(store, BANK, question.prompt) == question
    assert studio.question_asked(store, BANK, "What are your career goals?").id == "career-goals"


# ------------------------------------------------------------------ what the answers cover


def test_rare_words_weigh_more_and_a_line_is_taken_up_by_its_own_words() -> None:
    assert 0 == weight("") < weight("the") < weight("data") < weight("SQL".lower())
    asked = (Requirement("r1", "Working knowledge of SQL"), Requirement("r2", "Of the and"))
    taken = taken_up(
        open_context(Transcript.typed("I wrote SQL queries every day. I like tea."), BANK.questions[0]), asked
    )
    assert taken[0] is not None and taken[0].score >= LIKELY_AT and (taken[0].first, taken[0].last) == (0, 6)
    assert taken[1] is None
    assert taken_up(open_context(Transcript(()), BANK.questions[0]), asked) == (None, None)


TOLD = (
    "There were three ticket files and I cleaned and joined the records from the berths with the ticket sales, "
    "because nobody could tell what was sold. After that the office saved two hours each week."
)
ELSE = "I would like to become a nurse because I enjoy looking after people, and I like quiet evenings."


def read(store: Store, role: studio.KeptRole, newest: int = studio.NEWEST) -> int:
    return studio.make_coverage(store.folder, role.id, role.profile, newest)


def test_an_answer_to_the_lines_own_question_serves_it(store: Store) -> None:
    role = role_of(store)
    question = studio.role_questions(role)["r1"]
    answer = keep(store, TOLD, asked=question.prompt)
    assert studio.coverage(store, role).pending == 1
    assert read(store, role) == 1 and read(store, role) == 0
    rows = studio.coverage(store, role).rows
    assert [row.line.id for row in rows] == ["r1", "r2", "r3", "r4"]
    assert rows[0].strength is Strength.STRONG and rows[0].places[0].because == "asked"
    place = rows[0].places[0]
    said = studio.quoted(store, place)
    assert said is not None and said.quote == TOLD[place.start : place.end] and place.answer_id == answer
    assert said.quote.split() == TOLD.split()[said.first_word : said.last_word + 1]
    assert said.prompt == question.prompt
    assert [row.question for row in rows] == list(studio.role_questions(role).values())


def test_likeness_is_a_hint_until_the_learner_says_so(store: Store) -> None:
    role = role_of(store)
    keep(store, TOLD)
    keep(store, ELSE, after=1)
    read(store, role)
    row = studio.coverage(store, role).rows[0]
    assert row.strength is Strength.PARTIAL and row.count == 1 and row.places[0].because == "alike"
    studio.say(store, row.line, row.places[0], True, at=NOW)
    backed = studio.coverage(store, role).rows[0]
    assert backed.strength is Strength.STRONG and backed.places[0].because == "said"
    studio.unsay(store, row.line, row.places[0])
    assert studio.coverage(store, role).rows[0] == row
    studio.say(store, row.line, row.places[0], False, at=NOW)
    assert studio.coverage(store, role).rows[0].places == ()
    assert {row.strength for row in studio.coverage(store, role).rows} == {Strength.NONE}, (
        "the other says nothing of it"
    )


def test_what_was_found_is_worked_out_again_when_it_has_to_be(store: Store) -> None:
    role = role_of(store)
    first = keep(store, TOLD)
    keep(store, ELSE, after=1)
    assert read(store, role, 1) == 1
    half = studio.coverage(store, role, newest=1)
    assert (half.answers, half.read, half.pending) == (2, 1, 0)
    assert read(store, role) == 1 and studio.coverage(store, role).read == 2
    store.revise(first, practice.review_words(Transcript.typed(ELSE), Task(BANK.get("career-goals"))).review, at=NOW)
    assert studio.coverage(store, role).pending == 1 and read(store, role) == 1
    assert all(row.places == () for row in studio.coverage(store, role).rows)
    changed = studio.add_line(store, role.id, "be a nurse on quiet evenings", at=NOW)
    assert studio.coverage(store, changed).pending == 2 and read(store, changed) == 2
    assert studio.coverage(store, changed).rows[-1].count == 2
    (file,) = (home() / "cache").glob("role-*.json")
    assert "nurse" not in file.read_text() and set(json.loads(file.read_text())) == {mark for _, mark in store.marks()}
    file.write_text("{ broken")
    assert studio.coverage(store, changed).pending == 2
    store.delete_answer(first)
    assert studio.coverage(store, changed).answers == 1


def test_what_a_coach_says_of_a_line_counts_before_the_words(store: Store) -> None:
    role = role_of(store, ADVERT + "\nOur mission is to keep the harbour safe and clean for the people beside it.\n")
    answer = keep(store, TOLD)
    session_id, uid = store.place_of(answer)
    cora = Author(store.session_uid(session_id), "c" * 32, "Cora")
    read(store, role)
    before = studio.coverage(store, role)
    hinted, other = before.rows[0], next(row for row in before.rows if not row.places)
    studio.say(store, hinted.line, hinted.places[0], True, at=NOW)

    def levels(of: Requirement, level: Level | None, after: int) -> None:
        store.annotate([cora.level(uid, annotations.line_key("role", of.text), level, NOW + timedelta(minutes=after))])

    levels(other.line, Level.TOUCHED, 1)
    assert studio.coverage(store, role).pending == 1 and read(store, role) == 1
    rows = {row.line.id: row for row in studio.coverage(store, role).rows}
    (place,) = rows[other.line.id].places
    said = studio.quoted(store, place)
    assert (place.because, place.strength) == ("coach", Strength.PARTIAL) and said is not None and said.quote == TOLD
    assert rows[hinted.line.id].places[0].because == "said", "the learner's own word of another line stays"
    levels(hinted.line, Level.NOT_HEARD, 2)
    company = annotations.line_key("company", before.company[0].text)
    store.annotate([cora.level(uid, company, Level.THERE, NOW + timedelta(minutes=3))])
    assert before.company[0].state == "absent" and read(store, role) == 1
    after = studio.coverage(store, role)
    assert after.rows[0].places == () and after.company[0].state == "used"
    levels(hinted.line, None, 4)
    levels(other.line, None, 4)
    read(store, role)
    assert studio.coverage(store, role).rows[0].places[0].because == "said", "a level taken back is none"


def test_a_mark_never_fits_another_answer(store: Store) -> None:
    first = keep(store, TOLD)
    (before,) = store.marks()
    store.delete_answer(first)
    again = keep(store, ELSE, after=1)
    (after,) = store.marks()
    assert after[0] == again and before[1] != after[1]


def test_a_rough_draft_is_counted_and_left_out(store: Store) -> None:
    role = role_of(store)
    draft = Transcript(Transcript.typed(TOLD).words, engine="sphinx", reliable=False)
    made = practice.review_words(draft, Task(BANK.get("career-goals")))
    studio.keep(store, Reviewed(made.review), (), NOW)
    keep(store, "...", after=1)
    assert read(store, role) == 2
    found = studio.coverage(store, role)
    assert found.rough == 1 and all(row.places == () for row in found.rows)


def test_reading_stops_when_asked_and_keeps_what_was_read(store: Store) -> None:
    role = role_of(store)
    for minute in range(3):
        keep(store, TOLD, after=minute)
    told: list[float] = []
    studio.make_coverage(
        store.folder,
        role.id,
        role.profile,
        progress=lambda done, _: told.append(done),
        cancelled=lambda: len(told) == 2,
    )
    assert told == [pytest.approx(1 / 3), pytest.approx(2 / 3)]
    assert studio.coverage(store, role).read == 2


def test_the_company_is_told_apart_by_what_answers_took_up(store: Store) -> None:
    role = role_of(store, ADVERT + "\nOur mission is to keep the harbour safe and clean for the people beside it.\n")
    keep(
        store,
        "Keeping the harbour safe and clean for the people beside it is what I want to help Tidewell Harbour with.",
    )
    read(store, role)
    found = studio.coverage(store, role).company
    assert {known.state for known in found} & {"used", "named"} and found[0].text == "Tidewell Harbour Trust"
    assert studio.coverage(store, role_of(store, "Ward nurse")).company == ()


def test_deleting_everything_deletes_roles_and_what_was_found(store: Store) -> None:
    role = role_of(store)
    keep(store, TOLD)
    read(store, role)
    studio.write(store, "energy", "figures", at=NOW)
    studio.delete_everything(store)
    assert studio.kept_roles(store) == () and studio.role_in_use(store) is None and store.builder() == {}
    assert list((home() / "cache").glob("role-*")) == []
    for drawer in ("role-sheet", "role-says", studio.NOTES, "choice"):
        assert store.kept_texts(drawer) == {}


def test_the_grid_has_a_column_for_every_answer_that_serves_a_line(store: Store) -> None:
    role = role_of(store)
    first, _, last = keep(store, TOLD), keep(store, ELSE, after=1), keep(store, TOLD, after=2)
    read(store, role)
    found = studio.coverage(store, role)
    made = studio.grid(store, found)
    assert [each.answer_id for each in made.columns] == [last, first], "the newest first"
    assert (made.older, made.others) == (0, 1) and len(made.cells) == len(found.rows)
    for row, cells in zip(found.rows, made.cells):
        assert {cell.answer_id for cell in cells if cell} == {place.answer_id for place in row.every}
        strengths = [cell.strength for cell in cells if cell]
        assert (row.strength in strengths) if strengths else row.strength is Strength.NONE
    assert any(not any(cells) for cells in made.cells), "a line that no answer serves has its row, too"
    few = studio.grid(store, found, most=1)
    assert [each.answer_id for each in few.columns] == [last] and few.older == 1
