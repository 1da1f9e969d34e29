import { type Grammar, phrases, words } from './grammar.ts'

/** French: a verb of speech behind a quotation stands before its subject ("a déclaré Odile Varenne"). */
export const FRENCH: Grammar = {
  languages: ['fr'],
  speechVerbs: [
    ...phrases(`
      a dit | a déclaré | a indiqué | a affirmé | a expliqué | a ajouté | a estimé | a précisé | a assuré | a annoncé |
      a souligné | a confié | a regretté | a répondu | a écrit | a lancé | a dénoncé | a rappelé | a insisté | a conclu |
      a martelé | a prévenu | a averti | a réagi | a commenté | a reconnu | a promis | a salué | a raconté | a jugé |
      ont dit | ont déclaré | ont indiqué | ont affirmé | ont expliqué | ont ajouté | ont estimé | ont annoncé |
      avait dit | avait déclaré | avait affirmé | avait annoncé | s’est félicité | s'est félicité | s’est indigné | s'est indigné
    `),
    ...words(`
      dit disent disait déclare déclarent déclarait indique affirme affirment explique expliquait ajoute
        estime précise assure annonce souligne confie regrette répond
      écrit lance dénonce rappelle raconte insiste conclut rétorque réplique admet avoue juge poursuit déplore martèle prévient avertit réagit commente
      reconnaît promet salue soupire résume témoigne justifie plaide    
        déclaré expliqué ajouté affirmé
    `),
  ],
  otherVerbs: words(
    'est était sont étaient sera fait font faisait veut veulent voit vient va vont doit doivent prend met',
  ),
  according: phrases("selon | d’après | d'après | pour"),
  speechNouns: words(
    'communiqué déclaration lettre tribune message tweet discours rapport interview entretien texte phrase',
  ),
  objects: words('lui leur le me te se'),
  determiners: words(
    "la les un une l' l’ cet cette ces son sa ses leur leurs notre nos votre deux trois plusieurs quelques",
  ),
  prepositions: words(
    "de du d' d’ à au aux dans en sur sous avec sans chez vers par contre après avant depuis pendant lors entre devant derrière dès jusque",
  ),
  that: words("que qu' qu’"),
  conjunctions: words('que qu mais et ou or donc alors tandis quand lorsque parce puisque si comme dont où'),
  auxiliaries: words('a ont avait avaient aura ai as avons avez été être avoir eu peut peuvent pourrait'),
  adverbs: words(
    'aussi également encore notamment ainsi ensuite puis enfin déjà toujours jamais pas plus ne bien même très ici là hier',
  ),
  times: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche jour semaine mois an année matin soir aujourd’hui hier demain',
  ),
  elided: words('l d n s j m t c qu'),
  parts: {
    role: words(`
    président présidente ministre maire directeur directrice porte-parole député députée sénateur sénatrice chef cheffe
    secrétaire avocat avocate professeur professeure médecin chercheur chercheuse économiste analyste expert experte
    responsable patron patronne roi reine prince princesse préfet préfète ambassadeur ambassadrice général colonel
    capitaine commissaire juge procureur procureure journaliste rédacteur rédactrice écrivain écrivaine auteur autrice
    entraîneur syndicaliste militant militante habitant habitante m. mme ingénieur ingénieure ministère gouvernement
    syndicat parti tribunal me maître
  `),
    passive: words('été fut furent'),
    agent: words('par'),
    of: words("de du d'"),
    for: words('pour chez en'),
    during: words('dans lors durant pendant en'),
    and: words('et'),
    coordinating: words('et mais ou'),
  },
  endings: { participle: /\p{L}{2}ant$/u, adverb: /\p{L}{3}ment$/u },
}
