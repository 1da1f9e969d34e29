/** Verbs that introduce speech in one language, as sources of patterns, and how its sources are announced. */
export interface CueTable {
  readonly languages: readonly string[]
  /** reporting verbs in the forms that news texts use */
  readonly verbs: readonly string[]
  /** words before a source without a verb: "according to" */
  readonly according: readonly string[]
  /** words between subject and verb that belong to neither: auxiliaries, adverbs */
  readonly between: readonly string[]
  /** words at which a clause begins, and a subject's search ends */
  readonly breaks: readonly string[]
  /** its script puts no spaces between words */
  readonly spaceless?: true
}

const list = (words: string): readonly string[] => words.split(' | ')

/** One row a language group; a new language is a new row. English is counted on annotated news. */
const CUE_TABLES: readonly CueTable[] = [
  {
    languages: ['en'],
    verbs: list(
      'said | says | say | saying | told | tells | telling | wrote | writes | write | writing | added | adds | adding | called | calls | call | calling | continued | continues | asked | asks | asking | tweeted | tweets | noted | notes | noting | stated | states | stating | explained | explains | explaining | reported | reports | replied | replies | described | describes | describing | declared | declares | declaring | concluded | concludes | recalled | recalls | recalling | responded | responds | argued | argues | argue | arguing | pledged | acknowledged | accused | accuses | accusing | suggested | suggests | suggesting | insisted | insists | insisting | promised | promises | promising | cited | cites | citing | assured | assures | warned | warns | warning | announced | announces | announcing | admitted | admits | chanted | chanting | urged | urges | urging | claimed | claims | claim | claiming | predicted | predicts | remarked | remarking | reads | read | answered | shouted | lamented | laments | vowed | vows | blamed | blames | asserted | asserts | portrayed | praised | praises | joked | jokes | yelled | proclaimed | complained | complains | blasted | thanked | quoted | mocked | criticized | criticised | questioned | denounced | denounces | emphasized | emphasised | stressed | stresses | reiterated | condemned | condemns | confirmed | confirms | believes | believe | believed | thinks | thought | hopes | hoped | agreed | agrees | commented | observed | observes | posted | dubbed | labelled | labeled | labels | referred | refers | demanded | demands | denied | denies | revealed | reveals | testified | recommended | contended | contends | alleged | alleges | maintained | maintains | signalled | quipped | retorted | countered | conceded | whispered | cried | exclaimed | tell | repeated | underlined | underscored | hailed | slammed | welcomed | welcomes',
    ),
    according: list('according to | in the words of'),
    between: list(
      'has | have | had | also | later | then | earlier | further | recently | is | are | was | were | be | would | will | could | should | may | might | can | did | does | do | to | again | once | previously | publicly | repeatedly | simply | even | just | now | still | often | reportedly | privately | immediately | quickly | clearly | only | never | always | not | been | himself | herself | first | finally | both | all | rightly | famously | instead | however',
    ),
    breaks: list(
      'that | but | and | while | as | when | where | after | before | because | although | though | if | since | which | what | so | or | yet | until | whereas',
    ),
  },
  {
    languages: ['fr'],
    verbs: list(
      'a dit | a déclaré | a indiqué | a affirmé | a expliqué | a ajouté | a estimé | a précisé | a assuré | a annoncé | a souligné | a confié | a regretté | a répondu | a écrit | a lancé | a dénoncé | a rappelé | a insisté | a conclu | dit | déclare | indique | affirme | explique | ajoute | estime | précise | assure | annonce | souligne | confie | regrette | répond | écrit | lance | dénonce | rappelle | raconte | insiste | conclut | juge | poursuit | déplore | ont dit | ont déclaré | ont indiqué | ont affirmé | déclaré | expliqué | ajouté',
    ),
    according: list("selon | d’après | d'après | pour"),
    between: list('a | ont | avait | aussi | également | encore | notamment | ainsi'),
    breaks: list('que | mais | et | alors | tandis | quand | lorsque | après | avant | parce | qui'),
  },
  {
    languages: ['es', 'ca', 'gl'],
    verbs: list(
      'ha dicho | ha declarado | ha afirmado | ha asegurado | ha explicado | ha señalado | ha añadido | dijo | declaró | afirmó | aseguró | explicó | señaló | añadió | indicó | manifestó | sostuvo | agregó | anunció | comentó | destacó | recordó | respondió | subrayó | advirtió | expresó | dice | declara | afirma | asegura | explica | señala | añade | indica | comenta | recuerda | advierte | escribió | denunció | insistió | dijeron | afirmaron',
    ),
    according: list('según | de acuerdo con | para'),
    between: list('ha | han | había | también | además | luego'),
    breaks: list('que | pero | y | mientras | cuando | después | antes | porque | quien'),
  },
  {
    languages: ['de'],
    verbs: list(
      'sagte | sagt | sagten | sagen | erklärte | erklärt | erklärten | betonte | betont | teilte | berichtete | berichtet | meinte | meint | kritisierte | kritisiert | forderte | fordert | warnte | warnt | fügte | ergänzte | schrieb | schreibt | bezeichnete | bezeichnet | nannte | nennt | sprach | spricht | erzählt | erzählte | versicherte | behauptet | behauptete | findet | urteilte | so | heißt | hieß | gesagt | würdigte | gratulierte | antwortete | antwortet | begründete',
    ),
    according: list('laut | nach angaben von | zufolge'),
    between: list('hat | hatte | haben | auch | später | weiter | zudem | dazu | außerdem'),
    breaks: list('dass | aber | und | während | als | wenn | weil | nachdem | obwohl | denn | der | die'),
  },
  {
    languages: ['it', 'pt', 'ro'],
    verbs: list(
      'ha detto | ha dichiarato | ha spiegato | ha aggiunto | ha affermato | dice | spiega | afferma | dichiara | racconta | aggiunge | disse | afirmou | declarou | explicou | acrescentou | destacou | ressaltou | contou | diz | afirma | explica | disseram | spus | declarat | afirmat | a spus | a declarat | a afirmat',
    ),
    according: list('secondo | segundo | de acordo com | potrivit'),
    between: list('ha | hanno | anche | também | ainda'),
    breaks: list('che | ma | e | mentre | quando | que | mas | enquanto'),
  },
  {
    languages: ['ru', 'uk', 'bg'],
    verbs: list(
      'сказал | сказала | сказали | заявил | заявила | заявили | сообщил | сообщила | сообщили | отметил | отметила | подчеркнул | подчеркнула | добавил | добавила | пояснил | пояснила | рассказал | рассказала | написал | написала | объяснил | объяснила | говорит | говорят | заявляет | отмечает | считает | уверен | признался | предупредил | напомнил | ответил | ответила | утверждает | назвал | назвала',
    ),
    according: list('по словам | по мнению | по данным'),
    between: list('также | ранее | позже | ещё | уже'),
    breaks: list('что | но | и | когда | пока | после | чтобы | который'),
  },
  {
    languages: ['fa'],
    verbs: list(
      'گفت | گفته است | افزود | اظهار کرد | اظهار داشت | تأکید کرد | تاکید کرد | اعلام کرد | تصریح کرد | خاطرنشان کرد | ادامه داد | بیان کرد | نوشت | می‌گوید | می‌گویند | گفتند | یادآور شد | توضیح داد | هشدار داد',
    ),
    according: list('به گفتهٔ | به گفته | به نقل از | بنا بر گفته'),
    between: list('نیز | همچنین | هم'),
    breaks: list('که | اما | و | ولی'),
  },
  {
    languages: ['zh'],
    spaceless: true,
    verbs: list(
      '说 | 表示 | 告诉 | 指出 | 强调 | 写道 | 补充说 | 认为 | 透露 | 解释 | 宣布 | 回应 | 呼吁 | 說 | 指出 | 強調 | 告訴',
    ),
    according: list('据 | 根据'),
    between: list('也 | 还 | 则'),
    breaks: list('但 | 而 | 因为'),
  },
  {
    languages: ['ar'],
    verbs: list(
      'قال | قالت | قالوا | أضاف | أضافت | وأضاف | وأضافت | وقال | وقالت | أكد | أكدت | وأكد | أعلن | أعلنت | صرح | صرحت | أوضح | أوضحت | وأوضح | ذكر | ذكرت | أشار | أشارت | وأشار | كتب | كتبت | يقول | تقول | وصف | وصفت | تابع | وتابع',
    ),
    according: list('بحسب | وفقا ل | وفق | حسب'),
    between: list('قد | أيضا | أيضًا'),
    breaks: list('أن | إن | لكن | و | بينما | الذي | التي'),
  },
]

/** The table of a language (BCP 47 primary subtag); English where there is none. */
export function cueTable(language: string): CueTable {
  const primary = language.split('-')[0] ?? ''
  const table = CUE_TABLES.find((row) => row.languages.includes(primary)) ?? CUE_TABLES[0]
  if (table === undefined) throw new Error('the list of cue tables is empty')
  return table
}
