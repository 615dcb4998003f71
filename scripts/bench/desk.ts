// What the desk costs, measured from outside: real requests by signed-in people.
import { type DeskClient, signIn } from './desk-client.ts'
import { type Timing, timeEach, timingOf } from './measure.ts'

const PASSWORD = 'callboard-demo'

export type DeskFigures = {
  readonly save: Timing
  readonly publish: Timing
  readonly visible: Timing
  readonly list: Timing
  readonly search: Timing
  readonly deepPage: Timing
}

type Saved = { version: number }
type Published = { release: number; versions: Record<string, number> }
type Submitted = { revisionId: string; version: number }

const SAVES = 200
const PUBLISHES = 40

/** Saves, publishes and lists, over HTTP. Times in milliseconds. */
export async function measureDesk(origin: string): Promise<DeskFigures> {
  const editor = await signIn(origin, 'editor@example.org', PASSWORD)
  const reviewer = await signIn(origin, 'reviewer@example.org', PASSWORD)
  const entry = await makeEntry(editor)

  const save = await timeEach(SAVES, async (turn) => {
    entry.version = (await saveSummary(editor, entry, `Summary number ${turn}`)).version
  })
  const { publish, visible } = await publishAgainAndAgain(origin, editor, reviewer, entry)
  return {
    save,
    publish,
    visible,
    list: await timeEach(40, () => editor.read('/admin/entries')),
    search: await timeEach(40, (turn) => editor.read(`/admin/entries?text=program+${turn + 100}`)),
    deepPage: await timeEach(40, () => editor.read('/admin/entries?page=150')),
  }
}

type Entry = { id: string; version: number }

/** A program with all that publishing asks for. */
async function makeEntry(editor: DeskClient): Promise<Entry> {
  const title = `Measured program ${Date.now()}`
  const entry = await editor.send<Entry>('POST', '/admin/api/entries', { kind: 'program', title })
  const doc = (text: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const changes = {
    agencies: ['jst'],
    'summary.en': 'Made by the benchmark.',
    'body.en': doc('A program that exists to be measured.'),
    websites: [
      {
        id: 'site',
        label: { en: '', ja: '' },
        url: 'https://www.jst.go.jp/',
        language: null,
        forthcoming: false,
      },
    ],
    contacts: [{ id: 'desk', label: { en: '', ja: '' }, email: 'info@jst.go.jp', url: null }],
  }
  const saved = await save(editor, entry, changes)
  return { id: entry.id, version: saved.version }
}

function save(editor: DeskClient, entry: Entry, changes: unknown): Promise<Saved> {
  return editor.send('PATCH', `/admin/api/entries/${entry.id}/draft`, { changes }, entry.version)
}

function saveSummary(editor: DeskClient, entry: Entry, text: string): Promise<Saved> {
  return save(editor, entry, { 'summary.en': text })
}

/** Only the publish itself is timed, then the wait until the public data shows it. */
async function publishAgainAndAgain(
  origin: string,
  editor: DeskClient,
  reviewer: DeskClient,
  entry: Entry,
): Promise<{ publish: Timing; visible: Timing }> {
  const [publishTimes, visibleTimes]: [number[], number[]] = [[], []]
  let { version } = entry
  for (let turn = 0; turn < PUBLISHES; turn++) {
    const draft = { id: entry.id, version }
    if (turn > 0) draft.version = (await saveSummary(editor, draft, `Published ${turn}`)).version
    const approved = await approve(editor, reviewer, draft)
    const begin = performance.now()
    const body = { entries: [approved] }
    const published = await reviewer.send<Published>('POST', '/admin/api/releases', body)
    const answered = performance.now()
    publishTimes.push(answered - begin)
    while ((await shownRelease(origin)) < published.release) {}
    visibleTimes.push(performance.now() - answered)
    version = published.versions[entry.id] ?? 0
  }
  return { publish: timingOf(publishTimes), visible: timingOf(visibleTimes) }
}

async function approve(editor: DeskClient, reviewer: DeskClient, entry: Entry): Promise<Entry> {
  const path = `/admin/api/entries/${entry.id}`
  const submitted = await editor.send<Submitted>('POST', `${path}/submit`, {}, entry.version)
  const body = { revisionId: submitted.revisionId, warningsSeen: ['japanese_missing', 'no_calls'] }
  const approved = await reviewer.send<Saved>('POST', `${path}/approve`, body, submitted.version)
  return { id: entry.id, version: approved.version }
}

async function shownRelease(origin: string): Promise<number> {
  const data = (await (await fetch(`${origin}/embed/d/overseas.en.json`)).json()) as {
    release: { number: number }
  }
  return data.release.number
}
