"""Packs: read, checked to the line, found by any wording, chosen the same every time.

Above 300 lines: most of them are wordings a question must be found by.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Transcript
from trainer.content.registry import catalogue
from trainer.content.review import review_content
from trainer.errors import InputError, PackError, UnknownName
from trainer.questions import check_pack, choose, example_pack, from_requirement, interview, load_bank, read_pack
from trainer.questions.fields import PACK_FIELDS, QUESTION_FIELDS
from trainer.questions.kinds import kinds, known_elements, known_pitfalls
from trainer.questions.lines import line_of, positions
from trainer.questions.matching import plain
from trainer.values import Requirement, RoleProfile

BANK = load_bank()
AGAIN = load_bank()
ALL = BANK.questions

GOOD = """title = "Mine"

[[question]]
id = "own-question"
kind = "aspirations"
prompt = "What would you build?"
why = ["To hear it."]
tips = ["Say it."]
follow_ups = [
  { text = "And then?" },
  { text = "Why?", when = "reason" },
]
"""


def write(folder: Path, text: str, name: str = "mine.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


# ------------------------------------------------------------------ what is shipped


def test_there_are_about_a_hundred_questions_in_the_promised_packs():
    sizes = {pack.name: len(pack.questions) for pack in BANK.packs}
    assert list(sizes)[:2] == ["aspirations", "general"]
    assert sizes["aspirations"] >= 6 and sizes["general"] >= 30
    roles = {name: size for name, size in sizes.items() if name not in ("aspirations", "general")}
    assert len(roles) == 10 and all(5 <= size <= 7 for size in roles.values())
    assert len(ALL) >= 100


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.id)
def test_a_shipped_question_is_complete(question):
    assert question.why and question.tips and question.follow_ups
    assert question.also_asked and question.reflection
    assert all(2 <= len(core) <= 4 for name, core in question.frameworks.items() if name != "smart")
    assert set(question.core) <= known_elements() and set(question.credit) <= known_elements()
    assert set(question.rules) <= known_pitfalls()
    assert (
        0
        < question.target.outer_low_s
        <= question.target.low_s
        < question.target.high_s
        <= question.target.outer_high_s
    )
    assert len({follow_up.id for follow_up in question.follow_ups}) == len(question.follow_ups)
    heard = {*question.core, *question.credit, *question.rules, "always"}
    assert all(follow_up.when in heard for follow_up in question.follow_ups), "a follow-up that could never be asked"
    for text in (question.prompt, *question.why, *question.tips, *question.reflection, *question.also_asked):
        assert text == " ".join(text.split()) and text[-1] in ".?”"
        assert len(text) <= 200


def test_the_core_of_the_home_ground_is_what_the_guide_says():
    def core(id):
        return {name: set(ids) for name, ids in BANK.get(id).frameworks.items()}

    assert core("career-aspirations")["what-why-link"] == {"aspiration", "reason", "role_link"}
    assert core("career-aspirations")["now-next-future"] == {"now", "next", "future"}
    assert core("career-goals")["long-short"] == {"long_term", "short_term", "role_link"}
    assert core("five-years")["next-and-link"] == {"next", "role_link"}
    assert core("what-motivates-you")["reason-example-link"] == {"reason", "example", "role_link"}
    assert core("why-work-here")["fit-and-give"] == {"role_link", "contribution"}
    assert core("why-work-here")["fit-and-give-with-profile"] == {"company_knowledge", "role_link", "contribution"}
    assert core("conflict")["star"] == {"situation", "action", "result"}


def test_rules_speak_only_where_they_may():
    silent = {
        "salary": {"money"},
        "employer_wishes": {"perks"},
        "why_leaving": {"leaving_soon"},
        "behavioural": {"leaving_soon"},
        "hobbies": {"too_personal"},
        "gaps": {"too_personal"},
        "about_yourself": {"too_personal"},
        "weaknesses": {"undersells"},
    }
    for question in ALL:
        assert not silent.get(question.kind, set()) & set(question.rules), question.id
    smart = {"specific", "measurable", "achievable", "realistic", "timely"}
    for question in ALL:
        if smart & {*question.core, *question.credit}:
            assert question.kind == "goals", question.id
        assert not {"ambition", "enthusiasm"} & set(question.core), "credit only"


def test_targets_follow_the_delivery_guide():
    def target(id):
        seconds = BANK.get(id).target
        return seconds.low_s, seconds.high_s, seconds.outer_low_s, seconds.outer_high_s

    assert target("about-yourself") == (60, 90, 30, 120)
    assert target("conflict") == (60, 120, 45, 150)
    assert target("what-motivates-you") == target("strengths") == (45, 90, 30, 120)
    assert target("career-aspirations") == (15, 90, 15, 120)
    assert target("salary")[:2] == (15, 45)
    assert target("software-trade-off")[:2] == (90, 180) and target("software-trade-off")[3] == 240


def test_every_id_in_a_pack_exists_and_every_rule_and_element_has_a_question():
    known = catalogue()
    assert set(known.rules) <= known_pitfalls(), "a rule that no question lists can never speak"
    assert set(known.elements) <= known_elements(), "an element that no question names is never looked for"
    assert known_pitfalls() <= set(known.rules)
    assert known_elements() <= set(known.elements)


def test_no_wording_belongs_to_two_questions():
    owner = {}
    for question in ALL:
        for words in (question.prompt, *question.also_asked):
            assert owner.setdefault(plain(words), question.id) == question.id, words


# ------------------------------------------------------------------ finding


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.id)
def test_each_wording_finds_its_question(question):
    assert all(BANK.match(words).id == question.id for words in (question.id, question.prompt, *question.also_asked))
    assert BANK.match(f"  {question.prompt.upper()} ").id == question.id


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("How long do you tend to stay in a job?", "how-long-stay"),
        ("Do you wish to pursue higher education?", "further-study"),
        ("Why do you want to work in this field?", "why-this-field"),
        ("How do you keep yourself motivated?", "stay-motivated"),
        ("What motivates you to do your best work?", "what-motivates-you"),
        ("Hi, so where would you see yourself five years down the line?", "five-years"),
        ("So, why exactly do you want to come and work for us?", "why-work-here"),
        ("Could you tell me why you'd like this position?", "why-this-job"),
        ("What is it that motivates you?", "what-motivates-you"),
        ("What are your main weaknesses?", "weaknesses"),
        ("Why do you want to leave your present employer?", "why-leaving"),
        ("Tell me about a time you disagreed with a decision", "conflict"),
        ("What do you consider your biggest professional success?", "proudest-achievement"),
        ("How would your former boss describe you?", "describe-three-words"),
        ("What would you like to be doing five years from now?", "five-years"),
        ("Question 3: What are your career goals?", "career-goals"),
        ("1. Where do you see yourself in 5 years?", "five-years"),
        (
            "Hello, come in, take a seat. Did you find us easily? To begin, could you introduce yourself?",
            "about-yourself",
        ),
        ("Thank you, that was very clear. My next one: what would you say is your biggest weakness?", "weaknesses"),
        # no known question, but the wording gives the kind away
        ("Tell me about a time you saved a client", "open-behavioural"),
        ("How would you handle a flood in the server room?", "open-situational"),
        ("Where do you hope to be by 2030?", "open-aspirations"),
        ("What kind of salary do you have in mind?", "open-salary"),
        ("What would you want to accomplish within the next three years?", "open-five_years"),
        ("Why do you want to be an electrician?", "open-motivation"),
        ("Why law school?", "open-motivation"),
        ("Tell me about a difficult project.", "open-behavioural"),
        ("How do you stay calm when two machines stop?", "open-situational"),
        ("What have you been doing since your last job?", "open-gaps"),
        ("What do you bring to our team?", "open-strengths"),
        ("Why are you switching?", "open-why_leaving"),
        ("Why do you want to work in a bank?", "why-work-here"),  # of any trade, not that of the sales pack
        # neither
        ("Do you have kids?", "open"),
        ("What is your favourite colour?", "open"),
        ("Was ist dein Traumberuf?", "open"),
        ("How do you define leadership?", "open"),
        ("fine", "open"),
        ("why", "open"),
        ("", "open"),
        ("???", "open"),
    ],
)
def test_other_wordings(words, id):
    found = BANK.match(words)
    assert found.id == id
    if id.startswith("open"):
        assert found.prompt == (words or BANK.get("open").prompt)
        assert found.kind == (id.removeprefix("open-") if "-" in id else "open")
        assert BANK.get(id).frameworks == found.frameworks


def test_how_one_handles_a_thing_keeps_its_words_and_a_habit_answers_it():
    asked = BANK.match("How do you work under pressure?")
    assert asked.id == "pressure" and asked.prompt == "How do you work under pressure?"
    habit = Transcript.typed("I always write down what is due, and I ring whoever has to wait for it.")
    told = {each.rule for each in review_content(habit, BANK.get("pressure")).findings}
    assert told - {each.rule for each in review_content(habit, asked).findings} == {"off_topic"}


def test_an_unknown_question_promises_nothing_about_its_content():
    asked = BANK.match("Which colour has a Tuesday?")
    assert asked.id == "open" and not asked.checks_content and asked.core == ()


def test_the_labelled_questions_beside_the_project_are_all_known(shared):
    rows = (shared / "eval" / "answers-dev.jsonl").read_text(encoding="utf-8").splitlines()
    asked = sorted({json.loads(row)["question"] for row in rows})
    assert asked and not [words for words in asked if BANK.match(words).id.startswith("open")]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=600))
def test_any_text_matches_something_and_always_the_same(words):
    found = BANK.match(words)
    assert found == AGAIN.match(words)
    assert found.id and found.prompt.strip()


def test_a_question_of_fifty_thousand_words_is_kept_whole_and_soon_answered():
    words = "goal " * 50_000
    assert BANK.match(words).prompt == words.strip()


def test_an_unknown_id_names_the_closest():
    with pytest.raises(UnknownName) as caught:
        BANK.get("career-aspiration")
    assert "career-aspirations" in caught.value.hint
    with pytest.raises(UnknownName):
        BANK.pack("nothing")


def test_search():
    assert BANK.search("")[:1] == ALL[:1] and len(BANK.search(" ")) == len(ALL)
    assert BANK.search("weakness")[0].id == "weaknesses"
    assert {question.pack for question in BANK.search("nursing")} == {"nursing"}
    assert BANK.search("motivat")[0].kind == "motivation"
    assert BANK.search("zebra crossing") == ()


# ------------------------------------------------------------------ choosing


def test_the_same_seed_picks_the_same_questions():
    assert choose(BANK, 5, seed=3) == choose(BANK, 5, seed=3) != choose(BANK, 5, seed=4)
    assert {question.kind for question in choose(BANK, 99, kind="behavioural")} == {"behavioural"}
    assert {question.pack for question in choose(BANK, 99, pack="sales")} == {"sales"}
    assert [question.pack for question in choose(BANK, 5, role="Senior Staff Nurse")] == ["nursing"] * 5
    first = choose(BANK, 1, seed=1)[0]
    assert first not in choose(BANK, 200, seed=1, exclude={first.id})
    assert choose(BANK, 0) == choose(BANK, -1) == ()
    with pytest.raises(UnknownName):
        choose(BANK, 1, kind="nonsense")


def test_an_interview_opens_with_you_and_ends_with_your_questions():
    asked = interview(BANK, 7, role="Data analyst", seed=11)
    assert asked[0].kind == "about_yourself" and asked[-1].kind == "questions_for_us"
    assert asked[1].kind == "why_here"
    assert sum(question.pack == "data" for question in asked) >= 1
    assert any(question.kind in ("aspirations", "goals", "five_years") for question in asked)
    assert interview(BANK, 1, seed=5)[0].kind in ("aspirations", "goals", "five_years")
    for count in (7, 20, 300):
        asked = interview(BANK, count, role="Data analyst", seed=2)
        assert asked[0].kind == "about_yourself" and asked[-1].kind == "questions_for_us"
    line = from_requirement(Requirement("r1", "build weekly dashboards", "responsibility"))
    assert line in interview(BANK, 7, role="Data analyst", lines=[line], seed=11)
    assert line not in interview(BANK, 3, role="Data analyst", lines=[line], seed=11)
    for count in (0, 3, 12, 300):
        ids = [question.id for question in interview(BANK, count, seed=2)]
        assert len(ids) == len(set(ids)) == min(count, len(ALL))


@given(st.text(max_size=400), st.text(max_size=60), st.sampled_from(["requirement", "responsibility"]))
def test_a_question_from_any_line_of_an_advert(line, title, kind):
    line = f"{line} Order stock"
    asked = from_requirement(Requirement("r1", line, kind), RoleProfile(title))
    assert asked.id == from_requirement(Requirement("r2", line, kind)).id, "the line alone makes the id"
    assert asked.kind in ("behavioural", "strengths") and "role_link" in asked.credit
    assert {one.when for one in asked.follow_ups} <= {*asked.core, "role_link"} and len(asked.follow_ups) >= 2
    assert "\n" not in asked.prompt and len(asked.prompt) < 400


def test_a_certificate_is_not_asked_for_as_a_story():
    degree = from_requirement(Requirement("r1", "A degree in chemistry or three years' experience"))
    assert degree.kind == "strengths" and degree.prompt.endswith("What do you bring there?")
    deed = from_requirement(Requirement("r2", "Talks patiently with worried customers"))
    assert deed.kind == "behavioural" and deed.core == ("situation", "action", "result")


def test_an_empty_line_of_an_advert_is_refused():
    with pytest.raises(InputError):
        from_requirement(Requirement("r1", " • \n"))


def test_the_advert_line_is_quoted_as_it_stands():
    asked = from_requirement(
        Requirement("r1", " • Prepare weekly stock\n reports.", "responsibility"), RoleProfile("Stock planner")
    )
    assert "“Prepare weekly stock reports”" in asked.prompt and "Stock planner" in asked.prompt


# ------------------------------------------------------------------ the checker


def test_a_good_pack_takes_the_rest_from_its_kind(tmp_path):
    question = check_pack(write(tmp_path, GOOD)).questions[0]
    assert question.frameworks == kinds()["aspirations"].frameworks and question.pack == "mine"
    assert [follow_up.when for follow_up in question.follow_ups] == ["always", "reason"]


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('title = "Mine"', 'title = "Mine', 1, "not valid TOML"),
        ('title = "Mine"', "", 1, "“title” is missing"),
        ('title = "Mine"', "title = 7", 1, "takes a text in quotes, not a number"),
        ('title = "Mine"', 'title = "Mine"\ncolour = "red"', 2, "unknown key “colour”"),
        ("[[question]]", "[[questions]]", 3, "did you mean “question”"),
        ('id = "own-question"', 'id = "Own Question"', 4, "is no id"),
        ('kind = "aspirations"', 'kind = "aspiration"', 5, "did you mean “aspirations”"),
        ('prompt = "What would you build?"', "", 3, "“prompt” is missing"),
        ('prompt = "What would you build?"', 'prompt = " "', 6, "“prompt” is empty"),
        ('prompt = "What would you build?"', 'promt = "What?"', 6, "did you mean “prompt”"),
        ('why = ["To hear it."]', "why = []", 7, "needs at least one text"),
        ('why = ["To hear it."]', 'why = ["a",\n "b",\n 3]', 9, "takes a text in quotes, not a number"),
        ('tips = ["Say it."]', 'tips = "Say it."', 8, "takes a list of texts"),
        ('when = "reason"', 'when = "reasons"', 11, "there is no element or pitfall “reasons”; did you mean “reason”"),
        ('{ text = "And then?" }', '{ when = "reason" }', 10, "“text” is missing"),
        ('{ text = "And then?" }', '"And then?"', 10, "a follow-up is"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\ncredit = ["result",\n "reslt"]', 10, "did you mean “result”"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\nrules = ["vauge"]', 9, "did you mean “vague”"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\nframeworks.own = ["nope"]', 9, "there is no element “nope”"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\nframeworks = ["reason"]', 9, "named lists"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\nchecks_content = "no"', 9, "takes true or false"),
        (
            'tips = ["Say it."]',
            'tips = ["Say it."]\ntarget = { low_s = 90, high_s = 15, outer_low_s = 10, outer_high_s = 120 }',
            9,
            "out of order",
        ),
        ('tips = ["Say it."]', 'tips = ["Say it."]\ntarget = { low_s = 90 }', 9, "“high_s” is missing"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\ntarget = { low_s = "a" }', 9, "takes seconds"),
        ('tips = ["Say it."]', 'tips = ["Say it."]\ncreated = 2024-01-01', 9, "unknown key “created”"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path, old, new, line, said):
    assert old in GOOD
    path = write(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(PackError) as caught:
        check_pack(path)
    lines = caught.value.message.splitlines()
    assert any(row.startswith(f"{path}:{line}: ") and said in row for row in lines), caught.value.message


def test_all_faults_are_listed_in_the_order_of_their_lines(tmp_path):
    broken = GOOD.replace("aspirations", "nothing").replace("To hear it.", "").replace("reason", "nobody")
    broken += '\n[[question]]\nid = "own-question"\n'
    pack, problems = read_pack(write(tmp_path, broken))
    assert pack is None and [problem.line for problem in problems] == sorted(problem.line for problem in problems)
    said = " ".join(problem.message for problem in problems)
    assert all(
        part in said
        for part in ("nothing", "is empty", "nobody", "the id of question 1 already", "“prompt” is missing")
    )


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (b"", 1, "“title” is missing"),
        (b'title = "a"\n\nabout = "\xff"\n', 3, "not UTF-8"),
        (b"x = " + b"[" * 20_000, 1, "nested too deeply"),
        (b"#" * 2_000_001, 1, "a pack may have"),
        (b'title = "a"\nquestion = 3\n', 2, "[[question]]"),
        (b'title = "a"\nquestion = [3]\n', 2, "[[question]]"),
    ],
)
def test_odd_files(tmp_path, data, line, said):
    path = tmp_path / "odd.toml"
    path.write_bytes(data)
    _, problems = read_pack(path)
    assert any(problem.line == line and said in problem.message for problem in problems), problems


def test_a_file_that_cannot_be_read(tmp_path):
    for path in (tmp_path, tmp_path / "absent.toml"):
        with pytest.raises(PackError, match="cannot be read"):
            check_pack(path)


def test_a_windows_file_with_a_byte_order_mark_is_fine(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert check_pack(path).title == "Mine"
    path.write_bytes(path.read_bytes().replace(b'"reason"', b'"reasons"'))
    assert read_pack(path)[1][0].line == 11


def test_the_ids_that_exist_may_be_given(tmp_path):
    path = write(tmp_path, GOOD.replace("reason", "brand_new"))
    assert check_pack(path, elements={"brand_new"}, pitfalls=set())
    with pytest.raises(PackError):
        check_pack(path)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_checker(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("packs") / "any.toml"
    path.write_bytes(data)
    pack, problems = read_pack(path)
    assert pack is None and problems and all(problem.line >= 1 for problem in problems)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
        max_leaves=8,
    ),
    st.sampled_from(["id", "kind", "prompt", "why", "tips", "follow_ups", "frameworks", "credit", "rules", "target"]),
)
def test_no_value_of_a_key_breaks_the_checker(tmp_path_factory, value, key):
    def toml(one: object) -> str:
        if isinstance(one, dict):
            return "{" + ", ".join(f"{name} = {toml(inner)}" for name, inner in one.items()) + "}"
        if isinstance(one, list):
            return "[" + ", ".join(map(toml, one)) + "]"
        return '""' if one is None else json.dumps(one) if isinstance(one, bool | int) else '"x"'

    rows = [row for row in GOOD.splitlines() if not row.startswith(f"{key} =") or key == "follow_ups"]
    text = "\n".join(rows) if key != "follow_ups" else GOOD.split("follow_ups")[0]
    path = tmp_path_factory.mktemp("packs") / "any.toml"
    path.write_text(f"{text}\n{key} = {toml(value)}\n", encoding="utf-8")
    pack, problems = read_pack(path)
    assert (pack is None) == bool(problems)


def test_positions_of_everything():
    text = (
        "a = 1 # [x]\n[t]\nb.c = '''\nq]\n'''\nd = [\n 1, # one\n [2,\n 3],\n]\n"
        '[[u]]\ne = { f = [1], g = "]\\"" }\n[[u]]\n[u.v]\nw=1\n'
    )
    found = positions(text)
    assert found[("a",)] == 1 and found[("t",)] == 2 and found[("t", "b", "c")] == 3
    assert found[("t", "d", 0)] == 7 and found[("t", "d", 1, 1)] == 9
    assert found[("u", 0, "e", "g")] == 12 and found[("u", 1)] == 13 and found[("u", 1, "v", "w")] == 15
    assert line_of(found, ("u", 1, "absent", 3)) == 13 and line_of(found, ("nowhere",)) == 1


# ------------------------------------------------------------------ packs of one's own


def test_own_packs_join_the_bank_and_a_broken_one_stops_nobody(own_home, tmp_path):
    write(own_home / "packs", GOOD)
    write(own_home / "packs", GOOD.replace("own-question", "broken") + "oops", "broken.toml")
    write(tmp_path / "more", GOOD.replace("own-question", "another"), "more.toml")
    bank = load_bank([tmp_path / "more", tmp_path / "absent"])
    assert [pack.name for pack in bank.packs][-2:] == ["mine", "more"] and len(bank.questions) == len(ALL) + 2
    assert bank.get("own-question").pack == "mine" and bank.match("What would you build?").id == "own-question"
    assert len(bank.problems) == 1 and bank.problems[0].file.endswith("broken.toml")


def test_an_own_pack_may_not_take_a_name_that_is_taken(own_home):
    write(own_home / "packs", GOOD.replace("own-question", "five-years"), "clash.toml")
    write(own_home / "packs", GOOD.replace("own-question", "open-salary"), "opening.toml")
    write(own_home / "packs", GOOD, "general.toml")
    bank = load_bank()
    assert bank.questions == ALL
    said = {Path(problem.file).name: (problem.line, problem.message) for problem in bank.problems}
    assert said["clash.toml"] == (4, "“five-years” is taken by “aspirations”")
    assert said["general.toml"][0] == 1 and "already" in said["general.toml"][1]
    assert "built-in kinds" in said["opening.toml"][1]


def test_the_example_to_start_from_shows_every_key_and_is_accepted(tmp_path):
    text = example_pack()
    for key in (*PACK_FIELDS, *QUESTION_FIELDS):
        assert re.search(rf"^(\[\[)?{key}\b", text, re.MULTILINE), key
    assert len(check_pack(write(tmp_path, text)).questions) == 2
