import { tidy } from '../../article/tidy.ts'
import type { LineKind } from './line-kind.ts'

const SEPARATOR = /\s+[/>|·→]\s+|\s*[»›]\s*|\s{3,}/u
const HOME =
  /^(?:home(?:page)?|start(?:seite|side|sida)?|front page|news home|accueil|inicio|portada|página inicial|início|главная|ana ?sayfa|صفحه اصلی|خانه|الرئيسية|首页|主页|ホーム|トップ|홈|strona główna|etusivu|hjem|forside)$/iu
/** What introduces a breadcrumb in some languages. */
const HERE =
  /^(?:you are here|you’re here|du befindest dich hier|sie (?:sind|befinden sich) hier|vous êtes ici|est[áa]s? (?:en|aquí)|jesteś tutaj|je bent hier|du er her|du är här|вы здесь|شما اینجا هستید|أنت هنا)\s*:?\s*/iu
const MOST = 6
/** A breadcrumb stands close above its headline: a kicker, a date or a button may stand between them. */
const FARTHEST = 5

/** Section names parted by separators, above the headline: "News / Military / More". */
export const breadcrumb: LineKind = {
  name: 'breadcrumb',
  examples: [
    {
      line: 'News   /   Coast   /   More',
      at: { headline: 'before', above: 1, zone: 'head' },
      gives: 'sectionPath',
    },
    {
      line: 'Startseite › Politik › Inland',
      at: { headline: 'before', above: 1, zone: 'head' },
      gives: 'sectionPath',
    },
    {
      line: 'You are here: Home › World › Coast',
      at: { headline: 'before', above: 1 },
      gives: 'sectionPath',
    },
    { line: 'Sport / Weather / Traffic', at: { headline: 'before', above: 30 }, gives: null },
    { line: 'News / Coast', at: { zone: 'body', headline: 'after' }, gives: null },
    {
      line: 'Editor and/or publisher of the daily paper that is printed here',
      at: { headline: 'before' },
      gives: null,
    },
  ],
  read: (line, place) => {
    if (place.headline !== 'before' || place.above > FARTHEST || place.prose.stops) return null
    const names = sectionNames(line.text)
    return names === null
      ? null
      : { as: 'sectionPath', names, why: 'names parted by separators above the headline' }
  },
}

/** The section names of a breadcrumb, home page left out; null where the line is none. */
export function sectionNames(line: string): string[] | null {
  const parts = line.trim().replace(HERE, '').split(SEPARATOR).map(tidy)
  const names = parts.filter((name) => name !== '' && !HOME.test(name))
  const short = parts.every((name) => name.length <= 40 && name.split(' ').length <= 5 && !/\d{3}/.test(name))
  const named = names.length > 0 && names.every((name) => /\p{L}/u.test(name))
  return parts.length >= 2 && parts.length <= MOST && short && named ? names : null
}
