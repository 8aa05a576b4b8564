"""Answers to another question: a question sent back, a life story, strengths where the way ahead was asked."""

from trainer.content.find import phrases

asked_back = phrases(
    "^ {could you tell|can you tell|could i ask|can i ask|may i ask|how much|how many|how long|what is the|what are "
    "the|is there|are there|do you have|do you offer|do i get|does the|when do|when would|will i|would i|where is}",
    even="all",
)
"""A question for the other side at the start of a clause."""
again = phrases("{repeat|again|question|mean|rephrase|understand|clarify|hear}", even="all")
"""Asking for the question once more is no answer beside the point."""
life = phrases(
    "i {grew up|was born|was raised|went to school|went to university|went to college|come from|live in|live with|"
    "was brought up}",
    "{i have|have got|i got} [a|one|two|three|four|five|no|an older|a younger|some] {brother|brothers|sister|"
    "sisters|children|kids|dog|cat|degree}",
    "my {dad|mum|mom|father|mother|brother|sister|parents|wife|husband|family|nan|grandmother} ..2 {work|works|"
    "worked|is|are|was|were|lives|live|lived|come|moved}", "{we|i} moved to",
    "i {did|studied|finished|have} ..2 {degree|a levels|gcses|history|geography|school}", "both in the",
    "i am {married|single|from|thirty|forty|fifty|twenty *}",
    "{i like|i love|i enjoy} {pizza|football|music|cooking|films|reading|dancing|fishing|gardening|travelling}",
    "{the weather|my dog|my cat|my holiday|holiday in|on holiday|the traffic|came by {train|bus|car}|# buses}",
    even="all",
)
"""Where somebody comes from and what they like, told for itself."""
own_sorts = phrases(
    "my {strength|strengths|weakness|weaknesses|hobbies|hobby|biggest strength|biggest weakness|main strength|"
    "salary expectation|salary expectations|qualifications}",
    even="all",
)
"""An answer to another usual question."""
turns = phrases(
    "{because|that is why|which is why|so i|taught|inspired|made =me|since then|ever since|drew|love to|want|would "
    "like|hope|your|why i|and now|that is what|motivat*|drive|drives|keep =me|keeps =me}",
    even="all",
)
"""What turns a story toward an answer."""

