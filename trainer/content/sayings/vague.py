"""General praise, general hope, general virtue: sayings that fit any job."""

from trainer.content.find import either, phrases
from trainer.content.small_words import COLOUR
from trainer.language import words_of

praise = phrases(
    "{great|good|excellent|amazing|fantastic|wonderful|brilliant|big|famous|nice|top|leading|reputable|reputed|"
    "prestigious|well known|renowned|respected|best|successful|growing|strong|very big|very good} {company|"
    "organisation|organization|firm|name|reputation|brand|employer|place|team|opportunity|chance|job|fit|culture}",
    "{heard|hear|heard of|read|seen} ..3 {good|great|nice|amazing|only good|lots of good|wonderful} [things]",
    "{market|industry|world|global} leader",
    "leader in {the|its|your} {industry|market|field}",
    "one of the {best|biggest|top|leading|largest}",
    "{everybody|everyone|people} ..2 {know|knows|say|says|love|loves} ..3 {you|brand|company|name|place|great}",
    "i like {your|the|this} {company|organisation|organization|look of it|brand}",
    "{look|looked|sound|sounded|seem|seemed} {like|interesting|good|great|nice|fun|cool|exciting|a|decent} [a|an] "
    "[good|great|decent|nice|interesting|perfect|big] [opportunity|place|fit|chance|job|role]",
    "you had {an|a} {opening|vacancy|job}",
    "{saw|seen} {the|your|an} {ad|advert|advertisement|opening|posting|job}",
    "i {need|want|just need|am looking for} a job",
    "honour",
    "why not",
    "{good|great|perfect|right|best} {fit|match|candidate|person} for",
    "{company|place|organisation|organization} like {yours|this|you}",
)
hope = phrases(
    "{time|ready|looking|want|need|up|go|fancy|fancied|like|after} [for|to have] [a|some] {change|new challenge|"
    "fresh start|new start|change of scene|fresh challenge|new chapter|new direction|something new|something "
    "different|something bigger|something better|better things|bigger things}",
    "something {bigger|better|new|different|more|meaningful|big|great|greater|higher}",
    "{full|maximum|true} potential",
    "best version of",
    "next level",
    "{go|going|get|reach|make it|aim|aiming|climb} [very] {far|places|high|higher|to the top|as far|as high|the top}",
    "{better|good|great|higher|nice|top|respectable|senior|stable} {place|position|future|life|career|post|level|"
    "situation}",
    "{improve|enhance|increase|develop|upgrade|sharpen|use|utilise|utilize|show} [my|the] [own] [knowledge|skills|"
    "talents|talent|abilities|potential|strengths|skill|experience] [and [my|the] [knowledge|skills|talents|"
    "abilities|experience]]",
    "{grow|develop|progress|improve} [both] {personally|professionally|as a person|myself|with the organisation|"
    "with the organization|with the company|with company}",
    "better myself",
    "{achieve|achieved|achieving|accomplish} [a lot|something|great things|big things|my goals|my dreams|more|much]",
    "make a difference",
    "{make|making|have|having} [a|an] [big|real] impact",
    "{top|best} of my {game|field}",
    "{stretched|valued|challenged|pushed|fulfilled|appreciated}",
    "stability",
    "career {growth|progression|advancement|opportunity|opportunities|development}",
    "get on $",
    "{get|got|getting} somewhere",
    "i am going places",
    "aim* high",
    "do [my|the] best",
    "comfort zone",
    "{doing|do} well for myself",
    "higher up",
    "success [is|and|motivates|drives]",
    "{more|most} {experienced|professional|confident|successful}",
)
virtue = phrases(
    "{hard working|hard worker|hardworking|motivated|team player|dynamic|ambitious|driven|passionate|dedicated|"
    "positive|enthusiastic|quick learner|fast learner|go getter|self starter|people person|reliable|punctual}",
    "{hundred and ten|hundred and twenty|hundred|110|120} percent",
    "{ready|up} for {anything|any challenge|everything}",
    "naturally motivated",
)

said = either(praise, hope, virtue)
"""Said of any job; it counts only where nothing particular is said beside it."""

