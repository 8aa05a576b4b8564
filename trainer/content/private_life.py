"""How much of a long answer is private life: words of seven kinds, clause by clause.

Wordings catch one sentence; where private matters are spread over an answer, each is worded its own way and only
their number tells. Words of the family alone count for nothing: many good reasons begin with one.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext, Hit
from trainer.language import words_of

KINDS: dict[str, frozenset[str]] = {
    "family plans": words_of("""
fiances betrothed embryo embryos egg midwife trimester contraception pill ovulation clomid matchmaker arranged
pregnant pregnancy pregnancies ivf fertility infertility infertile conceive conceived conceiving miscarriage
miscarriages miscarried ovaries sperm womb hysterectomy baby babies newborn wedding weddings marry marries married
marriage marrying engaged engagement fiance fiancé fiancee fiancée bride groom honeymoon dowry childless adopt adopting
adoption surrogate surrogacy breastfeeding breastfeed toddler twins maternity paternity nappies
"""),
    "break-up": words_of("""
exes breakup settlement decree adultery adulterous fling stalking stalker stalked hearing maintenance jilted
reconciled loveless remarried
divorce divorced divorcing divorces separated separation custody alimony ex affair affairs cheated cheating lover
mistress dumped unfaithful infidelity restraining stepfather stepmother stepson stepdaughter stepchildren solicitor
lawyer lawyers visitation widow widower widowed girlfriend boyfriend tinder dating marriage heartbroken heartbreak
lonely loneliness betrayed
"""),
    "faith": words_of("""
psalm anointed testimony deliverance rosary novena angel angels disciple parish vow vows saviour savior almighty
creator providence blessed devil satan soul prophet prophecy hindu karma guru shrine
god god's lord jesus christ allah bible quran koran scripture scriptures pray prays prayed praying prayer prayers
faith church mosque temple synagogue pastor priest imam rabbi congregation baptised baptized baptism holy heaven
worship worshipping fasting fasted ramadan puja pooja blessed blessing blessings christian muslim hindu catholic
buddhist salvation sin sins sinner gospel psalm psalms mass confession pilgrimage spirit miracle
"""),
    "money trouble": words_of("""
skint penniless broke repossession insolvency insolvent iva wiped foodbanks pawnshop lottery scratchcards overdue
collectors loanshark payday hardship destitute homeless homelessness squat evicting
debt debts bailiff bailiffs bankrupt bankruptcy overdraft overdrawn owe owes owed mortgage repossessed repossession
evict evicted eviction arrears loan loans lender lenders creditors gambling gambled gamble casino betting pawned
landlord rent foodbank benefits instalments repayment repayments savings inheritance inherited
"""),
    "illness": words_of("""
nerves nervous shaking trembling hepatitis hiv aids meningitis leukaemia leukemia lymphoma mastectomy lupus crohn
colitis ibs hernia ulcer ulcers thyroid meds prescription counsellor counselling counseling schizophrenia psych adhd
autism ocd ptsd trauma flashbacks nightmares selfharm clean relapse relapsed dealer injecting cannabis weed cirrhosis
dialysis transplant palsy paralysed paralyzed wheelchair nosebleeds constipation piles haemorrhoids weight overweight
obese dieting binge vomiting
depression depressed depressive antidepressants bipolar psychosis psychotic sectioned suicidal suicide overdose
anxiety panic breakdown therapist psychiatrist psychiatric medication tablets pills lithium insomnia sleepless
chemo chemotherapy tumour tumor cancer biopsy surgery operation operations hospital hospitalised diagnosis diagnosed
stroke seizure seizures epilepsy dementia alzheimer's incontinent pad colostomy bowel prostate menopause hormones
bleeding scan scans kidney kidneys liver diabetes asthma anorexia bulimia rehab detox sober alcoholic alcoholism
alcohol drinking drunk drugs heroin cocaine addicted addiction addict addicts withdrawal scars infection infections
consultant stitches blood migraine migraines fibromyalgia sciatica hysterical crying cried tears
"""),
    "loss": words_of("""
bereaved bereavement widowhood headstone gravestone cremated crematorium wake
funeral funerals grave graves buried burial died dies dying death grief grieving mourning passed coma hospice ashes
deathbed stillborn stillbirth
"""),
    "strife": words_of("""
