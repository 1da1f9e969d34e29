import { type Grammar, phrases, words } from './grammar.ts'

/** Vietnamese: a title stands before the name, and verbs have one form. */
export const VIETNAMESE: Grammar = {
  languages: ['vi'],
  speechVerbs: [
    ...phrases(
      'cho biết | cho hay | nói thêm | nhấn mạnh | khẳng định | chia sẻ | kể lại | giải thích | tuyên bố | phát biểu | trả lời | cảnh báo | bày tỏ | nhận định | thừa nhận',
    ),
    ...words('nói kể viết hỏi đáp'),
  ],
  otherVerbs: words('là có được bị đã sẽ đang đi đến làm'),
  according: phrases('theo lời | theo ông | theo bà | theo'),
  speechNouns: words('thư'),
  objects: words('mình họ'),
  determiners: words('các những một hai ba mỗi'),
  prepositions: words('với tại trong ngoài trên dưới về cho từ của ở khi'),
  that: words('rằng'),
  conjunctions: words('rằng và nhưng hoặc vì nếu khi mà'),
  auxiliaries: words('đã sẽ đang không chưa'),
  adverbs: words('cũng còn vẫn hôm nay qua'),
  times: words('ngày tháng năm tuần'),
  parts: {
    role: words('ông bà anh chị cô chú cụ em tiến giáo giám bác'),
    of: words('của'),
    during: words('trong khi'),
    and: words('và'),
    coordinating: words('và nhưng'),
  },
  endings: {},
}
