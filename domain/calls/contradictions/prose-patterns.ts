// The few ways of naming a day that are beyond doubt, and the words around them that say what
// happens on it. Whatever else a text says is left alone: a false alarm costs every reviewer.
import type { Language } from '../../content/localised.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s+(?:19|20)\\d{2})'

/** "3 June 2026", "June 3rd", "2026-06-03"; 2026年6月3日, 6月3日. */
export const DATE: Readonly<Record<Language, string>> = {
  en: `(?:${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}?|${MONTH}\\s+${DAY}${YEAR}?|(?:19|20)\\d{2}-\\d{2}-\\d{2})(?![\\d–-])`,
  ja: '(?:(?:(?:令和\\s?\\d{1,2}|(?:19|20)\\d{2})年\\s?)?\\d{1,2}月\\s?\\d{1,2}日)',
}

const WEEKDAY = '(?:\\(?(?:Mon|Tues?|Wednes|Wed|Thurs?|Thu|Fri|Satur|Sat|Sun)(?:day)?\\)?,?\\s+)?'
const WEEKDAY_JA = '(?:\\([日月火水木金土](?:曜日?)?\\))?'

/** Each with one group, the day. */
export const CLOSES: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `\\b(?:deadlines?|closing date|due date|closes?|due|apply|submit(?:ted)?|received|accepted|open)\\b[^.;:]{0,60}?(?:\\b(?:by|on|is|until|through|no later than)\\b|:)\\s*${WEEKDAY}(${DATE.en})`,
      'i',
    ),
  ],
  ja: [
    new RegExp(
      `(?:締め?切り?|〆切|(?:応募|提出|申請|公募|募集)期限|必着)日?(?:は|が|:)?\\s*(${DATE.ja})`,
    ),
    new RegExp(`(${DATE.ja})${WEEKDAY_JA}[^。、から~〜-]{0,12}(?:まで|必着|締め?切り?|〆切)`),
  ],
}

export const OPENS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `\\b(?:opens?|opened|opening date)\\b[^.;:]{0,40}?(?:\\b(?:on|from|is)\\b|:)\\s*${WEEKDAY}(${DATE.en})`,
      'i',
    ),
  ],
  ja: [
    new RegExp(
      `(${DATE.ja})${WEEKDAY_JA}\\s*(?:に|から|より)?\\s*(?:公募|募集|受付|応募|申請)(?:受付)?を?開始`,
    ),
    new RegExp(`(?:公募|募集|受付|応募|申請)開始日?(?:は|が|:)?\\s*(${DATE.ja})`),
  ],
}

/** Each with two groups, the first day and the last. */
export const PERIOD: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?:\\bfrom\\s+|\\bbetween\\s+|:\\s*)${WEEKDAY}(${DATE.en})\\s*(?:to|until|through|and|[–—-])\\s*${WEEKDAY}(${DATE.en})`,
    'i',
  ),
  ja: new RegExp(
    `(${DATE.ja})${WEEKDAY_JA}\\s*(?:から|より|~|〜|–|—|-)\\s*(${DATE.ja}|\\d{1,2}日)`,
  ),
}

/** Sentences without any of these are about something else. */
export const APPLYING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:appl(?:y|ications?)|proposals?|submissions?|submit|submitted|nominations?|calls?|letters? of intent|deadlines?)\b/i,
  ja: /応募|申請|公募|募集|提案|締め?切|〆切|提出/,
}

/** Sentences with any of these speak of another day than the call's, or of another year's. */
export const OTHER_MATTER: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:results?|interviews?|notif\w*|decisions?|selection|review\w*|award(?:s|ed)?|project period|start(?:s|ed|ing)?|begin(?:s|ning)?|commenc\w+|tenure|stay|arriv\w*|born|birth|ph\.?d|doctora\w*|degrees?|graduat\w*|as of|webinars?|briefings?|seminars?|workshops?|conferences?|symposi\w+|sessions?|questions?|inquir\w+|enquir\w+|last year|previous\w*|past|earlier|former|e\.g|examples?|usually|typically|normally|was|were|until recently|visa|reports?|extension|extended|abstracts?|membership|registration for)\b/i,
  ja: /結果|面接|ヒアリング|採択|採否|通知|選考|審査|研究(?:開始|期間)|説明会|セミナー|ワークショップ|シンポジウム|生年|生まれ|学位|取得|卒業|修了|時点|現在|昨年|前年|昨年度|前年度|前回|過去|例年|通常|例えば|派遣|滞在|採用|雇用|着任|質問|問い?合わ?せ|報告|延長|でした|ました/,
}
