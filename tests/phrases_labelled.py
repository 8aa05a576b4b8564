"""Filler phrases in context, labelled by hand; about ten lines were added after misses.

The same person wrote the rules, so the list guards them and is no independent measurement.

One line is one example. ``[word]`` is a filler, ``<word>`` the same word with a meaning. ``{0.5}`` is half a
second of silence, which makes the line a spoken one with times. Everything else is plain words.
"""

LABELLED = """
like
I <like> working with people
I would <like> to lead a team one day
we'd <like> the numbers to be right
she didn't <like> the old process
what I <like> about the job is the variety
people who <like> puzzles do well here
I really <like> the way you train new staff
it looks <like> a small change
it felt <like> the right step
that sounds <like> a good plan
it seems <like> everyone had a different view
something <like> a mentor would have helped
things <like> scheduling and stock are what I do now
companies <like> yours are rare
it is <like> putty in your hands
the tool was <like> a second pair of eyes
I want to do work <like> this
problems <like> that keep me curious
do it <like> so
she taught me to think <like> an engineer
nothing <like> it had been tried before
it was more <like> a conversation than a test
what was it <like> to change teams
I know what it is <like> to start over
<Like> most people I started at the bottom
<Like> I said the team was small
just <like> my first manager I listen first
I feel <like> I have grown a lot
we treated them <like> family
tools <like> Excel and Tableau are familiar to me
I use tools, <like> Excel and Tableau
I <like> two things about this role
and I <like> three of your projects most
they always <like> to hear early
I'd <like> a place to grow
you might <like> this example
I <like>, above all, the people
it is not <like> I was bored
people <like> her make it work
I do <like> the shift work
we both <like> the idea
ask anyone what we were <like,> and they will tell you
it went through me <like> a bell
I learn <like> others read
I have been out of school for [like] two years
I want a job, [like,] a real one
areas <like> finance are new to me
they work <like> a real team
I was, [like,] really lost at first
it was [like,] twenty people in one room
there were [like] 20 tickets a day
it took [like] three weeks
we had [like] a hundred orders a night
and [like] we were all new
I was [like,] wow, this is it
he was [like] no, we ship on Friday
they were [like] okay let's try
I got good at, [like,] running studies
but [like] nobody had asked before
it was um [like] uh hard to say
she said it was [like] really early
[Like,] the whole floor was silent
so I was [like,] what do we do now
it cost [like] a couple hundred pounds
I was just, [like,] stuck there
it was {0.5} [like] {0.4} a turning point
we went {0.3} [like] {0.4} door to door
I <like> {0.5} the quiet hours
you know
do <you know> the north office
as <you know> the market is slow
I get calm and [you know] I look at the list
somewhere I can move and, [you know,] not stand still
I will let <you know> by Friday
<you know> how it goes in retail
<you know> what the team needs
<you know> the feeling when it works
if <you know> the customer well
how do <you know> that it works
the people <you know> can help
before <you know> it the year is over
when <you know> your limits you grow
make sure <you know> the rules
did <you know> about the merger
once <you know> the product it is easy
everything <you know> about it helps
<you know> exactly what is next
I think <you know> him already
what <you know> matters less than how you learn
they want to see that <you know> your trade
can I ask whether <you know> the tool
I was, [you know,] new to the field
it was, [you know,] a long road
[You know,] I never planned that
and [you know] I learned a lot
I want to grow, [you know,]
it was hard, [you know].
because [you know] we had no budget
so [you know] it worked out
the job is, [you know,] mostly people
I like the [you know] daily contact
it was [you know] really busy
we had a [you know] tiny team
it took a while {0.4} [you know] {0.5} to settle in
but [you know,] that is fine
I mean
what <I mean> is that I listen
that is what <I mean> by care
<I mean> it when I say that
when I say growth <I mean> depth
by ownership <I mean> seeing it through
<I mean> to stay in this field
do <I mean> that
that is all <I mean> by it
I say it with a smile but <I mean> it, every word
it poured, [I mean] it poured, and nobody left
I want to climb, [I mean] as a trade
<I mean> that in a good way
I love the work, [I mean,] most days
[I mean,] we had no plan at all
[I mean] we tried everything
it was four, [I mean,] five people
and [I mean] it worked
I was the lead {0.3} [I mean] {0.4} the deputy
but [I mean,] the team was great
it was hard [I mean] we were only three
so
I studied at night <so> that I could work
there is <so> much to learn
<so> many people helped me
<so> far it has worked
I think <so>
I hope <so> too
the system failed, <so> I called the vendor
the team was small <so> we shared the work
I was new. <So> I asked questions
not <so> long ago I moved here
it was <so> hard to leave
I am <so> proud of that team
they asked me to, and <so> I stayed
if <so>, I can start in May
<So> that is why I applied
it went well, <so> we kept it
in doing <so> I learned the trade
even <so> I would do it again
it was more <so> in spring
a week or <so> later we were done
it took ten or <so> people
he said <so>
[So,] I have been in retail for six years
[So] {0.5} I started out in a call centre
[so] um I want to talk about my last job
um [so] this is about my first team
and I hope to grow here [so…]
I learned a lot there and yeah [so]
I would love to do that here. [So,] yeah.
adverbs
it <actually> works better now
I thought it was simple but <actually> it was not
I <honestly> love night shifts
he answered <honestly> when asked
<Actually> I trained as a nurse
it was <literally> on fire
we had <basically> two choices
[Actually,] I like it. [Basically,] I manage stock. [Honestly,] it is fun.
[Basically,] we sort mail. It is, [honestly,] a calm job. [Literally,] no stress.
right
this is the <right> role for me
I am working there <right> now
that is all <right> with me
I think you're <right>
she was <right> about it
<right> after school I joined
do it <right> the first time
in the <right> place
we did the <right> thing
I went <right> away
on the <right> side of the house
you get the <right> people in
we have the budget, [right?]
so you plan the route, [right,] and you call ahead
it was all new, [right?] and we learned
they want it fast, [right?]
everyone has <rights> at work
kind of
this <kind of> work suits me
what <kind of> team is it
any <kind of> help is good
the <sort of> place I like
all <kinds of> people come in
it is a <kind of> map
that was very <kind of> you
some <sort of> plan is needed
that <kind of> thing happens
the right <kind of> leader
a different <sort of> day
the same <kind of> care
it was [kind of] hard
I [kind of] like the pressure
we [sort of] built it as we went
it's [kind of] scary at first
I was [sort of] leading the team
I [kinda] want to teach
it felt [sort of] rushed
she was [kind of] quiet
I just [kind of] fell into it
it is, [kind of,] my thing
I [sort of] know the product
we were [kind of] lost
look-alikes
<also> we sold the volume we had
the album was <likely> a hit
it is <unlikely> and I <dislike> it
the summary shows a <kindness> of heart
people <rightly> ask
I <know> you well
"""


def examples() -> list[tuple[str, str]]:
    """(group, line) of every example."""
    found, group = [], ""
    for line in LABELLED.strip().splitlines():
        if "[" not in line and "<" not in line:
            group = line
        else:
            found.append((group, line))
    return found
