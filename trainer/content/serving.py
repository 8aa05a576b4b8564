"""What makes a stretch of an answer serve a line of an advert at all: the speaker does it, and tells it concretely.

Being on the receiving end, leaving it to somebody or only holding a view of it serves no line, however alike the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.content.context import AnswerContext
from trainer.content.deeds import counts, modal_verbs, told
from trainer.content.find import phrases
from trainer.content.specifics import specific_words
from trainer.language import words_of

DOES = phrases(
    "{i|we} [also|then|just] {did|made|built|wrote|told|taught|led|ran|kept|set|put|rang|called|sat|found|fixed|"
    "planned|checked|let|"
    "showed|brought|cut|started|changed|opened|trained|took|went|asked|settled|walked|explained|designed|organised|"
    "organized|won|sold}",
    "i have {done|made|built|written|run|led|taught|trained|been|kept|had} *",
    even="past others",
)

_RECEIVES = phrases(
    "{rather not|not keen|if i can help it|not my|not for me|not really me|not bothered|no time for|gets on my nerves}",
    "i {let|leave|left} {my|the|a|somebody|someone|others|them|him|her|it} * ..3 {do|to|handle|deal|sort|write|with}",
    "{my|the|our|a} {boss|manager|colleague|chief|supervisor|team lead|teacher|accountant|secretary|sister|agency|"
    "consultant} ..2 {did|does|handled|handles|wrote|writes|made|makes|took|takes|always|used to|would|ran|runs} *",
    "i {=watched|=attended|=sat through|=heard|=wished|=hated|=hate|=complained|=missed|=dread} *",
    "i have {heard|read} {of|about} *",
    "as a {customer|patient|pupil|child|guest|tenant|passenger|visitor}",
    "when i was a {student|child|pupil|patient|kid|guest}",
    "my favourite *",
    "i wish *",
    "i would like to {learn|know|try|have|get}",
    "i have {always|never} wanted",
    "{people|they|you|everyone|somebody} should *",
    "i {get|got} {nervous|bored|flustered|tired|angry|lost|my}",
    "i {was|have been} {given|shown|sent|told|promised|asked to leave|paid|treated|served|invited} *",
    "i do not really *",
    "i am saving",
    "i have been to *",
    "i buy *",
    "i {like|love|enjoy} {going|watching|reading|eating|shopping|the|to}",
    "i {think|feel|find|believe} {that|it|the|they|most|people} *",
    "i am {going|hoping|planning} to *",
    "it is {on|in} my list",
    "i could {learn|imagine} *",
    "no idea {how|what}",
    "i have only {seen|heard|read} *",
    "i tend *",
    "{my|our} own {budget|mortgage|house|car|life|first|rent|flat|money|garden|wedding|doctor}",
    "{friends|mates} from *",
    "i was an {apprentice|intern|student|pupil|au pair}",
    "i was [just|only] one of *",
    "{taught|showed|trained|told|gave|helped|sent|paid} {me|us} *",
    "{we|i} had {a|the|our} * ..2 {put in|done|fitted|installed|delivered|taken out}",
    "at school i *",
    "i was a {patient|customer|pupil|guest|passenger|tenant|student|trainee|child|witness} *",
    "{they|she|he} {=took|=gave|=did|=put|=sent|=made} {a|an|the|my|our|me|us|it} *",
    "i {like|prefer} to {get|have|be|know} *",
    "i have no *",
    "i {never|hardly} {had to|learned|learnt|did|used|got|needed} *",
    "i was {supposed|meant|due} to *",
    "i am {told|glad|happy|sure|afraid|used to having} *",
    "they {did|do|made|make|had|have} {it|that|all} *",
    "it was {not|never} me *",
    "i {would|could} never *",
    "i would {need|have} to be *",
    "no {overnight|weekend|late} *",
    "{was|were} always {a mess|late|wrong|full|the last|too}",
    "{nobody|no one|doctors|people|they} {never|listened|cared|showed|knew} *",
    "i used to be *",
    "is dying out",
    "{we|they} had {people|testers|somebody|someone|a team|an agency} for {that|it}",
    "on my phone",
    "i mostly *",
    "when {it|somebody} {rains|else}",
    "i scroll *",
    "{terrible|horrible|awful|boring} {is|was|*}",
    "i passed it on",
    "passed {it|them} on to",
    "i do not {drive|like|mind|want|care|know|have|need} *",
    "at the weekend *",
    "i am saving up",
    "i have {been to|got a family|a family|a motorbike|a dog|a car|a cat} *",
    "for a season",
    "i {sing|play|swim|run|ski|cycle|knit|paint|fish|travel} {in|for|at|with|on|every|a} *",
    "we {nearly|almost} *",
    "nearly finished us",
    "my {cousin|neighbour|uncle|aunt|friend|mum|dad|brother|sister} *",
    "our neighbour *",
    "i invigilated *",
    "put an order in",
    even="all",
)
"""The speaker is on the receiving end, leaves it to somebody, or only has a view of it: that serves no line."""
_HOLDS = phrases(
    "i have {a|my|the|two|three|#|got|done|had|held|passed} *",
    "i am {a|an|qualified|trained|certified|fluent|used to|good|the one|#} *",
    "i {speak|hold|own|know|use|can|always|never|usually|normally} *",
    "{years|months} {in|of|at|as|on}",
    "my {degree|licence|level|certificate|thesis|dissertation|job|task|team}",
    "{i|we} {=do|=make|=run|=keep|=check|=write|=plan|=lead|=go|=take|=ask|=tell|=hold|=sit|=ring|=call|"
    "=put|"
    "=show|=start|=give|=help|=look|=work|=see|=read|=train|=teach|=order|=count|=talk|=share|=set|=use|"
    "=sort|"
    "=find|=fix|=explain|=walk|=let|=bring|"
    "=write} *",
    "{i am|i was|we were|we are} *",
    "first thing everyone",
    "i have them *",
    even="past others",
)
_IDLE = words_of(
    "got received was were liked loved wanted heard saw watched wished hated complained waited needed "
    "felt "
    "thought lived bought missed attended signed enjoyed visited moved"
)
"""Verbs of the past in which one does nothing that an advert asks for."""

DEEDS, IDLE, NUMBERS, SPECIFIC = 0.03, 0.47, 0.06, 0.04
"""What a deed (three at most), a place of not doing it (two at most), a count (two at most) and a specific word (thirty
at most) are worth beside the likeness of meaning: the weights of a logistic fit over the tune part of the labelled
pairs and over pairs shuffled so that they do not belong together, divided by the weight of the likeness."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Where in an answer the speaker does something, and where they say that they do not."""

    deeds: Sequence[int]
    idle: Sequence[int]

    def worth(self, context: AnswerContext, first: int, last: int) -> float:
        """What a stretch adds to its likeness by being told as done, concretely."""
        deeds = min(3, sum(first <= at < last for at in self.deeds))
        idle = min(2, sum(first <= at < last for at in self.idle))
        numbers = min(2, len(counts(context, first, last)))
        specific = min(30, len(specific_words(context, first, last)))
        return DEEDS * deeds - IDLE * idle + NUMBERS * numbers + SPECIFIC * specific


def doing(context: AnswerContext, denied: Sequence[int]) -> Doing:
    """Deeds, and the places of receiving, leaving and viewing; ``denied``: tokens where it is denied outright."""
    receives = [h.first for h in _RECEIVES(context)]
    idle = {context.prose.clause_of[at] for at in receives}
    deeds = {h.first for h in (*DOES(context), *_HOLDS(context))} | set(modal_verbs(context))
    deeds |= {at for at in told(context) if context.norms[at] not in _IDLE}
    active = sorted(at for at in deeds if context.prose.clause_of[at] not in idle)
    return Doing(active, sorted([*receives, *denied]))
