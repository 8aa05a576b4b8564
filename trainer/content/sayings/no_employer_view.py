"""What the speaker gets, in families: would get, gives me, pays for, helps my career."""

from trainer.content.aims import claims

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