drift = phrases(
    "{continue|continuing|keep|keep on} [to] {develop|developing|grow|growing|contribute|contributing|improve|"
    "improving|"
    "learn|learning|progress|progressing}",
    "contributing positively",
    "really come on",
    "see {how high|how far|where that|where it} ..3",
    "{top|height|peak} of my game",
    "{pushed|taken} out of my",
    "{build|building} a {good|great|solid|strong|successful} career",
    "move forward",
    "bit by bit",
    "aiming high",
    "winning team",
    "something {meaningful|worthwhile|special|important}",
    "{choose|choosing} {growing|growth}",
    "{stand|standing} still",
    "going in the right direction",
    "{make|making} something of {myself|my life}",
    "{spread|stretch} my wings",
    "{reach|reaching|fulfil|realise} {my|the|full|new} {potential|heights|goals|dreams}",
    "{bigger|better|greater|new} {things|heights|horizons|opportunities|pastures}",
    "{climb|move|get|go|step} up",
    "{onwards|upwards|up and up}",
    "{take|take on|seek|find|face|embrace} {new|more|bigger|any} {challenges|opportunities|things}",
    "{prove|better|improve|push|challenge|develop} myself",
    "{best|better} version of {=me|myself}",
    "{get|got|getting|go} ahead",
    "{career|life|work} ..2 {on track|moving|forward|somewhere}",
)
"""Movement without a place."""
said = either(said, drift)

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

helpful = phrases(
    "{help|helping|serve|serving|inspire|inspiring} [other] {people|others|humanity|society|everyone|the world|those "
    "in need|the less fortunate|the needy|the community}",
    "{work|working} with people",
    "{people person|good with people|like people|love people}",
    even="hypothetical",
)
"""Kindness without a trade."""

SMALL_TALK = COLOUR | words_of(
    "fine explain feeling calling urgently desperately badly internship teamwork personality communication leader "
    "paper dynamic fascinated referred figure prospects rewarding collection culture parents mom mum dad proud upper "
    "esteemed esteem moved rung rungs appreciates appreciating appreciate running employee employees number excel "
    "exceed amazing privilege privileged guys folks involved easy easily current buddy buddies says matches matched "
    "suit suits scope getter incredible wonderful brilliant fabulous unique special prestige vibrant diverse friendly "
    "welcoming welcome energetic inspirational state-of-the-art fast-growing well-respected world-class first-class "
    "top-notch high-profile credibility loyal loyalty follow customary admired looked spoke proudly honoured honored "
    "honor pleasure glad delighted thrilled keen eager willingness suitable ideal requirements requirement "
    "qualifications qualified background relevant aligns align aligned fits profile bright leap leaps bounds heights "
    "greatness excelling flourish prosperous prosper wisely fast quick quickly steady solid rock rockstar superstar "
    "star stars hero winner champion contributor player players role-model mentality attitude grind hustle hustling "
    "hungry hunger effort efforts persistent determination determined perseverance ethic virtue initiative hands-on "
    "self-starter problem-solver individual happens luck lucky blessed favourite favorite giant giants household "
    "multinationals corporation corporate corporates conglomerate enterprise startup start-up startups established "
    "stable mature dominant number-one rated ranking ranked awards award-winning review reviews glassdoor linkedin's "
    "somewhat anyways alright okay decent fair fairly enough wise thoroughly completely super totally absolutely "
    "nearby area local news television tv radio commercials commercial ads newspaper magazine article careers campus "
    "drive college placement seniors shot gave random randomly scrolling browsing search searching looking found "
    "popped popup notification email emailed message messaged contacted reached invited invitation reputation "
    "cultures vibe vibes atmosphere mission visions brand products services service product posting ad advert "
    "advertised vacancy opening listing online linkedin indeed twitter facebook instagram google internet website "
    "site page hiring hire hired recruiting recruiter recruiters apply applied applying application applications "
    "available call called replied reply responded response answered friend friends suggested recommended mentioned "
    "agency description fun cool awesome appeals appeal eye attention caught match candidate choice help helping "
    "helped humanity society lives save touch change changing mark legacy leave senior executive management managing "
    "managerial title ladder ranks rank climb farther along accomplished accomplish enhance acquire adventure "
    "pressure competition winning worked passionate adaptable smart flexible worldwide leading admire respect fan "
    "huge click clicked pressed hit whirl stumbled spotted noticed curious naturally forever old happier popular "
    "famous trendy innovative respected listed fortune multinational mnc secured life humanly kids sir madam dear "
    "passion sector sounded seemed appreciated gosh hey truthfully frankly really nice lot gain knowledge serve "
    "advantage upskill self dedicated sincere honesty sincerity confidence asset thought thinking sounds progressed "
    "feels seems said reputed well-established environment fast-paced nurturing pace works"
)
"""Words of advertisements and good wishes: beside these an answer still names no work."""
