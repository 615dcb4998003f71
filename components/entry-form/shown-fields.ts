// Which fields an entry of a kind asks for. A field that holds something is always shown,
// so that nothing imported or left over is hidden from the person who must mend it.

import { type EntryContent, type EntryKind, emptyContent } from '@/domain/content/entry-content.ts'
import { FIELDS, type Field, readField, sameValue } from '@/domain/content/fields.ts'
import type { Language } from '@/domain/content/localised.ts'

const NOT_ASKED: Readonly<Record<EntryKind, readonly Field[]>> = {
  program: [],
  notice: ['acronym', 'eligibility.en', 'eligibility.ja', 'careerStages', 'disciplines', 'calls'],
  section: [
    'acronym',
    'subtitle.en',
    'subtitle.ja',
    'eligibility.en',
    'eligibility.ja',
    'careerStages',
    'disciplines',
    'calls',
    'websites',
    'contacts',
    'sectionId',
    'agencies',
    'related',
  ],
}

export function shownFields(content: EntryContent): ReadonlySet<Field> {
  const empty = emptyContent(content.kind, '', '')
  const hidden = NOT_ASKED[content.kind]
  return new Set(
    FIELDS.filter((field) => {
      // A pair of languages is shown or hidden as one.
      const pair = FIELDS.filter((other) => sameHead(other, field))
      const filled = pair.some((one) => !sameValue(readField(content, one), readField(empty, one)))
      return filled || !hidden.includes(field)
    }),
  )
}

/** How many of a language's texts are written, of those the form asks for. */
export function completeness(content: EntryContent, lang: Language): { done: number; of: number } {
  const texts = [...shownFields(content)].filter((field) => field.endsWith(`.${lang}`))
  const empty = emptyContent(content.kind, '', '')
  const done = texts.filter(
    (field) => !sameValue(readField(content, field), readField(empty, field)),
  )
  return { done: done.length, of: texts.length }
}

function sameHead(a: Field, b: Field): boolean {
  return a === b || (a.split('.')[0] === b.split('.')[0] && !a.startsWith('internal'))
}
