"""Which words of an answer say something only this speaker or this job would say.

Function words and the small change of interviews ("grow", "success", "challenge", "company") carry no
picture of the work; what remains is the specific part.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.language import words_of

FUNCTION = words_of("""
a an the and or but nor so yet if because as of at by for with about against between into through during before
after above below to from up down in out on off over under again further then once here there when where why how
all any both each few more most other some such no not only own same than too very can will just should would could
may might must shall do does did doing done have has had having be am is are was were been being i me my mine myself
you your yours yourself he him his she her hers it its itself they them their theirs we us our ours this that these
those what which who whom whose while until since although though also ever never always often sometimes usually
now later soon still even much many lot lots bit quite really actually maybe perhaps probably like um uh er erm hmm
yeah yes ok okay well right oh mean know knows knew decide decided guess think say said thing things something anything everything nothing
someone anyone everyone somebody people person one two three four five six seven eight nine ten first second third
next last lately ago let get gets got getting go goes going gone went come comes came coming make makes made making
take takes took taking put see sees saw seen look looks looking want wants wanted wanting need needs needed try tries
trying tried keep keeps kept keeping give gives gave giving give find finds found use used using kind sort way ways
around along across far every another whole half enough able without within upon per via etc towards toward onto whatever
whoever wherever whenever however honestly basically literally definitely certainly obviously simply truly hopefully
ideally eventually ultimately currently mainly mostly especially particularly pretty somewhere anywhere everywhere
together away back forward ahead part parts little less least rather instead else tell told ask asked answer question
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
    """The specific words between two tokens, in order, each once."""
    words = context.words(first, len(context.tokens) if last is None else last)
    return tuple(dict.fromkeys(w for w in words if w not in FUNCTION and w not in GENERIC and not w[0].isdigit()
                               and len(w) > 2))


def generic_share(context: AnswerContext) -> float:
    """Share of content words that are interview small change, 0…1; 1 when there are no content words."""
    content = [w for w in context.norms if w not in FUNCTION]
    return sum(1 for w in content if w in GENERIC) / len(content) if content else 1.0
