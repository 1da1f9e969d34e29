import { type Grammar, phrases, words } from './grammar.ts'

/** Hebrew: no capitals; verb and subject in either order. */
export const HEBREW: Grammar = {
  languages: ['he'],
  verbFirst: true,
  speechVerbs: words(`
    אמר אמרה אמרו אומר אומרת אומרים הוסיף הוסיפה הוסיפו מסר מסרה מסרו ציין ציינה הדגיש הדגישה הסביר הסבירה טען טענה
    הודיע הודיעה כתב כתבה השיב השיבה שאל שאלה סיפר סיפרה מספר מספרת הזהיר הזהירה הבהיר הבהירה הצהיר הצהירה קבע קבעה
    סיכם סיכמה
  `),
  otherVerbs: words('היה הייתה היו יש אין הגיע הלך רצה יכול'),
  according: phrases('לדברי | לפי | על פי | לטענת'),
  speechNouns: words('הודעה בהודעה מכתב ריאיון נאום דוח הצהרה'),
  objects: words('לו לה להם אותו אותה'),
  determiners: words('כל זה זאת אלה שני שלושה'),
  prepositions: words('של על עם אל מן את בין לפני אחרי תחת נגד לאחר'),
  that: words('כי ש'),
  conjunctions: words('כי ו אבל או אם כאשר מפני אך'),
  auxiliaries: words('לא אינו אינה'),
  adverbs: words('גם עוד היום אתמול מחר כאן שם כבר'),
  times: words('ראשון שני שלישי רביעי חמישי שישי שבת יום ביום שבוע השבוע חודש שנה הבוקר הערב'),
  parts: {
    role: words(`
      ראש שר שרת מנכ"ל מנהל מנהלת דובר דוברת יושב נשיא נשיאה פרופסור פרופ' ד"ר עו"ד ח"כ מר גברת מפקד אלוף סגן חוקר
      חוקרת רופא רופאה השר השרה הנשיא הדובר הדוברת המנכ"ל הממשלה האוצר הביטחון החוץ הכנסת העיר האופוזיציה המדינה
    `),
    of: words('של'),
    and: words('ו'),
  },
  endings: {},
}
