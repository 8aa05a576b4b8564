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
abilities ability achieve achievement achievements achieves achieving advance advancement advancing ahead aim aims
air always-wanted ambition ambitions ambitious anything appreciated area areas aspiration aspirations aspire aspired
aspiring balance balanced bar become becoming believe believes best better big bigger biggest boost boss breaking
breakthrough breath breathe bright brighter bring bringing broaden build building business career careers ceiling
challenge challenges challenging chance chances climb climbing colleagues comfortable commitment committed companies
company constant constantly continuous continuously contribute contributing contribution curve daily day days decent
dedicated dedication develop developing development develops difference different direction door doors dream dreamed
dreaming dreams drive driven dynamic employer empower empowered end energy enjoy enjoying enjoys environment every-
day everyday everything evolve evolving exactly excellence excellent excite excited exciting expand expanding
experience experienced experiences explore fair famous feel feeling feels field firm fit fits flourish forward
forwards fresh fulfil fulfill fulfilled fulfilling fulfillment fulfilment full fully fun further future general
generally global goal goals going good great greater grew grow growing grows growth happier happiness happy hard
hardworking heard high higher highest honest honestly hope hopes hoping horizon horizons idea ideas impact important
impossible improve improvement improves improving industry innovation innovative inspire inspired inspiring interest
interested interesting international job jobs join joining journey knowledge known ladder large lead leader
leadership leading learn learned learning learns learnt level levels life limit limitless limits long love loves
main manager many matter matters maximise maximize maximum meaning meaningful meaningfully mindset modern momentum
month months motivate motivated motivates motivating motivation motivations mountain mountains move moves moving
myself new newer nice offer offered offers open opportunities opportunity optimise optimize organisation
organization ourselves outcome outcomes overall passion passionate path perfect perfectly personal personally place
plan planning plans position positions positive possibilities possibility possible possibly potential prestigious
pride professional professionally professionals progress progressing promoted promotion prospect prospects proud
prove proving purpose push pushed pushing qualities quality raise raising reach reaching ready real really reason
reasons recognised recognition recognized regular renowned reputable reputation respect respectable respected
responsibilities responsibility result results reward rewarded rewarding rewards role roles rooms satisfaction
satisfied scare scared scares secure security seen self settle settled sharpen shine shining short skill skills sky
small somebody somehow somewhere stability stable stand standing start started starting stay stays step stepping
steps still strength strengths strive strong stronger stuff succeed succeeding succeeds success successful support
supports sure synergy talent team teams teamwork tell telling term thrive time times today told tomorrow top
transform transforming ultimate unlock unlocking upward upwards valuable value valued values various version vision
wanted well-known wellbeing whatever wherever willing win win-win winning wins wish work worked working works world
year years yesterday yours zone
""")


def specific_words(context: AnswerContext, first: int = 0, last: int | None = None) -> tuple[str, ...]:
    """The specific words between two tokens, each once; a [placeholder] of a template counts as one."""
    end = len(context.tokens) if last is None else last
    found = [w for w in context.words(first, end) if w not in FUNCTION and w not in GENERIC and not w[0].isdigit()
             and len(w) > 2]
    if "[" in context.text:
        found += [f"[{t.start}" for t in context.tokens[first:end] if t.start and context.text[t.start - 1] == "["]
    return tuple(dict.fromkeys(found))