own_side = phrases(
    "{i|we} ..2 {want|wish|hope|hoping|aim|aiming|plan|planning|dream|intend|aspire|=love|=like|=enjoy|=prefer|=need|"
    "=would|=will|see myself|picture|imagine|=am going|=am looking|=am keen|=am interested|=am drawn|=am good|=am "
    "after|=am best|=am happy|=am proud|=am known|=am working|=am learning|=am training|=am studying|=am ready|=care|"
    "=mean to|=believe|=bring|=value|=come alive|=feel|=could|=can}",
    "{my|main|long term|short term|near|far} ..2 {goal|goals|aim|aims|dream|plan|plans|ambition|aspiration|aspirations|"
    "motivation|hope|hopes|future|focus|direction|idea|vision|target|answer|reason|strength|strengths}",
    "{motivates|motivate|drives} [=me]",
    "{makes|make|gives|give|keeps|gets|helps|lets|made|drew|attracts|appeals|interests} [to] =me",
    "your {company|team|hospital|school|ward|shop|firm|customer|patient|people|store|kitchen|project|product|programme|"
    "advert|training|clinic|workshop|department|staff|client|service|depot|trade|fleet|plant|site|museum|charity|"
    "office|lab|bakery|studio|scheme|users|pupils|guests}",
    "{this|the} {job|role|position|company|post|vacancy|opportunity|chance} {is|would|will|lets|gives|fits|has|i|and|"
    "because}", "with you", "that is why i", "{so|because} i {=want|=would|=like|=love|=am|=applied|=do}",
    "{one day|eventually|someday|later on|long term|short term|in future|by then|in the long}",
    "i {do not|have not|have no} ..3 {know|idea|clue|goals|plan|thought}", even="all",
)
"""The speaker's own side of the question: a wish, a liking, an aim, this place, or plainly not knowing."""
told_aside = phrases(
    "i {would|will|could|can|must|should} ..2 {say|tell|see|admit|never|remember|bet|hear|swear|guess|not|have|imagine|"
    "believe}", "i {=love|=like} {this|that|it|telling|the|a good|your {building|office|view}}",
    "{would|will} you {believe|credit}", "i {feel|believe} {like|sorry}", "{i|we} {need|want} {to go|a new|it for}",
    "you {would|will|can|could} *", even="all",
)
"""Ways of telling a story in which the same words wish for nothing."""
touched = phrases(
    "{i|we} ..2 {want|wanted|wish|hope|aim|plan|dream|love|like|enjoy|prefer|need|would|will|can|could|should|may|"
    "might|"
    "guess|think|know|feel|get|find|see|believe|am|do|bring|care|mean|look|work|learn}", "{my|the|a} ..2 {goal|goals|"
    "aim|"
    "aims|dream|plan|plans|ambition|aspiration|aspirations|motivation|future|focus|answer|reason|pay}", "my {job|work|"
    "career}",
    "{motivat*|driv*|passion*|inspir*|satisf*|reward*|fulfil*|grow*|success*|challeng*|promot*|learn*}",
    "that {was|is} {when|where|how|why} i", "{decided|chose|chosen} [on|to] *",
    "{for|to|with|from|of|makes|gives|keeps|gets|helps|lets} =me", "your *",
    "{this|the} {job|role|position|company|post|place|team|school|hospital|work|vacancy}", "with you", "{work|"
    "working|be|being|grow|stay|join|start|am|learn} ..2 here",
    "{because|so that|in order|that is why|which is why}", "{in|over|within|after|next} ..3 {year|years|month|"
    "months}", "{one day|eventually|someday}",
    "{to|become|becoming} {be|become|get|grow|learn|lead|run|help|work|make|build|have|do|move|earn|go|teach|reach|"
    "see}",
    "^ [*] {becoming|helping|learning|leading|running|building|making|getting|working|being|seeing|doing|having|"
    "growing|teaching|solving|finishing|earning|completing|moving|finding|earn|complete|finish|move|take|find}",
    "^ {still|nothing|something|anything|somewhere|same|more|better|probably|maybe|knowing|hopefully|no|not|none}",
    "{no|not|never} {idea|clue|sure|really|thought|got|much}", "{should|must|might|hopefully|ideally|hopes} *",
    even="all",
)
"""Anything at all that could belong to an answer; a short remark without it is about something else."""
finite = phrases(
    "{was|were|is|are|has|had|did|does|used|came|went|said|saw|got|took|gave|put|keeps|goes|comes|have you|did you|do "
    "you|are you|is that|is this|is it|there is|there are}", even="all",
)
"""A verb that tells or asks."""
small_talk = phrases(
    "{weather|rain|raining|rained|snow|snowing|sunshine|heatwave|storm|fog|drizzle|frost|flood}",
    "{traffic|motorway|roundabout|roadworks|parking|parked|car park|bus|tram|train|platform|taxi|diversion|ring road|"
    "m1|"
    "m5|m6|m25|bridge|lift|stairs}", "{soup|sandwich|canteen|biscuit|biscuits|lunch|breakfast|dinner|pizza|avocado|"
    "avocados|curry|pudding|coffee|tea|cake|pub|beer}",
    "{cat|dog|cats|dogs|ferret|ferrets|parrot|goat|lamb|lambs|pigeon|pigeons|hamster|rabbit|octopus|octopuses|cows|"
    "hedgehog|budgie|tortoise|squirrel|fox|seagull|seagulls|kitten|puppy}",
    "{match|referee|penalty|world cup|telly|television|film|episode|series|bake off|soap opera|crossword|horoscope}",
    "{lovely|nice|old|listed|smart|grand|posh} {building|office|view|garden|entrance|carpet|chairs|room}",
    "{plant|printers|carpet|curtains|clocks|bins|wallpaper|radiator|vending machine|aquarium|fish tank|biscuit tin}",
    "{my phone|my car|my bike|my washing machine|my boiler|my umbrella} ",
    "my {neighbour|neighbours|cousin|flatmate|landlord|landlady|aunt|auntie|uncle|hairdresser|mate}",
    "{pyramids|dinosaurs|the romans|the moon|the swiss|the italians|the weather|politicians|the government|the royals|"
    "the election|cromwell|napoleon|queues}", "{did|do} you {know|see|watch|hear|ever}", "{is not|is} {this|that|it} "
    "{a|"
    "real|lovely|an|your|the}", even="all",
)
"""What one chats about while waiting."""

