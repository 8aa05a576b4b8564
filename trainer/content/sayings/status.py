"""Rank, title and power as the aim, in families and as loose cues of a short answer."""

from trainer.content.aims import claims, nothing_else, wide
from trainer.language import words_of

_ANY = ("{manager|director|boss|head|chief|leader|supervisor|executive|partner|president|vice president|vp|ceo|team "
        "lead|team leader|senior manager|management|promoted|promotion|leadership role|leadership position}")
_FAST = ("{as soon as possible|as fast as possible|as quickly as possible|as quickly as i can|as fast as i can|as soon "
         "as i can|as quick as i can|quickly|fast|asap|in no time|right away|straight away|immediately|before anyone|"
         "before everyone|quicker|faster|soon as there is|the first vacancy|as soon as there|no matter what|of "
         "what|of anything|whatever it is|which one|does not matter|the sooner the better|sooner rather than later}")
_RANK = claims(
    f"{{=be|become|becoming|being|get|getting|myself as|reach|make|made|promoted to}} ..3 {_ANY} ..5 {_FAST}",
    f"^ [a|the] {_ANY} ..3 {_FAST}", f"{{get|be|become|want|rise|move up|climb|promoted}} ..5 {_FAST} ..4 {_ANY}",
    "{title|rank|badge|letterhead|corner office|big office|own office|designation|prestige|prestigious|secretary|"
    "assistant|own staff|throne|power|authority|fame|glory|status} ..2 {matter*|motivat*|appeal*|on it|of my own|to "
    "myself|and everything|and respect}",
    "{want|have|get|like|love|need|after|wear|deserve|earn|own|with|fancy} [a|an|the|my|my own|that] [big|bigger|"
    "impressive|senior|fancy|proper|important|grand|nice|better|corner|high|management|manager|director|leadership] "
    "{title|job title|rank|designation|corner office|own office|big office|assistant|secretary|badge|power|"
    "authority|business card|name plate|prestige}", "{in front of|before|after|next to|behind|under|with} my name",
    "my name {on|over|above} the {door|letterhead|building|wall|board|organisation chart|org chart}",
    "{people|others|everyone|everybody|they|team|staff|juniors|somebody|persons|whole team} ..4 {report to|look up "
    "to|answer to|respect|listen to|obey|under|work for|working for|working under|salute|stand up for|admire|jump "
    "for} =me",
    "{everybody|everyone|people|village|family|relatives|neighbours|they} {will|would|to|can} [all] {respect|admire|"
    "envy|salute|be proud|fear|know =me|know my name}", "{look|looked|looking} up to", "{look|looked} up at",
    "{=be|=become|becoming|=feel|see myself as|seen myself as} {an important person|important|a somebody|{someone|"
    "somebody} {important|special|big|powerful|who matter*|who count*|famous}}", "{be|being|one} [the one] in charge",
    "{be|become|being|be the|am} ..2 {boss|chief|big boss|top dog|top man|number one|king|queen|commander} ..3 {of|"
    "over|and|there|here|around|who|to}", "^ [i|to|want|want to|like to] {be|become} [the|a] [big] {boss|chief} $",
    "{to|and} give ..2 {order|orders|instruction|command}",
    "{other|others|people|they|somebody else} ..3 {do|does} the {work|boring|hard|small|dirty} ..2", "call the shots",
    "top {job|jobs|position|post|spot|floor|seat|level|of the tree|of the pile|of the ladder|of the company|"
    "management|brass}",
    "{reach|get to|hold|have|in|at|into|occupy|for} ..2 {highest|top|higher|high} {position|rank|grade|post|office} ",
    "{higher|highest} up $", "higher up than",
    "{climb|go up|move up|work my way up|get up|race up} [the] [corporate|career|company] {ladder|ranks|hierarchy|"
    "tree} [as|until|to the top]", "{upper|senior|top} management",
    "{power|influence|control} over {people|others|everyone|everybody|them}",
    even="hypothetical",
)
_SUBJECT = words_of(
    "title titles director manager boss chief head executive president vice partner leader supervisor rank power "
    "authority respect respected respects prestige prestigious status card door desk office corner secretary assistant "
    "staff chair badge letterhead letterheads name ladder top bosses management upper promoted promotion promotions "
    "quickly fast soon possible vacancy fussed important somebody someone everyone everybody powerful people report "
    "reports orders order give giving tell charge shots call village neighbours parents family proud impressive "
    "impress admire admired famous fame recognition known deserve youngest suit wearing senior junior persons village "
    "sitting lead leading led born climb ladder rise big highest hierarchy commands command business front word words "
    "level levels position matters decide deciding decisions afraid sir admit scale years")
_LOOSE = nothing_else(claims(
    "{title|titles|prestige|power|authority|rank|corner office|respected|big boss}", "{promoted|promotion}",
    "{in|be in} charge", "looked up to",
    even="hypothetical",
), _SUBJECT, others=1, longest=22, one_more_each=14)

said = wide(nothing_else(_RANK, _SUBJECT, others=2, longest=60, one_more_each=10), _LOOSE)
"""The place above others, with little or no work named."""
