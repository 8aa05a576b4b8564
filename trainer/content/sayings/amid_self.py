"""Oneself, amid an ordinary answer: held high, made small, a great name, at rest, a plan that is closed."""

from __future__ import annotations

from trainer.content.aims import claims
from trainer.content.find import phrases

settled = claims(
    "{not|never} {ask|asking|want|need|looking|look} for {more|anything else|anything more|anything|much}",
    "{promotion|"
    "promotions|career|careers|responsibility|ambition|progress|management|courses|new things|training} ..2 {is|are} "
    "[not] {for {people|others|those|the young|somebody}|for =me|nothing for =me|not my thing}", "{promotion|career|"
    "courses|training|responsibility|change|changes} no ..3", "the way {it has been|it is|it was|things are|it "
    "always} ..8 "
    "{like|fine|good|suits|keep|stay}", "{not|never} {be|been|go|going} {learning|learn|studying|changing|"
    "retraining} ..3 "
    "{new|any more|again|at my|now|else}", "at {my age|fifty|sixty|fifty *|sixty *} ..6 {not|no|too|enough|why}",
    "{too "
    "old|too late|too tired|past it|past that|long in the tooth} {for|to|now|and}", "{nothing|not much|not a thing} "
    "{happened|happens|changed|changes|has to happen|has to change|needs to change}", "{pen|pencil|tools|hammer|phone|"
    "computer} {goes|go|drops|falls|is|are} down", "{contract|job description|rota|sheet} ..5 {no more|nothing more|"
    "not "
    "more|at four|at five|that is it}", "{somebody|someone} has to ..5 {bottom|do it|small|simple}", "{could|might} "
    "have "
    "{gone|got|been|done|become} {further|more|higher|manager|far} ..6 {but|why|not|never}", "{comfy|cosy|snug|cushy|"
    "undemanding|relaxed|easy going|easy} {here|there|where|job|work|life|enough|and|number|pace|for =me}", "my "
    "{kettle|routine|little corner|own pace|peace and quiet|own little corner} ..6", "{clock|clocking|punch} "
    "{in|out|off}", "{enough|plenty} for =me", "{no|little|zero|not much|without} {appetite|interest|hunger|drive|wish|"
    "desire|need} {for|in|to} ..2 {more|grow|change|climb|learn|move|promotion|advance|career}", "{ticking|tick|"
    "jogging|"
    "plodding|plod|cruising|cruise|coast|coasting|potter|pottering} {along|over|on|to|until|about}", "keep my head "
    "down",
    "{as little|the least|minimum|bare minimum} ..4", "{let|have} {others|somebody else|someone else|the young ones} "
    "..4 "
    "{worry|do|climb|run|lead|take|that}", "not {one|a person|somebody|someone|the type|the sort|the kind} ..2 "
    "{ambition|"
    "ambitious|career|climb|goals|plans|push|pushy}",
    even="negated others hypothetical past",
)
"""At rest, in the words people have for it."""


fixed = phrases(
    "mind {is|was|has been|s} [been] made up", "never [once|ever] {reconsidered|doubted|wavered|questioned|looked back|"
    "thought of anything else|considered anything else|changed}", "if {it is|it was|that is} not * {it is|then|i}",
    "{every|each} {step|year|stage|thing|move} has its {year|date|place|time|slot}", "{no|not a|never a} {step|stage|"
    "year|"
    "thing} {gets|is|will be|can be} {swapped|moved|skipped|changed|left out}", "plan comes first", "{everything|the "
    "rest|"
    "everybody|life|family} [else] {goes|fits|works|revolves|has to fit} {round|around} {it|that|the plan|my plan}",
    "not want to hear {about|of} ..2", "{please do|do} not {offer|suggest|ask|try|bother} ..3 {=me|any|other|to}",
    "not going to {start|change|move|budge|wait|bend} {now|it|that|for|from}", "{if|when} {one|any|a single|even "
    "one} of "
    "{those|them|these} {slips|slip|fails|fail|moves|goes} ..3", "{have|would have|will have|then i have} failed",
    "{nothing|nobody|no one} ..3 {will|can|is going to|could|would|s going to} ..2 {change|move|stop|shift|shake|get "
    "in|"
    "come between|talk|alter}", "{i|we} {will|would|do|am|are} not {compromise|settle|deviate|budge|bend|negotiate|"
    "yield|"
    "adjust|adapt} ..3", "{all|nothing} or nothing", "do or die", "{whether|if} {you|they|people|anyone} like it or "
    "not",
    "{the|my} plan is the plan", "{has|have|it is|got} to be {exactly|precisely} ..3", "{exactly|precisely} {as|how|"
    "when|"
    "what} {planned|i planned|i wrote|the plan|written|it says}", "{to the letter|without exception|without fail|no "
    "exceptions|no ifs|no buts|no excuses|at any price|at all costs}", "{only|just} the one {way|path|goal|plan|thing}",
    "{other|another} {departments|department|areas|jobs|roles|fields|options|paths} {do not|are not|is not|not|bore} "
    "..3",
    even="others past hypothetical negated",
)
"""A closed plan, in the words people have for it."""

