import { escapeHtml } from '../../domain/content/rich-to-html.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'

/** The list as one plain page, for a word processor or for print. */
export function toHtml({ document, entries }: Interchange): string {
  const title = escapeHtml(document.title)
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>`,
    `<h1>${title}</h1>`,
    document.edition && `<p>${escapeHtml(document.edition)}</p>`,
    ...document.notes,
    ...entries.map((entry) => (entry.kind === 'section' ? sectionHtml(entry) : entryHtml(entry))),
    '</body></html>',
  ]
    .filter(Boolean)
    .join('\n')
}

function sectionHtml({ title, body }: ImportedEntry): string {
  return `<h2>${escapeHtml(title.en)}</h2>${body.en}`
}

function entryHtml({ title, subtitle, body, websites, contacts, calls }: ImportedEntry): string {
  return [
    `<h3>${escapeHtml(title.en)}</h3>`,
    subtitle && `<p><em>${escapeHtml(subtitle.en)}</em></p>`,
    body.en,
    ...websites.map(({ url, label }) => line(label ?? 'Website', url ? link(url) : 'forthcoming')),
    ...contacts.map(({ email, url, label }) =>
      line(label ?? 'Contact', email ? link(`mailto:${email}`, email) : url ? link(url) : ''),
    ),
    ...calls.map(({ cycle, label, words }) =>
      line(label?.en ?? `${cycle} call for proposals`.trim(), escapeHtml(words.en)),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

function line(label: string, html: string): string {
  return `<p>${escapeHtml(label)}: ${html}</p>`
}

function link(href: string, text = href): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}
