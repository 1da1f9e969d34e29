import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `逐行：${headline}`,
  intro: '副本原貌，以及每一行的归属。',
  blank: '空行',
  howToCheck: '如何核对',
  checkSteps: (file) => [
    `把文本存为${file}。`,
    '计算其SHA-256：Linux用sha256sum，Mac用shasum -a 256，Windows用certutil -hashfile加SHA256。',
    '把结果与上面的数字比较。若相同，您手中就是生成本文的副本，逐字节一致。',
  ],
  owner: {
    sectionPath: '栏目',
    headline: '标题',
    standfirst: '导语',
    byline: '署名',
    published: '发表日期',
    updated: '更新日期',
    photo: '图片说明',
    alternateDomains: '其他网址',
  },
  block: {
    paragraph: '段落',
    subheading: '小标题',
    listItem: '列表项',
    blockquote: '独立引文',
    question: '问',
    answer: '答',
    caption: '说明',
    embed: '嵌入内容',
  },
  residue: {
    'address-notice': '另置：网址告示',
    share: '另置：分享按钮',
    navigation: '另置：导航',
    related: '另置：相关文章',
    advertisement: '另置：广告',
    comments: '另置：评论',
    other: '另置',
  },
  reasons,
  issues: '此副本的异常之处',
}
