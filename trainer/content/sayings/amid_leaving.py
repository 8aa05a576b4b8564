"""A way out told amid an ordinary answer: a place elsewhere that begins soon, a country, a bridge, one's own firm."""

from trainer.content.aims import claims
from trainer.content.find import either, near, phrases

LAND = (
    "{abroad|overseas|australia|new zealand|canada|america|the states|usa|the us|mexico|brazil|argentina|chile|peru|"
    "ireland|scotland|england|wales|london|dublin|edinburgh|france|paris|lyon|spain|madrid|barcelona|portugal|lisbon|"
    "italy|rome|milan|sicily|greece|athens|crete|cyprus|malta|turkey|istanbul|germany|berlin|munich|hamburg|austria|"
    "vienna|switzerland|zurich|geneva|holland|amsterdam|belgium|brussels|denmark|copenhagen|sweden|stockholm|norway|"
    "oslo|"
    "finland|iceland|poland|warsaw|krakow|romania|bulgaria|hungary|croatia|serbia|ukraine|russia|georgia|israel|egypt|"
    "morocco|kenya|malawi|ghana|nigeria|uganda|tanzania|south africa|india|mumbai|delhi|nepal|pakistan|sri lanka|"
    "thailand|"
    "bangkok|vietnam|philippines|manila|indonesia|bali|malaysia|singapore|hong kong|china|shanghai|beijing|japan|tokyo|"
    "korea|seoul|dubai|qatar|perth|sydney|melbourne|brisbane|toronto|vancouver|montreal|boston|chicago|texas|"
    "california|"
    "florida|new york|los angeles|hawaii|my home country|my country|back home|the islands|the highlands|the other "
    "side of "
    "the world|round the world|around the world}"
)
_WHEN = (
    "{next|this|in|by|from|the|until|till|before|after|come|for} ..1 {january|february|march|april|may|june|july|"
    "august|"
    "september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|year|new year|intake|term|"
    "semester|season|winter after next|year after next|summer after next|autumn intake|# years|# months|a year}"
)
_DATE = (
    "{next|this|in|by|from|until|till|come|before|after} ..1 {january|february|march|april|may|june|july|august|"
    "september|"
    "october|november|december|spring|summer|autumn|fall|winter|christmas|easter}"
)
_SCHOOL = (
    "{school|university|college|course|programme|program|academy|master|masters|training|class|phd|doctorate|degree|"
    "police|army|navy|air force|fire service|fire brigade|coast guard|customs|seminary|conservatory|drama school|"
    "medical "
    "school|med school|law school|flight school|teacher training|volunteers service|civil service|airline|studies}"
)
_gone = claims(
    f"{{move|moving|emigrate|emigrating|go|going|off|fly|flying|follow|return|returning|relocate|relocating|settle|"
    f"settling|back|live|living|sail|sailing|travel|travelling}} ..3 {{to|in|for|round|around|across}} [the] {LAND}",
    f"{{move|moving|go|going|off|return|returning|fly|emigrate}} [back] {LAND}", f"# {{year|years|months}} in {LAND}",
    f"{{definitely|it is|long term it is|then|plan is|dream is}} {LAND}",
    "i {follow|join|am following|am joining|will follow|will join|would follow} {him|her|them}",
    "{registration|visa|papers|permit|green card|residency|licence|boat|house|flat|place|letter} ..3 {comes|come|is|"
    "are|"
    "gets|arrives|goes} ..2 {through|ready|done|approved|finished|granted|recognised|here}",
    "then {the plane|the boat|we sail|i sail|i am off|we are off|it is off|i am gone|i am away|i go back|we go back|i "
    "leave|we leave|i fly|we fly|we move|i move|goodbye}",
    "{i am|we are|i will be|we will be|i would be|would be} {gone|off to|off round|off again|out of here|on my way "
    "again|away again|away for good|back home|back in|up in the air|over there}",
    "{i am|i would be|i will be} {up in|over in|out in} ..2", "{hand|handing|give|giving} in my {notice|resignation}",
    "{we|i|and} {go|move|fly} back {to|home}", f"{{got {{a|the|my|a}} {{place|spot|seat|offer}}|have {{a|the|my}} "
    f"{{place|spot|seat|offer}}|my place|been offered|been given|accepted|signed up|"
    f"enrolled|applied|waiting|starting|start|begin|join|joining}} ..6 {_SCHOOL}",
    f"{_SCHOOL} ..5 {{takes =me|take =me|accepted =me|starts|start|begins|confirmed|said yes|say yes|comes through}}",
    f"{_SCHOOL} ..2 {{full time|abroad}}",
    "{heart is|mind is} set on", "if they {say yes|take =me|accept =me|offer =me|call =me|want =me}",
    even="others past hypothetical",
)
"""Where to, or what comes through."""

