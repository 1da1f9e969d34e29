import { type Grammar, phrases, words } from './grammar.ts'

/** Norwegian, Swedish and Danish, whose papers open most speech with a dash. */
export const NORDIC: Grammar = {
  languages: ['no', 'nb', 'nn', 'sv', 'da'],
  speechVerbs: words(`
    sier sa fortalte forteller forklarer forklarte mener mente uttaler uttalte skriver skrev opplyser opplyste understreker
    understreket svarer svarte legger påpeker påpekte utbryter avslutter fortsetter hevder hevdet bekrefter bekreftet
    konstaterer konstaterte kommenterer kommenterte spør spurte ropte skrek innrømmer advarer oppfordrer forsikrer forsikret
    säger sade berättar berättade förklarar förklarade menar menade uttalar skriver skrev uppger uppgav betonar betonade
    svarar svarade tillägger konstaterar konstaterade kommenterar kommenterade hävdar hävdade bekräftar bekräftade
    fortsätter undrar frågar försäkrar ropade skanderade påpekar varnar
    siger sagde fortæller fortalte mener mente udtaler udtalte oplyser oplyste understreger understregede tilføjer tilføjede
    svarer svarede påpeger forklarede konstaterede fastslår lyder skrev spørger spurgte råbte forsikrer
  `),
  otherVerbs: words(
    'er är var har hadde hade havde blir ble blev bliver kan kunne vil ville skal skulle må måtte måste får fikk fick går gikk gick kommer kom kom',
  ),
  according: phrases('ifølge | enligt | i følge'),
  speechNouns: words(
    'uttalelse pressemelding brev intervju rapport melding uttalande pressmeddelande brev intervju rapport udtalelse pressemeddelelse interview',
  ),
  objects: words('meg deg ham henne oss dem mig dig honom os jer sig seg'),
  determiners: words(
    'en ei et ett den det de denne dette disse denna detta dessa sin sitt sine sina hans hennes hendes deres deras vår vårt våre våra to två tre flere flera alle alla',
  ),
  prepositions: words(
    'av i på til till ved vid hos med fra från for för om over över under mot etter efter før innan mellom mellan uten utan uden siden sedan gjennom genom',
  ),
  that: words('at att'),
  conjunctions: words(
    'at att og och men eller mens medan når när da då fordi eftersom hvis om som der hvor där',
  ),
  auxiliaries: words('har hadde hade havde blitt blivit blevet vært varit været'),
  adverbs: words(
    'også också også ikke inte videre vidare senere senare nå nu her här der där tidligere tidigare tidligere i dag idag igår mandag så bare bara til',
  ),
  times: words(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag uke vecka uge måned månad år dag kveld kväll aften',
  ),
  parts: {
    role: words(`
    statsminister minister ordfører borgmester borgmästare borgermester politiker direktør direktör sjef chef leder ledare
    talsmann talskvinne talsperson talesperson talsmand pressetalsmann president konge kong kung dronning drottning prins
    prinsesse prinsessa professor forsker forskare lege läkare læge advokat dommer domare politimester statsadvokat
    general oberst kaptein kapten reder forfatter författare forfatter journalist redaktør redaktör trener tränare træner
    utenriksminister utrikesminister udenrigsminister finansminister justisminister justitieminister innsatsleder
    operasjonsleder regjeringen regeringen regering partiet politiet polisen kommunen departementet
  `),
    passive: words('ble blev blir bliver blitt blivit blevet'),
    agent: words('av af'),
    of: words('av af'),
    for: words('for för i hos ved vid'),
    during: words('i på under'),
    and: words('og och'),
    coordinating: words('og och men eller'),
  },
  endings: {},
}
