"""Named groups for patterns, and the words a pattern passes over by itself."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.language import words_of

SOFT = frozenset(
    {
        "um",
        "umm",
        "uhm",
        "uh",
        "uhh",
        "er",
        "erm",
        "err",
        "hm",
        "hmm",
        "mm",
        "mhm",
        "mmm",
        "ah",
        "eh",
        "ehm",
        "oh",
        "like",
        "you know",
        "i mean",
        "kind of",
        "sort of",
        "i guess",
        "i suppose",
        "i think",
        "i would say",
        "let us say",
        "really",
        "just",
        "actually",
        "basically",
        "honestly",
        "literally",
        "definitely",
        "certainly",
        "simply",
        "quite",
        "very",
        "pretty",
        "truly",
        "probably",
        "maybe",
        "perhaps",
        "possibly",
        "obviously",
        "of course",
        "also",
        "still",
        "well",
        "mainly",
        "mostly",
        "ideally",
        "hopefully",
        "eventually",
        "personally",
        "frankly",
        "to be honest",
        "in a way",
        "so to speak",
        "always",
        "already",
        "currently",
        "totally",
        "absolutely",
        "right",
        "genuinely",
        "especially",
        "particularly",
        "clearly",
        "fully",
        "one day",
        "someday",
        "if i am honest",
    }
)
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


NUMBERS = words_of(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "couple few several half dozen"
)

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
    "JUDGE": "they|he|she|customers|clients|guests|patients|people|suppliers|partners|colleagues|parents|pupils|"
    "students|"
    "users|boss|manager|chief|teacher|director|owner|foreman|supervisor|head|professor|inspector|judge|"
    "captain|"
    "committee|company|firm|board|council|union|# of them|everyone|everybody|others|team|crew|the rest",
    "UNIT": "team|department|crew|branch|store|shop|kitchen|site|section|group|office|house|depot|"
    "region|station|service|division|line|centre|center|ward|clinic|salon|place|unit|floor|"
    "programme|program|practice|firm|company|business|function|squad|studio|school|hotel|"
    "bakery|workshop|desk|fleet|project|operation|district|area|theatre|lab|laboratory|"
    "plant|factory|restaurant|market|portfolio|budget|side|scheme|agency|home|estate|shift|"
    "night|account|country office|network|nursery|library|gallery|magazine|orchestra|"
    "production|show|thing",
    "RANK": "manager|director|head|lead|leader|chief|boss|ceo|cto|cfo|coo|vp|president|supervisor|"
    "principal|professor|foreman|executive|matron|sergeant|inspector|captain|superintendent|"
    "purser|deputy|head teacher|headteacher|headmaster|dean|chief engineer|foreperson|"
    "forewoman|sous chef|commander|lieutenant|team lead|teamlead|shift lead|duty manager|"
    "board member",
    "QUALITY": "good|great|strong|calm|patient|careful|reliable|organised|organized|precise|quick|"
    "fast|solid|thorough|curious|punctual|known|fluent|skilled|able|experienced|honest|"
    "stubborn|hard working|hardworking|creative|tough|exact|methodical|tidy|persistent|"
    "adaptable|loyal|flexible|steady|friendly|unflappable|observant|meticulous|clear|"
    "confident|comfortable|decent|brilliant|excellent|better|best|detail oriented|"
    "people oriented|approachable|resilient|dependable|resourceful|analytical|logical|"
    "practical|hands on|proactive|efficient|diplomatic|empathetic|sociable|determined|"
    "disciplined|ambitious|bilingual|sharp|level headed|even tempered|thick skinned|"
    "cool headed|gentle|nosy|picky|handy|trained|qualified|inventive|consistent|accurate|"
    "at my best|at home with|slow|never late|hard to {shake|rattle|scare}|easy to|"
    "not easily|rarely|very structured|structured|a natural",
    "STUDY": "course|class|certificate|certification|licence|license|exam|module|qualification|"
    "training|evening school|diploma|programme|lesson|workshop|refresher|portfolio|test|"
    "theory|papers|paper|units|credits|semester|level #|first aid|medical|induction|"
    "apprenticeship|foundation|hours|part|half|prerequisite|practical|bootcamp|tutorial|"
    "norms|flight|rescue|ticket|card|badge|grade|certs|seminar|placement|master class",
    "WENT": "came|went|started|start|began|begin|did|do|moved|move|became|become|took|made|grew|"
    "ended up|end up|landed|got promoted|get promoted|was once|were once|used to be|"
    "was also|were also|was|were|has done|have done|have been|got|rose|climbed|worked|"
    "switched|qualified|get there|made it|has gone|have gone|drove|take",
    "WAY": "way|route|path|same|there|here|exactly|precisely|that|this|it|where i am|as|on|from|"
    "like|off|up|in|into|to|a|an|the|through|with|without|once|before",
    "WHO": "farmer|customer|guest|man|woman|girl|boy|couple|mother|lady|patient|client|pupil|"
    "student|passenger|tenant|driver|guy|fella|family|colleague|child|kid|father|"
    "gentleman|lad|resident|visitor|landlord|caller|buyer|supplier|user|neighbour|nurse|"
    "dog|horse|bus|machine|project|case|wedding|show|class|team|crew|supplier|trainee|"
    "apprentice|worker|teenager|baby|widow|bride|chef|shop|company|charity|soldier|"
    "stranger|old man|old lady|old woman|young man|young woman|little girl|little boy|"
    "teacher|bike|car|piano|violinist|singer|reader|member|donor",
    # what families of sayings in ``trainer.content.sayings`` are put together from
    "PAY": "money|cash|pay|salary|salaries|wage|income|earnings|paycheck|paycheque|pay check|pay cheque|pay packet|"
    "pay rise|pay raise|payrise|raise|bonus|compensation|comp|remuneration|payslip|payday|pay day|dough|dosh|"
    "pay package|salary package|ctc|hike|increment|stipend|wallet|bank balance|bank account",
    "RICH": "rich|wealthy|well off|well paid|better paid|loaded|minted|comfortably off|financially free|"
    "financially independent|financially secure|financially stable|financially comfortable|millionaire|"
    "billionaire|debt free",
    "SUM": "# grand|# k|# thousand|dollar #|six figures|# figures|six figure *|# figure *",
    "GOOD_PAY": "good|great|generous|high|higher|highest|better|best|attractive|competitive|excellent|decent|top|"
    "above average|above market|brilliant|tempting|fantastic|amazing|nice|big|bigger|biggest|fat|fatter|"
    "handsome|proper|serious",
    "HERE_PAYS": "you|they|this company|this job|this role|the job|the role|the position|the company|it|here|which|"
    "that|your company|this place",
    "BOSSES": "boss|manager|management|supervisor|leadership|team leader|team lead|director|owner|chief|employer|"
    "company|firm|place|job|office|colleague|coworker|team|people there|those people|the people|senior|"
    "seniors|ceo|department|workplace|work environment|atmosphere|culture|lot of them|head chef",
    "AWFUL": "terrible|awful|horrible|useless|incompetent|toxic|clueless|hopeless|lazy|rude|unfair|stupid|idiot|"
    "nightmare|bully|liar|joke|disaster|shambles|mess|chaos|chaotic|dreadful|disgusting|ridiculous|pathetic|"
    "rubbish|dishonest|disrespectful|hell|hellhole|dump|two faced|fake|corrupt|greedy|unbearable|dictator|"
    "tyrant|poison|poisonous|moron|fool|clown|sinking ship|waste of space|dead end|micromanager|"
    "unprofessional|"
    "crap|garbage|trash|bone idle|abusive|mean|very bad|so bad|not good|rotten|badly run|badly managed",
    "TOP_JOB": "ceo|cto|cfo|coo|chief executive|chief executive officer|chief technology officer|"
    "chief financial officer|managing director|md|president|vice president|vp|general manager|"
    "general director|national director|regional director|executive director|executive team|board|"
    "senior partner|managing partner|head of engineering|head of department|chief engineer|chief * officer",
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
