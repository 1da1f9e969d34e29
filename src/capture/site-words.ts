/** The names in a text whose bars part them. */
export const namesIn = (text: string): string[] => text.split('|').map((name) => name.trim())

/** The papers of a site itself, such as its imprint: links of its menus and its foot that lead to no news; parted by bars. */
export const PAPERS = `
  impressum | datenschutz | datenschutzerklärung | datenschutzhinweis | datenschutzhinweise |
  datenschutzrichtlinie | datenschutzbestimmungen | datenschutzeinstellungen | datenschutz-einstellungen |
  impressum & datenschutz | impressum und datenschutz | impressum/datenschutz | datenschutz & impressum | kontakt |
  kontakt & impressum | impressum & kontakt | kontakt/impressum | impressum/kontakt | kontakt & hilfe |
  kontaktformular | agb | agbs | allgemeine geschäftsbedingungen | nutzungsbedingungen |
  allgemeine nutzungsbedingungen | nutzungsbasierte onlinewerbung | nutzungsbasierte online-werbung |
  cookie-einstellungen | cookie einstellungen | cookie-richtlinie | cookies & tracking | privacy manager |
  widerrufsrecht | widerrufsbelehrung | haftungsausschluss | rechtliches | rechtliche hinweise | rechtshinweis |
  bildrechte | netiquette | mediadaten | über uns | wir über uns | wer wir sind | unser team | faq | faqs |
  häufige fragen | jobs & karriere | stellenangebote | offene stellen | jobbörse | stellenmarkt |
  barrierefreiheit | erklärung zur barrierefreiheit | leichte sprache | gebärdensprache | abo-service |
  abo kündigen | verträge kündigen | leserservice | kundenservice | trauerportal | kleinanzeigen | rss-feed |
  rss-feeds | privacy policy | privacy notice | privacy statement | privacy settings | your privacy |
  cookie policy | cookies policy | cookie settings | cookie statement | manage cookies | terms of use |
  terms of service | terms of sale | terms & conditions | terms and conditions | user agreement | legal notice |
  legal notices | disclaimers | ad choices | adchoices | your ad choices | about our ads | interest-based ads |
  do not sell my info | do not sell my personal info | do not sell my personal information |
  do not sell or share my personal information | your california privacy rights | ca notice | accessibility help |
  accessibility statement | advertise | advertise with us | advertising | media kit | work for us | work with us |
  we’re hiring | get in touch | send us a tip | send a tip | got a tip? | tip us | help center | help centre |
  sitemap | site map | site index | our team | meet the team | our brands | our partners | who we are | about me |
  customer service | customer support | customer care | reprints | reprints and permissions |
  reprints & permissions | place an ad | classifieds | subscriptions | digital subscriptions |
  manage subscription | home delivery | e-edition | digital edition | press room | investor relations |
  community guidelines | editorial policy | ethics policy | rss | rss feed | rss feeds | mentions légales |
  politique de confidentialité | données personnelles | gestion des cookies | plan du site | cgu | cgv |
  conditions générales d’utilisation | qui sommes-nous | qui sommes-nous ? | à propos | contactez-nous |
  nous contacter | la rédaction | petites annonces | flux rss | nos abonnements | mon compte | aviso legal |
  privacidad | política de privacidad | políticas de privacidad | política de cookies | términos y condiciones |
  condiciones de uso | quiénes somos | contacto | contáctenos | contactos | mapa del sitio | mapa web |
  clasificados | edición impresa | edição impressa | mi cuenta | chi siamo | contatti | note legali | informativa privacy |
  informativa sulla privacy | mappa del sito | abbonamenti | quem somos | fale conosco | política de privacidade |
  termos de uso | anuncie | sobre nós | contato | over ons | contacteer ons | privacyverklaring | privacybeleid |
  cookiebeleid | colofon | adverteren | algemene voorwaarden | o nas | redakcja | regulamin |
  polityka prywatności | о нас | о проекте | контакты | вакансии | политика конфиденциальности |
  пользовательское соглашение | обратная связь | карта сайта | про нас | контакти | політика конфіденційності |
  künye | hakkımızda | iletişim | gizlilik politikası | kullanım koşulları | çerez politikası | om oss |
  kontakta oss | kundservice | integritetspolicy | kontakt oss | personvern | om os | kontakt os |
  privatlivspolitik | tietosuoja | tietosuojaseloste | ota yhteyttä | asiakaspalvelu | o nás | kontakty | redakce |
  impresszum | kapcsolat | adatvédelem | médiaajánlat | rólunk | despre noi | politica de confidențialitate |
  termeni și condiții | επικοινωνία | όροι χρήσης | πολιτική απορρήτου | ταυτότητα | تماس با ما | درباره ما |
  نقشه سایت | اتصل بنا | من نحن | سياسة الخصوصية | شروط الاستخدام | צור קשר | תנאי שימוש | מדיניות פרטיות | 关于我们 |
  联系我们 | 版权声明 | 隐私政策 | 网站地图 | 广告服务 | 利用規約 | プライバシーポリシー | お問い合わせ | サイトマップ | サイトポリシー | 会社概要 | 会社案内 | 運営会社 | 広告掲載 |
  広告掲載について | ヘルプ | 採用情報 | 個人情報保護方針 | 著作権 | 회사소개 | 이용약관 | 개인정보처리방침 | 청소년보호정책 | 광고문의 | 제휴문의 | 고객센터 | 사이트맵 | 기사제보 |
  liên hệ | giới thiệu | tentang kami | hubungi kami | kebijakan privasi | pedoman media siber | redaksi |
  ติดต่อเรา | เกี่ยวกับเรา | हमारे बारे में | संपर्क करें | गोपनीयता नीति`

