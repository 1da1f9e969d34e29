/** What a site promises its readers or asks of them, in the languages that captures come in; no news report needs it. */
const PROMISES =
  /newsletters?|subscri(?:be|ption|ber)|sign(?:ed)? up|\bsign in\b|log ?in|cookies?|privacy policy|terms of (?:use|service)|download (?:the|our)|our app|\bapp\b|whatsapp[- ](?:channel|kanal)|whatsapp|telegram|follow us|click here|read more|free trial|inbox|breaking news alerts?|unlimited access|all rights reserved|republish|email address|exclusive stories|support our|donate|unsubscribe|advertis(?:ing|ement)|e-?paper|podcast|abonn(?:ement|ieren|enten?|és?|ez-vous)|jetzt (?:lesen|testen|anmelden)|kostenlos|datenschutz|anmelden|einwilligung|werbung|s[’']abonner|s[’']inscrire|données personnelles|notre (?:appli|newsletter)|suscr[íi]b|bolet[íi]n|reg[íi]strate|iniciar sesi[óo]n|tratamiento de datos|iscriviti|abbonat|newsletter|assine|cadastre|inscreva|nyhetsbrev|prenumer|abonner|logg inn|logga in|tilaa|zapisz się|prenumerat|подпи(?:шитесь|сывайтесь|ска)|рассылк|подписат|telegram-канал|bülten|abone ol|عضویت در (?:خبرنامه|کانال)|خبرنامه|اشترك (?:الآن|في (?:نشرت|النشرة|قنات))|النشرة|تابعونا|订阅|关注|下载|会員|登録|無料|구독|기사제보|무단|저작권자/giu

/** How many such promises a line makes. */
export function promisesIn(text: string): number {
  return text.length > 1500 ? 0 : (text.match(PROMISES)?.length ?? 0)
}
