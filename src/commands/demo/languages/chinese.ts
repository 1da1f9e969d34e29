import { zhCN } from 'date-fns/locale/zh-CN'
import type { DemoLanguage } from '../demo-language.ts'

export const chinese: DemoLanguage = {
  language: 'zh',
  locale: zhCN,
  dateFormat: 'yyyy年M月d日',
  sections: [['新闻', '海岸'], ['文化']],
  firstNames: ['海宁', '文波', '若兰'],
  lastNames: ['欧阳', '司徒', '慕容'],
  familyNameFirst: true,
  roles: ['市议会主席', '总工程师'],
  places: ['卡尔德港', '东海镇'],
  things: ['海堤', '夜间渡轮', '旧灯塔'],
  headlines: ['{place}决定保留{thing}', '{place}的{thing}九年后重新开放'],
  openings: ['{place}市议会经过一场比末班车还晚结束的辩论，决定保留{thing}，这一决定以一票之差获得通过。'],
  sentences: [
    '工程将于秋季开始，预计持续大约七年时间，费用由两个市镇共同承担。',
    '{place}的居民说，没有人记得有过这样安静的春天，码头上从清晨起就站满了人。',
  ],
  said: ['{name}说：“我们不能每年一月都给同样的街道抽水，这堵墙是为一片已经不存在的海而建的。”'],
  alone: ['“住在这里的人提的水桶已经够多了。”'],
  caption: '{place}居民在{thing}旁。图：{paper}',
  byline: '记者：{name}',
  notice: 'Mirror addresses:',
  publishers: ['东海日报'],
  footer: ['分享', '相关新闻', '开往外岛的第二艘渡轮'],
}