/** What menus, log-in boxes and the buttons of pages say besides. */
export const MENU = `
  toggle navigation | skip advertisement | enlarge image | live reporting | استمع للمقال | استمع إلى المقال | main menu | navigation menu | footer menu | primary menu | open navigation menu |
  close menu | show menu | skip navigation | jump to navigation | site navigation | site information navigation |
  footer navigation | primary sidebar | personal tools | quick links | useful links | site search | search for |
  search form | show search | close search | log out | logout | sign out | my profile | your account |
  edit profile | create account | create an account | username | your username | password | your password |
  your email | forgot password? | forgot your password? | forgot your password? get help | password recovery |
  recover your password | remember me | a password will be e-mailed to you. | log into your account |
  welcome! log into your account | welcome!log into your account | welcome! register for an account |
  welcome!register for an account | submit | cancel | see all | view all | show more | learn more | all news |
  all topics | load more | tüm yazıları | ältere meldungen laden | weitere meldungen laden |
  scroll to top | home page | homepage | privacy overview | always enabled |
  non-necessary | save & accept | hauptmenü | hauptmenu | hauptnavigation | metanavigation | servicemenü |
  seitennavigation | pfadnavigation | unternavigation | service navigation | navigation überspringen |
  navigation und service | menü öffnen | menü schließen | suche öffnen | suchen | suche starten | suche nach |
  suchformular | suchbegriff | suchbegriff eingeben | direkt zum inhalt | zum hauptinhalt springen |
  zum inhalt wechseln | springe zum inhalt | springe direkt zu | zur suche springen |
  zur hauptnavigation springen | zur startseite | zurück zur startseite | zurück zur übersicht | zur übersicht |
  zum seitenanfang | seitenanfang | nach oben | nach oben scrollen | zurück nach oben | zum anfang | zurück |
  schließen | schliessen | abbrechen | absenden | abschicken | abmelden | anmelden registrieren |
  anmelden / registrieren | registrieren | registrierung | angemeldet bleiben | passwort | passwort vergessen |
  passwort vergessen? | passwort zurücksetzen | passwort-wiederherstellung | benutzername | ihr benutzername |
  ihr passwort | ihre e-mail | ihre e-mail-adresse | e-mail-adresse |
  ein passwort wird ihnen per e-mail zugeschickt. | ein passwort wird ihnen per email zugeschickt. |
  mehr erfahren | mehr anzeigen | alle anzeigen | alle artikel | alle themen | themen a-z | themenübersicht |
  warenkorb | in den warenkorb | merkliste | merkzettel | akzeptieren | notwendige cookies | sie sind hier |
  sie befinden sich hier | aktuelle seite | sprachen | aller au contenu | aller au contenu principal |
  haut de page | retour en haut | connexion | se déconnecter | mot de passe oublié ? | mot de passe oublié? |
  voir plus | voir tout | fermer | menú | secciones | cerrar | ver más | ver todo | salir | inicia sesión |
  síguenos | suivez-nous | folgen sie uns | folge uns | connect with us | saltar al contenido | ir al contenido |
  volver arriba | olvidé mi contraseña | ¿olvidaste tu contraseña? | tu contraseña | tu nombre de usuario |
  esqueceu sua senha? | vai al contenuto | torna su | naar de inhoud | hoppa till innehåll | gå til indhold |
  gå til hovedinnhold | siirry sisältöön | przejdź do treści | strona główna | zaloguj | szukaj |
  перейти к содержанию | наверх | выйти | забыли пароль? | içeriğe geç | ana sayfa | şifremi unuttum |
  رفتن به محتوا | رمز عبور | نسيت كلمة المرور؟ | 返回顶部 | 回到顶部 | 退出 | もっと見る | 閉じる | メニューを閉じる | メニューを開く | 検索 | メニュー |
  ログアウト | 로그아웃 | 전체메뉴 | 본문 바로가기 | trang chủ | beranda | หน้าแรก`

