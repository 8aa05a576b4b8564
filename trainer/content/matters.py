"""Matters with two ends, in the words people use for each: stay or go, the road or home, alone or among people."""

_COUNTRY = ("canada|australia|spain|chile|france|germany|portugal|italy|new zealand|africa|asia|america|thailand|"
            "malawi|"
            "india|brazil|norway|sweden|denmark|finland|iceland|scotland|ireland|wales|greece|turkey|poland|austria|"
            "switzerland|holland|the netherlands|belgium|japan|china|singapore|dubai|mexico|argentina|peru|kenya|"
            "nigeria|"
            "south africa|ghana|vietnam|bali|the states|the usa|the uk|england|cyprus|malta|croatia|hungary|romania")
MATTERS: tuple[tuple[str, str, str], ...] = (
    ("{still be here|still here|stay here|stay put|stay with you|stay with this|be here for|"
     "not going anywhere|long term with you|stay here long term|for good|until i retire|till i retire|"
     "rest of my career|rest of my life|put down roots|settle here|settle down here|settler|a place to stay|"
     "year ten|for the long haul|steady presence|continuity|where i stay|stay in {nursing|teaching|care|"
     "property|sales|accounts|this field|this trade|education|the trade}|grow old here|still with you|"
     "same team|be with you in # years|retire from here|somebody who stays|someone who stays|"
     "a person who stays|see it through|long line|second round|for years to come|home for me|at home here|"
     "this very table|for the long term|my last job|last job i|until my pension|till my pension|"
     "a long time here|this is my place|same group|same class|not the type to move|do not move|loyal}",
     f"{{emigrat*|moving to *|{{move|off|relocate|go}} to {{{_COUNTRY}|another|the coast|berlin|london|live}}|{{live|"
     f"living|years|months|work|be}} in {{{_COUNTRY}}}|voyage|sail round|on the ships|cruise ships|the navy|"
     "the army|volunteers service|peace corps|another firm|other firms|go back home|out of {nursing|teaching|"
     "accounts|care|sales|here|this|retail}|giving up {nursing|teaching|accounts|care|sales|driving}|"
     "a {different|new} {field|industry|career|country}|move on {after|every|within}|leaving {the country|"
     "town|england|ireland|for}|flight is booked|signed up with|off to live|anywhere longer|longer than {one|"
     "two|three|a}|something completely different|leave next|world trip|settled there|start my own|houston|"
     "toronto|sydney|melbourne|perth|auckland|new york|los angeles|california|texas|florida|paris|madrid|"
     "barcelona|lisbon|rome|milan|vienna|zurich|amsterdam|brussels|oslo|stockholm|copenhagen|tokyo|cape town|"
     "visas are through|place at university|full time study|round the world|sabbatical for a year|gap year|"
     "moving away|leave the country|overseas with|going home to|back to my country|go back to my country|"
     "handed in my notice|only until|next summer i am|just a stopgap}",
     "{stay|staying|be here|same place|same company|in one place|leave me|settle|settling}"),
    ("{lead people|lead a team|leading|lead others|leadership|manage people|manage a team|managing|big team|"
     "team leader|team lead|store manager|shift manager|head of|run a team|supervis*|people manager|"
     "coaching them|head teacher|manager|become a manager|be a manager|own branch|deputy job|rotas|"
     "lead a crew|foreman|captain|guide a team|getting a team going|taking charge|take charge|be in charge|"
     "run the place|running the shop|running the practice|running the branch|principal|director}",
     "{no responsibility|without responsibility|left to it|left to get on|just do my own|only for myself|"
     "follow instructions|told what to do|somebody else decides|just a team member|one of the team|"
     "do my bit and go home|no staff|no people under|on my own two feet|answer to no one|"
     "answerable for nobody}",
     "{responsib*|manage|managing|lead|leading|in charge|boss|management|telling *|tell others|tell people|"
     "above people|promotion|responsible for|tell them|telling|telling others what|rotas|appraisals|"
     "people under =me|being asked|decide for others|bossing|orders}"),
    ("{on the road|different site|different town|travel|travelling|traveling|abroad|on a plane|on the plane|"
     "asia|international role|hotels|out of a suitcase|different countries|on the move|overseas|fly|flying|"
     "a different town|different towns|two hundred miles|see new places|new places|out and about|"
     "on site all over|long haul|away all week|hotel|airports|trains all over|round the country|"
     "from place to place|visiting customers|visiting sites|on tour}",
     "{one place|one region|same place|home by|home every|my own bed|home for dinner|one town|one site|"
     "close to home|near home|at home every|at home in the evening|never leave town|my village|"
     "five minutes from home|walk to work|home at night|home by six|home by five|home for tea|sleep at home|"
     "same building|no travel|not travel|short commute|stay local|round the corner}",
     "{travel*|away from home|overnight|away overnight|fly about|flying|hotels|on the road|move about|"
     "leave town|being away|motorway|motorways|driving|drive|airports|be away|to travel}"),
    ("{specialise|specialize|specialist|one thing|one field|one subject|expert in|single field|go deep|"
     "going deep|niche|only one|become the expert|the specialist for|only shoulders|one topic|my one subject|"
     "nothing but}",
     "{bit of everything|a wide spread|wide range|all sorts|generalist|anything that comes|different subjects|"
     "broad|as many different|jack of all|everything that comes|across the board|every department|all areas|"
     "jack of all trades|many different things|mixed bag|different areas|a little of everything|every subject|"
     "whole range|several fields|dabble}",
     "{one thing|one subject|specialise|specialize|same subject|one corner|same topic|specialised|specialized|"
     "pigeonholed}"),
    ("{up the ladder|move up|moved up|more responsibility|step up|promotion|promoted|ambitious|shift manager|"
     "rise|climb|as far as i can|go far|as high as|senior role|director|next level|the next grade|go up|"
     "rise through|make partner|get ahead|work my way up|career ladder|bigger role|head of|top}",
     "{nothing changes|nothing to change|exact same job|exactly the same|same job|stay where i am|"
     "stay as i am|same aisle|same desk|just as things are|happy as i am|fine where i am|as i am now|"
     "no more responsibility|no ambition|no ambitions|content as i am|same chair|same post|"
     "leave me where i am|not change a thing|stay on the floor|small cog}",
     "{promot*|move up|more responsibility|any responsibility|climb|ambitio*|be promoted|ambition|ambitious|"
     "career|careers|climbing|next level|promotions}"),
    ("{team player|working in a team|in a team|with a team|teamwork|around people|people person|"
     "colleagues around|bounce ideas|part of a team|never alone|people about me|company of others|"
     "others round me|a crew round me|lots of people|good team|close team|big team|laughing with the|"
     "with the lads|with the girls|with my mates|together with others}",
     "{left alone|completely alone|only alone|by myself all|with nobody|closed door|no one else around|"
     "no colleagues|my own little|without other people|room on my own|just me and|nobody talking|own office|"
     "work alone|by myself|undisturbed|peace from people|door shut|solitary|only me}",
     "{working with others|work with others|working with people|teams|a team|in a team|in teams|other people|"
     "colleagues|group work|people around|company|being with people|people round =me|people about =me|chatter|"
     "meetings}"),
    ("{customers|clients|the public|patients|guests|talking to people|meeting people|people all day|"
     "passengers|visitors|face to face|contact with people|contact with customers|the talking|"
     "talk with people|listening to people|serving people|helping people|the contact|someone new every day|"
     "chatting|with clients|with patients}",
     "{back office|no contact|without customers|away from the public|behind the scenes only|no phones|"
     "no customers|away from people|no client contact|no contact with|in the back|with the files|"
     "behind the scenes|no one to talk to|without clients|without contact|door shut|no counter|"
     "far from the counter}",
     "{people person|people|customers|clients|the public|strangers|talk to *|talking to *|phone|small talk|"
     "patients|guests|contact|talking|chatting|clients wear|customers wear|being asked|on the phone|"
     "questions all day|dealing with}"),
    ("{change|new things|something new|variety|different every day|every day is different|no two days|"
     "never the same|unpredictable|adventure|surprises|everything is going to change|always something else|"
     "new projects|new methods|reinvent|shake things up|rebuild|start ups|experiment|experiments|restless|"
     "new every time|new systems}",
     "{exactly how they are|exactly as they are|stay exactly|same every day|routine|routines|predictable|"
     "the same thing every|always the same|know what is coming|settled process|stays calm|stay calm|"
     "as it always was|nothing new|no more projects|the way it is|same thing every day|tried and tested|"
     "old way|know what friday|fixed routine|steady}",
     "{change|changes|surprises|new things|anything new|something new|projects|new projects|new systems|"
     "reorganisations|upheaval|restructuring|novelty}"),
    ("{deadlines|under pressure|pressure|fast pace|fast paced|busy|stress|adrenaline|hectic|flat out|"
     "when it burns|when it is burning|crisis|crises|emergency|emergencies|rush hour|high pressure|"
     "tight deadlines|last minute|full throttle|in the thick of it}",
     "{slow pace|own pace|no deadlines|no pressure|no stress|no rush|peace and quiet|plenty of time|quiet day|"
     "quiet days|gentle pace|take my time|calm place|calm job|relaxed|easy pace|unhurried|no hurry|"
     "slow and steady}",
     "{pressure|time pressure|deadlines|stress|rush|rushed|hectic|crisis|emergencies|being rushed|time limits|"
     "hurry|chaos|last minute}"),
    ("{hard work|long hours|overtime|sixty hours|seventy hours|whatever hours|all hours|any shift|"
     "round the clock|stay late|give everything|extra mile|twelve hours|full time and evenings|nights too|"
     "seven days a week|as many hours|throw myself into|evenings and weekends|live for work|"
     "first in and last out|full time}",
     "{out at five|out by five|leave at five|home at five|strict hours|a minute longer|no overtime|easy life|"
     "as little as|an easy job|clock off|twenty hours|part time|mornings only|half days|three days a week|"
     "cut down|fewer hours|four days|reduced hours|shorter hours|half time|home at three|only mornings}",
     "{overtime|a minute longer|long hours|stay late|weekends|hard work|extra hours|evenings|more hours|"
     "full time|work long|staying late|being on call}"),
    ("{outdoors|outside|fresh air|in the field|on my feet|with my hands|hands on|on the tools|on the wards|"
     "on the floor|in the kitchen|at the bench|out with the|the open air|open air|in the rain|in the woods|"
     "in the fields|with animals outside|on the building site|on the roof|with the machines|at the machine|"
     "practical work|physical work|with tools|a spade|on the ward|with the children|out on site}",
     "{desk job|at a desk|in an office|paperwork|behind a screen|spreadsheets|into policy|indoors|"
     "at a computer|head office|committee papers|at the town hall|planning department|on the computer|"
     "drawings and tenders|in front of a screen|desk|admin|administration|strategy|concepts|writing reports|"
     "reports all day|project office|management floor|the paperwork}",
     "{outdoors|the cold|the rain|getting dirty|standing|outside|manual work|my hands|office|open air|weather|"
     "physical work|getting up on|manual|heavy work}"),
    ("{learning|learn|study|new skills|courses|qualification|degree|keep growing|training|study again|"
     "more courses|further training|evening class|another degree|doctorate|my master|exam|exams|"
     "lifelong learning|curious}",
     "{no more courses|done with school|what i know already|no training|nothing new to learn|"
     "done with learning|no more exams|enough of school|finished with exams|too old to learn|learnt enough|"
     "learned enough}",
     "{learn *|learning|courses|studying|school|exams|training|study|exam|classroom|another course|theory|"
     "books}"),
    ("{structure|clear rules|plan ahead|detailed plan|everything planned|planning|lists|rules|order|tidy|"
     "checklists|procedures|plan everything|timetable|clear plan}",
     "{last minute|spontaneous|go with the flow|chaos|improvise|no plan|improvisation|by ear|no rules|chaotic|"
     "play it by ear|make it up as i go|loose}",
     "{rules|plans|planning|structure|lists|checklists|procedures|forms|bureaucracy|timetables|"
     "being organised}"),
    ("{small firm|small company|small team|family firm|little place|small place|where everyone knows|"
     "small practice|small school|village school|small shop|tiny team|few people|small house}",
     "{big company|large company|big firm|corporation|multinational|global player|big name|huge company|"
     "big hospital|big school|large organisation|large corporation|thousands of staff|big city firm|big four|"
     "chain|group with}",
     "{small firm|small company|small team|family firm|little place|small place|where everyone knows|small|"
     "small firms}"),
    ("{my own boss|own business|own firm|own company|self employed|freelance|set up on my own|start my own|"
     "own practice|own shop|own workshop|my own place|freelancing|independent}",
     "{loyal to you|with you for good|never work for myself|employed for life|security of a job|stay employed|"
     "employee|fixed salary|steady salary|permanent contract|somebody else to carry the risk}",
     "{my own boss|own business|own firm|own company|self employed|freelance|self employment|the risk|"
     "being my own boss}"),
    ("{detail|details|accuracy|precision|small print|checking|exact|to the millimetre|every comma|spotless|"
     "perfect|numbers to be right|getting it exactly|fine work}",
     "{big picture only|no details|roughly right|good enough|broad strokes|roughly|not exact|"
     "the rough picture|near enough}",
     "{detail|details|checking|small print|accuracy|fiddly|exactness|small stuff|perfection|double checking|"
     "numbers}"),
    ("{money|salary|pay|bonus|best paid|well paid|good money|earn a lot|earn more|more money|good salary}",
     "{work for nothing|for free|work for free|money is nothing|not for money}",
     "{money|salary|pay|the money|what i earn|money side}"),
    ("{selling|sales|targets|cold calls|closing|sell things|negotiating|pitching}",
     "{no selling|no targets|never sell|no cold calls|no sales}",
     "{selling|sales|targets|sell *|cold calls|selling to people|persuading|pushing things on people|"
     "negotiating}"),
    ("{nights|night shift|weekends|shifts|night work|late shift|early shift|holiday work|on call|weekend work}",
     "{only days|monday to friday|weekends free|never at weekends|regular hours|office hours|"
     "every weekend off|only mornings|evenings off|sundays free}",
     "{nights|weekends|shifts|night shift|late shifts|weekend work|night work|early shifts|sundays|"
     "getting up early}"),
)
"""For each matter: one end, the other end, and what undoes the first end when it is turned away."""
