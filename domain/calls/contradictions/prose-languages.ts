// "Website (Japanese only)" in the prose or in a label, while the field that readers see says
// another language or none.
import type { Website } from '../../content/entry-content.ts'
import type { Language } from '../../content/localised.ts'
import type { Contradiction } from './contradiction.ts'
import type { Sentence } from './sentences.ts'

const SITE = /\b(?:web|home)?(?:site|page)s?\b|(?:ウェブ|ホーム)ページ|サイト/i
const ONLY: readonly (readonly [Language, RegExp])[] = [
  ['ja', /\bJapanese only\b|\bonly (?:available )?in Japanese\b|日本語(?:のみ|だけ)/i],
  ['en', /\bEnglish only\b|\bonly (?:available )?in English\b|英語(?:のみ|だけ)/i],
]

export function proseLanguages(
  sentences: readonly Sentence[],
  websites: readonly Website[],
): Contradiction[] {
  const linked = websites.filter(({ url }) => url !== null)
  const inLabels = websites.flatMap(({ label, language }, index): Contradiction[] => {
    const said = onlyIn(`${label.en} ${label.ja}`)
    return said && said !== language ? [warning(`websites[${index}].language`, said)] : []
  })
  const inProse = sentences.flatMap(({ field, text }): Contradiction[] => {
    const said = SITE.test(text) ? onlyIn(text) : undefined
    const isWrong = linked.length > 0 && !linked.some(({ language }) => language === said)
    return said && isWrong ? [warning(field, said)] : []
  })
  return [...inProse, ...inLabels]
}

function onlyIn(text: string): Language | undefined {
  const found = ONLY.filter(([, pattern]) => pattern.test(text))
  return found.length === 1 ? found[0]?.[0] : undefined
}

function warning(field: string, said: Language): Contradiction {
  return { field, code: 'prose_language', context: { said } }
}