/** The names that languages give themselves, as links to other editions. */
export const LANGUAGES = `
  english | deutsch | français | español | italiano | português | nederlands | svenska | dansk | norsk | suomi |
  polski | čeština | slovenčina | slovenščina | magyar | română | hrvatski | srpski | shqip | català | türkçe |
  ελληνικά | русский | українська | български | македонски | العربية | فارسی | اردو | עברית | हिन्दी | বাংলা |
  தமிழ் | 中文 | 简体中文 | 繁體中文 | 日本語 | 한국어 | tiếng việt | bahasa indonesia | ไทย | esperanto`

/** What blogs and papers have beside and below an article: titles of boxes that lead on. */
export const BOXES = `
  recent posts | recent comments | popular posts | latest posts | previous post | next post | previous article |
  next article | newer post older post home | post navigation | blogroll | blog archive | blog archives |
  featured content | trending stories | trending articles | most commented | from around the web |
  neueste beiträge | neue beiträge | neuste beiträge | letzte beiträge | aktuelle beiträge | ähnliche beiträge |
  verwandte beiträge | weitere beiträge | empfohlene beiträge | neueste artikel | neue artikel | letzte artikel |
  aktuelle artikel | ähnliche artikel | verwandte artikel | beliebte artikel | interessante artikel |
  verwandte artikelmehr vom autor | verwandte themen | ähnliche themen | das könnte dich auch interessieren |
  das könnte dich auch interessieren … | das könnte dir auch gefallen | die redaktion empfiehlt | meist gelesen |
  meistkommentiert | zuletzt kommentiert | beitrags-navigation | beitragsnavigation | vorheriger artikel |
  nächster artikel | vorheriger beitrag | nächster beitrag | nächster artikel vorheriger artikel |
  articles les plus lus | dans la même rubrique | articles récents | las más leídas | otras noticias |
  entradas recientes | entradas relacionadas | ultimi articoli | articoli recenti | più recenti | posts recentes |
  notícias recentes | recente berichten | ostatnie wpisy | najpopularniejsze | najnowsze | свежие записи |
  последние записи | son yazılar | 新着記事 | 最新記事`

/** The same where the article can go on behind them. */
export const SIDE_BOXES = `
  the latest | latest headlines | en ce moment | lo último | weitere themen | top-themen | select month |
  select category | kategorie auswählen | monat auswählen | about the author | über den autor |
  temas relacionados | 收录于合集 | 收录于话题`

/** The form in which readers comment, and what stands with it. */
export const COMMENT_FORM = `
  name * | name* | e-mail * | e-mail* | email * | kommentar * | comment * | your name * | name (required) |
  name (erforderlich) | name (pflichtfeld) | cancel reply | antworten abbrechen | kommentar absenden |
  kommentar abschicken | kommentar hinterlassen | hinterlasse einen kommentar | hinterlassen sie einen kommentar |
  hinterlasse jetzt einen kommentar | hinterlassen sie eine antwort | schreiben sie einen kommentar |
  einen kommentar schreiben | jetzt kommentieren | ihr kommentar * | neueste kommentare | letzte kommentare |
  neue kommentare | alle kommentare anzeigen | kommentare anzeigen | kommentare als rss |
  view the discussion thread. | comments rss | entries feed | comments feed | feed der einträge | kommentare-feed |
  beitrags-feed (rss) | leserbrief schreiben | post comment | submit comment | please enter your comment! |
  please enter your name here | please enter your email address here |
  you have entered an incorrect email address! | nom * | publier le commentaire | deja una respuesta |
  gib hier deinen kommentar ein ... | gib hier deinen kommentar ein… | enter your comment here... |
  trage deine daten unten ein oder klicke ein icon um dich einzuloggen |
  fill in your details below or click an icon to log in |
  benachrichtigung bei weiteren kommentaren per e-mail senden. | notify me of new comments via email. |
  benachrichtige mich über nachfolgende kommentare via e-mail. | notify me of follow-up comments by email. |
  benachrichtige mich über neue beiträge via e-mail. | informiere mich über neue beiträge per e-mail. |
  notify me of new posts via email. | notify me of new posts by email. |
  save my name, email, and website in this browser for the next time i comment. |
  meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern. |
  meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere. |
  enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire. |
  guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente. |
  salva il mio nome, email e sito web in questo browser per la prossima volta che commento. |
  your email address will not be published. required fields are marked * |
  deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert |
  votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec * |
  tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con * |
  o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com * |
  il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati * |
  het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met * |
  dejar un comentario | nombre * | correo electrónico * | publicar comentario`

/** Its buttons and fields where they can stand above an article too. */
export const COMMENT_BUTTONS = `
  reply | expand full comment | hide replies | report comment | load more comments | website | webseite |
  keine kommentare | leserbriefe | kommentieren | deine meinung | ihre meinung |
  loading comments... | load comments | dein kommentar | email address * | ihr name | dein name | votre nom |
  votre email`
