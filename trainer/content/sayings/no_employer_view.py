"""What the speaker gets, in families: would get, gives me, pays for, helps my career."""

from trainer.content.aims import claims
from trainer.content.find import phrases

_GOODS = ("{training|experience|qualification|certificate|certificates|skills|knowledge|contacts|network|confidence|"
          "mentor|mentors|coaching|coach|reference|references|diploma|degree|licence|exposure|portfolio|cv|resume|"
          "career|name|language|english|travel|security|stability|growth|support|budget|development|promoted|"
          "challenged|supported|people|chance|chances|opportunity|opportunities|course|courses|exams|doors|future|"
          "profile|salary|laptop|feedback|time|tools|polish|clients|departments|field|training programme|"
          "everything|a lot|loads|what i need|to travel|to work|to learn|to meet|qualified|noticed|known}")

gets = claims(
    f"i {{would|will|could|can|d}} {{get|gain|learn|receive|have|be given|come away|walk away|be|meet|improve|"
    f"acquire|pick up|find|collect|develop|travel|be trained|be taught|be exposed|be groomed}} ..3 {_GOODS}",
    f"{{it|this|this job|this role|you|the job|this place|this company|here|which|that}} {{would|will|could|can}} "
    f"[really] {{give|help|teach|offer|bring|develop|open|build|improve|boost|let|get|train|allow|make|pay}} ..4 "
    f"{{{'=me|my'}|{_GOODS[1:-1]}}}",
    "i {want|need|expect|would like} {you|someone|somebody|a company|a place|a boss|an employer|your company|the "
    "company} {to|that|who|where} ..8 {=me|my|i get|i am}",
    "{give|gives|giving|help|helps|train|trains|invest|invests|teach|teaches|develop|develops|bring|challenge|"
    "support|pay|pays} [in] {=me|for my|my}",
    "{good|great|perfect|ideal|brilliant|best|useful|excellent|very good} for {=me|my {career|future|cv|resume|"
    "development|growth|confidence|profile}}",
    "{improve|build up|build|boost|get|round out|fill|fatten} my {cv|resume|confidence|english|portfolio|profile|"
    "skills|network|career|horizons}", "i {get|getting} {=challenged|=supported|=promoted|=trained|my|to|a|the}",
    "{get|help} =me {the|a|to|in|more|get|into}", "i can {improve|get|learn|know|gain|find|have}",
    even="hypothetical others",
)
"""One thing taken, each."""

_MINE = ("{career|cv|resume|confidence|english|german|french|portfolio|profile|skills|skill|network|horizons|knowledge|"
         "future|fear|technique|options|development|brain|record|bubble|excel|diploma|fees|exams|studies|professional "
         "fees|gaps|own development|growth|name|licence|degree|master|masters|own garden|writing|experience}")
