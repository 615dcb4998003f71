// A weekday that stands with a date belongs to that year's date alone: a year later it is
// another one. Nobody announced that other one, so the weekday goes. One that makes the date
// ("the third Monday in May", 第3月曜日) holds every year and stays.

const NAME = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
const ENGLISH = new RegExp(
  `(\\b(?:first|second|third|fourth|last|every|each|next|\\dst|\\dnd|\\drd|\\dth)\\s+)?(?:\\(\\s*${NAME}\\s*\\)|\\b${NAME},?)`,
  'gi',
)

const JAPANESE =
  /(第\s*[0-9０-９一二三四五]\s*|毎週?\s*|最終\s*)?(?:[（(]\s*[月火水木金土日](?:曜日?)?(?:\s*[・、,]?\s*(?:祝日?|休))?\s*[)）]|[月火水木金土日]曜日?)/g

/** The words without the weekdays of their dates. */
export function dropWeekdays(words: string): string {
  const bare = words.replace(ENGLISH, keepRule).replace(JAPANESE, keepRule)
  if (bare === words) return words
  return bare
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ([,;.)])/g, '$1')
    .replace(/,,/g, ',')
    .trim()
}

function keepRule(match: string, rule: string | undefined): string {
  return rule ? match : ''
}
