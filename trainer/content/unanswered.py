"""Whether a longer answer holds any of the words its question cannot be answered without.

Every kind of question has word types that an answer to it needs: a way ahead needs a wish or a future of the speaker's
own, a reason needs liking, drawing or a because, a case needs something the speaker did, a weakness a difficulty.
Where none of them comes in forty words and more, the words went elsewhere, whatever they were about. "That never
happened to me" is no case either, however long it is.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.content.deeds import told
from trainer.content.find import phrases
from trainer.language import words_of

LONG = 40
"""Words from which an answer is asked for the words its question needs. Heuristic."""
AHEAD = ("aspirations", "goals", "five_years")

_AHEAD_I = phrases(
    "{i|we} {want|wish|hope|aim|dream|intend|aspire|plan|mean to|expect|am going|am looking|am after|am hoping|am "
    "aiming|am working|am planning|am trying|am determined|am heading|am keen|see|picture|imagine|should|shall|will|"
    "could|can|might|need|believe}", "i have ..3 {chart|plan|image|picture|vision|goal|dream}", "year {one|two|three}",
    "^ {in|within|over|after|by} ..2 year ..2 *",
    "i would {like|love|want|be|have|become|get|take|move|start|stay|do|run|lead|learn|see|prefer|hope|begin|bring|go|"
    "make|build|still|work|need|look|try|aim|first|also|rather|welcome|open|use|help|keep|know|enjoy|train|teach|give}",
    "my ..3 {goal|aim|plan|dream|aspiration|ambition|future|next step|hope|wish|vision|target|objective|direction|"
    "interest|passion|focus|career}",
    "{the|a|one|first|near|far|term} ..1 {goal|aim|plan|dream|aspiration|ambition|objective|target} ..1 {is|are|to|"
    "of|would|for}",
    "{eventually|one day|someday|long term|short term|down the line|step by step|near future|the next {step|year|# "
    "year|few years}} ..6 {i|=me|to|my|be}", "{in|within|over|after} {five|three|two|ten|four|a few} year ..2 {i|=me|"
    "my}",
    "{see|picture|imagine|find} {myself|=me}", "{what|where} i {want|would|hope|aim|see}",
    "i ..2 {do not|never} ..2 {know|sure|plan|think about|thought about|decided|have}", "{no|not have} ..1 {idea|clue}",
    "{i am|i have been|i feel} ..2 {ready|learning|training|studying|building|open|interested|working|committed|"
    "dedicated|happy|taking|doing|developing|growing}",
    "{your|this} {company|team|role|job|position|firm|school|hospital|department|organisation|organization}",
    "^ [to|then|and|first|maybe] {=learn|=become|=run|=lead|=manage|=build|=pass|=move|=work|=be|=start|=take|=stay|"
    "=grow|=develop|=teach|=train|=write|=join|=complete|=earn|=gain|=improve|=find|=live|=head|=retire|=master|"
    "=qualify|=leading|=running|=teaching|=working|=managing|=being|=owning|=living|still|hopefully} *", even="all",
)
_WHY_I = phrases(
    "because ..4 {i|you|your|my|=me|we}", "{attract|draw|drew|drawn|appeal|interest|excite|impress|inspire|fascinate|"
    "motivate|intrigue|convince|resonate|drive|energise|energize} ..3 {=me|i|to|my|by|is|was|in|about}",
    "{reason|why i|that is why|which is why|so i applied} ..2",
    "{i|we} ..2 {like|love|enjoy|admire|believe|care|want|wish|hope|need|bring|applied|respect|value|prefer|feel|"
    "choose|suit|fit|figured|excel|offer|qualif*}",
    "i am ..3 {fan|fit|looking|interested|passionate|good|ready|excited|drawn|keen|tired|from|after}",
    "i {would|will|can|could} *", "my {passion|dream|skills|experience|background|goal|interest|values|career}",
    "i {saw|read|heard|noticed} ..2 {you|your|that you|how you|about|on your}",
    "{this|the|your} {job|role|position|post|company|place|opportunity|team} {is|offer|would|give|has|have|let|allow|"
    "combine|sound|look|pay}", "{pay|pays|salary|bills|rent|the money|good money}",
    "{give|gives|help|helps|let|lets|teach} =me", "{fascinating|appealing|attractive|compelling|intriguing}",
    even="all",
)
_DRIVE_I = phrases(
    "{love|enjoy|like it|like when|like to|like the|like that|like seeing|like how|satisf*|proud|pride|reward*|joy|"
    "happy|happiest|pleasure|glad|fun|feeling|feel|thrill|excite*|energ*|buzz|kick|matter|mean something|meaning|"
    "purpose|passion*|care|curious*|fascinat*|interest*|motivat*|drive|drives|driven|inspir*|challenge|challenges|"
    "goal|goals|success|succeed|achieve*|result|results|difference|learning|learn|help|helping|recognition|praise|"
    "thank*|smile|best part|keeps =me|gets =me|going|money|pay|salary|bonus|because|reason|want|hope|dream|"
    "admire|respect|favourite|favorite|beautiful|nothing|hate|stand|believe|faith|need|prefer|grow*|dedicat*|commit*|"
    "expert*|skill*|improv*|draw|draws|drew|chance|opportunit*|myself|always "
    "{wanted|loved}|meant}", "^ {=when|=seeing|=knowing|=helping|=watching|=making|=getting|=being} *", even="all",
)
_WEAK_I = phrases(
    "{weak*|struggle*|difficult {to|for}|difficulty|find ..3 difficult|hard|harder|trouble|tend*|overly|impatien*|"
    "perfection*|improv*|nervous|shy|afraid|fear|"
    "lack*|slow|slower|delegat*|public speaking|used to|procrastinat*|critical|stubborn|disorgan*|forget|forgot|"
    "fault|worst|working on|work on|say no|saying no|overthink*|doubt|uncomfortable|worry|worried|blunt|detail*|flaw*|"
    "bad at|bad with|not good|not great|not strong|not the best|not very|not so|not as|could be better|get better|"
    "better at|too much|too many|too long|too hard|too often|too quickly|too fast|too direct|too honest|too nice|"
    "confident|confidence|patience|i am too|less|myself|learning to|learned to|learnt to|challenge*|problem|weak spot|"
    "sometimes|do not like|hate|admit|mistake|no experience|not much experience|rusty}", even="all",
)
_HANDLE_I = phrases(
    "{i|we} ..2 {=would|=will|=could|=can|should|try|listen|ask|explain|talk|=check|=make|=tell|=speak|=let|=offer|"
    "=discuss|=raise|communicate|=help|apologise|apologize|=stay|=take|=look|=call|=start|=begin|=give|believe|=set|"
    "remain|=handle|=deal|prioritise|prioritize|=keep|=work|=use|=write|=plan|=put|=go}",
    "{you|one} ..2 {should|must|have to|need to|listen|ask|explain|stay|talk|let|apologise|apologize|want to}",
    "{=calm|calmly|listening|apologise|apologize|apologies|sorry|priorit*|deadline|urgent|escalat*|empathy|empathise|"
    "empathize|customer first}",
    "^ [then|and|first] {=listen|=ask|=stay|=let|=explain|=talk|=check|=keep|=take|=apologise|=apologize|by|=look|"
    "=call|=offer|=understand|=calm|=prioritise|=prioritize|=discuss|=speak} *", even="all",
)
_STORY = phrases(
    "i {remember|recall|love telling|love that one|can still see|will never forget|will not spoil|always say|would say|"
    "would have|would not say|could see|could hear|want to tell}", "i do not know {if|whether|why|how|who|what}",
    "i {like|love|enjoy} {it here|this one|that one|your building}", even="all",
)
_DENIES = phrases(
    "i ..2 {do not|never|can not say i|not} ..4 {conflict|conflicts|argument|arguments|disagreement|disagreements|"
    "mistake|mistakes|fail|failure|failures|fall out|clash|deadline|problem with anybody|problems with anybody|enemies|"
    "stressed|wrong|fight|fights|quarrel|issue with|issues with|row|rows|weakness|weaknesses}",
    "{never|not} ..3 {happened|happen|come up|came up|occurred|occur} ..2 {to|with|for} =me",
    "{not|never} {been|had} ..4 {situation|time|occasion|case|moment|instance} ..2 {like that|like this|of that kind|"
    "where|when|of the kind}", "{not|never} [been] [a single|any|one|such] {situation|case|occasion} {like that|like "
    "this|where|when}",
    "{can not|could not} [really|honestly] {think of|recall|remember|name|come up with} {one|any|a single|a time|a "
    "situation|anything|an example|an instance|such}",
    "get {on|along} {well|fine|great} with {everyone|everybody|anyone|all}", "get {on|along} with {everyone|everybody}",
    "things like that do not happen", "{do not|never} [really] {make mistakes|fail|lose|argue|clash|fall out}",
    "{no|zero} {conflicts|conflict|arguments|mistakes|failures|enemies|weaknesses}",
    "{always|only} {succeeded|succeed|won|seen eye to eye}", even="all",
)
_NEEDED = {**dict.fromkeys(AHEAD, _AHEAD_I), "why_here": _WHY_I, "motivation": _DRIVE_I, "weaknesses": _WEAK_I,
           "situational": _HANDLE_I}
_CASE = phrases("{but|though|except|apart from|although} ..3 {once|there was|one time|i had to|one of|a colleague}",
                "{there was|i had} {a|an|this|one} {co worker|coworker|colleague|manager|client|customer|time|case|guy|"
                "woman|man}",
                "{if|when|whenever|in case|case|should} ..5 {=arises|=arise|comes up|come up|happens|occurs|arose}",
                even="all")
"""A case all the same."""
DENIAL = 160
"""Words up to which a denial with no deed after it is the whole answer. Heuristic."""


def unanswered(context: AnswerContext) -> bool:
    """Whether a longer answer has none of the words its question needs."""
    kind = context.question.kind
    if kind == "behavioural":
        return _denied(context)
    needed = _NEEDED.get(kind)
    if needed is None or context.said < LONG:
        return False
    if kind == "situational" and told(context):
        return False  # a case told in place of a plan
    clause_of = context.prose.clause_of
    story = {clause_of[h.first] for h in _STORY(context)}
    return not any(clause_of[h.first] not in story for h in needed(context))


_LIFE = words_of("went did passed was were had got came started began joined moved worked lived grew studied left "
                 "became "
                 "finished used qualified graduated trained thought said")
"""Past forms that tell a life and no case."""


def _denied(context: AnswerContext) -> bool:
    """Whether the case that was asked for is said never to have been, and no deed of the speaker follows."""
    if context.said > DENIAL:
        return False
    return bool(_DENIES(context)) and not _CASE(context) and sum(1 for at in told(context) if
        context.norms[at] not in _LIFE | {"delivered", "succeeded", "won", "cleared", "set"}) <= 1
