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
