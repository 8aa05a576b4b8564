"""Worlds an answer can dwell in: the sea, the stage, the kitchen, the sick-room. Which words belong to which.

Wider than ``trades``: not only what a trade is called but what fills its days (keys, hulls, scales), so that an answer
which paints another life is known by its colours. A word that is in no list says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.trades import apart
from trainer.language import words_of

WORLDS: dict[str, frozenset[str]] = {
    "sea": words_of("""
boat boats sailing sail sails sailed yacht yachts skipper skipper's harbour mast hull keel crewing ship ships sea seas
ocean regatta deckhand deck offshore onshore marina diving diver divers scuba reef surf surfing surfer surfboard waves
kayak kayaks canoe baltic caribbean canaries lighthouse fishing fisherman trawler knots helm rudder
"""),
    "aviation": words_of("""
fly flying flew pilot pilots cessna glider gliding airbus boeing cockpit airfield helicopter helicopters aircraft
airline airlines aeroplane aeroplanes plane planes licence_pilot balloon ballooning parachute paragliding drone drones
"""),
    "stage": words_of("""
act acting actor actors actress stage theatre theatres drama play plays playing_hamlet audition auditions auditioned
role_lead cast panto cabaret comedian comedy stand_up sketch sketches improv film films movie movies screen camera
shakespeare chekhov costume costumes rehearsal rehearsals showreel voiceover voices accents cartoon cartoons dubbing
voice voices microphone villain agent puppet puppets puppeteer circus clown magician magic tricks dance dancer dancing
ballet tango choreography musical
"""),
    "music": words_of("""
music musical musician sing singing singer songs song songwriter band bands gig gigs guitar guitars piano pianos violin
cello drums drummer bass saxophone trumpet choir orchestra opera album albums ep streams label festival festivals tour
touring studio_recording composer compose composing conductor jazz folk rock rap rapper dj organ organs concert
concerts bechstein tune tuning tuner unison
"""),
    "writing": words_of("""
novel novels novelist author authors poem poems poetry poet stories fiction thriller thrillers detective_story writer
memoir screenplay screenplays script scripts playwright publish published publisher bestseller bookshop chapter chapters
manuscript crime_novel fantasy journalist journalism newspaper magazine column blog blogger
"""),
    "pictures": words_of("""
paint painting paintings painter canvas oils watercolour watercolours sketching sculpture sculptor pottery potter
potter's clay kiln glaze ceramics photography photographer photographs photos gallery galleries exhibition exhibitions
illustrate illustrator drawing drawings comic comics tattoo tattoos jewellery silversmith weaving weaver loom quilts
calligraphy engraving mosaic printmaking
"""),
    "workbench": words_of("""
lathe woodturning whittling carving bowls chairs green_wood joinery furniture cabinet cabinetmaker violin_making luthier
clock clocks watches watchmaker clockmaker knife knives forge blacksmith anvil leather saddle saddler cobbler shoes
shoemaker wood workshop bench bookbinding bookbinder
"""),
    "past": words_of("""
archive archives archivist history historian historical archaeology archaeologist archaeological dig digs excavation
excavations medieval roman romans egypt pharaohs palaeography genealogy ancestors museum museums curator castle castles
maps map parish dinosaur dinosaurs fossils antiques antique
"""),
    "animals": words_of("""
animal animals dog dogs dog's puppy puppies horse horses pony ponies stable stables donkey donkeys goats sheep hens
chickens hedgehog hedgehogs wildlife vet veterinary zoo zookeeper birds bird birdwatching bees beehive hive hives honey
beekeeper kennel kennels cattery cats greyhound greyhounds shelter rescue_centre falcon falconry reptiles snakes
breeder breeding badger badgers otter otters owl owls sanctuary ranger bears safari lambs lambing herd
"""),
    "land": words_of("""
farm farming farmer smallholding vineyard vineyards vines wine winemaker orchard orchards garden gardens gardening
gardener flowers florist roses seeds greenhouse allotment vegetables forest forestry forester woodland trees hedge
hedges
landscape landscaping soil harvest tractor permaculture
"""),
    "kitchen": words_of("""
kitchen kitchens cook cooks cooking chef chefs commis brigade pastry patisserie baking baker bakery bread sourdough cake
cakes restaurant restaurants cafe café bistro menu menus recipes recipe dessert desserts chocolate chocolatier tarts
catering barista coffee_roaster brewing brewery brewer beer
"""),
    "sport": words_of("""