refusal = phrases(
    "{rather not|prefer not to|not comfortable|not willing to|refuse to|not want to|not going to|not allowed to|not "
    "like to|not supposed to} ..2 {say|answer|talk|discuss|tell|share|go into|get into|comment|answering|talking|"
    "discussing|sharing}",
    "{none of|mind} {your|yours} [own] {business|concern|beeswax}", "no comment", "{hate|dislike|sick of|tired of|"
    "cannot stand} ..3 {question|questions}", "because i applied", "{next|another|different|"
    "easier} question",
    "{skip|pass on} {this|that|it}", "why {do you ask|do you want to know|are you asking|does it matter|would you ask}",
    "what kind of {a question|question}", "you tell =me", "what {does that|has that|do my|is it} ..4 {to do with|"
    "matter|to you}", "{that|this} is {personal|private|classified|confidential|a stupid question|a silly question|a "
    "weird question|a strange question|a trick question|a dumb question}", "what do you think", "i plead the fifth",
    even="all",
)
"""The question sent away."""
pointed = phrases(
    "{it is|everything is|you have|you can|is|are|it|look|see|check|read|got|see it|written} ..4 {in|on|from|read|see|"
    "check|look at|at} {my|the} {cv|resume|résumé|application|linkedin|profile|cover letter|file}",
    "{read|look at|check|see|get|seen|got|have} {my|the} {cv|resume|résumé|application|linkedin|cover letter}",
    "what {do|would|did} you {want|like|need} ..2 {know|hear|me to say}", "where {do|should|shall|would|can} i {start|"
    "begin}", "what {should|can|shall|could} i {say|tell}", "^ like what $", "{not|nothing} much to {tell|say}",
    "{anything|something} {in particular|specific}", "what do you mean", "you tell =me", even="all",
)
"""The paper named instead of oneself, or a question about the question."""
joke = phrases(
    "{in|into|through} {a|the|my} {mirror|crystal ball|window|telescope|wardrobe|bathroom}", "{year|years} older",
    "older and {wiser|fatter|richer|balder}", "{just|only} older", "{with|through} my {eyes|glasses}",
    "{less than|more than|over|under|nearly|almost|turning|be about} {twenty|thirty|forty|fifty|sixty|# years "
    "old|thirty *} $", "^ [hopefully|probably] {thirty|forty|fifty|sixty} [*|years old] $",
    "{less than|more than|over|under|turning} {twenty|thirty|forty|fifty|sixty} {but|or} ",
    "{alive|breathing|not dead|above ground|in one piece|out of jail|not in jail}", "{anniversary|birthday} ..8",
    "{fortune teller|psychic|crystal ball|clairvoyant|mind reader|prophet|nostradamus|time machine|time travel|time "
    "traveller|time traveler|palm reader}", "{sitting|sit|standing|talking|looking} ..3 {chair|here talking|to you|at "
    "you|couch|sofa|toilet|bed}", "{get|getting|make it|making it|survive|surviving|bluff|bluffing|wing|pass|finish} "
    "..4 {this interview|the interview|this job interview|today|this conversation|the day|this week|the weekend}",
    "get out of bed", "another interview", "front of {a|the|my} mirror", "survive {monday|the week|christmas|winter|"
    "the "
    "day|until}", "interview over",
    "{alien|aliens|zombie|zombies|apocalypse|killer robots|end of the world|world war|destroyed by}", "{nap|sleep in|"
    "sleep more|stay awake}", "{finish|eat|get|have} {my|some|"
    "a} {lunch|sandwich|"
    "breakfast|dinner|coffee|pizza|drink|beer|burger}", "{still|be|hopefully|not} {stuck in traffic|in bed|asleep|"
    "hungover|drunk}", "still ..3 {answering|doing|in} ..3 {question|questions|interview|interviews}",
    "same {interview|conversation|question}", "not ..1 be late", "{=dead|murdered|killed|buried|six feet under|in my "
    "grave|in a coffin|in heaven|in prison|in jail|behind bars|on the run|kidnapped|in space|on mars|on the moon}",
    "{married|marry|marrying|engaged|wed} [to] {the|your|my} [*] {boss|boss is|ceo|owner|owner is|heir|heiress|"
    "director|interviewer|manager} ..1", "walk* out of {this|the|that} {room|door|interview}", "{prophecy|oracle|"
    "prophets|tea leaves|magic eight ball|horoscope}", "{mario kart|video game|video games|netflix|call of "
    "duty|fortnite|minecraft}", "{eat|eating} sleep", "same place as {today|now|yesterday}", "on {a|my} {phone|"
    "laptop}", "on the {toilet|couch|sofa}",
    even="all",
)
"""A joke where the way ahead was asked."""
came = phrases(
    "you {called|asked|invited|phoned|emailed|contacted|rang|offered|replied|got back|picked|wrote} [=me|back|to =me]",
    "{saw|seen|found|spotted|noticed|came across|read|heard about|heard of|clicked|answered} ..2 {ad|advert|"
    "advertisement|job|posting|post|sign|vacancy|listing|position|opening|notice|flyer|job ad}",
    "{recruiter|headhunter|agency|job centre|job center|friend|cousin|brother|sister|mum|mom|dad|uncle|aunt|neighbour|"
    "neighbor|mate|wife|husband|girlfriend|boyfriend|flatmate|roommate|teacher|adviser|advisor|linkedin|indeed|parents|"
    "mother|father|somebody|someone} ..2 {sent|told|made|contacted|called|referred|forced|said|found|suggested|signed "
    "=me up|put =me up|asked =me|recommended|messaged}",
    "you {had|have|have got|got|were|are} ..1 {vacancy|vacancies|opening|openings|job|position|hiring|recruiting|"
    "looking for {people|staff|someone|somebody|anyone}}", "you {need|needed|want|wanted} ..2 {people|staff|someone|"
    "somebody|workers|anyone}", "{saw|found|popped|came|searching|search|looking|heard|noticed|"
    "applied} ..4 {job board|indeed|linkedin|google|"
    "monster|craigslist|newspaper|the paper|online|facebook|my search|my feed|the internet|website}",
    "{reached out|got in touch|approached =me|headhunted|found my {cv|resume|profile}}",
    "my {uncle|friend|cousin|dad|mum|mom|father|mother|brother|sister|neighbour|aunt|mate|buddy} {knows|know|works|"
    "golfs|plays|is friends} ..3", "{nothing|not ..2 anything|nowhere} {else|better} {to do|to be|to go}",
    "{bored|boring} {at home|sitting}", "{applied|apply|applying|sent|send} ..5 {places|jobs|companies|everywhere|"
    "anywhere|anything|"
    "hundred|dozens|lots|loads|many|cv|cvs|applications|everything|everyone|everybody}", "{walked|walking|passed|"
    "passing|drove|driving} "
    "{past|by}", "{first|only} {place|company|one|job|people} ..3 {called|call|rang|offered|answered|hiring|replied|"
    "got back|came up|interview*}", "^ [well] why not", "^ why {would not i|would i not|should not i} $",
    "{in|around} the {neighbourhood|neighborhood|area|"
    "corner}", "because i can", "{nothing|no} {else|better} ..3 {available|"
    "going|open|around|come up|on offer|hiring|to do}", "it was {there|available|the first|advertised|on the list}",
    "{never|not} {really|actually} thought about {it|that}", "{saw|seeing|heard} ..1 you {were|are} hiring",
    even="all",
)
"""How the application came about, where the reason was asked."""
turns_on = phrases(
    "{and|but} ..2 {i|it|the|what|your|he|she|they}", "and {liked|loved|thought|found|wanted} *",
    "{and|but} ..2 you {have|do|make|train|are|teach|offer|build|sell|run|give|let}", "* because {i|it|your|of|"
    "the}", "that is why", "{which|where|"
    "about|so that}",
    "i {=want|=like|=love|would}", even="all",
)
"""Something said beside how it came about."""
stimulant = phrases("{coffee|caffeine|alarm clock|alarm|chocolate|beer|red bull|sugar|espresso|pizza|sleep|wine}",
                    even="all")
