"""In words: strong pleasure or pull toward the work. Plain "like" is not enough. Never judged from the voice."""

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import ElementRule, flag, leave

_joy = phrases(
    "{i|i really|always|also|would|have|what i|part i} {love|adore|enjoy|loved}",
    "{love|enjoy|loving} {it|the|that|when|this|how|to|being|seeing|even|working}",
    "{fascinat*|passion*|excit*|thrill*}",
    "{can not wait|proud|come alive|get lost|light up|makes my day|favourite|favorite|best part|crazy about|dream of "
    "it|is my love|in love|delight*}",
    "{mad|crazy|nuts|wild|enthusiastic} about",
    "goosebumps",
    "{get|got|am} [completely|totally|quite] {lost|absorbed} in",
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


def _find(context: AnswerContext) -> list[Hit]:
    return list(_joy(context))


ELEMENT = ElementRule(
    id="enthusiasm",
    title="Pleasure in the work",
    source="M D",
    find=_find,
    praise="The pleasure in it comes across in the words.",
    flags=(
        flag("I love seeing somebody do stairs again for the first time."),
        flag("Pricing fascinates me."),
        flag("I can't wait to see the new press."),
    ),
    passes=(
        leave("I like rules."),
        leave("I have worked here for two years."),
    ),
)
