import { type Grammar, phrases, words } from './grammar.ts'

/** Polish, Czech and Slovak. */
export const WEST_SLAVIC: Grammar = {
  languages: ['pl', 'cs', 'sk'],
  speechVerbs: words(`
    powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodali podkreślił podkreśliła zaznaczył
    zaznaczyła stwierdził stwierdziła oświadczył oświadczyła poinformował poinformowała wyjaśnił wyjaśniła napisał
    napisała ocenił oceniła przyznał przyznała zapowiedział zapowiedziała ostrzegł ostrzegła odpowiedział odpowiedziała
    zapytał zapytała twierdzi uważa tłumaczy tłumaczył przekazał przekazała krzyknął wspomina
    řekl řekla řekli říká uvedl uvedla uvedli dodal dodala prohlásil prohlásila sdělil sdělila vysvětlil vysvětlila napsal
    napsala upozornil upozornila zdůraznil zdůraznila potvrdil potvrdila odpověděl odpověděla připomněl tvrdí míní soudí
    povedal povedala povedali hovorí uviedol uviedla vyhlásil vyhlásila vysvetlil vysvetlila napísal upozornil
    zdôraznil zdôraznila potvrdil doplnil doplnila
  `),
  otherVerbs: words('jest był była było są byli ma miał będzie je byl bylo jsou má měl bude bol bola sú mal'),
  according: phrases('według | zdaniem | jak podaje | podle | podľa'),
  speechNouns: words(
    'oświadczenie komunikat list wywiad raport wpis prohlášení dopis rozhovor zpráva vyhlásenie',
  ),
  objects: words('mu jej im go ją nas mi ho jí jim ich'),
  determiners: words(
    'ten ta to te ci swój swoja nasz nasza jego dwa trzy kilka ta toto svůj náš dva tři několik tento táto svoj',
  ),
  prepositions: words(
    'w we z ze na do od po przy przez dla o za pod nad przed między u v ve s k ke při pro před mezi bez o podczas během po so ku pri pre počas',
  ),
  that: words('że że iż že'),
  conjunctions: words(
    'że iż i a ale lub gdy kiedy ponieważ jeśli choć jak gdzie že nebo když protože jestli ač jako kde alebo keď pretože ak',
  ),
  auxiliaries: words('by się nie by se ne'),
  adverbs: words(
    'także również potem później wczoraj dziś jutro już jeszcze też také pak později včera dnes zítra už ještě tiež potom neskôr včera zajtra',
  ),
  times: words(
    'poniedziałek wtorek środę czwartek piątek sobotę niedzielę dzień tydzień miesiąc rok pondělí úterý středu čtvrtek pátek sobotu neděli den týden měsíc pondelok utorok stredu štvrtok piatok nedeľu deň týždeň',
  ),
  parts: {
    role: words(`
      prezydent prezydentka premier minister ministra burmistrz burmistrzyni wójt dyrektor dyrektorka rzecznik rzeczniczka
      poseł posłanka senator szef szefowa sekretarz prezes prezeska adwokat profesor lekarz lekarka naukowiec ekonomista
      ekspert ekspertka lider król królowa ambasador generał pułkownik kapitan komendant sędzia prokurator dziennikarz
      redaktor pisarz autor trener inżynier rybak ministerstwo rząd policja partia sąd pan pani
      prezident prezidentka ministr ministryně starosta starostka primátor primátorka ředitel ředitelka mluvčí poslanec
      poslankyně šéf šéfka tajemník předseda předsedkyně advokát profesorka lékař lékařka vědec ekonom odborník soudce
      novinář novinářka spisovatel trenér inženýr vláda ministerstvo strana soud pán paní
      ministerka riaditeľ riaditeľka hovorca hovorkyňa poslankyňa predseda predsedníčka lekár lekárka vedec sudca novinár
    `),
    during: words('w we na podczas v ve na během počas'),
    and: words('i a'),
    coordinating: words('i a ale lub nebo alebo'),
  },
  endings: {},
}
