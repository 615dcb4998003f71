// Japanese words of announcements and what they mean for dates. There are no spaces between
// words: the longest word that fits is taken.

import { JAPANESE_FILLER } from './japanese-filler.ts'
import {
  JAPANESE_CALL_THINGS,
  JAPANESE_FLAGS,
  JAPANESE_GENERIC,
  JAPANESE_STAGES,
  JAPANESE_THINGS,
  JAPANESE_TOPICS,
} from './japanese-topics.ts'
import { entriesOf, type LexiconEntry } from './lexicon.ts'
import type { Flag, Meaning, Topic } from './term.ts'
import { JAPANESE_ZONES } from './zones.ts'

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土']
const COUNT = ['一', '二', '三', '四']

const CALENDAR: readonly (readonly [string, Meaning])[] = [
  ['上旬 初旬 初め はじめ 初頭 頭', { is: 'part', part: 'early' }],
  ['中旬 半ば 中頃 なかば 中ごろ', { is: 'part', part: 'mid' }],
  ['下旬 末 終わり', { is: 'part', part: 'late' }],
  ['末日 最終日', { is: 'part', part: 'last_day' }],
  ['中下旬 中・下旬', { is: 'part', part: 'mid', partTo: 'late' }],
  ['上中旬 上・中旬', { is: 'part', part: 'early', partTo: 'mid' }],
  ['前半 上半期 前期 上期 前半期', { is: 'half', half: 1 }],
  ['後半 下半期 後期 下期 後半期', { is: 'half', half: 2 }],
  ...COUNT.map((kanji, i): [string, Meaning] => [
    `第${i + 1}四半期 第${kanji}四半期 ${i + 1}Q`.toLowerCase(),
    { is: 'quarter', quarter: i + 1 },
  ]),
  ['春 春季 春期', { is: 'season', season: 'spring' }],
  ['夏 夏季 夏期', { is: 'season', season: 'summer' }],
  ['秋 秋季 秋期', { is: 'season', season: 'autumn' }],
  ['冬 冬季 冬期', { is: 'season', season: 'winter' }],
  ['令和', { is: 'era', before: 2018 }],
  ['平成', { is: 'era', before: 1988 }],
  ['年度', { is: 'unit', unit: 'fiscal_year' }],
  ['年', { is: 'unit', unit: 'year' }],
  ['月', { is: 'unit', unit: 'month' }],
  ['日 日付', { is: 'unit', unit: 'day' }],
  ['時', { is: 'unit', unit: 'hour' }],
  ['分', { is: 'unit', unit: 'minute' }],
  ['半', { is: 'unit', unit: 'half_hour' }],
  ['最終', { is: 'nth', nth: -1 }],
  ...COUNT.map((kanji, i): [string, Meaning] => [
    `第${i + 1} 第${kanji}`,
    { is: 'nth', nth: i + 1 },
  ]),
  ['秒', { is: 'unit', unit: 'second' }],
  ['今年 本年 同年 当年', { is: 'relative_year', years: 0 }],
  ['前年 前年の', { is: 'relative_year', years: -1 }],
  ['来年 翌年 翌', { is: 'relative_year', years: 1 }],
  ['午前', { is: 'meridiem', pm: false }],
  ['午後', { is: 'meridiem', pm: true }],
  ['正午 昼12時 お昼の12時 昼の12時', { is: 'clock', time: '12:00' }],
  ['から より から同', { is: 'to' }],
  [
    'まで 迄 までに までの までとし 迄に 必着 消印有効 当日消印有効 厳守 以内 時間厳守 まで有効',
    { is: 'until' },
  ],
  ['と 及び および ならびに 並びに 、及び ・ または 又は', { is: 'and' }],
  ['までの間 までの間のいずれか', { is: 'until', vague: true }],
  ['延期 に変更 変更後 へ変更 変更しました', { is: 'moved', behind: true }],
  [
    '延長 期限延長 締切延長 延長しました 期間延長 受付期間延長 公募期間延長 募集期間延長',
    { is: 'moved', extended: true, behind: true },
  ],
  ['自', { is: 'from' }],
  ['学内 所内 部局内 機関内 全学', { is: 'inner' }],
  ['至', { is: 'to' }],
  ['日間 週間 か月 ヶ月 カ月 ヵ月 ケ月 か月間 ヶ月間 カ月間 年間 営業日', { is: 'length' }],
  ['中', { is: 'during' }],
  ['の に は を が 、 同 同月 年明けの', { is: 'glue' }],
  ['以前 より前 前日', { is: 'before' }],
  ['以降 以後 より後 翌日', { is: 'after' }],
]

const WORDS: readonly (readonly [string, Meaning])[] = [
  ...CALENDAR,
  ...keyed(JAPANESE_ZONES, (zone) => ({ is: 'zone', zone })),
  ...keyed(JAPANESE_TOPICS, (topic) => ({ is: 'topic', topic: topic as Topic })),
  ...keyed(JAPANESE_GENERIC, (topic) => ({ is: 'topic', topic: topic as Topic, generic: true })),
  [JAPANESE_STAGES, { is: 'topic', topic: 'closes', stage: true }],
  [JAPANESE_THINGS, { is: 'thing', call: false }],
  [JAPANESE_CALL_THINGS, { is: 'thing', call: true }],
  ...keyed(JAPANESE_FLAGS, (flag) => ({ is: 'flag', flag: flag as Flag })),
  [JAPANESE_FILLER, { is: 'filler' }],
  ...WEEKDAYS.map((day, weekday) => [`${day}曜日 ${day}曜`, { is: 'weekday', weekday }] as const),
]

/** Weekdays by their one character; only between brackets, 4月1日(水), are they weekdays. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.map((day, weekday) => [day, weekday]),
)

export const JAPANESE: readonly LexiconEntry[] = WORDS.flatMap(([names, meaning]) =>
  entriesOf(names, meaning, ' '),
)

function keyed(
  table: Readonly<Record<string, string>>,
  meaning: (key: string) => Meaning,
): (readonly [string, Meaning])[] {
  return Object.entries(table).map(([key, names]) => [names, meaning(key)] as const)
}