"""What wakes one up, where the drive was asked."""
party_piece = phrases(
    "{make|cook|bake} ..4 {lasagne|lasagna|pancakes|curry|brownies|cocktails|dinner|cookies|chilli|chili|margaritas}",
    "{good|great|best|amazing|unbeatable|champion|brilliant|killer|pro} ..2 {at|in} {video games|karaoke|poker|fifa|"
    "table tennis|ping pong|drinking|sleeping|eating|partying|beer pong|minecraft|candy crush|tetris|darts|pool|"
    "bowling|juggling|fortnite|call of duty}", "{have|got|drive} a ..1 {car|dog|motorbike|smile|singing voice|body}",
    even="all",
)
"""What somebody can do at a party, where the strengths for a job were asked."""
denial = phrases(
    "{never|not|no|rarely|nor} ..5 {conflict|conflicts|argument|arguments|disagreement|disagreements|argue|argued|"
    "disagree|disagreed|clash|clashed|quarrel|quarrelled|fallen out|fall out|fight|fights|drama|confrontation|"
    "difficult {coworker|colleague|customer|boss|people|person|colleagues|coworkers|customers}}",
    "{get|gets|got|getting} {along|on} ..3 {everyone|everybody|all|anyone|anybody|others|people|colleagues|coworkers|"
    "boss|bosses|team|whoever}", "never {met|come across|worked with} ..6 {like|get along|get on|difficult|problem}",
    "{never|not|rarely} ..3 {failed|fail|failing|failure|failures|make mistakes|made a mistake|made mistakes|make any "
    "mistakes|made any|missed a|mess up|messed up|been criticised|been criticized|been wrong|made an error|lost|"
    "happened to =me|been in {that|such|a}}", "{that|it|this|it has|that has} ..2 {never|not|does not} {happened|"
    "happens|happen|come up|comes up}", "failure is not", "{everyone|everybody|all|people} ..4 {worked with|"
    "colleagues|coworkers|bosses} ..3 {great|nice|good|"
    "lovely|fine|friendly|easy}", "{always|just|usually|generally|try to} ..1 {avoid|avoided|"
    "stay out of|stay away from|hate|walk away|ignore} [all|any|from] {conflict|conflicts|drama|confrontation|"
    "arguments|politics|trouble|it}", "{everyone|everybody|people|they} [all] {like|likes|loves|love} =me",
    "{never|not|no} ..4 {problem|problems|issue|issues|trouble} with {anyone|anybody|people|a|any|my|colleagues|"
    "coworkers|other|others|difficult}", "{can not|could not|not|hard to} ..2 {think|remember|recall|come up} ..4 {one|"
    "any|anything|time|ever|example|instance|situation|failing|failure|conflict|occasion}", "nothing ..2 comes to mind",
    even="all",
)
"""The case that was asked for, said never to have been."""
case = phrases(
    "{once|one time|last|ago|one day|there was|there were|for example|for instance|however|closest|recently|in my last|"
    "in my first|at my last|at my previous|when i|when we|when a|when my|during|yesterday|at first|in the end}",
    "{but|though|although|except|until} ..3 {i had|we had|there was|there is one|one|once|last|when|i was|i did}",
    even="all",
)
"""The beginnings of a case."""
habit = phrases(
    "{i|we} ..2 {=am|=like|=love|=prefer|=enjoy|=work|=think|=believe|=try|=always|=usually|=generally|=never|=stay|"
    "=keep|=listen|=hate|=can|=would|=do|=handle|=deal|=thrive|=get|=make|=take|=tend|=have|=find|=treat|=talk|=speak|"
    "=remain|=solve|=help|=learn|=respect|=manage|=am good|=feel|=see|=know|=want|=put|=adapt|=give|=will|=avoid}",
    "{teamwork|conflict|failure|pressure|communication|leadership|everyone|everybody|people|it|mistakes|stress|that|"
    "nobody|you} ..2 {=is|=are|=makes|=make|=fails|=fail|=happens|=happen|=have|=has|=need|=can|=must|=should}",
    even="all",
)
"""A habit, a liking or a saying."""
of_teams = phrases(
    "{work|working|works|am|do|perform} ..2 {alone|by myself|on my own|solo|independently}",
    "{am|be|a|as} ..3 team {player|worker|person}", "{work|works|working|get along|play} ..1 well with {others|"
    "everyone|people|anyone|other people}",
    "{like|love|enjoy|prefer|hate|good at|great at|great in|good in} "
    "..3 {team|teams|teamwork|groups|group work|people|others}", "teamwork {is|makes}", even="all",
)
"""What one thinks of working with others, where a team or a case was asked."""
background = phrases(
    "before i {tell|get to|answer|explain|start|get into|go into|talk about|come to}",
    "{need|have} to {understand|know|go back|explain|picture} ..4 {history|background|context|how|back|team|first|all|"
    "beginning|company}", "let =me {back up|go back|give you some|start from|start with|rewind|backtrack|think back}",
    "{where was i|i am rambling|long story|i lost my train|i forgot the question|what was the question|sorry what was|"
    "it is a long story}", even="all",
)
"""Background announced as such."""
childhood = phrases(
    "i {grew up|was born|was raised|come from|came from|live in|live with|live at|was brought up|am originally|am from|"
    "lived in|went to school|was a|was adopted|moved}",
    "{i have|have got|i have got|got|with} [a|one|two|three|four|five|six|no|an older|a younger|some|#|a little|a big|"
    "my|our] {brother|brothers|sister|sisters|siblings|children|kids|kid|child|son|daughter|dog|dogs|cat|cats|"
    "girlfriend|boyfriend|fiance|wife|husband|parrot|pets|twins|boys|girls|tattoos}",
    "my {dad|mum|mom|father|mother|brother|sister|parents|wife|husband|family|nan|grandmother|girlfriend|boyfriend|"
    "kids|children|partner|dog|cat|ex} *",
    "i am {married|single|divorced|engaged|separated|pregnant|a {virgo|leo|libra|taurus|gemini|scorpio|aries|pisces|"
    "aquarius|capricorn|sagittarius|cancer|mum|mom|dad|father|mother|twin|christian|muslim|vegan|vegetarian}|# years|"
    "#|twenty *|thirty *|forty *|fifty *|vegan|the {oldest|youngest|middle}|left handed}", "{years|"
    "year} old", "born and {raised|bred}", "{oldest|youngest|middle|first|second|third|last} of "
    "{two|three|four|five|six|seven|eight} *", "{regular|normal|average|simple|ordinary|typical|chill|laid back} {guy|"
    "girl|person|bloke|lad|dude|woman|man}", "big ..2 fan",
    even="all",
)
"""Birth, age, family and home."""
likes = phrases(
    "{like|love|enjoy|into|adore|prefer|hate|watch|watching|spend|play|playing|favourite|favorite|support|hobbies|"
    "hobby|collect|go|am a fan of} ..6 {pizza|football|music|cooking|films|film|movies|movie|dancing|fishing|gardening|"
    "travelling|traveling|travel|rugby|cricket|soccer|basketball|tennis|golf|hiking|running|swimming|gaming|video "
    "games|games|netflix|tv|series|shopping|camping|walks|beach|friends|family|gym|yoga|surfing|skiing|sushi|food|beer|"
    "wine|cats|dogs|animals|anime|cars|motorbikes|parties|party|partying|drinking|pub|sleeping|sleep|eating|concerts|"
    "arsenal|liverpool|manchester united|chelsea|the beach|the outdoors|sports|sport|weekends|chocolate|horses|fashion|"
    "make up|makeup|braai|barbecue|barbecues|karaoke|knitting|baking|reading|nature|mountains|star wars|comics}",
    "hang out", "{hanging|chilling|relaxing} ..2 with", "my {hobbies|hobby|pastimes|interests} {are|is|include} ..1",
    "my {favourite|favorite} {food|colour|color|film|movie|team|"
    "band|animal|book|show} *", even="all",
)
"""What one likes off duty."""
