// The desk over HTTP: makes what a spec begins with, and knocks at doors past the interface.
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'

export type Entry = { id: string; slug: string; version: number }
export type Submitted = { revisionId: string; number: number; version: number }

type Published = { release: number; versions: Record<string, number> }

export type Desk = ReturnType<typeof deskOf>

export function deskOf(request: APIRequestContext, origin: string) {
  /** Sends a command as it is, whatever comes of it. */
  const send = (method: string, path: string, data: unknown, version?: number) =>
    request.fetch(path, {
      method,
      data,
      headers: { origin, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
    })

  async function must<T>(answer: Promise<APIResponse>): Promise<T> {
    const response = await answer
    expect(response.ok(), `${response.status()} ${await response.text()}`).toBe(true)
    return response.json()
  }

  return {
    request,
    send,

    /** A program with everything that publishing asks for. */
    async makeProgram(title: string, more: Record<string, unknown> = {}): Promise<Entry> {
      const body = { kind: 'program', title }
      const made = await must<Entry>(send('POST', '/admin/api/entries', body))
      const { version } = await this.save(made, { ...completeProgram(title), ...more })
      return { ...made, version }
    },

    save(entry: Entry, changes: Record<string, unknown>): Promise<{ version: number }> {
      return must(send('PATCH', `/admin/api/entries/${entry.id}/draft`, { changes }, entry.version))
    },

    submit(entry: Entry): Promise<Submitted> {
      return must(send('POST', `/admin/api/entries/${entry.id}/submit`, {}, entry.version))
    },

    approve(entry: Entry, submitted: Submitted): Promise<{ version: number }> {
      const body = { revisionId: submitted.revisionId, warningsSeen: ALL_WARNINGS }
      return must(send('POST', `/admin/api/entries/${entry.id}/approve`, body, submitted.version))
    },

    publish(entry: Entry, version: number): Promise<Published> {
      const entries = [{ id: entry.id, version }]
      return must(send('POST', '/admin/api/releases', { entries }))
    },
  }
}

/** Makes a program live, by two people as it has to be. */
export async function makeLive(
  editor: Desk,
  reviewer: Desk,
  title: string,
  more: Record<string, unknown> = {},
): Promise<Entry> {
  const entry = await editor.makeProgram(title, more)
  const { version } = await reviewer.approve(entry, await editor.submit(entry))
  const { versions } = await reviewer.publish(entry, version)
  return { ...entry, version: versions[entry.id] ?? 0 }
}

const ALL_WARNINGS = [
  'japanese_missing',
  'no_calls',
  'no_contact',
  'host_not_official',
  'dates_unknown',
  'all_calls_closed',
]

export function paragraph(text: string) {
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
}

function completeProgram(title: string) {
  const none = { en: '', ja: '' }
  return {
    agencies: ['jst'],
    'summary.en': `What ${title} is for.`,
    'body.en': paragraph(`${title} pays for research in Japan.`),
    websites: [
      { id: 'w1', label: none, url: 'https://www.jst.go.jp/', language: null, forthcoming: false },
    ],
    contacts: [{ id: 'c1', label: none, email: 'info@jst.go.jp', url: null }],
  }
}
