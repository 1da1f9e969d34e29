import type { Wording } from '../wording.ts'

/** The page about the site. */
export const about: Wording['about'] = {
  title: '关于',
  paragraphs: [
    {
      heading: '这是什么',
      text: [
        '本站展示从新闻网页上复制下来的文章：每一篇都以纯文本保存，由程序读取，再为阅读重新排版。没有人改写过一个字。',
        '文本所说的内容用衬线字体。本站添加的内容，如日期、发言者和来源，用无衬线字体。',
      ],
    },
    {
      heading: '日期与发言者',
      text: [
        '每个日期都说明其依据。文本没有写明发表日期时，图片说明中的日期可用来排序，并会注明。',
        '引语所在的句子写明发言者时，姓名不加括号。[括号]中的发言者是文本暗示的。',
      ],
    },
  ],
  checkTitle: '如何核对文本',
  check: [
    '每篇文章都通向一个页面，逐行展示其副本，并说明每一行的归属及理由。',
    '副本本身可以逐字节保存，其SHA-256可与该页所示比较。',
    'SHA256SUMS文件列出本站每个文件的校验和。全部保存后，运行：sha256sum -c SHA256SUMS',
  ],
  mirrors: '镜像',
  fonts:
    '西文使用Broadsheet Serif（取自Source Serif 4）、Libre Franklin、Vazirmatn和Noto Naskh Arabic，依SIL Open Font License许可。',
  design: '页面设计（英文）',
}

export const notFound: Wording['notFound'] = {
  title: '没有这个页面',
  text: '网址可能有误，或者此页从未存在。',
}

export const moved: Wording['moved'] = { title: '此页已迁移', text: '现址：' }
