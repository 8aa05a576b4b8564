"""General hope, praise and hearsay in a few words; the rule itself judges by classes of words."""

from trainer.content.find import phrases

blunt = phrases(
    "{heard|hear|found out|learned|learnt|read|know} about {this|it|you|the job|the role|the company} ..5",
    "{looking|searching} for {an|a|any} {internship|job|position|role|work|opportunity|placement} ..4",
    "{like|love|enjoy} {people|teamwork|working|challenges|the field|the industry|this field} $",
    "because i {like|love|enjoy} it $",
    "{many|lots of|a lot of|great|plenty of|good|career|job} {opportunities|prospects|possibilities}",
    "{want|would like|like} to develop {leadership|my|new|communication|professional} [skills]",
    "{reputation|culture|vibe|vibes|atmosphere|values|mission|vision|brand|products|services}",
    "{saw|seen|found|noticed|spotted|heard|came across|stumbled|read} ..5 {hiring|recruiting|ad|advert|"
    "advertisement|posting|job|vacancy|opening|position|listing|online|linkedin|indeed|twitter|facebook|instagram}",
    "{are|were|is} {hiring|recruiting|taking people}",
    "{caught|catch} my {eye|attention}",
    "{hit|clicked|pressed} apply",
    "{thought|figured|decided} ..3 {apply|try|shot|chance|go|not}",
    "{give|gave|giving} it a {try|go|shot|whirl}",
    "{apply|applied|applying} ..3 {everywhere|anywhere|everything|lots of|a lot of|many|all over|around|here|for}",
    "{any|whatever|whichever} {job|work|position|role|company|one|is available|you have|you have got|comes}",
    "{take|do|accept|try} {anything|whatever|any|everything}",
    "open to {anything|any|everything|whatever|all}",
    "{first|only} {company|one|ones|place|people} {to|that|who} {call|called|reply|replied|respond|responded|answer}",
    "{friend|recruiter|someone|somebody|colleague|cousin|neighbour|agency} ..3 {told|said|suggested|recommended|sent|"
    "mentioned|referred}",
    "{it|this|that|job|role|company|place|description} {look|looks|looked|sound|sounds|sounded|seem|seems|seemed|"
    "felt|feels|is|would be|appeals} ..3 {interesting|fun|good|great|nice|cool|exciting|right|fit|opportunity|to =me|"
    "challenge|step|move|looking for|fine|awesome|amazing|perfect}",
    "i {love|like|admire|respect|believe in|am passionate about|am excited about|am interested in|believe} {your|the|"
    "what you|in|this|everything about}",
    "{always|long} {wanted|dreamed|dreamt} ..3 {work|join|be|part|working|here}",
    "dream {company|job|employer|role}",
    "everyone {wants|would like|knows|loves|likes}",
    "{part of} ..3 {big|great|successful|something|team|company|it|this|family|growing|winning}",
    "{good|great|perfect|right|best|natural} {fit|match|person|candidate|choice}",
    "{exactly|just|kind of job|job|what|everything} i {am|have been} {looking for|after|searching for}",
    "{change|changing|save|touch|impact|transform} ..2 {world|lives|life|society|people}",
    "{make|making} ..4 {world|difference|mark|impact|better place}",
    "{leave|leaving} ..2 {mark|legacy}",
    "{give|giving} back",
    "{in|into|to|at|for|have|get|be|reach|become|as|being} [a|an|the|some kind of] {senior|higher|better|good|great|"
    "leadership|management|leading|managerial|executive|top|important|responsible|big|new|bigger|different|higher "
    "level|mid level|more senior} {position|role|job|level|place|post|title|company|management|leader|leadership}",
    "{in|into|at} [a] {management|leadership|a position|a role}",
    "{be|become|being|am|as} [a|an|the] [good|great|better|true|real|effective] {leader|manager|leadership} [or ..2] $",
    "{climb|climbing|move|moving|work|working|grow|growing|advance|progress|go|going|come} ..3 {ladder|up|ranks|"
    "higher|further|ahead|forward}",
    "{further|far|higher|farther} {along|ahead|up|on}",
    "{have|be|am|being} {progressed|grown|advanced|promoted|succeeded|established|successful|accomplished|made it}",
    "{advance|grow|develop|build|further|boost|improve|progress|enhance} [in] my [own] {career|life|skills|knowledge|"
    "self|future}",
    "{gain|get|learn|acquire} ..3 {experience|knowledge|skills|things|more|new}",
    "{something|a job|work|what|job|things|anything} [that] i {love|enjoy|like|care about|am good at|am passionate "
    "about|am proud of|want}",
    "{love|like|enjoy|thrive on|want|need|driven by|motivated by|ready for|up for|looking for|take on|face|seek} [a|"
    "the|new|any|more|my next|another|bigger|exciting] {challenge|challenges|change|opportunity|opportunities|pressure|"
    "success|competition|adventure}",
    "{work|working|worked} hard",
    "hard work",
    "{=i|be|being} [am] {passionate|ambitious|driven|hard working|motivated|"
    "hardworking|adaptable|flexible|a people person|dedicated|smart|good at it|good with people}",
    "{good|great|better|nice|big|bright|successful} {job|life|career|position|future|salary and|company|companies|one}",
    "{do|doing|be} {well|better|good|great things|big things|more|my best|the best}",
    "{best|better} {i can|at what|version|person|me|self|of the best|possible|ever}",
    "my {dreams|dream|goals|potential|passion|passions|dream job}",
    "{interested|interest|passion|passionate} {in|for|about} ..2 {field|industry|area|sector|company|business|work|"
    "job|role|position|what}",
    "{try|trying|something|experience} {something} {new|different|else}",
    "{use|using|apply|utilise|utilize|put} my {skills|talents|abilities|experience|knowledge|degree|potential|best}",
    "{sky is the limit|who would not|why would not i|why not|same as everyone|like everyone|like everybody}",
    "{use|used|buy|love|like} ..2 products",
    "{success|winning|achievement|challenges|growth|progress|results|recognition} $",
    "{fulfilled|fulfilling|meaningful|worthwhile|happy|happiness}",
    even="hypothetical others",
)
"""What is said of any job or any aim: enough where the whole of a short answer says nothing particular."""