takes = claims(
    "i {would|will|could|can} [be] [also|finally|at last|really] {get|getting|gain|gaining|learn|learning|receive|pick "
    "up|take away|travel|improve|progress|develop|be trained|be taught|be exposed|be coached|be mentored|be put "
    "through|"
    "be looked after|be sponsored|be groomed|find a sponsor|get over|sharpen|polish|collect|come out|come away|walk "
    "away|"
    "leave with|have my|end up with|be able to put|be able to say|meet} ..1 *",
    "i {=get|=gain|=learn|=finish|=receive} {my|a|the|to|paid|six|an|some|confident|better|noticed|qualified|"
    "trained} *",
    f"{{it|this|that|you|which|here|job|role|place|company|who|and|scheme}} [{{would|will|could|can|d|to}}] [also|"
    f"finally|really|just] {{get|gets|give|gives|bring|brings|fill|fills|fatten|fattens|set|sharpen|sharpens|widen|"
    f"widens|round|rounds|boost|boosts|help|helps|improve|improves|build|builds|put|puts|pay|pays|cover|covers|fund|"
    f"funds|teach|teaches|train|trains|let|lets|polish|open|opens|look after|push|take|strengthen}} [for|up|out|on] "
    f"[=me|"
    f"my] ..2 {{=me|{_MINE[1:-1]}}}",
    f"{{fill|fills|fatten|fattens|build|boost|improve|sharpen|strengthen|widen|grow|polish|raise|develop}} [up|out] my "
    f"{_MINE}", "{put|bring|take} =me {on|through|up|under|to} *", "under {their|your|a} wing",
    "{good|great|perfect|ideal|brilliant|boost|investment|upside|best|useful|chance|amazing|fantastic|plus|"
    "opportunity} "
    f"{{for|in}} {{=me|my {_MINE[1:-1]}}}", "{most|lot|loads|wonders|everything} for =me",
    "{what|everything|all|lot|loads} i {would|will|could|can} [be] {gain|gaining|get|getting|take|learn}",
    "for my own *", "{my own|own|own personal} {development|growth|benefit|gain|sake}", "{be|get|being} invested in",
    "the chance to {publish|present|learn|travel|be|meet|get|work|try|study|see}", "{my|a} {portfolio|showreel|cv|"
    "resume|contacts|network|reference|references|certificate|qualification|visa|mentor|coach|buddy|laptop} {is|at|out|"
    "on|and|for|at the end|of my own}", "{trained|taught|coached|mentored|exposed|brought|groomed} {in|by|into|up|"
    "to} *",
    "{get|gets|getting} =me {up|qualified|noticed|known|out|into|the|a|through|fit|ready|started|certified}",
    "{accreditation|exams|fees|course|diploma|licence|training|degree} {paid|covered|funded} [for]",
    "{doors|people} {who|that|which} {can|will|could} open", "open* doors [for =me]", "on the map",
    even="hypothetical others",
)
"""One thing for the speaker, each, in wider words: they count only by number and where nothing comes back."""
back = phrases(
    "{contribute|contribution|bring|offer|add|give} {you|your|to|my|the team|something|value|in return|back|a lot|"
    "with me|the company|them}", "i {bring|would bring|could bring|can bring|will bring|offer|can offer|could offer}",
    "{help|support|serve|improve|take over|take off|look after|care for|save} {you|your|the|others|people|customers|"
    "patients|clients|families|children|students|them|users}", "in return", "for {you|your *} [and|$]".replace("|$",
    ""),
    "{you|your *|they} {would|will|could} {get|have|gain|find|benefit}", "{use|apply|share|pass on} {my|what i|it|"
    "these|"
    "those|this|that} *", "{i|we} {could|would|will|can} {help|solve|make|build|run|take on|take over|sell|fix|lead|"
    "teach|"
    "train|cover|show|share}", "{asset|valuable|useful} {for|to} *", "i have {run|led|built|made|sold|managed|taught|"
    "trained|worked} *", even="all",
)
"""Something for the other side."""
outright = claims(
    "{what|everything|all|list of what} i {would|will|could} {gain|get|take|come away|learn} [from|out]",
    "{investment|invest|boost|upside|win|gift|step up|leg up} {in|for} {=me|my}", "for my own {development|growth|"
    "benefit|career|future|good}", "{does|do} the most for =me", "be invested in", "under {their|your|a} wing",
    "{what|all} {this|it|the job|you} {does|do|can do|would do|could do|gives} for =me", "{for|to} me it is all "
    "{upside|"
    "gain|benefit}", "{perfect|ideal|great|brilliant|amazing|good|wonders} for {=me|my {career|cv|development|future|"
    "profile|growth|portfolio|english}|what i need}", "for myself {this|it} is", "{main|only} purpose ..6 {exposure|"
    "learning|experience|growth}", "{someone|somebody|place|firm|company|employer} {to|who will|that will|which} {take|"
    "bring|teach|train|fund|pay|put|find|develop|coach} =me *", even="hypothetical others",
)
"""Said to be for the speaker's own sake."""
