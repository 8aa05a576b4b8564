"""Every form a pattern word may take: "earn" also means earns, earned and earning.

Over-generation is harmless (nobody says "comed"), under-generation is a miss; so regular endings are
built by rule and irregular verbs and nouns are listed.
"""

from __future__ import annotations

from functools import cache

from trainer.language import words_of

_SETS = """be am is are was were been being|have has had having|do does did done doing|go goes went gone going
get gets got gotten getting|make makes made making|take takes took taken taking|give gives gave given giving
leave leaves left leaving|become becomes became becoming|come comes came coming|know knows knew known knowing
think thinks thought thinking|see sees saw seen seeing|find finds found finding|feel feels felt feeling
keep keeps kept keeping|begin begins began begun beginning|run runs ran running|build builds built building
lead leads led leading|learn learns learned learnt learning|teach teaches taught teaching|tell tells told telling
say says said saying|speak speaks spoke spoken speaking|write writes wrote written writing
grow grows grew grown growing|buy buys bought buying|bring brings brought bringing|spend spends spent spending
pay pays paid paying|hear hears heard hearing|meet meets met meeting|sit sits sat sitting|set sets setting
stand stands stood standing|understand understands understood understanding|lose loses lost losing
win wins won winning|sell sells sold selling|send sends sent sending|hold holds held holding
choose chooses chose chosen choosing|drive drives drove driven driving|fall falls fell fallen falling
quit quits quitting|put puts putting|let lets letting|cut cuts cutting|hit hits hitting|show shows showed shown showing
mean means meant meaning|dream dreams dreamed dreamt dreaming|eat eats ate eaten eating
study studies studied studying|own owns owned owning|lie lies lied lying|die dies died dying|fix fixes fixed fixing
man men|woman women|person people persons|child children|wife wives|life lives|company companies|boss bosses
i me|enrol enrol enrols enrolled enroll enrolling enrolls|can could|will would|realise realised realize realized
""".replace("\n", "|")
_IRREGULAR: dict[str, frozenset[str]] = {}
for _row in _SETS.split("|"):
    _members = frozenset(_row.split())
    if _members and not {"can", "will", "i"} & _members:
        _IRREGULAR[_row.split()[0]] = _members

_FIXED = words_of("a an the and or but if of in on at to for from with by as than so not no nor i you he she it we "
                  "they me him "
    "her us them my your his its our their this that these those who what which when where why how there here "
    "am is are was were been being has had having does did done will would can could shall should may might must "
    "just only really very too also again ever never always now then soon yet still all any some every each other "
    "more most less much many few because since while until about into out up down over under off away back "
    "something anything nothing everything someone anyone nobody everybody somewhere elsewhere")
_VOWELS = frozenset("aeiou")
_FIRM = _VOWELS | frozenset("wxy")
"""Last letters that are never doubled before an ending."""


@cache
def forms(word: str) -> frozenset[str]:
    """All the forms ``word`` stands for in a pattern, itself included."""
    if word in _FIXED or (len(word) < 3 and word not in _IRREGULAR) or not word.isalpha():
        return frozenset({word})
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("y") and word[-2] not in _VOWELS:
        return frozenset((word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"))
    if word.endswith("e"):
        return frozenset((word, word + "s", word + "d", word[:-1] + "ing"))
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return frozenset((word, word + "es", word + "ed", word + "ing"))
    if word[-1] not in _FIRM and word[-2] in _VOWELS and (len(word) < 4 or word[-3] not in _VOWELS):
        twice = word + word[-1]
        return frozenset((word, word + "s", word + "ed", word + "ing", twice + "ed", twice + "ing"))
    return frozenset((word, word + "s", word + "ed", word + "ing"))
