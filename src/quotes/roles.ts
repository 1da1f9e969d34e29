/** Nouns that name an office, a profession or a part that somebody plays; a name that follows them is a person's. */
const ROLES = new Set(
  `secretary minister president premier chancellor chairman chairwoman chair chief director manager spokesman spokeswoman
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
  people officials experts analysts critics supporters voters residents lawyers sources aides advisers advisors
  republicans democrats lawmakers senators members leaders organizers protesters students scientists researchers police
  witnesses authorities doctors teachers workers farmers crowd audience campaign ministry administration government
  committee court department agency party group organization organisation company network newspaper magazine team
  officers editors reporters journalists attorneys prosecutors neighbors parents families women men`
    .trim()
    .split(/\s+/),
)

/** Whether a word, in lower case, names somebody by what they do or are. */
export function isRoleNoun(word: string): boolean {
  return ROLES.has(word)
}
