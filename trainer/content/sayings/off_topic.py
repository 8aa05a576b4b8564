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