hits slapped punched bruises threatened threatening foster fostered judge unstable inside sentence parole probation
shoplifting custody lawsuit sued suing feuding grudge
quarrel quarrels quarrelled row rows shouting screaming fights fighting inlaws feud beats beaten hits police
prison jail arrested refuge abusive abuse abused violent violence drunk jealous jealousy probate attorney disowned
estranged betrayal lies liar
"""),
}
"""Words of private life by kind. One of them alone is background; several of them are the content."""
_WEAK = words_of("""
clean inside sentence foster fostered judge hearing settlement maintenance contact nerves nervous shaking prescription
trauma
wheelchair autism adhd weight pill egg midwife soul vow vows angel angels parish guru horses lottery broke hardship
homeless
homelessness nightmares counselling counseling counsellor wake arranged testimony creator unstable threatened sued
dealer weed
nightmare payday overdue collectors wiped transplant relapse shrine probation parole devil ulcer breakup reconciled
row rows lies passed mass spirit blood scan scans benefits savings died dies death hospital operation operations
surgery consultant rent loan loans mortgage landlord solicitor lawyer lawyers police drugs alcohol medication tablets
pills diagnosis diagnosed cancer stroke dementia diabetes asthma surgery wedding weddings baby babies toddler twins
maternity twins church faith temple blessed miracle fighting fights hits crying cried tears panic anxiety infection
infections married ex separated separation drinking lonely engaged engagement adopt adopting adoption prison funeral
funerals shouting screaming bleeding violent violence abuse abused blessing kidney kidneys liver bowel prostate hormones
owe owed inherited inheritance confession breakdown sober migraine migraines attorney affairs instalments holy
withdrawal
gamble girlfriend boyfriend seizure seizures stitches christian muslim hindu catholic grave graves pad
""")
"""Of those, the ones many kinds of work speak of too: they count only beside kin or beside another of their kind."""
_KIN = words_of("""
husband husband's wife wife's mother mother's mum mum's mom father father's dad dad's sister sister's brother brother's
son son's daughter daughter's kids children child girlfriend boyfriend partner partner's parents aunt uncle nan gran
grandmother grandfather family mine our us youngest eldest fiance fiancé fiancée mama papa
""")
_SELF = words_of("i my me we our us myself he she him her his they them mine")
_SERVED = words_of("""
patients patient clients client customers customer residents resident families pupils students tenants claimants
borrowers policyholders users service caseload ward wards callers guests visitors congregations households couples
donors readers
""")
"""People a job serves: a clause that names them tells of work."""
_HOME = words_of("""
found promise seeing gone stays scared locked visit visits lost stopped helps help promised floor spare downstairs
told screamed hiding sofa left leave leaving sleep sleeps slept bed sofa house flat flatshare room divorced fight
fights speak speaks argued argue
argues moved court judge doctor doctors cycle tears cry cries stone eat eating alone calls hates hate beat money sold
furniture horses betted bet cards card loans paid care carer wash washed nightie tablets born birth bath birthday
treatment
date dates
""")
"""Words of home life: beside kin they tell of it, alone they tell of nothing."""
_SUBJECT: dict[str, frozenset[str]] = {
    "illness": words_of("nurse nursing ward health care carer clinic doctor hospital medical pharmacy pharmacist "
    "dental "
                        "therapist physiotherapist hospice midwife paramedic addiction recovery radiographer"),
    "loss": words_of("hospice funeral undertaker nurse palliative chaplain bereavement cemetery care"),
    "break-up": words_of("law legal solicitor family mediation mediator court"),
    "strife": words_of("law legal police prison refuge social probation court security youth"),
    "faith": words_of("church chaplain parish religious diocese faith theology"),
    "money trouble": words_of("debt bank mortgage loan credit housing tenancy lettings insolvency collections "
    "benefits"),
    "family plans": words_of("midwife maternity fertility nursery adoption fostering wedding registrar"),
}
"""Words of a profile that make a kind of private matter the subject of the work."""
LEAST = 2.5
"""Points of private life a long answer has at least before it is the content. Heuristic."""
SHARE = 0.1
"""Points for each clause, at least. Heuristic."""
LONG = 45
"""Words from which an answer is weighed as a whole; shorter ones are judged by their wording. Heuristic."""


def content(context: AnswerContext) -> list[Hit]:
    """The clauses that tell of private life, where it is the content of a long answer."""
    if context.said < LONG:
        return []
    points, clauses = weight(context)
    if points < LEAST or points < SHARE * len(context.clauses) or len(clauses) < 3:
        return []
    return [Hit(context.clauses[n].first, context.clauses[n].last) for n in clauses]


def weight(context: AnswerContext) -> tuple[float, list[int]]:
    """How much private life is told, a point a clause and half a point for kin; and the clauses that tell it."""
    job = context.profile_words
    kinds = [words for name, words in KINDS.items() if not (words - _WEAK | _SUBJECT[name]) & job]
    strong: set[str] = set().union(*kinds) - _WEAK
    weak: set[str] = set().union(*kinds) & _WEAK
    total = 0.0
    found: list[int] = []
    for number, clause in enumerate(context.clauses):
        said = set(context.words(clause.first, clause.last))
        if said & _SERVED:
            continue
        kin, home = said & _KIN - {"us", "our", "mine", "family", "children", "child", "kids"}, said & _HOME
        near = kin or said & _KIN
        if said & strong or (said & weak and (near or len(said & weak) > 1)):
            total += 1
        elif (kin and home) or said & weak:
            total += 0.5
        else:
            if kin:
                total += 0.25
            continue
        found.append(number)
    return total, found
