"""Everyday words that fit any job, by class; what is left of a short answer without them is what it speaks of.

Words are given in their first form and stand for all forms (``trainer.content.forms``). A class says what kind of
general thing is meant: getting on, praise of a company, a virtue, liking, looking for a job, kindness. ``PLAIN`` words
only stand beside them. A word that stands for work, a tool, a thing made, a person served or a place is in no class.
"""

from __future__ import annotations

from itertools import chain

from trainer.content.forms import forms
from trainer.language import words_of


def _all(text: str) -> frozenset[str]:
    """Every form of these words; a word after = stands for itself only."""
    return frozenset(chain.from_iterable({w[1:]} if w[0] == "=" else forms(w) for w in words_of(text)))


RISE = _all("""
desire thirst quest destiny freedom envision envisage foresee visualise visualize anticipate dare relish cherish
embrace tackle face overcome conquer fight battle master surpass outperform outdo soar stimulate stimulation engage
engagement empowerment engaging demanding limitless boundless endless countless abundant abundance spread stepping
breakthroughs wider zone plateau stagnate stagnant rut buzz adrenaline kickstart boundary boundaries stagnation
self-made go-getting onward outgrow outgrown scenery grow growth progress progression advance advancement succeed
success successful successfully achieve achievement achiever accomplish accomplishment excel excellence thrive
flourish prosper evolve evolution develop development improve improvement better best rise climb ascend ascent ladder
ladders rung rungs peak summit height heights level step further farther ahead forward forwards upward upwards onwards
higher highest promote promotion challenge opportunity chance possibility potential prospect horizon career future
path journey direction goal dream ambition aspiration aspire objective purpose change bigger big greater greatness
fulfil fulfill fulfilment fulfillment satisfy satisfaction reward meaningful meaning worthwhile stability stable
secure security comfortable balance happy happier happiness recognise recognize recognition respect appreciate value
stretch chapter start milestone breakthrough momentum transform transformation expand expansion broaden widen enhance
boost elevate maximise maximize optimise optimize unlock unleash fresh different =new =newer =newest next more door
senior seniority responsibility authority leadership management managerial executive result outcome win winner victory
triumph momentous limit sky shine skyrocket leap bound establish establishment settle prove explore exploration
discover discovery adventure inspiration motivation motivate drive driven impact mark legacy somebody someone far
places position rank promoted experience knowledge skill ability talent strength strengths strive aim wish hope seek
pursue fancy pursuit attain attainment gain acquire learn learner learning =educated academic academically upskill
horizonless ceiling comfort curve pinnacle mastery vertical trajectory betterment self-improvement version capability
competence competency expertise competitive competition compete
synergistic synergise alliance paradigm holistic ecosystem
transformative impactful actualise actualize self-actualisation
""")
"""Getting on."""
PRAISE = _all("""
=brand =brands =service =services prominent beautiful gorgeous magnificent precious priceless timeless exemplary
visionary compelling enduring pleasant refreshing enjoyable stimulating glorious splendour marvelous astonishing
remarkable extensive distinctive significant illustrious luminous dazzling generous ethical-minded titan powerhouse
footprint ethical ethics sustainable empire equal equality welcome close-knit knit tight-knit tight vibes value-driven
principle principles ideal philosophy good great nice excellent amazing awesome fantastic wonderful brilliant
incredible outstanding fabulous superb lovely cool fun exciting interesting attractive appealing unique special
prestigious prestige renown renowned reputable reputed reputation famous fame popular popularity admired admirable
respected respectable respectful leading leader top biggest largest fastest global globally international
internationally multinational mnc worldwide innovative innovation innovate modern progressive dynamic vibrant diverse
diversity friendly welcoming inclusive supportive positive environment atmosphere culture vibe ethos mission vision
product industry =market =markets sector field company firm organisation organization corporation corporate enterprise
conglomerate employer workplace place team people colleague coworker award winning household giant trusted trustworthy
credible credibility quality standard presence pioneer pioneering forefront frontier one world impressive impress
well-known known =number rank ranked rated rating review glassdoor fortune steady solid healthy fabled esteem esteemed
prime premier elite class edgy trendy hip legendary iconic phenomenal terrific super decent perfect lively relaxed
laid back relaxing warm energetic collaborative startup start-up business community group stuff standing fast paced
pace rapidly growing expanding boom booming thriving success successful name happening exceptional extraordinary
tremendous greatest finest professional professionalism ambitious loved beloved favourite favorite huge large
multicultural nurturing empower empowering flagship marvellous splendid superior tier stature dominant
""")
"""Praise of a company, a place or a job."""
VIRTUE = _all("""
fresher freshers
=caring =cares =box =bar =invested thoughtful hopeful zeal zealous vigorous vigour brilliance seriousness readiness
conscientious conscientiousness industrious studious wisdom graceful thankful blessing blessed stamina strongest
careful useful proficient above beyond skillset skillsets mindsets disappoint oriented heartfelt amiable affable
cordial easy-to-work-with generosity discipline unwavering steadfast steady solid list bubbly chatty sensible
level-headed headed level witted funny humour humor loving gentle courteous mannered workaholic overachiever faithful
obedient dutiful teachable coachable trainable receptive grounded multitalented rounder all-rounder rounded
well-rounded generalist enterprising entrepreneurial inventive inquisitive observant intuitive intuition instinct gut
charming charm likeable likable personable extrovert extroverted introvert introverted courageous courage willed
willpower active lively sporty streak mover shaker finisher winner fighter warrior believer helper team-oriented
goal-oriented results-driven result-oriented upbeat vibrant sharp quick-witted caring wit soft-spoken spoken laid-back
down-to-earth professionalism bring hard hardworking hard-working worker work diligent diligence diligently dedicated
dedication dedicate commit committed commitment loyal loyalty reliable reliability dependable responsible trustworthy
honest honesty integrity sincere sincerity punctual punctuality disciplined consistent consistency consistently
motivated self-motivated driven ambitious determined determination persistent persistence persevere perseverance
resilient resilience tenacious tenacity passionate enthusiastic enthusiasm energetic energy eager eagerness keen
willing willingness positive positivity optimistic optimism cheerful friendly outgoing sociable easygoing easy going
approachable kind kindness compassionate empathetic empathy helpful polite humble humility confident confidence
flexible flexibility adaptable adaptability adapt versatile versatility creative creativity imaginative imagination
smart intelligent intelligence clever bright capable competent talented gifted skilled skilful skillful qualified
experienced knowledgeable professional proactive initiative starter self-starter go-getter getter independent
independently independence efficient efficiently efficiency effective effectively productive productivity quick
quickly fast faster learner thinker thinking player listener communicator solver achiever performer perfectionist
person individual attitude mindset ethic character personality spirit asset fit match candidate choice perfect ideal
suited suitable suit addition valuable contribution contributor contribute best deserve deliver perform effort hundred
percent hustle hustler grind hungry hunger guts grit strong stronger rockstar hero superstar communication
interpersonal teamwork leadership leader manners fearless genuine authentic natural naturally born thorough thoroughly
tireless tirelessly unstoppable brave bold go-to responsibly seriously serious maturity mature trust rely giver doer
extra mile outside regret promise guarantee invested quality trait attribute proven dynamic charismatic charisma ace
whiz wiz genius accountable accountability ownership transparent fair fairly respectful decent heart soul passion
ready capacity credential qualification requirement profile background relevant align suits give up never
""")
"""What people say of themselves."""
SKILLED = _all("""
organised organized organise organize organisation organization organisational organizational organiser problem solve
solver solving multitask multitasker multitasking multi task tasking detail oriented attention detailed meticulous
pressure deadline stress handle manage analytical analytic analyse critical calm patience cope juggle prioritise
prioritize time management manager focus focused concentrate idea perspective perspectives conflict decision maker
decisive logical methodical tidy neat computer literate literacy presentable articulate verbal written oral strategic
target situation problem-solver problem-solving fast-learner people-person team-player detail-oriented socialise
socialize anyone everybody collaborate collaboration collaborator cooperate cooperative cooperation accurate accuracy
soft interact interaction
""")
"""Names of skills that go with any job: nothing particular where a strength is asked for and only named."""
TO_LEARN = _all("""
communicator communication productivity efficiency listener presenter patience confidence empathy adaptability
flexibility creativity interpersonal organiser thinker solver resilience independence punctuality performer discipline
""")
"""What somebody may want to learn about themselves: a skill, where aims are asked for."""
LIKING = _all("""
love enjoy enjoyment interest passion passionate fascinate fascination fascinating intrigue curious curiosity inspire
admire admiration adore fan keen attract attraction appeal draw excite excitement exciting thrill thrilled delight
delighted honour honor privilege proud pride dream fond enthusiast obsession obsessed crazy mad favourite favorite
belong believe calling vocation heart fun interesting rewarding cool glad pleasure
""")
"""Liking."""
SEEKING = _all("""
=website =internet =online =recruiting =recruiter =hiring =interview =called =emailed =messaged =contacted =ad =ads
=advert =adverts =advertised =advertisement =google =googled =facebook =instagram =twitter =indeed portal jobless
unemployment headhunter headhunted roommate classmate acquaintance neighbour neighbor naukri monster handshake
grapevine 's walk-in chatgpt openings =post =posted =posting listing vacancy vacant opening opened apply application
applicant online linkedin search find found come across stumble hear heard friend recommend recommendation suggest
suggestion mention refer referral agency invite job employ employment employed unemployed requirement description
criteria resume cv tick available immediately immediate start try shot luck lucky random randomly click notice spot
catch caught eye attention role position applied shortlisted placement internship intern accept anything whatever
whichever experience fit desperate desperately badly spare scroll browse pop popped article drive suit appear
""")
"""Looking for a job, any job."""
KIND = _all("""
grateful gratitude humanitarian cause welfare wellbeing uplift heal assist assistance less fortunate kindly compassion
selfless help helpful people others everyone everybody society community world humanity life lives difference impact
contribute contribution give serve better mark legacy touch inspire need needy humankind mankind country nation
positive meaningful good giving back generous future planet save change shape lot smile
""")
"""Kindness without a trade."""
CLAIMS = RISE | PRAISE | VIRTUE | LIKING | SEEKING | KIND

