// Japanese words of announcements and what they mean. There are no spaces between words:
// the longest word that fits is taken.
import type { Meaning } from './term.ts'

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土']

const WORDS: readonly (readonly [string, Meaning])[] = [
  ['上旬 初旬 初め 初頭', { is: 'part', part: 'early' }],
  ['中旬 半ば 中頃 なかば', { is: 'part', part: 'mid' }],
  ['下旬 末 終わり', { is: 'part', part: 'late' }],
  ['末日', { is: 'part', part: 'last_day' }],
  ['前半 上半期 前期 上期', { is: 'half', half: 1 }],
  ['後半 下半期 後期 下期', { is: 'half', half: 2 }],
  ['第1四半期 第一四半期', { is: 'quarter', quarter: 1 }],
  ['第2四半期 第二四半期', { is: 'quarter', quarter: 2 }],
  ['第3四半期 第三四半期', { is: 'quarter', quarter: 3 }],
  ['第4四半期 第四四半期', { is: 'quarter', quarter: 4 }],
  ['春 春季 春期', { is: 'season', season: 'spring' }],
  ['夏 夏季 夏期', { is: 'season', season: 'summer' }],
  ['秋 秋季 秋期', { is: 'season', season: 'autumn' }],
  ['冬 冬季 冬期', { is: 'season', season: 'winter' }],
  ['令和', { is: 'era', before: 2018 }],
  ['平成', { is: 'era', before: 1988 }],
  ['年度', { is: 'unit', unit: 'fiscal_year' }],
  ['年', { is: 'unit', unit: 'year' }],
  ['月', { is: 'unit', unit: 'month' }],
  ['日', { is: 'unit', unit: 'day' }],
  ['時', { is: 'unit', unit: 'hour' }],
  ['分', { is: 'unit', unit: 'minute' }],
  ['今年 本年', { is: 'relative_year', years: 0 }],
  ['来年 翌年', { is: 'relative_year', years: 1 }],
  ['午前', { is: 'meridiem', pm: false }],
  ['午後', { is: 'meridiem', pm: true }],
  ['正午 昼12時', { is: 'clock', time: '12:00' }],
  ['日本時間 日本標準時', { is: 'zone', zone: 'Asia/Tokyo' }],
  ['米国東部時間 東部時間', { is: 'zone', zone: 'America/New_York' }],
  ['ブリュッセル時間 中央ヨーロッパ時間', { is: 'zone', zone: 'Europe/Brussels' }],
  ['英国時間', { is: 'zone', zone: 'Europe/London' }],
  ['現地時間', { is: 'zone', zone: 'applicant' }],
  ['から より', { is: 'to' }],
  ['まで 迄 までに', { is: 'until' }],
  ['と 及び および', { is: 'and' }],
  [
    '開始 公募開始 募集開始 受付開始 応募開始 申請開始 公開 開始日 開始予定日 公示',
    { is: 'role', role: 'opens' },
  ],
  [
    '締切 締め切り 締切り 〆切 必着 提出期限 応募期限 申請期限 受付期限 期限 締切日 公募締切 応募締切 募集締切 申請締切 受付終了 終了 厳守 以内',
    { is: 'role', role: 'closes' },
  ],
  ['予定 仮 暫定 見通し 変更の可能性 変更の可能性があります 頃 ごろ', { is: 'tentative' }],
  ['見込み 見込 想定', { is: 'expected' }],
  ['例年 通常 毎年 昨年度 昨年', { is: 'typical' }],
  [
    '未定 調整中 準備中 検討中 未公表 詳細未定 追って公表 後日公表 後日発表 追って発表 追ってお知らせ 後日お知らせ プログラムによる プログラムにより異なる 異なる 近日公開',
    { is: 'open_question' },
  ],
  ['随時 通年 常時 随時受付 随時募集 通年募集 締切なし', { is: 'rolling' }],
  ['次回 次回公募 前回 第2回 第二回 第3回 第三回', { is: 'other_round' }],
  [
    '以前 以降 前日 翌日 除く 延長 延期 中止 ではなく 日間 週間 か月 ヶ月 採択 面接 結果通知',
    { is: 'doubt' },
  ],
  [
    'の に は を が で へ も 公募 募集 応募 申請 受付 提出 期間 公募期間 募集期間 応募期間 申請期間 受付期間 提案 詳細 本 です ます であり にて における 頃に 第1回 第一回 する 書類 電子 に開始する する予定',
    { is: 'filler' },
  ],
  ...WEEKDAYS.map((day, weekday) => [`${day}曜日 ${day}曜`, { is: 'weekday', weekday }] as const),
]

/** Weekdays by their one character; only between brackets, 4月1日(水), are they weekdays. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.map((day, weekday) => [day, weekday]),
)

export const JAPANESE: readonly (readonly [string, Meaning])[] = WORDS.flatMap(([names, meaning]) =>
  names.split(' ').map((name) => [name, meaning] as const),
)