football footballer rugby cricket tennis golf boxing boxer judo karate coach_football academy marathon marathons
triathlon ironman running runner cycling cyclist swimming swimmer gym gyms fitness athlete athletes athletics
bodybuilding gymnastics skiing snowboarding climbing climber mountain mountains mountaineering summit everest racing
rally racer wrestler skating hockey basketball league olympics olympic medal championship personal_trainer
"""),
    "healing": words_of("""
psychology psychologist psychologists counselling counsellor therapy therapist therapists trauma attachment yoga reiki
massage meditation healing acupuncture homeopathy doctor doctors medicine medical surgeon surgery nurse nurses nursing
midwife midwifery midwives paramedic paramedics ambulance physiotherapist physiotherapy ward dentist dentistry
anatomy
"""),
    "classroom": words_of("""
teacher teachers teaching classroom pupils primary_school lessons lecturer professor tutor tutoring kindergarten
"""),
    "law and order": words_of("""
police policeman policewoman detective detectives army navy marines soldier soldiers firefighter firefighters fireman
fire_brigade coastguard lawyer lawyers barrister solicitor judge court courtroom politics politician parliament mp mayor
senator campaign_trail election elections diplomat embassy spy
"""),
    "science": words_of("""
physics physicist chemistry chemist biology biologist astronomy astronomer telescope stars planets astronaut space
rocket
rockets marine_biology geology geologist volcano volcanoes volcanologist laboratory neuroscience genetics
"""),
    "looks": words_of("""
fashion designer_fashion model modelling catwalk make_up makeup beauty nails hairdresser hairdressing salon stylist
clothes dresses dressmaker dressmaking sewing tailor tailoring wigs lipstick
"""),
    "screens": words_of("""
