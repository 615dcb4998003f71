// Brings the sample into the state that the pictures show, through the desk's own commands.
import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import type { PublicData } from '../../domain/publishing/public-data.ts'

export type PictureDesk = ReturnType<typeof deskClient>

export function deskClient(request: APIRequestContext, origin: string) {
  async function send<T>(method: string, path: string, data: unknown, version: number): Promise<T> {
    const headers = { origin, 'if-match': `"${version}"` }
    const answer = await request.fetch(path, { method, data, headers })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }

  return {
    /** The id of the entry with this title. */
    async find(title: string): Promise<string> {
      const page = await (await request.get(`/admin/entries?text=${title}`)).text()
      const id = /\/admin\/entries\/([0-9a-f-]{36})/.exec(page)?.[1]
      if (!id) throw new Error(`no entry has the title ${title}`)
      return id
    },

    async changeAndSubmit(id: string): Promise<void> {
      const path = `/admin/api/entries/${id}`
      const changes = {
        'summary.en': 'Long-term support for independent researchers who will work in Japan.',
        'title.ja': '創発的研究支援事業',
        calls: await twoWeeksLater(),
      }
      const version = await versionOf(path)
      const saved = await send<{ version: number }>('PATCH', `${path}/draft`, { changes }, version)
      const note = 'JST has moved the deadline; the Japanese title is the one on its page.'
      await send('POST', `${path}/submit`, { note }, saved.version)
    },

    /** Reads the sample as an import; answers the address of its preview. */
    async importSample(by: APIRequestContext): Promise<string> {
      const changed = readFileSync('db/seed/sample-2026-04.md', 'utf8').replace('May 14', 'May 28')
      const file = {
        name: 'funding-programs.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(changed),
      }
      const answer = await by.post('/admin/api/imports', {
        headers: { origin },
        multipart: { file },
      })
      return `/admin/imports/${(await answer.json()).id}`
    },
  }

  /** The call of FOREST as it is published, closing on another day. */
  async function twoWeeksLater(): Promise<unknown[]> {
    const data: PublicData = await (await request.get('/embed/d/overseas.en.json')).json()
    const calls = data.entries.find(({ slug }) => slug === 'forest')?.calls ?? []
    return calls.map(({ id, cycle, label, stage, route, words, opens, closes, ...rest }) => ({
      ...{ id, cycle, stage, route, opens },
      label: { en: label, ja: '' },
      words: { en: words.replace('May 14', 'May 28'), ja: '' },
      closes: closes && { ...closes, earliest: '2026-05-28', latest: '2026-05-28' },
      certainty: rest.certainty,
      rolling: rest.rolling,
    }))
  }

  /** An empty save with a version that cannot be is told the current one. */
  async function versionOf(path: string): Promise<number> {
    const headers = { origin, 'if-match': '"999999"' }
    const answer = await request.patch(`${path}/draft`, { data: { changes: {} }, headers })
    const { version, error } = await answer.json()
    return version ?? error.version
  }
}
