"""In words: strong pleasure or pull toward the work. Plain "like" is not enough. Never judged from the voice."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_joy = phrases(
    "{i|i really|always|also|have|what i|part i|and|to} {love|adore|enjoy|loved}",
    "{love|enjoy|loving} {it|the|that|when|this|how|to|being|seeing|even|working}",
    "{fascinat*|passion*|excit*|thrill*}",
    "{can not wait|proud|come alive|light up|makes my day|favourite|favorite|best part|crazy about|dream of "
    "it|is my love|in love|delight*}",
    "{mad|crazy|nuts|wild|enthusiastic} about",
    "goosebumps",
    "{eager|thrilled|delighted|elated|enthused|enthusiast*}",
    "{most|really|so|deeply|very|truly|hugely|incredibly} {satisfying|rewarding|fulfilling|gratifying}",
    "{feel|felt|is|was|have|a} ..4 calling",
    "fired ..2 up",
    "{great|real|genuine|huge|deep|immense|pure} {joy|pleasure|satisfaction|pride|passion|delight}",
    "{give|gives|gave|bring|brings|brought} me ..2 {joy|pleasure|satisfaction|pride|energy}",
    "sense of {accomplishment|pride|joy}",
    "{makes|make|made} me {happier|so happy|very happy|really happy|glow}",
    "happy like a child",
    "beside myself",
    "first love",
    "look forward to",
    "burn for",
    "talk about ..4 {all night|all day|for hours}",
    "{buzz|kick} {from|out|of|when}",
    "i live for",
    "over the moon",
    "in my element",
    "nothing {beats|better|i would rather|makes me|like it|like that|like it}",
    "{most|so much} fun",
    "my {passion|heaven|happy place|heart}",
    "heart {beats|sings|jumps}",
    "never {get|gets} {tired|old|enough}",
    "can not {get enough|stop}",
    "gets me out of bed",
    "best {thing|part|bit|moment|half hour|hour|feeling} {in|of|about|is|when}",
    "i could ..3 all day",
    "hooked",
    "{i|me|so} ..2 {happy|thrilled} ..2 {i was|when|that|if|i did}",
    "how happy i",
    "think of it when i",
    even="others hypothetical",
)


_WISH = phrases(
    "would [also|really|absolutely|still|just|have] {love|enjoy|adore|be happy|be delighted|be proud}",
    "{best part|the rest} of {a|an|the year|the day|the week}",
    "{my|your|the} {favorite|favourite} {sport|team|food|band|film|movie|colour|hobby|player|club|subject was}",
    "{my|no|second} ..1 passion {is|for} {football|cooking|travelling|music|sport}",
    even="all",
)
"""A wish in warm words, or a pleasure beside the work: neither is pleasure in it."""


def _find(context: AnswerContext) -> list[Hit]:
    wished = {at for h in _WISH(context) for at in range(h.first, h.last)}
    return [h for h in _joy(context) if not wished & set(range(h.first, h.last))]


ELEMENT = ElementRule(
    id="enthusiasm",
    title="Pleasure in the work",
    source="M D",
    find=_find,
    praise="The pleasure in it comes across in the words.",
    flags=(
        flag("I love seeing somebody do stairs again for the first time."),
        flag("Pricing fascinates me."),
        flag("I'm eager to get back behind a loom."),
        flag("Mending nets gives me real satisfaction."),
        flag("I can't wait to see the new press."),
    ),
    passes=(
        leave("I like rules."),
        leave("I have worked here for two years."),
        leave("I'd love to run a depot one day."),
        leave("It took me the best part of a year."),
    ),
)
