import { type Grammar, phrases, words } from './grammar.ts'

/** German: every noun has a capital, so a title is known by the list of roles alone. */
export const GERMAN: Grammar = {
  languages: ['de'],
  speechVerbs: words(`
    sagte sagt sagten sagen erklärte erklärt erklärten betonte betont teilte berichtete berichtet meinte meint kritisierte
    kritisiert forderte fordert warnte warnt fügte ergänzte schrieb schreibt schrieben bezeichnete bezeichnet nannte nennt
    sprach spricht erzählt erzählte versicherte behauptet behauptete findet urteilte heißt hieß gesagt würdigte gratulierte
    antwortete antwortet begründete fragte fragt rief resümierte bekräftigte kündigte lobte lobt bedauerte äußerte
    unterstrich bestätigte räumte mahnte stellte beklagte twitterte zitierte erwiderte entgegnete so sagend
  `),
  otherVerbs: words(
    'ist war sind waren hat hatte haben hatten wird wurde wurden werden kommt kam geht ging macht machte will wollte gibt gab steht stand',
  ),
  according: phrases(
    'laut | nach angaben von | nach den worten von | nach worten von | nach ansicht von | zufolge',
  ),
  speechNouns: words(
    'erklärung mitteilung stellungnahme brief rede interview bericht tweet beitrag schreiben aussage',
  ),
  objects: words('ihm ihn ihnen mir mich uns euch sich'),
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine seinem seiner ihr ihre ihrem ihrer unser unsere zwei drei mehrere einige alle',
  ),
  prepositions: words(
    'von vom in im an am auf bei beim mit nach zu zum zur aus für gegen über unter vor während wegen seit durch ohne um bis hinter neben zwischen',
  ),
  that: words('dass'),
  conjunctions: words('dass aber und oder während als wenn weil nachdem obwohl denn sondern wie wo ob damit'),
  auxiliaries: words(
    'kann können konnte soll sollte muss müssen darf dürfte sei seien wäre habe hätte worden gewesen',
  ),
  adverbs: words(
    'auch später weiter zudem dazu außerdem ebenfalls nicht noch schon nur sehr hier dort heute gestern jetzt dann mit hinzu gegenüber',
  ),
  times: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag tag woche monat jahr morgen abend mittag nacht',
  ),
  parts: {
    role: words(`
    präsident präsidentin minister ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin direktor
    direktorin sprecher sprecherin abgeordneter abgeordnete senator senatorin chef chefin sekretär sekretärin anwalt anwältin
    professor professorin arzt ärztin forscher forscherin ökonom ökonomin analyst analystin experte expertin leiter leiterin
    könig königin prinz prinzessin botschafter botschafterin general oberst hauptmann kommissar kommissarin richter richterin
    staatsanwalt staatsanwältin journalist journalistin redakteur redakteurin autor autorin trainer trainerin kanzler
    kanzlerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
    ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin bundespräsident vorsitzender vorsitzende
    kollege kollegin parteichef parteichefin geschäftsführer geschäftsführerin ingenieur ingenieurin hafenmeister hafenmeisterin herr frau
    gesandter gesandte landrat landrätin kapitän intendant intendantin beauftragter beauftragte dr. regierungssprecher regierungssprecherin ministerium regierung gewerkschaft partei gericht polizei
  `),
    passive: words('wird werden wurde wurden worden'),
    agent: words('von durch'),
    of: words('von'),
    for: words('für bei in'),
    during: words('in im bei beim während'),
    and: words('und'),
    coordinating: words('und aber oder sondern'),
  },
  endings: {
    role: /\p{L}{3}(?:sprecher|minister|präsident|chef|direktor|leiter|meister|trainer|anwalt|expert|referent|beauftragte|vorsitzende)(?:in|er|e|r)?$/u,
  },
}
