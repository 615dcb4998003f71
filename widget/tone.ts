// Whether the page is light or dark, judged by its text: backgrounds may be pictures, but
// text is light only where what lies behind it is dark.

export type Theme = 'auto' | 'light' | 'dark' | 'inherit'

export function asTheme(value: string | null): Theme | undefined {
  return value === 'auto' || value === 'light' || value === 'dark' || value === 'inherit'
    ? value
    : undefined
}

/** The tone of colours that go with this theme on this page. */
export function toneOf(theme: Theme, host: Element): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme
  return isLight(getComputedStyle(host.parentElement ?? host).color) ? 'dark' : 'light'
}

/** The colour of the page's own links, from the link that stands in our element. */
export function linkColour(host: Element): string | undefined {
  const anchor = host.querySelector('a[href]')
  const colour = anchor ? getComputedStyle(anchor).color : ''
  return colour && !BROWSER_LINKS.test(colour) ? colour : undefined
}

/** Blue, purple and red of a page that styles no links. */
const BROWSER_LINKS = /^rgb\((0, 0, 238|85, 26, 139|238, 0, 0|158, 158, 255|208, 173, 240)\)$/

/** Of a computed colour: rgb(), or a space whose first number is lightness. */
function isLight(colour: string): boolean {
  const [a = 0, b = 0, c = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (/^rgb/.test(colour)) return 0.2126 * a + 0.7152 * b + 0.0722 * c > 140
  return /^ok/.test(colour) ? a > 0.65 : a > 60
}

/** Calls back when the page may have changed its colours. @returns what stops it */
export function watchTone(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', changed)
  const observer = new MutationObserver(changed)
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true })
  }
  return () => {
    dark.removeEventListener('change', changed)
    observer.disconnect()
  }
}
