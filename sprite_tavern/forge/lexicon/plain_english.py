"""Words of the language that name no picture, and that spelling must not bend into one that does.

"cover" is no clover, "place" no palace. Stems are enough: `forge/spelling.py` knows their endings.
"""

from sprite_tavern.forge.lexicon.listing import listed

PLAIN_WORDS: frozenset[str] = listed(
    """
    able about accept accident account accuse ache achieve across action active actor actual adapt add admire
    admit adopt adore adventure advice affair affect afford afraid again agent agree aid aim alarm alike alive
    allow almost alone already also alter although always amaze amount ample amuse anger answer anxious
    apparent appeal appear apply approach approve argue arise army around arrange arrive artistic ask assist
    assume athletic attach attack attempt attend attract author automatic available avoid await awake award
    aware away awful back backward bake balance ballet ban bare barely bargain base basic basis batch battle
    beam bear beat beauty become before beg begin behave behind belief believe belong below beneath benefit
    bend beside best bet between beyond bid big billion bind bitter blade blame bland blank blast blend bless
    blind blink block blow blunt boast bonus boost border bore borrow both bother bottom bounce bound brace
    bracket branch brand brave breach break breath brief bright bring broad broke broken brought browse build
    bulk bump burst bury business busy buy calculate call calm capable capital capture care carry carve case
    cast catch cause caution cease cellar center certain chain challenge chance change charge charm chase chat
    cheap cheat check cheer chill choice choke choose chop chord chosen circle citizen civil claim clamp clash
    class clear clever click climb cling clone close clue clutter coarse coast collapse collect collide column
    combine come comfort command comment common compact company compare compete complain complete complex
    compose composite compress compute concern conclude condition conflict confuse connect conquer consent
    consider consist constant construct consume contact contain content contest context continent continue
    contract contrast control convert cook cope copy core correct corrupt cost cough count couple courage
    course courtesy cover crack craft crash crave crawl create creative credit creep crept crime critical crop
    cross crowd crude cruel crush cry cultural cup cure curious current curve custom customary cut cute daily
    damage damp dance danger dare dark dash date daunt dawn deal dear debt decay deceive decide declare
    decline decorate decrease deep defeat defend defer define degree delay delicate deliver demand deny depart
    depend depict depth describe deserve design desire despair destroy detail detect determine develop device
    devote dictate die differ difficult dig dip direct disappear discover disguise dislike display distance
    distant divide division dodge dodgy donor doom double doubt dozen draft drag drain drama draw dread dream
    dress drift drill drink drive drop drown dry due dull dump durable during duty dwell dynamic each eager
    early earn ease easy eat echo edge educate effect effort eight either elaborate elect elegant element
    elevate eleven else embark embrace emerge emit emotion emphasis employ empty enable encounter end endless
    endure enemy engage enhance enjoy enlarge enough enter entire equal equip erase error escape especially
    essential establish eternal evening event ever every evident exact example excellent except excess
    exchange excite exclude excuse exercise exhaust exist expand expect expensive explain explore export
    expose express extend extra extreme face facet fact factor fade fail faint fair faith fall false familiar
    fancy far farther fashion fast fatal fate fatigue favor favour fear feat feature feed feel fell female
    festival few fiction field fierce fifth fifty fight figure file fill final fine finish firm first fit fix
    flash flat flee flesh flex flick flip float flood flow fluent flush focus fold follow fond fool forbid
    force forecast foreign forever forge forget forgive form formal former forth fortune forty forward found
    four fraction frame frank free freeze freeze frequent fresh frighten from front frost frown fulfil full
    fully fun function funny furious further fuse fusion future gain gate gather gave gaze general generate
    generous gentle genuine gesture get giant gift give given glad glance glare gleam glide glimpse global
    gloom glory gloss glow goal going gone good gore gorgeous govern grab grace grade gradual grand grant
    graph grasp grateful gravity great greed greet grief grin grip gross group grow grown growth guess guide
    guilt habit half halt handle handy hang happen happy hard hardly harm harmless harmony harsh harvest haste
    hate haul haunt have hazard heading headline heal healthy hear hearing heat heavy height help here heroic
    hesitate hidden hide high highlight hint hire historic hit hold hollow holy honest honor honour hope
    horror host hour hover however hug huge humble hundred hunger hunt hurry hurt idea ideal idle ignore image
    imagine imitate impact imply import impress improve incline include increase indeed indicate individual
    indoor infant inform inhale inject injure inner innocent insert inset inside inspect inspire instance
    instant instead intend intense interest internal interval into invade invent inventory invest invite
    involve issue item join joke journey joy judge jump just justice keep kept kick kind knew knock know label
    labor labour lack lament large last late latter laugh launch law lay layer lazy lead lean leap learn least
    leave left legal legend lend length less lesson letter level lie life lift light like likely limbo limit
    line linger link liquid listen lit little live load local locate locus lodge logic lonely long look loose
    lose loss lost loud love lovely low loyal luck lure lurk lush machinery mad made magnetic magnify main
    maintain major make male manage manner manual many march mark mass massage master match mate matter
    maximum may maybe mean meant measure meet melt member memory menace mend mental mention mercy mere merge
    merit mess messy method middle might mild mile mind mingle minimal minimum minor minute misery miss mist
    misty mitch mix moan mode model modern modest moment month mood moral more morning most motion mount move
    much multiple murder muse mutual mystery name narrow nasty natural nature near neat necessary need
    negative neglect neither nerve never next nice nightmare nine nobody noise none normal north notable
    notice nothing now number numerous oath obey object observe obsolete obtain obvious occupy occur odd offer
    office often omen once open operate opinion oppose option orbit order ordinary origin other outer outline
    outside over overall overcome overlap overload overlook own pace pack page pain paint pair pale panic
    paradise parallel parse part partial partly pass passion past paste patch path patient pattern pause pay
    peace peculiar peer perfect perform perhaps period permit persona personal phantom phase phrase physical
    pick picky pictorial piece pierce pile pitch pity place plain plan play please pleasure plenty plot pluck
    plunge point poise polar polish polite popular port portion portray pose position possess possible pound
    pour power practice pragmatic praise pray precede precious precise prefer pregnant prepare presence
    present preserve press pretend pretty prevail prevent previous prey price pride primary primal print prior
    privacy private prize probably proceed process produce profile profound project promise prompt prone proof
    proper prose protect protest proud prove provide province provoke public pull pulse punish pure purge
    purpose pursue push puzzle quality quantity quart quarter quest question quick quiet quit quite quote race
    rage raid raise random range rank rapid rare rate rather ratio reach react read ready real realm rear
    reason receive recent reckless recognise recognize record recover reduce refer reflect refuse regal regard
    region regret regular reject relate relax release relevant relic relief relish rely remain remark remember
    remind remote remove rent repair repeat replace reply report represent request require rescue research
    resemble resist resolve respect respond rest restless result retain retire retreat return reveal revenge
    reverse review revive reward rhyme rich rid rift right rigid rinse riot rise risk rival road roam rob rose
    rotate rough rouge round rouse route rove row royal rub rude rugged ruin rule run rural rush sacred sad
    safe said sake same sample saturate savage save scale scan scar scare scarce scatter scene scent schedule
    scheme scold scope score scorn scrape scream screen scribble script scroll seal search season seat second
    secret section sector secure see seek seem seen seize seldom select self sell send sense sensitive
    separate sequence serene serious serve set settle seven severe shade shadow shake shall shallow shame
    shape share sharp shed shelter shift shimmer shine shock shoot shore short shot should shout show shrill
    shrink shrug shuffle shut shy sick side sideways sigh sight sign silence silent silk silly similar simple
    since sincere sing single sink sit situation six size skill skip slack slant slap sleek sleep slice slide
    slight slim slip slope slow sly small smart smash smell smile smirk smooth snap sneak sneeze sniff soak
    soar social soft solemn solid solve some soon sore sorry sort soul sound sour source south space span
    spare speak special speed spell spend sphere spice spill spin spirit spite splash splendid splice split
    spoil spoke sport spot spout sprawl spray spread spring sprint squad square squash squeeze squint squish
    stable stack stage stain stale stamp stance stand stare stark start startle starve stash state static
    status stay steady steal steam steep steer stem step stern stick sticky stiff still sting stir stitch
    stole stolen stomp stoop stop store storm story straddle straight strain strand strange stray stream
    street strength stress stretch strict stride strike strip strive stroke strong struck structure struggle
    stubborn study stuff stumble stun stupid sturdy style stylistic subject sublime submit substance subtle
    succeed such sudden suffer suggest suit suitable suite sullen sum summon superb supply support suppose
    sure surface surge surprise surrender surround survive suspect suspend sustain swallow swash sway swear
    sweat sweep sweet swell swift swim swing swirl switch symbolic sympathy tactic take taken tale talent talk
    tall tame tangle tap task taste taught teach tear tease technique tell temper template temporary tempt ten
    tend tender tense terminate terrible terrific terror test text thank that their them theme then there
    these they thick thing think third thirst thirty thorough those though thought thousand thread threat
    three thrill thrive through throw thrust thus tick tide tidy tie tier tight tilt time tint tiny tire title
    together told tone tone tonight took topic total touch tough toward town trace track trade tradition
    tragic trail train trait transfer transform transport travel traverse treat tremble trial tribe trick
    trifle trigger trip triumph trouble truce true trust truth try tug tumble tune turbo turn tweak twelve
    twenty twice twin twirl twist twitter two type typical ugly ultimate under undo undone unify unique unit
    unite until unusual upon upper upset urge use useful usual utter vacant vague vain valid value vanish
    variety various vary vast veil venture verse version vertex very view vigor villain vintage violent
    virtual virtue visible vision visit vital vivid voice void vote vow vulnerable wage wail wait wake walk
    wander wane want warm warn wary waste watch wave wax weak wealth weapon wear weary weather weave week
    weigh weird welcome well went were west wet what when where whether which while whip whirl whisper whole
    whose wicked wide widen wield wild will willing win windy wink wipe wise wish within without woe wonder
    word work world worry worse worst worth would wound wrap wrath wreak write wrong yard yawn year yearn yell
    yes yesterday yet yield young youth zeal zero zone bulletin cause garbage graphite guard beta blond brian
    canon caret cartesian cater cayman chara cosmetic crap criss decor ellipse emperor euphoria extinguish
    fetch flourish garb grimp hence heller irish juice limb loser lunatic mantissa morph morsel needle
    notebook ode orage outcast pager param phil photon poise polo precedent psalm quirk radii rag rugby
    scanner scape sect serif sever slate sober spline stipple stoic suave subclass sultry sunday monday
    tuesday wednesday thursday friday saturday january february april june july august september october
    november december swarm synthetic tame tenth testy thresh tilde trance triad trot twang vex vince vow whim
    wistful wry zest expression policy password philosophy photography preset protector rotation transparency
    worship hindu christian breast milky elementary electronic electron katakana dolor destination bondage
    barry bart batman blake brent colin craig gary larry leonard manuel morgan oliver peter sofia steve taylor
    walter wolfgang scott allen magnus estimate contrary contradict corpora creation creator curvature
    detector enforce exclusion expansion harmonic intercept investigate reappear reference renderer replica
    replicate retrieve statute connection atmosphere ambience ambient cinematic dramatic epic aesthetic
    lighting vibe vibes palette tone texture shading gradient contrast saturation composition perspective
    foreground midground silhouette highlight shadowed backlit glossy matte tiled layered animated animation
    frame loop idle walking melancholy nostalgic whimsical serene sombre somber brooding ominous mysterious
    hopeful hopeless lonesome wistful dreamy surreal bizarre quirky grim bleak vibrant lively energetic
    dynamic playful peaceful tranquil relaxed tense heroic tragic romantic gentle stoic fearsome dreadful
    gruesome macabre
    """
)
