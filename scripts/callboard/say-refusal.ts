import { createTranslator } from 'next-intl'
import issues from '../../app/i18n/messages/en/issues.json' with { type: 'json' }
import { contextIn } from '../../domain/issue-context.ts'
import type { Issue, Refusal } from '../../domain/result.ts'

/** A refusal in the words of the command line, every issue on a line of its own. */
export function sayRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'invalid':
      return refusal.issues.map(sayIssue).join('\n')
    case 'too_large':
      return `The file is larger than ${refusal.limitBytes / 1_000_000} MB.`
    case 'not_found':
      return `There is no such ${refusal.what}.`
    case 'forbidden':
      return 'The role of this person does not allow that.'
    default:
      return `Refused: ${refusal.code}.`
  }
}

function sayIssue(issue: Issue): string {
  const { field, code, context = {} } = issue
  const t = createTranslator({ locale: 'en', messages: issues })
  const key = code as keyof typeof issues
  const words = t.has(key)
    ? t(key, contextIn(issue, 'en') as never)
    : `${code} ${JSON.stringify(context)}`
  const place = field === 'file' ? String(context.file ?? '') : field
  return place && !words.includes(place) ? `${place}: ${words}` : words
}
