/** News agencies and picture libraries whose name alone, without brackets, says whom a photo is from. */
export const SURE_AGENCY =
  'Getty Images|Reuters|AFP|AP|(?:The )?Associated Press|dpa|EPA|EFE|Shutterstock|iStock|Xinhua|TASS|ANP|Bloomberg|PA Media|Alamy'

/** News agencies by all the names that papers give them; some are words of other meanings too. */
export const NEWS_AGENCY =
  'Reuters|AFP|AP|(?:The )?Associated Press|Agence France-Presse|Press Association|PA(?: Media)?|Bloomberg|UPI|dpa|ddp|sda|APA|EPA|EFE|Europa Press|ANSA|Lusa|ANP|Belga|Ritzau|NTB|TT|PAP|TASS|Xinhua|Anadolu(?: Ajansı)?|IRNA|ISNA|Tasnim|BBC|الفرنسية|رويترز|أ ?ف ?ب|الأناضول|الجزيرة|أسوشيتد برس|رویترز|ایرنا|ایسنا|ТАСС|РИА Новости'

/** Whom a photo is from where brackets or a photographer's name lead to it. */
export const PHOTO_SOURCE = `${NEWS_AGENCY}|Getty(?: Images)?|Rex|Alamy|Shutterstock|iStock|غيتي|Supplied`
