// The prose of an entry, sentence by sentence: what one sentence says of a date must not be
// mixed with what the next one is about.
import type { PublicContent } from '../../content/entry-content.ts'
import { LANGUAGES, type Language } from '../../content/localised.ts'
import { plainText, type RichDoc } from '../../content/rich-text.ts'

export type Sentence = { readonly field: string; readonly lang: Language; readonly text: string }

export function sentencesIn(content: PublicContent): Sentence[] {
  return LANGUAGES.flatMap((lang) => {
    const { title, subtitle, summary, eligibility, body } = content
    const texts: [string, readonly string[]][] = [
      ['title', split(title[lang])],
      ['subtitle', split(subtitle[lang])],
      ['summary', split(summary[lang])],
      ['body', splitDoc(body[lang])],
      ['eligibility', split(eligibility[lang])],
    ]
    return texts.flatMap(([name, found]) =>
      found.map((text): Sentence => ({ field: `${name}.${lang}`, lang, text })),
    )
  })
}

/** A long text is split once and not at each key that is pressed in another field. */
const known = new WeakMap<RichDoc, readonly string[]>()

function splitDoc(doc: RichDoc): readonly string[] {
  const found = known.get(doc) ?? split(plainText(doc))
  known.set(doc, found)
  return found
}

const LONGEST = 1_000

/** Full-width digits and signs as ASCII, so that one pattern finds both. */
function split(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/\n|(?<=[。！？])|(?<=[.!?])\s+(?=[A-Z“"])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST)
}