gaming gamer esports twitch youtube youtuber streaming streamer influencer tiktok instagram followers channel podcast
podcasts podcaster vlog vlogging subscribers
"""),
    "faith": words_of("priest vicar monk monastery nun imam pastor missionary mission_abroad ministry seminary "
    "theology"),
    "code": words_of("software coding code programmer programming developer developers app apps python javascript"),
    "houses": words_of("property properties landlord estate_agent flats_to_rent doing_up_houses renovate renovating"),
    "cars": words_of("motorbike motorbikes motorcycle motorcycles racing_car vintage_cars engines garage_own rally_car "
                     "formula"),
}
"""Worlds and the words that fill them."""

_TRADES: dict[str, tuple[str, ...]] = {
    "sea": ("sport", "transport"), "aviation": ("aviation",), "stage": ("acting",), "music": ("music",),
    "writing": ("writing",), "pictures": ("pictures",), "workbench": ("building", "pictures"), "past": (),
    "animals": ("animals",), "land": ("animals", "food"), "kitchen": ("food", "hospitality"), "sport": ("sport",),
    "healing": ("health", "care", "wellness"), "classroom": ("teaching", "care"), "law and order": ("public", "law"),
    "science": ("science",), "looks": ("fashion", "beauty"), "screens": ("media",), "faith": ("faith",),
    "code": ("software", "data"), "houses": ("property",), "cars": ("transport",),
}
"""The trades of ``trades.FIELDS`` a world is at home in: a job of one of them is not far from it."""


def worlds_of(words: Iterable[str]) -> dict[str, int]:
    """How many of these words belong to each world."""
    found: dict[str, int] = {}
    for word in words:
        for name, known in WORLDS.items():
            if word in known:
                found[name] = found.get(name, 0) + 1
    return found


DWELT = 4
"""Words of a world from which an answer lives in it: a trade next door is no excuse any more. Heuristic."""


def foreign(world: str, said: int, job: frozenset[str], job_words: frozenset[str]) -> bool:
    """Whether a world of which so many words were said lies apart from a job, known by its trades and its words."""
    trades = frozenset(_TRADES[world])
    if WORLDS[world] & job_words or trades & job:
        return False
    return not job or not trades or said >= DWELT or apart(trades, job)


_AIM = phrases(
    "{what i|where i|that is what i|that is where i} ..3 {want|love|like|heading|see|picture|am really|am after|"
    "working "
    "for|live for|go}",
    "{i|my|the|one} ..3 {aspiration|ambition|goal|dream|passion|calling|heart|aim|plan} ..3 {is|was|be|lies|to}",
    "i {would|will} ..2 {love|like|want|be|see|have} ..3", "{see|picture} ..3 {myself|=me}", "i could be",
    "{hope|want|aim|plan|dream|going} to ..1 {be|become|act|sing|play|write|end up|run|work|get|open|train|do|have|"
    "make|specialise|specialize|switch|go|join|live|travel|move}",
    "{drives|moves|motivates|gets} =me", "i have always {wanted|been mad|dreamed|dreamt|been|loved}",
    "i am ..2 {mad|crazy|passionate} about", "{training|qualifying|studying|saving} {to be|as|for}",
    "i would do ..3 {if i could|day and night|all day}", "{that is|it is} {the dream|the goal|the picture|where|what}",
    even="hypothetical past",
)
"""Where an aim begins, however it is put."""
_BRIDGE = phrases(
    "{this|the|your} {job|role|position|post|company|team|place}", "{here|with you|from you|for you}", "your *",
    "{teaches|taught|teach|helps|helped} =me", "{same|exactly} ..1 {skill|thing|as}", even="all",
)
"""Words that lay an aim beside this job."""
AIM_WORDS = 12
"""Words after the beginning of an aim within which its world is looked for. Heuristic."""
FEW = 2
"""Words of a foreign world in a longer answer, where nothing else joins it to this job. Heuristic."""
JOINED = 3
"""The same where some other clause joins the answer to this job. Heuristic."""
BRIEF = 30
"""Words up to which one word of a foreign world in the aim is enough. Heuristic."""
_APART = phrases(
    "{alone|by myself|on my own|undisturbed|in silence|in peace|solitary}", "door that {shut|close|lock}",
    "{closed|shut} door", "no {meetings|clients|customers|phone|phones|people|colleagues|talking|calls|noise}",
    "{nobody|no one} {else|speaks|talks|shouts|around|comes}", "without {people|anyone|anybody|talking|colleagues}",
    "single {file|case|piece|object}", "people ..4 {wind =me up|drain|tire =me|exhaust|wear =me out|takes it out of}",
    "{quiet|silence} of it", even="all",
)
"""Working far from people."""
_AMONG = words_of("""
call calls caller callers centre center service support desk hotline helpline reception receptionist waiter waitress
server restaurant retail cashier shop store sales teacher nursery nurse carer host hotel bar crew group team customer
customers client clients guests guest passengers adviser agent assistant steward trainer
""")
"""Words of a role done among people."""


def elsewhere(context: AnswerContext, trades: frozenset[str], joined: bool) -> list[Hit]:
    """The aims of an answer that lie in a world apart from the job, where the answer dwells there or says no more.

    ``trades``: the job's, by ``trades.fields_of``. ``joined``: whether some clause ties the answer to this job.
    """
    clause_of = context.prose.clause_of
    aims = list(_AIM(context))
    found: list[Hit] = []
    for world, said in worlds_of(context.norms).items():
        least = JOINED if joined else 1 if context.said <= BRIEF else FEW
        if said < least:
            continue
        if not foreign(world, said, trades, context.profile_words):
            continue
        bridged = {context.clauses[clause_of[h.first]].sentence for h in _BRIDGE(context)} if said <= DWELT else set()
        for aim in aims:
            last = min(aim.last + AIM_WORDS, context.sentence_of(aim)[1])
            if context.clauses[clause_of[aim.first]].sentence in bridged:
                continue
            if WORLDS[world] & set(context.words(aim.first, last)):
                found.append(Hit(aim.first, min(aim.last + AIM_WORDS, context.clauses[clause_of[aim.last - 1]].last)))
    return found or _far_from_people(context, aims)


def _far_from_people(context: AnswerContext, aims: list[Hit]) -> list[Hit]:
    """An aim of working alone, said twice and more, where the job is done among people."""
    if not context.profile_words & _AMONG:
        return []
    far = _APART(context)
    if len(far) < FEW + 1:
        return []
    near = [a for a in aims if any(0 <= h.first - a.first <= 2 * AIM_WORDS for h in far)]
    return [Hit(a.first, max(a.last, context.prose.clause_at(a.last - 1).last)) for a in near[:1]]
