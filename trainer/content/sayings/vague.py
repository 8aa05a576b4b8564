"""General praise, general hope, general virtue: sayings that fit any job."""

from trainer.content.find import either, phrases

praise = phrases(
    "{great|good|excellent|amazing|fantastic|wonderful|brilliant|big|famous|nice|top|leading|reputable|reputed|"
    "prestigious|well known|renowned|respected|best|successful|growing|strong|very big|very good} {company|"
    "organisation|organization|firm|name|reputation|brand|employer|place|team|opportunity|chance|job|fit|culture}",
    "{heard|hear|heard of|read|seen} ..3 {good|great|nice|amazing|only good|lots of good|wonderful} [things]",
    "{market|industry|world|global} leader", "leader in {the|its|your} {industry|market|field}",
    "one of the {best|biggest|top|leading|largest}",
    "{everybody|everyone|people} ..2 {know|knows|say|says|love|loves} ..3 {you|brand|company|name|place|great}",
    "i like {your|the|this} {company|organisation|organization|look of it|brand}",
    "{look|looked|sound|sounded|seem|seemed} {like|interesting|good|great|nice|fun|cool|exciting|a|decent} [a|an] "
    "[good|great|decent|nice|interesting|perfect|big] [opportunity|place|fit|chance|job|role]",
    "you had {an|a} {opening|vacancy|job}", "{saw|seen} {the|your|an} {ad|advert|advertisement|opening|posting|job}",
    "i {need|want|just need|am looking for} a job", "honour", "why not",
    "{good|great|perfect|right|best} {fit|match|candidate|person} for",
    "{company|place|organisation|organization} like {yours|this|you}",
)
hope = phrases(
    "{time|ready|looking|want|need|up|go|fancy|fancied|like|after} [for|to have] [a|some] {change|new challenge|"
    "fresh start|new start|change of scene|fresh challenge|new chapter|new direction|something new|something "
    "different|something bigger|something better|better things|bigger things}",
    "something {bigger|better|new|different|more|meaningful|big|great|greater|higher}",
    "{full|maximum|true} potential", "best version of", "next level",
    "{go|going|get|reach|make it|aim|aiming|climb} [very] {far|places|high|higher|to the top|as far|as high|the top}",
    "{better|good|great|higher|nice|top|respectable|senior|stable} {place|position|future|life|career|post|level|"
    "situation}",
    "{improve|enhance|increase|develop|upgrade|sharpen|use|utilise|utilize|show} [my|the] [own] [knowledge|skills|"
    "talents|talent|abilities|potential|strengths|skill|experience] [and [my|the] [knowledge|skills|talents|"
    "abilities|experience]]",
    "{grow|develop|progress|improve} [both] {personally|professionally|as a person|myself|with the organisation|"
    "with the organization|with the company|with company}", "better myself",
    "{achieve|achieved|achieving|accomplish} [a lot|something|great things|big things|my goals|my dreams|more|much]",
    "make a difference", "{make|making|have|having} [a|an] [big|real] impact", "{top|best} of my {game|field}",
    "{stretched|valued|challenged|pushed|fulfilled|appreciated}", "stability",
    "career {growth|progression|advancement|opportunity|opportunities|development}", "get on $",
    "{get|got|getting} somewhere", "i am going places", "aim* high", "do [my|the] best", "comfort zone",
    "{doing|do} well for myself", "higher up", "success [is|and|motivates|drives]",
    "{more|most} {experienced|professional|confident|successful}",
)
virtue = phrases(
    "{hard working|hard worker|hardworking|motivated|team player|dynamic|ambitious|driven|passionate|dedicated|"
    "positive|enthusiastic|quick learner|fast learner|go getter|self starter|people person|reliable|punctual}",
    "{hundred and ten|hundred and twenty|hundred|110|120} percent",
    "{ready|up} for {anything|any challenge|everything}", "naturally motivated",
)

said = either(praise, hope, virtue)
"""Said of any job; it counts only where nothing particular is said beside it."""

drift = phrases(
    "{continue|continuing|keep|keep on} [to] {develop|developing|grow|growing|contribute|contributing|improve|"
    "improving|"
    "learn|learning|progress|progressing}", "contributing positively", "really come on", "see {how high|how far|where "
    "that|where it} ..3", "{top|height|peak} of my game", "{pushed|taken} out of my", "{build|building} a {good|great|"
    "solid|strong|successful} career", "move forward", "bit by bit", "aiming high", "winning team", "something "
    "{meaningful|worthwhile|special|important}", "{choose|choosing} {growing|growth}", "{stand|standing} still",
    "going in the right direction", "{make|making} something of {myself|my life}", "{spread|stretch} my wings",
    "{reach|reaching|fulfil|realise} {my|the|full|new} {potential|heights|goals|dreams}", "{bigger|better|greater|new} "
    "{things|heights|horizons|opportunities|pastures}", "{climb|move|get|go|step} up", "{onwards|upwards|up and up}",
    "{take|take on|seek|find|face|embrace} {new|more|bigger|any} {challenges|opportunities|things}", "{prove|better|"
    "improve|push|challenge|develop} myself", "{best|better} version of {=me|myself}", "{get|got|getting|go} ahead",
    "{career|life|work} ..2 {on track|moving|forward|somewhere}",
)
"""Movement without a place."""
said = either(said, drift)
