"""The words that fill a world: the sea, the stage, the stable; and the trades each world is at home in."""

from trainer.language import words_of

WORLDS: dict[str, frozenset[str]] = {
    "sea": words_of("""
boat boats sailing sail sails sailed yacht yachts skipper skipper's harbour mast hull keel crewing ship ships sea seas
ocean regatta deckhand deck offshore onshore marina diving diver divers scuba reef surf surfing surfer surfboard waves
kayak kayaks canoe baltic caribbean canaries lighthouse fishing fisherman trawler knots helm rudder dinghy skippering
crewed tide tides anchor moorings mooring canal narrowboat barge rowing rower rowed oar oars lifeboat coastguard
aboard cruise cruises submarine whales dolphins paddle windsurfing kitesurfing snorkelling beach beaches island
islands fjord
"""),
    "aviation": words_of("""
fly flying flew pilot pilots cessna glider gliding airbus boeing cockpit airfield helicopter helicopters aircraft
airline airlines aeroplane aeroplanes plane planes balloon ballooning parachute paragliding drone drones aerodrome
runway takeoff hangar propeller wings jet jets aerobatics microlight skydiving airmail hover flights
"""),
    "stage": words_of("""
act acting actor actors actress stage theatre theatres drama play plays audition auditions auditioned cast panto
cabaret comedian comedy sketch sketches improv film films movie movies screen camera shakespeare chekhov costume
costumes rehearsal rehearsals showreel voiceover voices accents cartoon cartoons dubbing voice microphone villain
agent puppet puppets puppeteer circus clown magician magic tricks dance dancer dancing ballet tango choreography
musical acted playwrights monologue monologues understudy footlights choreographer dancers salsa juggling juggler
ventriloquist stuntman stunts extras casting documentary documentaries filmmaker filmmaking screenings karaoke
narrator narrating audiobooks podcasting radio presenter broadcasting
"""),
    "music": words_of("""
music musical musician sing singing singer songs song songwriter band bands gig gigs guitar guitars piano pianos
violin cello drums drummer bass saxophone trumpet choir orchestra opera album albums ep streams label festival
festivals tour touring composer compose composing conductor jazz folk rock rap rapper dj organ organs concert concerts
bechstein tune tuning tuner unison ukulele harp flute clarinet trombone accordion fiddle bagpipes chorus chorister
soprano tenor baritone quartet quintet sonata symphony lyrics melody melodies beat beats remix mixing mastering vinyl
rehearse rehearsing busk busking soundtrack soundtracks conduct conducting cellist pianist violinist guitarist bassist
punk metal techno
"""),
    "writing": words_of("""
novel novels novelist author authors poem poems poetry poet stories fiction thriller thrillers writer memoir
screenplay screenplays script scripts playwright publish published publisher bestseller bookshop chapter chapters
manuscript fantasy journalist journalism newspaper magazine column blog blogger writes verse verses sonnet haiku prose
proofreading proofreader proofread commas essays essay feature features columns columnist printed literary literature
bookish reviewer critic ghostwriter ghostwriting diary diaries
"""),
    "pictures": words_of("""
paint painting paintings painter canvas oils watercolour watercolours sketching sculpture sculptor pottery potter
potter's clay kiln glaze ceramics photography photographer photographs photos gallery galleries exhibition exhibitions
illustrate illustrator drawing drawings comic comics tattoo tattoos jewellery silversmith weaving weaver loom quilts
calligraphy engraving mosaic printmaking ceramic pots pot tableware glazes stoneware porcelain potters sculptures
sculpting bronze acrylic portrait portraits easel brushes printmaker linocut screenprint knit knitting knitted knits
wool yarn crochet crocheting embroidery embroider quilt darkroom lens lenses photograph photographing murals mural
graffiti cartoonist animations glassblowing glassblower mosaics beads goldsmith gemstones
"""),
    "workbench": words_of("""
lathe woodturning whittling carving bowls chairs joinery furniture cabinet cabinetmaker luthier clock clocks watches
watchmaker clockmaker knife knives forge blacksmith anvil leather saddle saddler cobbler shoes shoemaker wood workshop
bench bookbinding bookbinder joiner carpenter carpentry chisel chisels planing dovetail oak walnut timber restore
restoring restoration restorer upholstery upholsterer marquetry toymaker toys miniature miniatures dolls dollhouse
welding metalwork ironwork blade blades
"""),
    "past": words_of("""
archive archives archivist history historian historical archaeology archaeologist archaeological dig digs excavation
excavations medieval roman romans egypt pharaohs palaeography genealogy ancestors museum museums curator castle
castles maps map parish dinosaur dinosaurs fossils antiques antique relics heritage monument monuments abbey ruins
trench viking vikings egyptologist museumlike chronicles census genealogist folklore battlefield battlefields coins
numismatics stamps
"""),
    "animals": words_of("""
animal animals dog dogs dog's puppy puppies horse horses pony ponies stable stables donkey donkeys goats sheep hens
chickens hedgehog hedgehogs wildlife vet veterinary zoo zookeeper birds bird birdwatching bees beehive hive hives
honey beekeeper kennel kennels cattery cats greyhound greyhounds shelter falcon falconry reptiles snakes breeder
breeding badger badgers otter otters owl owls sanctuary ranger bears safari lambs lambing herd mare mares foal foals
gelding dressage yard livery jockey riding ride rider riders rides muck hoof farrier hunt hounds sheepdog sheepdogs
collie labrador spaniel groomer grooming paw paws kitten kittens parrot parrots budgie aquarium tortoise tortoises
rabbit rabbits ferret ferrets hawk hawks eagle eagles swans deer wolves elephants gorillas whales turtles conservation
habitat rewilding calf calves cow cows cattle milking pigs piglets alpaca alpacas llamas beekeepers swarm swarms
"""),
    "land": words_of("""
farm farming farmer smallholding vineyard vineyards vines wine winemaker orchard orchards garden gardens gardening
gardener flowers florist roses seeds greenhouse allotment vegetables forest forestry forester woodland trees hedge
hedges landscape landscaping soil harvest tractor permaculture vine grapes grape cellar cider orchardist apples olive
olives herb herbs lavender compost seedlings polytunnel organic crops barley wheat hay plough shepherd shepherding
ranch crofter croft homestead selfsufficient mushrooms truffles botanical botany topiary
"""),
    "kitchen": words_of("""
kitchen kitchens cook cooks cooking chef chefs commis brigade pastry patisserie baking baker bakery bread sourdough
cake cakes restaurant restaurants cafe café bistro menu menus recipes recipe dessert desserts chocolate chocolatier
tarts catering barista brewing brewery brewer beer dumplings curry curries spices pie pies jam jams cheese cheesemaker
cheeses butcher butchery sausages smokehouse confectionery macarons croissants loaf loaves dough flour bakes baked
tasting sommelier cocktails bartender mixologist gin distillery distiller roastery
"""),
    "sport": words_of("""
football footballer rugby cricket tennis golf boxing boxer judo karate academy marathon marathons triathlon ironman
running runner cycling cyclist swimming swimmer gym gyms fitness athlete athletes athletics bodybuilding gymnastics
skiing snowboarding climbing climber mountain mountains mountaineering summit everest racing rally racer wrestler
skating hockey basketball league olympics olympic medal championship rescue ropes rope stretcher mountaineer crag
crags abseil abseiling bouldering paraglider ultramarathon ultra sprint sprints sprinter javelin discus velodrome
peloton penalty striker goalkeeper referee umpire darts snooker chess grandmaster poker wrestling fencing archery
snowboard snowboarder sled biathlon nordic skater rink weightlifting powerlifting crossfit aerobics zumba squad
nationals regionals lifeguard parkour motocross kickboxing
"""),
    "healing": words_of("""
psychology psychologist psychologists counselling counsellor therapy therapist therapists trauma attachment yoga reiki
massage meditation healing acupuncture homeopathy doctor doctors medicine medical surgeon surgery nurse nurses nursing
midwife midwifery midwives paramedic paramedics ambulance physiotherapist physiotherapy ward dentist dentistry anatomy
healer herbalist osteopath osteopathy chiropractor aromatherapy doula birth births hypnotherapy hypnotherapist
mindfulness breathwork chakra shaman psychotherapy psychotherapist psychiatry psychiatrist pharmacist pharmacology
dietitian nutritionist nutrition vaccine clinic clinics obstetrics paediatrics paediatrician cardiology neurologist
oncology hospice scrubs stethoscope
"""),
    "classroom": words_of("""
teacher teachers teaching classroom pupils lessons lecturer professor tutor tutoring kindergarten schoolteacher
schoolchildren headteacher montessori steiner curriculum homework blackboard lecture lectures lecturing professorship
"""),
    "law and order": words_of("""
police policeman policewoman detective detectives army navy marines soldier soldiers firefighter firefighters fireman
coastguard lawyer lawyers barrister solicitor judge court courtroom politics politician parliament mp mayor senator
election elections diplomat embassy spy constable sergeant patrol forensics forensic crime criminal criminals cid
bodyguard customs prosecutor advocate chambers silk paralegal councillor manifesto activism activist marine
"""),
    "science": words_of("""
physics physicist chemistry chemist biology biologist astronomy astronomer telescope stars planets astronaut space
rocket rockets geology geologist volcano volcanoes volcanologist laboratory neuroscience genetics botanist zoologist
zoology palaeontology palaeontologist meteorology meteorologist glacier glaciers arctic antarctic oceanography ecology
ecologist entomology insects butterflies moths fungi observatory galaxies comet comets quantum mathematician
philosophy philosopher
"""),
    "looks": words_of("""
fashion model modelling catwalk makeup beauty nails hairdresser hairdressing salon stylist clothes dresses dressmaker
dressmaking sewing tailor tailoring wigs lipstick seamstress stitching couture boutique millinery hats perfume
perfumer skincare beautician eyelash eyelashes brows lashes barber barbering stylists wardrobe textile textiles
embroiderer bridal
"""),
    "screens": words_of("""
gaming gamer esports twitch youtube youtuber streaming streamer influencer tiktok instagram followers channel podcast
podcasts podcaster vlog vlogging subscribers videogame videogames minecraft fortnite console esport subscriber vlogger
vlogs reels memes
"""),
    "faith": words_of("""
priest vicar monk monastery nun imam pastor missionary ministry seminary theology church curacy curate ordained
ordination ordinand bishop preaching preach sermon sermons congregation chaplain chaplaincy evangelist rabbi convent
novice vocation theological minister deacon
"""),
    "houses": words_of("""
property properties landlord renovate renovating renovation flips
"""),
    "cars": words_of("""
motorbike motorbikes motorcycle motorcycles engines formula karting kart harley biker bikers locomotive locomotives
trainspotting
"""),
}
"""Worlds and the words that fill them."""

