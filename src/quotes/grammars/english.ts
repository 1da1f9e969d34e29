import { type Grammar, phrases, words } from './grammar.ts'

/** English: the verbs are those that introduce speech in annotated news. */
export const ENGLISH: Grammar = {
  languages: ['en'],
  speechVerbs: [
    ...words(`
      said says say saying told tells tell telling wrote writes write writing added adds add adding called calls call
      calling continued continues asked asks ask asking tweeted tweets tweeting noted notes note noting stated states
      stating explained explains explain explaining reported reports replied replies replying described describes
      describe describing declared declares declaring concluded concludes concluding recalled recalls recalling
      responded responds responding argued argues argue arguing pledged pledges acknowledged acknowledges accused
      accuses accusing suggested suggests suggesting insisted insists insisting promised promises promising cited cites
      citing assured assures warned warns warn warning announced announces announcing admitted admits admitting chanted
      chants chanting urged urges urging claimed claims claim claiming predicted predicts predicting remarked remarks
      remarking reads read answered answers shouted shouting lamented laments vowed vows vowing blamed blames blaming
      asserted asserts asserting portrayed portrays praised praises praising joked jokes joking yelled yelling
      proclaimed proclaims complained complains complaining blasted blasts thanked quoted quotes mocked mocks
      criticized criticised criticizing questioned denounced denounces denouncing emphasized emphasised emphasizes
      stressed stresses reiterated condemned condemns confirmed confirms believes believe believed thinks think thought
      hopes hoped agreed agrees commented observed observes posted posting dubbed labelled labeled labels labeling
      referred refers referring demanded demands denied denies revealed reveals testified recommended recommends
      contended contends alleged alleges maintained maintains signalled signaled quipped retorted countered conceded
      concedes whispered cried exclaimed repeated repeats repeating underlined underscored hailed slammed slams
      slamming welcomed welcomes elaborated boasted interjected wondered wonders pronounced decried implied implies
      muttered mused recounted characterized characterised characterizes credited emailed pressed dismissed dismisses
      endorsed bemoaned scoffed fumed vented barked screamed begged pleaded cautioned cautions surmised
      opined scolded chided chiding ridiculed derided lambasted likened compared compares lauded touted touts decrying
      titled entitled headlined headlines summarized hinted intoned instructed informed informs protested reflected
      rejected remembered remembers reasoned thundered volunteered depicted invoked echoed echoes echoing expressed
      expresses texted shared captioned inscribed imploring implored exhorted conclude tells feared fears
    `),
    ...phrases('pointed out | points out | went on | goes on | shot back | fired back | put it | puts it'),
  ],
  otherVerbs: words(`
    went gave took made came began put got kept left let held met ran saw felt stood sat spoke spoken speaks speak
    talked talks wants want wanted gives takes makes comes goes gets keeps lets runs sees feels stands sits seems
    seem became becomes uses used needs need knows know knew likes looks looked shows show showed lost won led sent
    brought bought built found finds paid set sought taught understood broke chose drew drove fell fought forgot hit
    hurt lay meant means rose struck threw wore includes include included flew cast ate blew bore beat bent bet bit
    bled caught clung crept cut dealt dug drank fed fled flung forbade froze grew hid hung knelt lent lit mistook overcame
    proved quit rang rode sang sank shook shone shot shrank shut slept slid spent spun split spread sprang stole stuck swam
    swept swore swung tore thrust undertook withdrew hopes lives plans works serves remains appears faces heads leads
  `),
  according: phrases('according to | in the words of | as per'),
  speechNouns: words(`
    statement statements tweet tweets letter interview speech email e-mail message post memo note op-ed column article
    report headline slogan motto word words phrase call calls chant chants comment comments remark remarks quote
    description claim assertion suggestion argument question answer response testimony sign signs sticker banner poster
    caption text texts tape recording video ad advertisement transcript ruling complaint lawsuit document memoir book
  `),
  objects: words('him them me us whom'),
  determiners: words(
    'a an the his her their its our my your this these those each every some many several two three four five six no both most any all one other more',
  ),
  prepositions: words(`
    of in on at to for from by with about into over after before during without against between among under through
    across toward towards upon near like via despite amid since until than inside outside per behind around off
    including regarding concerning throughout within beyond above below alongside as
  `),
  that: words('that'),
  conjunctions: words(`
    that and but or nor so yet which what when where while because although though if whether unless whereas how why
    whose
  `),
  auxiliaries: words(`
    is are was were be been being am has have had having do does did will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
    shouldn't 's 've 'd 'll 're 'm
  `),
  adverbs: words(`
    also later then earlier further again once even just now still often only never always not himself herself
    themselves itself first instead however too once there here soon ago back perhaps maybe quite rather very ever
    already together alone aloud out up down away thus meanwhile moreover nevertheless nonetheless afterward afterwards
    afterwards indeed therefore twice sometimes
  `),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year weeks
    months years day days night morning afternoon evening weekend hour hours minute minutes moment time january february
    march april june july august september october november december
  `),
  parts: {
    role: words(`
    secretary minister president premier chancellor chairman chairwoman chair chief director manager spokesman spokeswoman
    spokesperson senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor ambassador envoy
    general gen gen. lt lt. lieutenant colonel col col. captain capt capt. sergeant sgt sgt. admiral commander judge justice
    attorney lawyer professor prof prof. dr dr. mr mr. mrs mrs. ms ms. sir lord lady king queen prince princess pope bishop
    archbishop ayatollah imam sheikh rabbi reverend rev rev. officer analyst expert author reporter journalist editor leader
    deputy head coach candidate executive ceo founder co-founder engineer teacher scientist researcher economist official
    member nominee inspector detective commissioner counsel aide adviser advisor strategist activist owner boss agent
    spokesmen chairperson frontrunner front-runner hopeful politician democrat republican lawmaker legislator actor actress
    singer writer columnist correspondent anchor host moderator producer historian psychologist doctor nurse student farmer
    worker resident neighbor neighbour voter supporter critic opponent rival colleague friend mother father wife husband son
    daughter brother sister man woman boy girl lady guy veteran soldier delegate consultant pollster organizer operative
    treasurer prosecutor sheriff pastor priest minister-designate speaker whip curator artist designer dean fellow
    administrator superintendent ombudsman diplomat negotiator broker trader investor banker entrepreneur developer
    rapporteur coordinator headteacher principal undersecretary vice-president monitor auditor conservator trustee
    volunteer ranger skipper fisherman ministers spokesmen directors governors mayors judges soldiers
    people officials experts analysts critics supporters voters residents lawyers sources aides advisers advisors
    republicans democrats lawmakers senators members leaders organizers protesters students scientists researchers police
    witnesses authorities doctors teachers workers farmers crowd audience campaign ministry administration government
    committee court department agency party group organization organisation company network newspaper magazine team
    officers editors reporters journalists attorneys prosecutors neighbors parents families women men
  `),
    passive: words('is are was were been being be'),
    agent: words('by'),
    of: words('of'),
    for: words('for at from with in to'),
    during: words('in at on into near during'),
    and: words('and'),
    coordinating: words('and but or nor so yet'),
    subordinating: words('after before since'),
  },
  endings: { past: /\p{Ll}{2}ed$/u, participle: /\p{L}ing$/u, adverb: /\p{L}{2}ly$/u },
}
