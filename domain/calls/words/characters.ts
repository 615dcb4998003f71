// One spelling for many: full-width digits, half-width kana, ligatures and capitals become
// their plain small form, while every character still knows where it stood in the words
// as printed, so that what was understood can be marked there.

export type PlainText = {
  /** The plain form. */
  readonly text: string
  /** For each unit of `text`, where its character begins in the original (UTF-16 units). */
  readonly starts: readonly number[]
  /** For each unit of `text`, where its character ends in the original. */
  readonly ends: readonly number[]
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}０-９]/u

/** ①, ❶: points of a list, and no digits of the date behind them. */
const POINT = /[\u2460-\u2473\u2776-\u277f]/

export function plainText(original: string): PlainText {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const characters = [...original]
  let at = 0
  characters.forEach((character, index) => {
    if (!isGap(characters, index)) {
      const plain = POINT.test(character) ? '•' : character.normalize('NFKC').toLowerCase()
      for (let i = 0; i < plain.length; i++) {
        units.push(plain.charAt(i))
        starts.push(at)
        ends.push(at + character.length)
      }
    }
    at += character.length
  })
  return { text: units.join(''), starts, ends }
}

/** 上 旬: a space that a layout has put into a Japanese word. */
function isGap(characters: readonly string[], index: number): boolean {
  if (characters[index] !== ' ') return false
  const [before, after] = [characters[index - 1], characters[index + 1]]
  return (
    before !== undefined && after !== undefined && JAPANESE.test(before) && JAPANESE.test(after)
  )
}
