"""Named groups for patterns, and the words a pattern passes over by itself."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.language import words_of

SOFT = frozenset({
    "um", "umm", "uhm", "uh", "uhh", "er", "erm", "err", "hm", "hmm", "mm", "mhm", "mmm", "ah", "eh", "ehm", "oh",
    "like", "you know", "i mean", "kind of", "sort of", "i guess", "i suppose", "i think", "i would say", "let us say",
    "really", "just", "actually", "basically", "honestly", "literally", "definitely", "certainly", "simply",
    "quite", "very", "pretty", "truly", "probably", "maybe", "perhaps", "possibly", "obviously", "of course",
    "also", "still", "well", "mainly", "mostly", "ideally", "hopefully", "eventually", "personally", "frankly",
    "to be honest", "in a way", "so to speak", "always", "already", "currently", "totally", "absolutely", "right",
    "genuinely", "especially", "particularly", "clearly", "fully", "one day", "someday", "if i am honest",
})
"""Fillers, hedges and intensifiers: they change the tone, not the claim. Never a negation."""

_PHRASES = tuple(tuple(phrase.split()) for phrase in sorted(SOFT) if " " in phrase)
_BY_FIRST = {first: tuple(p for p in _PHRASES if p[0] == first) for first in {p[0] for p in _PHRASES}}


def soft_places(norms: Sequence[str]) -> frozenset[int]:
    """Which words of an answer are soft: single ones, and those of soft phrases such as "you know"."""
    found = set()
    for at, word in enumerate(norms):
        if word in SOFT:
            found.add(at)
        for phrase in _BY_FIRST.get(word, ()):
            if tuple(norms[at : at + len(phrase)]) == phrase:
                found.update(range(at, at + len(phrase)))
    return frozenset(found)


NUMBERS = words_of("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                   "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
                   "couple few several half dozen")

GROUPS: dict[str, str] = {
    # wishing, in the first person's present: "want", "would love", "my dream is to", "aiming to", "hoping to"
    "WANT": "want|wish|hope|aim|dream|intend|aspire|plan|would like|would love|would prefer|looking|like|love|"
            "am after|am keen|am going|desire|would be happy|would want|strive|seek",
    "GOAL": "goal|aim|aspiration|ambition|dream|target|objective|plan|wish|vision|hope",
    "MONEY": "money|salary|salaries|wage|pay|=paid|income|cash|earnings|paycheck|paycheque|pay check|pay packet|"
             "compensation|comp|remuneration|bonus|raise|rich|wealthy|wealth|millionaire|bank balance|figures",
    "BENEFIT": "holiday|vacation|perk|benefit|pension|discount|parking|remote|flexible hours|flexitime|gym|"
               "day off|free lunch|insurance|free food|time off|short commute|work from home|working from home",
    "COMPANY": "company|organisation|organization|firm|business|employer|team|place|hospital|school|charity|agency|"
               "department|group|brand|practice|bank|studio|store|hotel|council|trust|university",
    "JOB": "job|role|position|post|work|opportunity|vacancy|opening",
    "HERE": "here|with you|with your <COMPANY_WORD>|at your <COMPANY_WORD>|in your <COMPANY_WORD>|this company|"
            "this organisation|this organization|this firm|this team|this place",
    "COMPANY_WORD": "company|organisation|organization|firm|business|team|hospital|school|charity|agency|group|"
                    "department|place|bank|studio|store|hotel|trust|university|practice|council",
    "YEARS": "year|yr",
    "SOON": "soon|as soon as possible|quickly|fast|right away|straight away|immediately|within a year|next year|"
            "in a year|this year|asap|in no time|as fast as i can|as quickly as possible",
    "I": "i|=me|myself|we",
    "TITLE": "manager|director|vice president|vp|ceo|cto|cfo|coo|chief executive|head|boss|executive|partner|"
             "president|supervisor|team lead|team leader|chief|principal|c level|c suite|senior management",
    "OWN_FIRM": "[my|our] own {business|company|firm|start up|startup|agency|shop|practice|brand|thing|studio|"
                "consultancy|restaurant|boss}",
    "SKILL": "skill|experience|knowledge|expertise|understanding|ability|competence|capability",
    "FAMILY": "wife|husband|partner|girlfriend|boyfriend|kid|child|baby|son|daughter|mother|father|mum|mom|dad|"
              "parent|family",
}


def _expand(name: str, seen: tuple[str, ...] = ()) -> str:
    text = GROUPS[name]
    for other in GROUPS:
        if f"<{other}>" in text:
            if other in seen:
                raise ValueError(f"group {other} refers to itself")
            text = text.replace(f"<{other}>", "{" + _expand(other, (*seen, name)) + "}")
    return text


GROUPS = {name: _expand(name) for name in GROUPS}
