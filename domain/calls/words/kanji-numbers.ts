// 令和八年五月十五日: numbers in kanji, where a unit of time stands behind them.

const DIGITS = '〇一二三四五六七八九'
const KANJI: ReadonlySet<string> = new Set(`${DIGITS}十`)
const NUMBER = /^[〇一二三四五六七八九十]{1,5}(?=年|月|日|時|分)/

/** The kanji number at a place of the text, if a unit of time follows it. */
export function kanjiNumberAt(text: string, at: number): string | undefined {
  if (!KANJI.has(text.charAt(at))) return undefined
  return NUMBER.exec(text.slice(at, at + 6))?.[0]
}

/** 十五 and 一五 are 15, 二〇二六 is 2026; other digits stay as they are. */
export function arabicOf(text: string): string {
  if (!/[〇一二三四五六七八九十]/.test(text)) return text
  const tens = text.split('十')
  if (tens.length !== 2) return [...text].map(digit).join('')
  const [left, right] = [tens[0] ?? '', tens[1] ?? '']
  return `${left === '' ? '1' : digit(left)}${right === '' ? '0' : digit(right)}`
}

function digit(character: string): string {
  return String(Math.max(0, DIGITS.indexOf(character)))
}
