import { words } from './grammars/grammar.ts'

export type Gender = 'he' | 'she'

/** Whether two genders can be one person's. */
export function agree(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Small words that a family name begins with: "von der Leyen" is no first name and a last one. */
const FAMILY = /^(?:(?:van|von|der|den|de|del|della|di|da|dos|du|le)\s+)+(?=\p{Lu})/iu

/** The parts of a name, without "Jr.", initials and the small words that a family name alone begins with. */
export function partsOf(name: string): string[] {
  return name
    .replace(FAMILY, '')
    .split(/\s+/)
    .filter((part) => !SUFFIX.test(part) && !/^\p{Lu}\.$/u.test(part))
}

const HE =
  /\b(?:mr|sir|lord|king|prince|congressman|spokesman|chairman|councilman|assemblyman|father|son|husband|brother|man|señor|herr|monsieur)\b/i
const SHE =
  /\b(?:mrs|ms|miss|lady|queen|princess|congresswoman|spokeswoman|chairwoman|councilwoman|mother|daughter|wife|sister|woman|señora|frau|madame|mme)\b/i

/** What a title or a first name says of a person's gender; null where they say nothing. */
export function genderOf({
  name,
  role,
}: {
  readonly name: string
  readonly role: string | null
}): Gender | null {
  if (role !== null && SHE.test(role)) return 'she'
  if (role !== null && HE.test(role)) return 'he'
  const first = partsOf(name)[0]?.toLowerCase() ?? ''
  if (partsOf(name).length < 2) return null
  return FIRST_NAMES.he.has(first) ? 'he' : FIRST_NAMES.she.has(first) ? 'she' : null
}

const FIRST_NAMES = {
  he: new Set(
    words(`
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald mark paul
    steven andrew kenneth joshua george kevin brian edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon frank benjamin ben gregory greg samuel sam raymond patrick alexander jack
    dennis jerry tyler aaron henry jose adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger
    gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel
    alan juan logan wayne ralph roy eugene randy vincent russell louis philip phil bobby johnny bradley bill bob jim tom mike
    dan ted tim steve ron rick rob chris matt dave doug fred barack joe jeb marco bernie mitt newt rand lindsey mitch harry
    lloyd antony vladimir emmanuel boris karl chuck ken nick tony andy pete marc glenn craig todd dean karl hans jean pierre
    luis carlos jorge miguel ali mohammed muhammad ahmed hassan hussein ivan sergei dmitry abdul omar khaled mahmoud max felix
    leo hugo jon elias ian neil simon colin stuart graham trevor nigel
    `),
  ),
  she: new Set(
    words(`
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
    emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
    shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
    heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
    hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace
    denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
    hillary carly sarah ivanka melania huma loretta nikki kellyanne debbie wendy jill jane anne kate katie claire ellen
    elena olga natalia fatima aisha leila layla zahra mira clara ines lena nora eva greta ursula angela rosa lucia sofia
    `),
  ),
}
