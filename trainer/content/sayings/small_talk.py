"""What one chats about while waiting, dreams of for one's leisure, and what ties either to work."""

from trainer.content.find import phrases

talk = (
    phrases("{weather|snow|snowed|rain|rained|sunny|sunshine|heatwave|fog|storm}", even="all"),
    phrases(
        "{parking|parked|traffic|motorway|the bus|roundabout|the train here|by car today|drove around}", even="all",
    ),
    phrases(
        "{film|movie|episode|netflix|telly|tv|actor|actress|series|have you been watching|did you see}", even="all",
    ),
    phrases(
        "{the match|red card|last minute|my team lost|liverpool|the league|the cup|last season|that goal|football|"
        "footballers|players|the tickets|referee|penalty|world cup}", even="all",
    ),
    phrases("{pizza|pasta|tiramisu|sausages|charcoal|barbecue|cheesecake|sandwich|ice cream|beer|wine}", even="all"),
    phrases(
        "my {cat|dog|cats|dogs|rabbit|hamster|parrot|goldfish}", "{dog|cat|she|he} ..3 {bark|sleep on|purr}",
        even="all",
    ),
    phrases("{castle|tourists|the beach|the lake|my aunt|my cousin|my flatmate|my neighbour}", even="all"),
    phrases("{government|politics|politicians|election|taxes|prime minister|president trump}", even="all"),
)
looking = phrases(
    "i {have seen|saw|noticed|like|love} your {building|entrance|door|garden|fountain|logo|chairs|view|reception|"
    "coffee|lobby|plants|office} ..2 {from|outside|it|is|when|on|in}", "the {coffee|view|chair|building} here is",
    "my {village|town|street|neighbour|landlady} ..3 {is|has|was}",
    "{i came|came here|i arrived} by {car|bus|train|bike|taxi}", even="all",
)
leisure = phrases(
    "{run|win|do|finish|complete} ..4 {marathon|triathlon|ironman|half marathon}",
    "{climb|hike|summit|walk up} ..5 {mountain|summit|peak|everest|kilimanjaro|matterhorn|mont blanc|alps}",
    "{visit|see|drive|tour} ..3 {national park|every state|all the states|continents|northern lights|pyramids}",
    "{my|in a|buy a|an old} {camper van|campervan|sailing boat|motorhome}", "route 66", "great barrier reef",
    "{go|going|went} backpacking", "backpack* {through|around|across} *",
    "{take|have|do} a {gap year|world trip|sabbatical to travel}", "bucket list",
    "{travel|sail|cycle|go|fly|trip|drive|walk} ..2 {round|around} the world",
    "{see|visit|travel to|travel through} {japan|australia|asia|every country|all the countries|india|africa|peru|"
    "south america|new zealand|iceland|egypt|# countries|fifty countries}",
    "{learn|learning} to {play ..2 {guitar|piano|drums|violin|saxophone}|surf|dive|ski|skate|knit|play the guitar|"
    "play the piano}", "{surf|surfing|dive|diving|scuba|skydive|skydiving|ski|skiing} {in|at|on} [the] *",
    "swim ..4 {channel|ocean|lake|sea}", "{seven wonders|machu picchu|grand canyon}",
    "{sail|cycle|walk|hitchhike} {across|around|round|through} [the] {europe|asia|america|australia|africa|world|"
    "country}", "golf handicap",
    "i {love|like|enjoy|adore} [to|going] {hiking|hike|skiing|ski|travelling|traveling|swimming|camping|surfing|"
    "gaming|football|clubbing|partying|sailing|snowboarding|knitting} ..8 *", "write {a|my} {novel|memoir|poems}",
    "see the world", "black belt in {karate|judo|taekwondo}", "{set|break|beat} ..3 world record", even="all",
)
tied = phrases(
    "so {now|i ..1 {plan|want|would|can|do|work|try|like}}", "=learned", "=learnt",
    "{taught|teaches|because|lesson|discipline|patience|so that|just as|like at work|for work|that is why|helps "
    "=me|helped =me|guide|rescue|railway|instructor|coach|charity|write|brand|agency}", even="all",
)
