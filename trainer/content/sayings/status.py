"""Rank, title and power as the aim, in families and as loose cues of a short answer."""

from trainer.content.aims import claims, nothing_else, unjoined, wide
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

_PLAIN = claims(
    "{tired|sick|fed up} of {being|standing} {at the bottom|the bottom|a nobody|the junior|the smallest|last in line|"
    "bottom of the}",
    "{highest|top|senior most} {grade|rank|post|seat|band|position|title} {there is|you have|possible|i can|in the|of}",
    "{word|title|letters} {director|executive|manager|senior|chief|head|president|partner|doctor} {on|in|before|"
    "after|under} my", "{final|last} {say|word} on {everything|it all|things}",
    "{walk|come|go} into {a|the|any} room ..8 {know|stand|who|turn|notice|quiet|look}",
    "{big|top|high|important|senior|powerful} {job|position|post|seat} {that people|people have|everyone|everybody|"
    "they have}", "{face|boss|head|top dog|king|queen} of the {company|place|firm|building|whole}",
    "{rung|level|step|rank|grade} above =me ..6 {on it|want it|take it|mine}",
    "{called|addressed as|known as} [the] {director|boss|chief|sir|madam|manager|head|vice president|vp}",
    "{people|somebody|staff|team|juniors|assistants} to {order about|order around|boss around|boss about|do the work "
    "for me|run errands|fetch}", "other people do the {work|rest}", "{nobody|no one} {above|over} =me",
    "{look|looking} down on", "{prove|show} [to] {them|everybody|everyone|my *|people} ..4 {made it|somebody|top|"
    "important|title}", "{be|been} seen to have made it", "{without|have} a title",
    "{want|after|like|need|enjoy|love} {the|some|more|real} {power|clout|rank|authority|status|prestige|title|titles} "
    "[that|and|of|more|over|it]",
    "{door|desk|office|chair|card|badge|nameplate|parking space} with my {name|title}",
    "my {name|title|initials} on {the|a|my|it} {door|office|desk|wall|building|card|badge|parking}",
    "{personality|character|nature} for {command|commanding|ruling|power|leading others}",
    "{which|what} {department|company|field|industry|team|sector|area} ..2 {not matter|not mind|not care|not bothered|"
    "irrelevant|secondary|do not mind|makes no difference|comes second|matters less}",
    "{of|in} {what|anything|something|whatever} {does not matter|i do not mind|i am not fussed|hardly matters|is "
    "secondary|i am easy|comes second}",
    "{whatever|what} the {work|job|field|department} [is|may be|involves|turns] {comes second|may be|is second|does "
    "not|matters less|i do not}", "{report|answer|reporting|answering} to =me",
    "what {i want|drives me|motivates me|i am after|i aim for|i am aiming for} is {power|status|rank|the title|a title|"
    "a rank|authority|prestige|the top|recognition|command}", even="hypothetical others",
)
plain = unjoined(_PLAIN)
"""Rank for its own sake, said outright: it counts in any answer that names no work of the rank."""