PLAIN = _all("""
=present =presently =type =types =plan =plans =planned =planning =bar know say do have can could sure either =meet
=met =meets neither both whether almost nearly single sleep wake wakes connect connection spend issue content
complaint sixty forty eighty ninety cent percent peer peers teammate teammates bunch crowd mostly room rooms
wavelength fussed pull pay-off practical backwards backward breaking broke guys gals ladies gentlemen team-mates
besides meanwhile sooner eager blah whatnot et cetera etcetera nah nope aye cheers ta anyone's someone's else's thing
stuff bit lot lots way kind sort part whole full half end point case fact question answer reason idea matter time
times year years month months week weeks day days today tomorrow yesterday moment now hour currently current recently
recent past life everyday daily area line side sense word example rest top bottom middle situation opinion mind
feeling feel view believe think thought figure guess suppose imagine remember forget understand agree consider decide
decision choose chose chosen expect intend intention happen become remain stay keep continue stop begin start finish
turn bring carry hold put set let show appear seem sound look mean allow enable provide offer include involve require
use utilise utilize get take make give go come tell speak talk ask live enter join belong move leave return reach wait
hope wish want need try able capable possible impossible certain certainly definite definitely absolute absolutely
total totally complete completely entire entirely extreme extremely incredible incredibly super quite rather fairly
pretty somewhat slightly highly deeply truly really greatly strongly especially particularly mainly generally
basically essentially literally simply exactly precisely specifically obviously clearly apparently probably possibly
perhaps hopefully honestly frankly truthfully seriously personally professionally professional personal individual
=own self myself yourself himself itself ourselves everything anything nothing something someone anyone everyone
somebody anybody nobody everybody one ones two all every each other another same similar different various several
many much more most less least few little small short long large hard easy easily difficult simple clear right wrong
true false real ready open close free available overall constant constantly continuous continuously regular regularly
forever always never often usually sometimes eventually ultimately finally lately soon early late later last latest
first second third old older young younger age perspective term basis regard respect role job work career position
boss manager employee staff member person guy lady sir madam god thanks thank please sorry okay fine alright yeah hey
hello gosh wow well actual actually advantage benefit contribution exchange deal result aspect element factor feature
range variety mix combination combine parent mother father mom mum dad brother sister friend uncle aunt husband wife
cousin proper properly main major key core important importance importantly significant significantly crucial
essential basic natural normal typical usual common general specific particular door window step direction
foundation base ground corner nearby local around throughout within beyond toward towards along apart across behind
above below under over upon near wherever whenever however whatever whoever whichever anyhow anyway anyways somehow
somewhere anywhere everywhere nowhere fully positively negatively actively immensely hugely massively tremendously
wholeheartedly sincerely naturally intellectually mentally emotionally financially globally socially fortunately
luckily unfortunately happily gladly proudly confidently name regret opposed opposite instead chance worth worthy
enough hundred five three four six seven eight nine twenty thirty fifteen fifty thousand million couple dozen =number
class candidate applicant company see saw looking else figured =read researched told convenient reached reply respond
response high maximum newer push raise breath air breathe stand mountain scare bright brighter synergy ultimate
perfectly truth lie nowadays tonight plenty loads tons folks buddy mate dude damn hell scope urgently scene exceed
explain follow invitation hit pressed whirl monthly weekly dear wise wisely ugh yep lol saying piece role-model
mentality customary teachers genuinely notification metaphorical proverbial so-called
""")
"""Words that only stand beside them."""
HOLLOW = CLAIMS | PLAIN
"""Words of which none says what the work is."""

FIELD_NAMES = words_of("""
accounting accountancy advertising aerospace agriculture ai analytics animation architecture art arts automotive
aviation banking biology biotech bpo business chemistry coding commerce computers computing construction consulting
counselling cybersecurity data dentistry design economics ecommerce education electronics energy engineering
entertainment events farming fashion film finance fintech fitness food gaming games healthcare health hospitality hr
insurance investing it journalism law leadership logistics management manufacturing maths math mathematics marketing
mechanics media medicine music nursing numbers pharmacy pharma photography physics policing politics programming
property psychology publishing recruitment research retail robotics sales science sciences software sport sports
statistics teaching tech technology technologies telecoms tourism trading transport travel writing markets history
geography languages literature kids children animals books cars gadgets machines internet startup startups start-up
start-ups startup's administration admin policy care security enforcement fire military aircraft planes space nature
environment sustainability beauty cooking baking clothes makeup hair coffee wine corporate customer customers stem
stocks crypto blockchain development web digital social content communications pr real estate human resources supply
chain public relations information financial medical legal clinical mechanical electrical civil investment product
project
""")
"""Bare names of fields: a liking for one, with no reason and no piece of the work, is no more than its name."""
