import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: '阅读',
  theme: { label: '主题', system: '跟随设备', light: '浅色', dark: '深色', sepia: '米色' },
  size: { label: '字号', normal: '标准', large: '大', larger: '较大', largest: '最大' },
  spacing: { label: '间距', normal: '标准', wide: '宽' },
  face: { label: '西文字体', paper: '报纸字体', dyslexic: '适合阅读障碍者' },
  media: { label: '图片与字体', all: '全部', text: '仅文字' },
  keys: { label: '快捷键', on: '开', off: '关', sheet: '键盘快捷键', close: '关闭' },
  acts: {
    search: '搜索',
    next: '下一篇文章或标题',
    previous: '上一篇文章或标题',
    share: '分享',
    listen: '朗读或停止',
    theme: '更换主题',
    sheet: '显示快捷键',
  },
  listen: '朗读',
  stop: '停止朗读',
  cite: '复制出处',
  cited: '已复制',
  goOn: '从上次停下的地方继续',
  fromTop: '关闭',
  old: (date) => `已逾两年：本文日期为${date}。`,
  ahead: (date) => `本文日期尚未到来：${date}。`,
}

export const search: SearchWording = {
  title: '搜索',
  words: '搜索内容',
  filters: { kind: '显示', section: '栏目', voice: '发言者', year: '年份', language: '语言', order: '排序' },
  all: '全部',
  articles: '文章',
  quotations: '引语',
  best: '最相关在前',
  newest: '最新在前',
  found: '找到：#',
  none: '这里没有相符的内容。',
  unavailable: '搜索需要网络，而网络没有响应。',
  headlinesOnly: '从文件夹打开：只搜索标题和开头的句子。',
  needsScript: '搜索需要 JavaScript。归档列出所有文章。',
  more: '更多结果',
  browse: '最新文章',
}

export const offline: OfflineWording = {
  title: '离线阅读',
  explained: '保存在本设备的这个浏览器中。',
  saved: '已保存',
  read: '最近读过',
  nothing: '还没有保存内容。您读过或保存的文章会列在这里，没有网络也能阅读。',
  save: '保存以离线阅读',
  remove: '移除离线内容',
  failed: '无法保存',
  notKept: '网络不通，您要的页面没有保存在这里。',
  again: '重试',
}
