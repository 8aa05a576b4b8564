"""Aspiration types (after Tete): leadership, expertise, impact, entrepreneurial, work–life design."""

from __future__ import annotations

from trainer.content.context import AnswerContext
from trainer.content.cues import wishes
from trainer.content.find import phrases

_TYPES = {
    "leadership": phrases(
        "{lead|manage|run|head|supervise|oversee|direct|mentor|coach} ..4 {team|people|department|crew|staff|branch|"
        "group|site|project|"
        "junior|others|shift|store|apprentice|unit|colleague|member|division|kitchen|ward}",
        "{leadership|team lead|team leader|manager|director|head|supervisor|chief|principal|executive|vp|"
        "ceo}", "in charge"),
    "expertise": phrases(
        "{expert|expertise|specialist|specialise|specialize|master|deepen|go to|goto|authority|architect|craft}",
        "{good|better|best} {at|in}", "{learn|understand|know} {everything|properly|more|the|how|"
                                      "*}", "be the one who knows",
        "{person|one} {the|a|they|people} ..4 {go|come|call|ring|ask} to"),
    "impact": phrases(
        "{help|change|improve|make|save|protect|support|contribute|serve|keep} ..5 {people|lives|life|difference|"
        "impact|community|families|"
        "patients|children|world|customers|process*|access|experience|society|planet|"
        "health}", "so that {people|nobody|families|children|patients}",
        "{impact|mission|sustainab*|accessible|affordable}"),
    "entrepreneurial": phrases(
        "<OWN_FIRM>", "{start|found|launch|build|open|set up} ..4 {business|company|firm|start up|startup|venture|"
                      "products|product|bakery|"
        "shop|salon|practice|studio|agency|team from scratch|from the ground "
        "up}", "{entrepreneur*|founder|self employed|freelanc*}"),
    "work_life_design": phrases(
        "{balance|flexib*|portfolio|part time|project based|half and half|four day|remote|freelanc*|between two "
        "countries}",
        "{combine|mix|share|alternate} ..6 {and|with}", "{time|room} for {my|life|family|the|other}"),
}


def aspiration_types(context: AnswerContext) -> tuple[str, ...]:
    """The types whose words stand near a wish of the speaker, in the table's order."""
    wanted = [(h.first, context.clause_of(h).last) for h in wishes(context)]
    wanted += [(h.first, h.last) for h in context.heard("aspiration")]
    return tuple(name for name, finder in _TYPES.items()
                 if any(first - 2 <= hit.first <= max(last, first + 14) for hit in finder(context) for first,
                        last in wanted))