DOUBLE = words_of("""
deck stage screen screens act cast drama play plays playing magic tour tours touring label band beat beats rock bass rap
streams stories script scripts publish published publisher blog channel feature features printed column columns essay
drawing drawings gallery photos bench wood chairs history historical maps map parish dig census rescue squad league
court
judge customs sergeant campaign space stars rockets rocket model modelling followers minister deacon vocation flats
property properties engines garden trees harvest soil menu menus recipe recipes cook medical doctor nurse nurses ward
clinic clinics lessons classroom teaching teacher teachers tutor pupils climb climbing running runner ride rides rider
riding crime criminal forensic security marine army sea island islands beach beaches fly flying flew fishing anchor
aboard
cruise paint painting oak leather watches clock clocks shoes knife knives heritage conservation habitat insects kitchen
restaurant bread cake cakes cooking bar tasting spinning bowls chess fencing climber mountain mountains nutrition
nutritionist birth births hospice oncology mindfulness lecture lectures curriculum homework homework seminar patrol
chambers
clothes fashion beauty textile textiles wardrobe boutique console robots property renovate renovating narrator presenter
radio editing documentary broadcast camera film films movie movies music record theatre plane planes aircraft flights
helicopter licence jet agent voice voices tricks sketch sketches series literature literary reviewer author authors
writer
editor critic diary canvas oil oils wheel pot pots wings solo hover swimming swimmer cycling football cricket tennis
golf
gym fitness athlete athletes academy championship medal penalty referee umpire darts dogs dog horses horse animals
animal
birds farm farming vineyard wine flowers church chaplain bishop sermon congregation science physics chemistry biology
genetics laboratory engine locomotive steam crew rope ropes stretcher
""")
"""Words of a world that other trades use as well: they count only beside one that no other trade has. A pastime named
alone ("football") is no world yet."""
TRADES: dict[str, tuple[str, ...]] = {
    "sea": ("sport", "transport"), "aviation": ("aviation",), "stage": ("acting",), "music": ("music",),
    "writing": ("writing",), "pictures": ("pictures",), "workbench": ("building", "pictures"), "past": (),
    "animals": ("animals",), "land": ("animals", "food"), "kitchen": ("food", "hospitality"), "sport": ("sport",),
    "healing": ("health", "care", "wellness"), "classroom": ("teaching", "care"), "law and order": ("public", "law"),
    "science": ("science",), "looks": ("fashion", "beauty"), "screens": ("media",), "faith": ("faith",),
    "houses": ("property",), "cars": ("transport",),
}
"""The trades of ``trades.FIELDS`` a world is at home in: a job of one of them is not far from it."""
