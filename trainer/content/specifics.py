"""Which words of an answer say something only this speaker or this job would say.

Function words and the small change of interviews ("grow", "success", "challenge", "company") carry no
picture of the work; what remains is the specific part.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.language import words_of

FUNCTION = words_of("""
a able about above across actually after again against ago ahead all along also although always am an and another
answer any anyone anything anywhere are around as ask asked at away back basically be because been before being
below between bit both but by came can certainly come comes coming could currently decide decided definitely did do
does doing done down during each eight else enough er erm especially etc even eventually ever every everyone
everything everywhere far few find finds first five for forward found four from further gave get gets getting give
gives giving go goes going gone got guess had half has have having he her here hers him his hmm honestly hopefully
how however i ideally if in instead into is it its itself just keep keeping keeps kept kind knew know knows last
lately later least less let like literally little look looking looks lot lots made mainly make makes making many may
maybe me mean might mine more most mostly much must my myself need needed needs never next nine no nor not nothing
now obviously of off often oh ok okay on once one only onto or other our ours out over own part particularly parts
people per perhaps person pretty probably put question quite rather really right said same saw say second see seen
sees seven shall she should simply since six so some somebody someone something sometimes somewhere soon sort still
such take takes taking tell ten than that the their theirs them then there these they thing things think third this
those though three through to together told too took toward towards tried tries truly try trying two uh ultimately
um under until up upon us use used using usually very via want wanted wanting wants was way ways we well went were
what whatever when whenever where wherever which while who whoever whole whom whose why will with within without
would yeah yes yet you your yours yourself
""")

GENERIC = words_of("""
grow grows growing growth grew develop develops developing development develop professional professionally personally
personal success successful succeed succeeding succeeds achieve achieves achieving achievement achievements goal goals
aspiration aspirations ambition ambitions ambitious dream dreams career careers future life job jobs work works working
worked role roles position positions company companies organization organisation firm employer business place team
opportunity opportunities chance chances challenge challenges challenging better best good great nice big bigger high
higher top level levels step steps ladder learn learns learning learnt learned new skill skills experience experiences
experienced knowledge potential improve improves improving improvement progress progressing advance advancing
advancement move moves moving happy happiness fulfil fulfill fulfilled fulfilling satisfied satisfaction enjoy enjoys
enjoying love loves interesting interested interest exciting excited excite passion passionate motivated motivation
motivates drive driven hard hardworking important value values valuable contribute contributing contribution difference
impact positive stable stability secure security comfortable environment industry field area areas world time times
year years month months day days today tomorrow long short term plan plans planning path direction reach reaching
become becoming become hope hopes hoping wish aim aims strive responsibility responsibilities leader leadership
respected respect recognition recognized reputation known well-known excellent excellence quality qualities ability
abilities talent strength strengths strong ready willing dedicated dedication committed commitment open different
various many everything anything going further somewhere self version ourselves myself start started starting end
fit fits matter matters feel feels feeling real really sure believe believes idea ideas possible possibly build building
bring bringing offer offers offered support supports join joining stay settled settle wherever whatever thrive
fully full maximum highest boost explore expand expanding broaden horizons horizon zone pushing push continuous
continuously constantly constant daily everyday regular overall general generally decent fair open doors door
always-wanted wanted yours stuff fun ultimate main biggest lead
""")


def specific_words(context: AnswerContext, first: int = 0, last: int | None = None) -> tuple[str, ...]:
    """The specific words between two tokens, each once; a [placeholder] of a template counts as one."""
    end = len(context.tokens) if last is None else last
    found = [w for w in context.words(first, end) if w not in FUNCTION and w not in GENERIC and not w[0].isdigit()
             and len(w) > 2]
    if "[" in context.text:
        found += [f"[{t.start}" for t in context.tokens[first:end] if t.start and context.text[t.start - 1] == "["]
    return tuple(dict.fromkeys(found))


def generic_share(context: AnswerContext) -> float:
    """Share of content words that are interview small change, 0…1; 1 when there are no content words."""
    content = [w for w in context.norms if w not in FUNCTION]
    return sum(1 for w in content if w in GENERIC) / len(content) if content else 1.0
