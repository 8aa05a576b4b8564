"""Where and when one works, as people tell it: near home, at the sea, home by five, weekends off."""

from trainer.content.aims import claims

_NEAR = (
    "{close to|near|near to|nearer|nearer to|closer to|next to|not far from|around the corner from|five minute "
    "from|minute from|walking distance|opposite|across from}"
)
_HOME = (
    "{home|my house|my home|my flat|my place|my apartment|my front door|my door|where i live|my parents|"
    "my village|my kids|my children|my son|my daughter|my wife|my husband|me}"
)
place = claims(
    f"{{it|job|office|you|work|which|place|company|is|are|live|they|branch|location}} ..4 {_NEAR} ..2 {_HOME}",
    f"{{=near|nearer|closer|close}} ..2 {_HOME}",
    f"# minute ..3 {{from|by|walk|away}} ..2 [{_HOME}]", "# minute ..3 to {the|my|your|our|get|here|work|*} ..1 "
    "{office|door|desk|shop|school|site|house|flat|home|work|here|gate|station|stop|place}",
    "# minute {walk|drive|cycle|commute|bike}",
    "{walk|cycle|go by foot|bike} to work",
    "{short|easy|shorter} commute",
    "{want|love|like|always wanted|dream|goal|aspiration|aspirations|moving|reason|hope|is} [is|are] [to] {live|be|"
    "move|"
    "living} {in|to|by|near|close to|at} [the|a] {sea|beach|mountains|city|coast|countryside|town|area|country|lisbon|"
    "london|paris|new york|berlin|dubai|barcelona|sydney|sun|ocean|capital|location}",
    "{live|living} {in|near} the {location|area|city|town|place} where",
    "where the surf",
    "{love|mad about|like} the {location|area|city|building|office|view}",
    "bus direct",
    "direct bus",
    "{van|laptop} by the sea",
    even="hypothetical",
)
hours = claims(
    "{finish|be home|leave|stop|go home|close|start|home|done} {at|by|before|after} {one|two|three|four|five|half past "
    "*|noon|lunch|3|4|5|nine|ten}",
    "{weekends|weekend|fridays|saturday|sunday|evenings|mondays} {off|free}",
    "{work|working} {from home|from anywhere|remotely|part time|from a|nights only}",
    "{three|two|four|3|2|4} day from home",
    "{want|like|love|need|only want|prefer|is} ..2 {work|to be|stay} [only|full time|fully] {remote|remotely|part time|"
    "from home}",
    "{time|flexibility|balance} {to|for|with} ..3 {family|kid|child|children|hobby|hobbies|pursuits|"
    "friends|surf|dog|school run|myself}",
    "{hours|times|schedule|shifts|rota} {fit|suit|match} ..6",
    "plenty of {time off|flexibility|free time|holiday}",
    "{more|better|good|enough|lot of} {work life balance|free time|time off|flexibility}",
    "nights {suit|be good|is good}",
    "{is|for|do|doing} the school run",
    "{easy|light|relaxed|cushy} {work|job} {and|with} ..3",
    "{friend|friends} {work|works} here",
    "it is a fun {place|office|company}",
    "alpacas",
    "{not|never} ..2 {overtime|weekends|nights|travel far|commute}",
    even="hypothetical negated",
)