_end = claims(
    "{until|till} then ..4 {you|here|with you|i would|i can|i will|it|this|have|need|i am}", "after that ..4 {i am|"
    "it is|"
    "we are|i go|off|away|gone|i would be|# year|full time}", "{so|it|that|this} [it] {would|will|means|gives} ..3 {be|"
    "you|=me} ..3 {a year|# month|# year|one winter|one season|the winter|the summer|one year|the season|till|until}",
    "{it is|this is|this would be|see it as|that is} ..2 {a bridge|bridge|stopgap|in between|temporary|an interim|to "
    "bridge|a filler|the meantime} ..2 {for|until|till|to|thing|job|solution}",
    "{bridge|bridges|bridging|fill|fills|filling|kill|tide|tides|passes|pass} ..3 {time|gap|months|year|wait|over} ..3 "
    "{until|till|before|over|that|while}", "{that|which} is what i am waiting for", "waiting {for|to} ..6 "
    "{come through|hear|start|begin|letter|answer|place|call}", "{through|here|with you|around|stay|work|job|do this} "
    "..2 {until|till} {the|my|our|i|we|next|she|he} ..3", "{until|till} {the|my|our|next|spring|summer|autumn|winter|"
    "january|september|october|easter|christmas|i|we|she|he|then} ..6 {off|gone|leave|plane|back|then|sail|comes "
    "through|finished|ready|starts|begins}", "{winter|year|season|summer|months|years|year or so|year or two} with you",
    "{only|just|about|roughly|maybe|say|be} ..1 {a year|# month|one season|one winter|a few months|the summer|the "
    "winter}",
    f"{{start|starts|begin|begins|leave|leaving|go|going|off|gone|back|fly|move}} ..6 {_WHEN}", f"{_WHEN} ..8 {{i am|i "
    "go|we go|i start|i begin|we move|i move|back|off|gone|takes =me|comes through|for four years|# years}",
    "{once|when|as soon as} ..5 {through|ready|done|approved|finished|recognised|comes|come|enough|saved|papers|visa}",
    even="others past hypothetical negated",
)
"""When, or until when."""

_plain = claims(
    "never {=stay|=stayed|=lasted} ..3 {longer|more} than", "{longer|more} than # year ..2 {anywhere|in one "
    "place|at one place|at one company|at any|in any|with anyone|in the same}", "{after|every} {a|# } year ..2 {or "
    "so|or "
    "two|max|tops} ..5 {new|bored|restless|itchy|change|else|move|off|go|leave|on my way}", "{get|got|have} itchy",
    "# months {with you|here} ..3 {and then|then|and|max|tops}", "i reckon # {year|month} ..8 {then|else|move|enough|"
    "do}",
    "{year|years|winter|season|months} with you ..2 {then|and then|then off|then the}",
    "{would|will|can} [only] be {here|with you|around|yours} [for|only|about|just|till|until] {the|next|a|# } ..1 "
    "{year|"
    "months|month|winter|summer|season|spring|autumn}", "{this|it} is only {until|till|for {a|the|# } {year|summer|"
    "winter|"
    "season|months|while|time being}}", "then i {would|will} {want|like|need} {to see|to try|to do|to move|to go} ..2 "
    "{something else|elsewhere|somewhere|on|new|abroad|away}", "if they say yes ..2 {i am gone|i am off|i leave|i go|i "
    "would go|that is where}", "{save|saved|saving|earn|earned} {enough|up|the money} ..8 {off|round the world|"
    "around the "
    "world|travel|van|boat|sail|leave|go}",
    even="others hypothetical",
)
"""A short stay said in one breath."""

going = either(_plain, near(_gone, _end, 14))
"""A way out with its date."""


_OWN = (
    "{van|label|counter|customers|brand|workshop|stall|stand|kitchen|bar|boat|shop|salon|practice|studio|firm|company|"
    "business|garage|bakery|cafe|café|agency|restaurant|office|clinic|school|nursery|farm|yard|bureau|place|thing|line|"
    "shirts|clients|master|boss|logo|chair}"
)
firm = claims(
    f"{{my|our|his and my|our little|my little}} own [little|small|tiny] {_OWN}", f"[a|an] [little|small] {_OWN} of "
    f"{{my|"
    "our} own", "my name {over|on|above|across} the {door|shop|van|window|sign|side|front|gate}",
    "{private|own} {client|customer|patient|pupil|student} ..8 {enough|full time|stop|leave|give up|quit|drop}",
    "{sole trader|self employed|trade licence|on my own account|work for myself|working for myself|be independent|set "
    "up on my own|freelance full time|go freelance|going freelance|go solo|go it alone}", "be my own {master|boss}",
    "{no|without a|not have a} boss ", "{stop|quit|give up} being {employed|an employee}", "registered {the|a|my|our} "
    "{name|firm|company|business|brand}", "{take|taking|takes} over {my|our|the|his|her} ..1 {dad|father|uncle|"
    "mother|aunt|"
    "parents|family|grandfather|cousin|in laws|husband|wife|stepfather|godfather} ..2", "{open|opening|start|starting} "
    "up {with|in|my|a|on|together}", "business plan ..6 {bank|ready|done|written|finished|drawer}",
    "{bank|loan} ..3 {yes|through|agrees|approves} ..6 {open|start|buy|begin|go}", "{looking at|looked at|found|signed "
    "for|rented} ..2 {premises|a shop|a site|a unit|a place|a workshop|a kitchen} ..8 {open|start|rent|own|together}",
    even="others hypothetical",
)
"""One's own firm in the words people have for it."""

soon = phrases(
    _DATE, "{as soon as|already|once|when there is|when there are|full time|when the bank|if the bank|if they say|"
    "the bank|"
    "at the weekend|at weekends|in the garage|on the side|in the evenings|very soon|soon}", even="all",
)
"""A near date, or a beginning already made."""


