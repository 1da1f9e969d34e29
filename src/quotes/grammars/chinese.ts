import { type Grammar, phrases, words } from './grammar.ts'
import { NEUTRAL } from './neutral.ts'

/** Chinese: no spaces between words, so a word is what stands between the words of these lists. */
export const CHINESE: Grammar = {
  ...NEUTRAL,
  languages: ['zh'],
  spaceless: true,
  speechVerbs: words(
    '说 表示 告诉 指出 强调 写道 补充说 补充道 认为 透露 解释 宣布 回应 呼吁 称 警告 介绍 坦言 直言 感慨 回忆 质疑 证实 承认 建议 回答 說 強調 告訴 指出 寫道 認為',
  ),
  according: phrases('据 | 根据 | 按照'),
}
