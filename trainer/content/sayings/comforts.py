"""What a job spares or throws in, for short answers: another town, the way to work, friends there, a warm room, "
"free things."""

from trainer.content.aims import claims
from trainer.content.brief import asked, at_most
from trainer.content.find import either, phrases, unless

_TOWN = (
    "{city|town|village|area|region|place|country|neighbourhood|neighborhood|suburb|weather|cold|rain|countryside|"
    "island}"
)
_MOVE = claims(
    "{change|changes} of {scenery|scene|air|climate|surroundings|city|town}",
    f"{{tired|bored|sick|fed up}} {{of|with}} ..2 {_TOWN} ..3 {{i|where|and|here|$}}".replace("|$", ""),
    f"{{tired|bored|sick|fed up}} {{of|with}} [the|this|my|our|my home] {_TOWN} $",
    f"{{get|getting|move|moving}} {{out of|away from}} [the|this|my|our|my home] {_TOWN}",
    "{because|so|just|simply|really|only} i {want|need|would like|wanted|have|am looking|am hoping} to {move|"
    "relocate|move "
    "out|move away|move house|move back|move closer|move home} $",
    "^ i {want|need|would like|wanted|have} to {relocate|move out|move away|move house|move home}",
    "{want|need|like|love|wanted|hope|hoping|planning|excuse|reason|wish} to {move|relocate|come|go|return|get} "
    "{back to|to|"
    "into} {this|the|your|a|that} [new|big|bigger|nice|nicer|warm|warmer|different|other|same] {city|town|area|"
    "region|country|"
    "coast|island|capital|neighbourhood|neighborhood}",
    "{want|love|like|fancy|fancied|dream*} {live|living|to live} {in|by|near} ..4",
    "{new|another|different|warmer|bigger|nicer} {city|town|climate|scenery|surroundings}",
    even="hypothetical",
)
_WAY = claims(
    "{not|no longer|never} [have|need|to|having|want] ..3 {wait|waiting|queue|queuing|stand|standing|sit|sitting|"
    "drive|"
    "driving|ride|take|taking|catch|catching|commute|commuting|travel|squeeze|jump|get} ..6 {bus|buses|train|"
    "trains|traffic|"
    "metro|subway|tram|car|far|motorway|highway|hours|hour|jam|jams}",
    "{save|saves|spare|spares|cut|cuts} =me ..4 {drive|journey|commute|trip|bus|train|traffic|petrol|gas|fuel}",
    "{on|along} my {bus|train|tram|way|route|walk} ..2 {line|home|already|anyway}",
    "{same|next} {street|block|building} [as|to|where] ..4",
    even="hypothetical negated",
)
_KNOWN = claims(
    "{my|the|a|some|all my|most of my|couple of} {friend|friends|mate|mates|girlfriend|boyfriend|wife|husband|"
    "partner|"
    "brother|sister|cousin|flatmate|roommate|buddy|buddies|gang} ..4 {work|works|working|worked|is|are|drink|"
    "hang out} "
    "{here|there|at your|for you|with you|in your|on your|next door|upstairs|nearby}",
    "{my|all my|some} {friend|friends|mates|buddies} {is|are} {here|already here|all here}",
    even="hypothetical others",
)
_THROWN_IN = claims(
    "{free|cheap|discounted|half price|subsidised|reduced} {entry|tickets|ticket|flights|travel|meals|membership|"
    "cinema|"
    "concerts|hotel|hotels|gear|clothes|shoes|books|parts|haircuts|bread|cakes|samples|games|swimming|housing|"
    "rooms|flat|"
    "rides|movies|films|stuff|wifi|uniforms|phone|laptop|beer|wine|pizza|fruit|snacks}",
    "{staff|employee|company} {travel|housing|rooms|parties|trips|tickets|prices|price|discount|discounts|"
    "outings|flat|pool|"
    "bar|lunch|bus}",
    "{summer|christmas|office|company} {party|parties|trip|trips|outing|outings|do|retreat|retreats}",
    "{crèche|creche|nursery place|childcare|kindergarten place}",
    "{sick pay|sick leave|paid leave|days of leave|annual leave|holiday allowance|pension scheme|pension plan|"
    "company "
    "pension|dental plan|stock discount|season pass|season ticket|season tickets}",
    "{=dog|pet|pets|dogs|cat} {friendly|allowed|welcome}",
    "{warm|dry|indoors|air conditioned|heated} {and|inside|all day|in winter|room|office|place|there}",
    "{comfy|comfortable|nice|cosy|cozy|new} {chair|chairs|desk|sofa|sofas|office|offices|building|break room|"
    "canteen|view|"
    "uniform|uniforms}",
    "from my {sofa|couch|bed|garden|bedroom|kitchen|living room|balcony}",
    "by {a|the} pool",
    "{log|logging} off at *",
    "{flexibility|flexible} ..3 {model|hours|times|schedule|working|work}",
    "no {shifts|nights|night shifts|weekends|saturdays|sundays|overtime|uniform|uniforms|dress code|early "
    "mornings|travel}",
    "{long|longer|lots of|plenty of|generous|frequent} {breaks|lunch breaks|holidays|weekends|vacations|lunches}",
    even="hypothetical negated",
)
_FOR_THE_WORK = phrases(
    "{move|moving} {into|from|up|on|towards|toward}",
    "{recommended|told =me|talk about|proud of|explain*|show*} ..5",
    "{customers|patients|clients|guests|children|residents|families|tenants|passengers|visitors|readers|users|"
    "animals}",
    "{learn|help|build|teach|care|repair|design|improve|train|lead|solve|serve|grow|develop}",
    "{fund|plan|planning|organise|organising|organize|organizing|sell|selling|offer|offering} ..3",
    even="all",
)
SHORT = 26
"""Words up to which a comfort is the whole reason. Heuristic."""
_KINDS = ("why_here", "motivation", "aspirations", "goals", "five_years", "strengths", "open", "why_leaving",
          "about_yourself")

curt = asked(
    _KINDS,
    at_most(SHORT, unless(either(_MOVE, _WAY, _KNOWN, _THROWN_IN), _FOR_THE_WORK)),
)
"""A comfort, or another place to live, and no word of the work."""
