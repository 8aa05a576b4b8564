"""Adverts written about somebody: "the coordinator plans the week's journeys", "she stays calm on the telephone".

Told from the subject of a sentence and its first verb. What the person does or will do is a responsibility; what they
have, know, can or must bring is a requirement; what the post pays, or where it lies, is neither.
"""

from __future__ import annotations

import re

_PERSON = (
    r"(?:candidates?|applicants?|persons?|people|post-?holders?|job-?holders?|colleagues?|appointee|individual|joiner|"
    r"someone|somebody|team member|hire)"
)
_POST = r"(?:role|post|position|job|vacancy|work)"
_FITTING = r"(?:new|next|successful|ideal|right|suitable|strong|perfect|chosen|preferred|selected|good)"
_TRADE = (
    r"(?:[a-z-]*(?:ager|eer|ator|ician|ologist|apist|acist|alyst|untant|istant|tendant|eacher|esigner|eloper|river|"
    r"ecturer|rainee|pprentice|visor|viser|fficer|ourier|leaner|leader|irector|arer|ractitioner|ecretary|ptionist|"
    r"anner|nurse|clerk|chef|cook|lead|baker|porter|worker|tester|buyer|writer|editor|trainer|tutor|technician|"
    r"mechanic|engineer|representative|consultant|midwife|librarian|guard|host|guide|specialist|architect|agent|"
    r"assistant|executive|associate|partner|keeper|fitter|operator|recruiter))"
)
_PRONOUN = r"(?:they|he or she|she or he|s/he|he/she|she/he|he|she)"
_VERB = r"(?P<verb>[a-z]+(?:'ll)?)"
_HOLDS = re.compile(
    r"(?:has|have|is|are|should|must|needs|need|brings|bring|knows|know|can|could|holds|hold|speaks|"
    r"speak|loves|love|enjoys|enjoy|stays|stay|likes|like|understands|understand|wants|want|may|"
    r"might|possesses|possess|shows|thrives|requires|require|demonstrates|demonstrate|cares|"
    r"feels)$"
)
"""Verbs after which an advert says what somebody is like or has to bring."""
_IDLE = re.compile(
    r"(?:pays|pay|offers|offer|comes|starts|start|closes|close|reports|report|receives|receive|gets|"
    r"get|earns|earn|lies|sits|attracts|carries|was|were|belongs|opens|joins|join|finds|find)$"
)
"""Verbs after which it says what they get, or where the post lies."""
_SUBJECT = re.compile(
    rf"(?:^|, (?:and )?|; )(?:{_PRONOUN}|(?:(?:the|our|an?|this|every|each|all) )?(?:{_FITTING} )*(?:{_PERSON}|{_POST})"
    rf"|(?:the|our|an?|this) (?:[a-z-]+ ){{0,3}}?{_TRADE}) (?:also |then |usually |always |often |ideally )?{_VERB}\b",
    re.I,
)
"""The person an advert is about, at the start of a sentence or after a comma, with the verb after them."""
_NO_DEED = re.compile(
    r"^(?:not |also )?(?:be|have|need|report|receive|get|join|find|earn|start|enjoy|benefit|possess)\b"
)
_BRINGS = re.compile(
    r"^(?:also |ideally )?(?:need|have|possess|bring|be (?:able|comfortable|willing|confident|used))\b"
)
_CHARGED = re.compile(r"^(?:also )?(?:responsible|in charge|accountable|answerable|tasked)\b")
_TERMS = re.compile(r"^(?:based|paid|offered|open|full|part|permanent|fixed|available|subject)\b")
_MEANS = re.compile(
    r"^(?:this|that|it|the (?:role|post|job|work|position)) (?:means|involves|includes|covers|entails|spans|centres "
    r"on)\b"
    r"|\b(?:is|are) (?:part|the heart|at the heart|the core|at the core|central|the bulk|most) (?:of|to) (?:the|this) "
    r"(?:job|role|work|post|day)\b|^(?:duties|tasks|responsibilities) (?:range|include|are)\b",
    re.I,
)
_SEEKS = re.compile(
    r"\b(?:we|the (?:team|company|school|ward|clinic|charity)) (?:want|wants|need|needs|seek|seeks|are looking for|"
    r"is looking for|would love|hope for) (?:some(?:one|body)|an? (?:\w+ ){0,3}(?:person|colleague|candidate))\b"
    r"|\b(?:is|are|would be) (?:expected|an? (?:plus|advantage|must|bonus|asset)|helpful|useful|desirable|essential|"
    r"welcome)\b|\bare welcome from (?:people|those)\b",
    re.I,
)


def kind_of(sentence: str) -> str:
    """What a sentence about somebody is: "responsibility", "requirement", "none" for neither, "" when it is no such."""
    text = " ".join(sentence.split())
    if _MEANS.search(text):
        return "responsibility"
    found = _SUBJECT.search(text)
    if found is None:
        return "requirement" if _SEEKS.search(text) else ""
    verb = found.group("verb").lower()
    rest = text[found.end("verb") :].strip().lower()
    if _IDLE.match(verb):
        return "none"
    if verb in ("will", "would", "shall"):
        needs = _BRINGS.match(rest)
        return "requirement" if needs else "none" if _NO_DEED.match(rest) else "responsibility"
    if verb in ("is", "are") and _CHARGED.match(rest):
        return "responsibility"
    if verb in ("is", "are") and _TERMS.match(rest):
        return "none"
    if _HOLDS.match(verb):
        return "requirement"
    plural = re.search(_PRONOUN + "$|s$|people$", text[: found.start("verb")].strip().lower())
    return "responsibility" if verb.endswith("s") or plural else ""
