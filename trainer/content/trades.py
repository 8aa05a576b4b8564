"""Fields of work: which words name them, and which fields lie so close that a move between them needs no word.

The lists are plain knowledge about jobs, kept short on purpose: a word that is in no list says nothing, and
nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from trainer.language import words_of

FIELDS: dict[str, frozenset[str]] = {
    "software": words_of("software developer programmer coder coding programming backend frontend devops java python "
                         "web "
                         "developers tester architect sysadmin informatics cybersecurity app apps"),
    "data": words_of("data analyst analytics statistician statistics machine_learning ai sql scientist_data"),
    "design": words_of("designer ux ui graphic illustrator illustration animation animator interior"),
    "marketing": words_of("marketing advertising brand seo copywriter campaigns pr content_writer content_writing "
                          "content_creator content_creation content_manager content_strategist content_editor "
                          "content_marketing content_designer content_strategy social_media"),
    "sales": words_of("sales salesman saleswoman salesperson account_executive account_manager seller"),
    "finance": words_of("finance bank teller accountant accounting accounts auditor audit_assistant audit_manager "
                        "audit_associate internal_audit external_audit into_audit in_audit banker banking investment "
                        "bookkeeper payroll payable actuary tax treasurer controller trader fund insurance "
                        "underwriter financial mortgage"),
    "law": words_of("lawyer law legal solicitor barrister paralegal judge attorney advocate"),
    "people": words_of("hr recruiter recruiting recruitment human_resources"),
    "office": words_of("administrator admin receptionist secretary clerk office_manager typist assistant_office"),
    "health": words_of("nurse nursing doctor surgeon medicine medical physician paramedic midwife physiotherapist "
                       "physiotherapy dentist dental pharmacist pharmacy hospital clinic radiographer ward patient "
                       "patients psychologist therapist psychology veterinary_nurse optician "
                       "healthcare audiology audiologist"),
    "care": words_of("early_years reception_age nursery_teacher playgroup childminder carer care childcare nanny "
    "social_worker support_worker foster"),
    "teaching": words_of("teacher teaching lecturer tutor professor educator school pupils education teach"),
    "science": words_of("scientist chemist biologist physicist laboratory lab geologist geology biology chemistry "
                        "research "
                        "researcher biomedical astronomer"),
    "engineering": words_of("engineer engineering mechanical electrical civil structural cad technician surveyor"),
    "building": words_of("builder construction plumber electrician carpenter joiner bricklayer roofer "
                         "painter_decorator "
                         "architect architecture welder mason site_manager"),
    "factory": words_of("factory manufacturing production machinist operator assembly foundry plant warehouse packing "
                        "forklift"),
    "transport": words_of("driver lorry bus train taxi courier logistics dispatcher delivery trucking tram"),
    "aviation": words_of("pilot aviation cabin_crew stewardess airline flight_attendant air_traffic"),
    "hospitality": words_of("waiter waitress hotel hospitality barista bartender concierge tour tourism brewery server "
                            "restaurant"),
    "food": words_of("chef cook baker baking pastry butcher kitchen catering confectioner bakery vineyard winemaker"),
    "retail": words_of("retail shop cashier supermarket store florist merchandiser"),
    "support": words_of("support helpdesk contact_centre call_centre customer_service service_desk contact_center"),
    "beauty": words_of("hairdresser hairdressing barber beautician beauty salon stylist makeup nails tattooist tattoo "
                       "tattooing massage masseuse"),
    "wellness": words_of("yoga pilates retreat reiki meditation mindfulness life_coach personal_trainer wellness"),
    "media": words_of("influencer youtube youtuber streamer streaming podcast podcaster vlog vlogging tiktok "
                      "instagram twitch"),
    "acting": words_of("actor actress acting theatre film films cinema movies audition auditions drama cast panto "
                       "stand_up comedian comedy screenplay filmmaker film_maker directing_films cabaret circus "
                       "magician"),
    "music": words_of("sound_engineer gig gigs guitar piano violin cello choir orchestra opera touring_band "
                      "recording_studio jazz singing drums rapper "
                      "musician music singer band drummer guitarist songs songwriter album dj conductor_music "
                      "composer"),
    "writing": words_of("novel novels poems playwright children_books bestseller memoir "
                        "novelist novel author poet poetry screenwriter writer journalist journalism reporter"),
    "fashion": words_of("fashion model modelling clothes tailor seamstress"),
    "pictures": words_of("pottery potter ceramics ceramicist sculpture gallery exhibition watercolours jewellery "
                         "jeweller weaving quilting "
                         "photographer photography painter artist sculptor art painting"),
    "sport": words_of("marathon marathons triathlon ironman karate judo boxing surfing surf climbing mountaineering "
                      "climber snowboarding skiing dancer dancing ballet golf swimming_coach rugby cycling_tour "
                      "race_driver "
                      "racing footballer athlete boxer coach_sport cricketer sportsman sports fitness personal_trainer "
                      "professional_gamer gamer esports football cricket tennis"),
    "animals": words_of("herd sheep cattle cows goats alpacas pony ponies stables livestock smallholding bees "
    "beekeeper "
                        "beekeeping wildlife ranger zoo dog_grooming dog_walking dog_trainer kennel breeding puppies "
                        "vet "
                        "veterinary zookeeper animals groomer kennels dogs horses farmer farming farm "
                        "gardener gardening forester forest shepherd"),
    "public": words_of("fire_service fire_brigade coastguard lifeboat detective_work border_force prison_officer "
    "police policeman detective firefighter soldier army navy politics politician diplomat mayor "
                       "minister senator civil_service ias"),
    "property": words_of("estate_agent property landlord letting realtor real_estate"),
    "faith": words_of("priest monk vicar imam pastor"),
}

SECTORS: dict[str, frozenset[str]] = {
    "health": words_of("health healthcare medical pharma hospital biotech medtech wellness"),
    "games": words_of("gaming game games entertainment esports"),
    "money": words_of("fintech bank banking insurance financial crypto"),
    "energy": words_of("energy renewable renewables solar wind oil gas nuclear"),
    "clothes": words_of("fashion clothing luxury cosmetics"),
    "charity": words_of("charity charities nonprofit ngo humanitarian"),
    "schools": words_of("edtech education"),
    "vehicles": words_of("automotive car cars motorsport racing"),
    "space": words_of("space aerospace rocket satellites"),
    "farming": words_of("agriculture farming"),
}
"""Sectors an employer works in; only told apart where the aim and the role each name one."""

_NEAR: tuple[frozenset[str], ...] = (
    words_of("software data design engineering science"), words_of("data marketing finance software"),
    words_of("marketing sales design writing pictures retail support"), words_of("sales support retail property "
                                                                                  "hospitality finance"),
    words_of("finance law office people"), words_of("health care science support "
                                                    "engineering"), words_of("care teaching health"),
    words_of("teaching science people writing"), words_of("engineering building factory science transport"),
    words_of("factory transport retail engineering"), words_of("hospitality food "
                                                               "retail"), words_of("aviation transport "
                                                                                                     "engineering"),
    words_of("beauty fashion retail"), words_of("acting music writing pictures fashion design"),
    words_of("office support people retail hospitality"), words_of("public law"),
    words_of("animals science"), words_of("animals food"),
    words_of("wellness sport beauty health"), words_of("media marketing pictures writing acting music"),
)


def fields_of(words: Sequence[str]) -> frozenset[str]:
    """The fields that these normalised words name; neighbours count as one word where a list joins them."""
    pairs = {f"{a}_{b}" for a, b in pairwise(words)}
    seen = (set(words) - {"scientist"} if "data_scientist" in pairs else set(words)) | pairs
    plain = {w[:-1] for w in seen if w.endswith("s") and len(w) > 4}
    return frozenset(name for name, known in FIELDS.items() if known & (seen | plain))


def apart(aim: frozenset[str], job: frozenset[str]) -> bool:
    """Whether every field of the aim is far from every field of the job. False where either is unknown."""
    if not aim or not job or aim & job:
        return False
    return not any(aim & group and job & group for group in _NEAR)


def sectors_of(words: Sequence[str]) -> frozenset[str]:
    """The sectors that these normalised words name."""
    return frozenset(name for name, known in SECTORS.items() if known & set(words))
