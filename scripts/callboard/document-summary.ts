import type { Interchange } from '../../domain/import/imported.ts'

/** What was found, one entry a line, its warnings below it. */
export function summaryOf({ document, entries }: Interchange): string {
  const head = [document.title, document.edition].filter(Boolean).join(', ')
  const items = entries.flatMap(({ kind, title, section, calls, websites, contacts, warnings }) => {
    if (kind === 'section') return ['', title.en]
    const facts = [
      count(calls.length, 'call'),
      count(websites.length, 'website'),
      count(contacts.length, 'contact'),
    ].join(', ')
    return [
      `${section ? '  ' : ''}- ${title.en} (${kind}; ${facts})`,
      ...warnings.map(({ field, message }) => `      ! ${field}: ${message}`),
    ]
  })
  return [head, ...items].join('\n')
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
