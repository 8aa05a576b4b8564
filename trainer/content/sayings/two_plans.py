"""Topics with two ends: what is said of one end undoes what is said of the other.

Each axis names its two ends. A clause that wishes for one end, or turns the other away, stands on that side; two
clauses on opposite sides, with nothing between that explains the change, are two plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from trainer.content.context import AnswerContext, Finder, Hit
from trainer.content.find import phrases

_FOR = ("{want|would like|would love|like|love|enjoy|prefer|hope|plan|aim|dream|need|am after|am looking for|see "
"myself|"
        "am happiest|happiest|thrive|live for|goal is|dream is|passion|am set on|excites me|going to|will|best|only "
        "happy|favourite|am all for|what i want is|always been|is for me|thing for me|place for me|at home with}")
_AGAINST = ("{hate|can not stand|dislike|do not like|do not want|do not enjoy|never want|would never {leave|live|"
"work|want|go|do|be|take|manage}|will never|could "
            "never|no interest in|not interested in|not one for|not for me|done with|finished with|had enough of|"
            "avoid|means nothing|mean nothing|dread|idea of hell|bored by|dull|not my thing|allergic to|sick of|"
            "tired of|"
            "rather not|will not|not bothered about|do not care about|do not take any notice of|do not need|leaving|"
            "afraid of|scared of|last thing i want|not really want|nothing worse than|too old for}")

_AXES: tuple[tuple[str, str], ...] = (
    ("{stay|stay put|for ever|forever|long haul|for good|till i retire|until i retire|up to retirement|until "
    "retirement|"
     "whole life|whole career|rest of my {career|life|days}|put down roots|only this company|one company|settle here|"
     "with you for|never leave}",
     "{canada|australia|new zealand|abroad|emigrate|move on|moving away|off to|next company|next move|two years then|"
     "leave|leaving|flying|back home|another firm|more firms|other firms|private banking|competitor|a different "
     "company}"),
    ("{alone|on my own|by myself|own company|without people|behind a closed door|undisturbed|left in peace|solitary}",
     "{team|teams|people around|around people|colleagues|company of others|busy office|bounce ideas|crowd|teamwork}"),
    ("{calm|quiet|peace|routine|predictable|steady|same every day|know on sunday|structure|stable|slow down|easier|"
     "slower}",
     "{chaos|chaotic|variety|new thing each day|something new every|adrenaline|unpredictable|surprises|different every "
     "day|constant change|double my|flat out|fast pace|risk|risks}"),
    ("{home by|be home|balance|evenings free|short hours|fewer hours|part time|less responsibility|less pressure|no "
     "stress|stress free|easy life}",
     "{seventy hour|sixty hour|long hours|all hours|overtime|weekends too|nights and weekends|step up|made senior|head "
     "of|promotion|more responsibility|bigger team|director}"),
    ("{hands on|on the tools|on the wards|on the floor|the bench|in the classroom|with the patients|with my hands|at "
    "the "
     "coalface|in the field|outdoors|outside}",
     "{into an office|in an office|management|manage people|manager|foreman|behind a desk|desk job|paperwork|policy|"
     "head "
     "office|off the wards|off the tools|head of department|strategy}"),
    ("{manage|managing|leading|lead people|people management|in charge|responsibility|boss|supervising|titles|title|"
     "promotion|power}",
     "{head of|director|team lead|team leader|foreman|manager|own crew|run a team|run the team|lead a team|crew of|in "
     "charge of|chief|boss}"),
    ("{small firm|small firms|small company|small place|small team|little shop|family firm}",
     "{giants|big firm|large company|corporation|multinational|thousand people|big company|conglomerate}"),
    ("{new tools|new ways|innovation|latest|change|new ideas|new technology|modern}",
     "{always been done|the old way|paper|old ways|nothing changing|as it is|never change|tradition}"),
    ("{money|pay|salary|wage}", "{pay|money|salary|wage|earn|bonus|best paid|six figures}"),
    ("{sales|selling|targets|cold calls}", "{sales|selling|closing|head of sales|sales manager}"),
    ("{studying|study|exams|courses|learning|school|books|university}",
     "{lifelong learner|learning|master|degree|doctorate|phd|course|study|studies|qualification}"),
    ("{children|kids|pupils|teaching}", "{children|kids|pupils|teaching|teacher|classroom}"),
    ("{customers|the public|people|patients|guests|clients|passengers|talking to people|phones|phone calls}",
     "{customers|the public|people|patients|guests|clients|passengers|talking to people|face to face|phones}"),
    ("{travel|travelling|the road|abroad|planes}", "{travel|travelling|see the world|abroad|on the road|my village|"
    "fly}"),
    ("{numbers|figures|spreadsheets|maths|accounts|data}", "{numbers|figures|spreadsheets|maths|accounts|data|"
    "analyst}"),
    ("{retail|shops|shop|nursing|teaching|kitchens|care|law|banking|driving|criminal law|crime|freight|the army|audit}",
     "{bigger store|a store|shop|shops|nursing|ward|teaching|classroom|kitchen|care|law|bank|driving|property|crime|"
     "passengers|army|audit}"),
    ("{public speaking|the stage|in front of people|presentations|attention|crowds|limelight}",
     "{stage|on stage|in front of|presenting|speaker|presenter|host|limelight|trainer}"),
    ("{what folk think|what people think|praise|recognition|applause|what others think}",
     "{praised|praise|recognition|applause|noticed|admired|thanked|compliments}"),
    ("{travel|nights|weekends|shifts|start full time|full time}", "{full time|nights|weekends|any shift|continue "
    "studies}"),
    ("{computers|technology|screens|coding|software}", "{computers|technology|coding|developer|programmer|software}"),
    ("{change|changing jobs|moving around|new places}", "{change|something different|new place|another country|new "
    "field}"),
    ("{sea|boats|water|flying|planes|heights|blood|dogs|animals|mornings|the cold|dirt|mud}",
     "{ship|boats|sea|pilot|plane|heights|surgeon|theatre|dogs|animals|early shift|outdoors|roofer|kennels}"),
)

_SPECIAL = (
    (phrases("{open|flexible|easy|relaxed} ..4 {where|what|which|anything|everything} ..6", "open to {anything|all|"
    "any}",
             "i {do not mind|am easy|am flexible|am open} *", even="all"),
     phrases("{it|that} {has to|must|needs to} be *", "only {accept|consider|take|want|do} *", "{nothing|nowhere} "
     "{else|"
             "but} *", "not negotiable", even="all")),
    (phrases("i {am|am really|am very} {ambitious|driven|hungry}", "go {far|places}", "as {high|far} as i can",
    even=""),
     phrases("{do not|not} ..3 {want|go|need} ..3 {anywhere|promotion|go any}", "{good|happy|fine} {at this level|"
     "where i "
             "am|as i am}", "{no|not} ..2 {ambition|ambitions|goals}", "stay {where|as} i am", even="all")),
    (phrases("i am never {late|ill|wrong|stressed}", "i {always|never} *", even="all"),
     phrases("{one|only|my} {problem|weakness|trouble} ..4 {late|stress|wrong|forget|miss} *", even="all")),
)

ENDS = 8
"""Axes, from the first on, whose two ends differ; on the others both name one topic."""
_SURE = phrases(
    "{only|never|always|for ever|forever|whole life|for good|until|till|nothing but|completely|through and through|the "
    "only|by far|every day|strictly|no question|definitely|dead set|no interest|best|really do not|not at all|hate|at "
    "all|as soon as i can|live for|everything to =me|all day}", even="all",
)
"""Words that make a wish exclusive: two wishes without one of them are only two wishes."""


def _sure(finder: Finder) -> Finder:
    """Hits of a finder in clauses that are said with no exception."""

    def find(context: AnswerContext) -> list[Hit]:
        found = list(finder(context))
        sure = {context.prose.clause_of[h.first] for h in _SURE(context)} if found else set()
        return [h for h in found if context.prose.clause_of[h.first] in sure]

    return find


def _pairs() -> Iterator[tuple[Finder, Finder]]:
    for number, (one, other) in enumerate(_AXES):
        turned = phrases(f"{_AGAINST} ..4 {one}", f"{one} {{is|are|bores|mean|means}} ..3 {_AGAINST}", even="all")
        wanted = phrases(f"{_FOR} ..6 {other}", even="hypothetical")
        yield _sure(turned), wanted
        if number < ENDS:
            wished = phrases(f"{_FOR} ..6 {one}", even="hypothetical")
            refused = phrases(f"{_AGAINST} ..4 {other}", even="all")
            yield _sure(wished), _sure(wanted)
            yield wished, _sure(refused)


pairs: tuple[tuple[Finder, Finder], ...] = (*_SPECIAL, *_pairs())
"""Finders two by two, on opposite sides of one topic."""
