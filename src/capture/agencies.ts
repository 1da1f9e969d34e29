/** News agencies whose name alone, without brackets, says whom a photo is from. */
const SURE_NEWS = 'Reuters|AFP|AP|(?:The )?Associated Press|dpa|EPA|EFE|Xinhua|TASS|ANP|Bloomberg|PA Media'
/** Others, and other names of those; some are words of other meanings too. */
const OTHER_NEWS =
  'Agence France-Presse|Press Association|PA|UPI|ddp|sda|APA|Europa Press|ANSA|Lusa|Belga|Ritzau|NTB|TT|PAP|Anadolu(?: Ajansı)?|IRNA|ISNA|Tasnim|BBC|الفرنسية|رويترز|أ ?ف ?ب|الأناضول|الجزيرة|أسوشيتد برس|رویترز|ایرنا|ایسنا|ТАСС|РИА Новости'

/** The inside of a pattern for an agency or picture library that needs no brackets to be a photo's credit. */
export const SURE_AGENCY = `${SURE_NEWS}|Getty Images|Shutterstock|iStock|Alamy`
/** The inside of a pattern for a news agency that stands for the author. */
export const NEWS_AGENCY = `${SURE_NEWS}|${OTHER_NEWS}`
/** The inside of a pattern for whom a photo is from where brackets or a photographer's name lead to it. */
export const PHOTO_SOURCE = `${SURE_AGENCY}|${OTHER_NEWS}|Getty|Rex|غيتي|Supplied`
