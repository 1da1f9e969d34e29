/** News agencies whose name alone, without brackets, says whom a photo is from. */
const SURE_NEWS = 'Reuters|AFP|AP|(?:The )?Associated Press|dpa|EPA|EFE|Xinhua|TASS|ANP|Bloomberg|PA Media'
/** Others, and other names of those. */
const OTHER_NEWS =
  'PTI|IANS|ANI|BNS|ELTA|KUNA|WAFA|AAP|Interfax|Интерфакс|УНИАН|Укринформ|Yonhap(?: News(?: Agency)?)?|연합뉴스|Kyodo(?: News)?|共同通信(?:社)?|時事通信(?:社)?|中央社|新华社|新華社|中新社|Bernama|Antara|ČTK|TASR|Tanjug|AGERPRES|Adnkronos|Télam|Notimex|Agencia EFE|Estadão Conteúdo|Folhapress|(?:The )?Canadian Press|Agence France-Presse|Press Association|UPI|ddp|sda|APA|Europa Press|ANSA|Lusa|Belga|Ritzau|Anadolu(?: Ajansı)?|IRNA|ISNA|Tasnim|الفرنسية|رويترز|أ ?ف ?ب|الأناضول|الجزيرة|أسوشيتد برس|رویترز|ایرنا|ایسنا|ТАСС|РИА Новости'

/** Others whose names are short for much else, "the Palestinian Authority (PA)": photos are from them behind a photographer's full name. */
export const SHORT_NEWS = 'PA|NTB|TT|PAP|BBC'

/** The inside of a pattern for a library that has pictures and no texts. */
export const PICTURE_LIBRARY =
  'Getty Images|GETTY(?: IMAGES)?|Shutterstock|iStock|Alamy|GC Images|WireImage|FilmMagic|(?:stock|STOCK)\\.(?:adobe|ADOBE)\\.(?:com|COM)'
/** The inside of a pattern for an agency or picture library that needs no brackets to be a photo's credit. */
export const SURE_AGENCY = `${SURE_NEWS}|REUTERS|${PICTURE_LIBRARY}`
/** The inside of a pattern for a news agency that stands for the author. */
export const NEWS_AGENCY = `${SURE_NEWS}|${OTHER_NEWS}|${SHORT_NEWS}`
/** The inside of a pattern for whom a photo is from where brackets lead to it. */
export const PHOTO_SOURCE = `${SURE_AGENCY}|${OTHER_NEWS}|Getty|Rex|غيتي|Supplied`
