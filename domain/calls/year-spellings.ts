// A year as agencies print it: 2026, FY2026, FY26, 2026年度, 2026–27, 令和8年, R8.4.1, ２０２６.
// Found with its place in the text, so that it can be moved on and the rest stays as printed.

export type SpeltYear = {
  readonly from: number
  readonly to: number
  readonly year: number
  /** Another year in the same spelling. */
  readonly write: (year: number) => string
}

const D = '[0-9０-９]'
const REIWA = 2018
/** A year further away than this is not the call's own: "since 2005", "R21" of the NIH. */
const NEAR_YEARS = 2

type Spelling = {
  readonly pattern: RegExp
  /** The year that a match names, and how to write another; undefined when it names none. */
  read(match: RegExpExecArray): Omit<SpeltYear, 'from' | 'to'> | undefined
}

/** Tried at every place in this order. */
const SPELLINGS: readonly Spelling[] = [
  {
    // 2026–27, 2026/27: two years, the second shortened.
    pattern: new RegExp(`(?<!${D})(${D}{4})([-–—/~〜～])(${D}{2})(?!${D}|[-/.年月]${D}?)`, 'y'),
    read([, first = '', mark = '', second = '']) {
      const year = toNumber(first)
      if (!isYear(year) || toNumber(second) !== (year + 1) % 100) return undefined
      const write = (next: number) =>
        `${like(first, next)}${mark}${like(second, (next + 1) % 100).padStart(2, '0')}`
      return { year, write }
    },
  },
  {
    pattern: new RegExp(`(?<!${D})(${D}{4})(?!${D}|\\s*(?:hours|hrs|h\\b))`, 'y'),
    read([, digits = '']) {
      const year = toNumber(digits)
      return isYear(year) ? { year, write: (next) => like(digits, next) } : undefined
    },
  },
  {
    pattern: /(?<![A-Za-z0-9])(FY\s?['’]?|['’])(\d{2})(?!\d)/iy,
    read: ([, head = '', digits = '']) => ({
      year: 2000 + Number(digits),
      write: (next) => `${head}${String(next % 100).padStart(2, '0')}`,
    }),
  },
  {
    pattern: new RegExp(`(令和\\s*|\\bReiwa\\s+)(元|${D}{1,2})(?!${D})`, 'iy'),
    read: ([, era = '', digits = '']) => reiwa(era, digits),
  },
  {
    pattern: new RegExp(`(?<![A-Za-z0-9])(R\\.?)([1-9１-９]${D}?)(?=年|[./．／]${D}|\\s*$)`, 'y'),
    read: ([, era = '', digits = '']) => reiwa(era, digits),
  },
]

/**
 * The years named in a text, in the order in which they stand.
 * @param near the call's own year, if it is known: only years about it are found
 */
export function findYears(text: string, near?: number): SpeltYear[] {
  const found: SpeltYear[] = []
  for (let at = 0; at < text.length; at++) {
    const spelt = yearAt(text, at)
    if (!spelt || (near !== undefined && Math.abs(spelt.year - near) > NEAR_YEARS)) continue
    found.push(spelt)
    at = spelt.to - 1
  }
  return found
}

/** The text with its years moved by so many, each in its own spelling. */
export function moveYears(text: string, by: number, near?: number): string {
  let moved = ''
  let at = 0
  for (const { from, to, year, write } of findYears(text, near)) {
    moved += text.slice(at, from) + write(year + by)
    at = to
  }
  return moved + text.slice(at)
}

function yearAt(text: string, at: number): SpeltYear | undefined {
  for (const { pattern, read } of SPELLINGS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const spelt = match && read(match)
    if (spelt) return { from: at, to: at + match[0].length, ...spelt }
  }
  return undefined
}

/** The first year of an era is 元. */
function reiwa(era: string, digits: string) {
  const year = REIWA + (digits === '元' ? 1 : toNumber(digits))
  const write = (next: number) => `${era}${like(digits, next - REIWA)}`
  return { year, write }
}

function isYear(value: number): boolean {
  return value >= 1990 && value <= 2099
}

function toNumber(digits: string): number {
  return Number(digits.normalize('NFKC'))
}

/** A number in digits as wide as those of the sample. */
function like(sample: string, value: number): string {
  const digits = String(value)
  if (!/[０-９]/.test(sample)) return digits
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
