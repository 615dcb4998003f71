// The sample list, brought to the public by the same road as everything else: one person
// imports, accepts and submits, another approves, and a release is published.
import { readFile } from 'node:fs/promises'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { findImport } from '../../db/queries/find-import.ts'
import { drafts, editions, notifications, releases } from '../../db/schema/index.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import { warningKey } from '../../domain/requirements/warning-key.ts'
import { warningsFor } from '../../domain/requirements/warnings.ts'
import type { Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { approveRevision } from '../../server/commands/approve-revision.ts'
import { decideImport } from '../../server/commands/decide-import.ts'
import { importDocument } from '../../server/commands/import-document.ts'
import { publishRelease } from '../../server/commands/publish-release.ts'
import { submitDraft } from '../../server/commands/submit-draft.ts'
import { warningContext } from '../../server/commands/warning-context.ts'
import { type Deps, makeDeps } from '../../server/deps.ts'

const SAMPLE = new URL('../../db/seed/sample-2026-04.md', import.meta.url)
const EDITION = { slug: '2026-04', name: { en: 'April 2026', ja: '2026年4月' } }
const NOTE = 'From the list of April 2026'

type People = { readonly editor: Actor; readonly reviewer: Actor }

/** Publishes the sample as release 1, once: in one transaction, whole or not at all. */
export async function seedSample(db: Db, people: People): Promise<void> {
  await db.transaction(async (tx) => {
    if ((await tx.$count(releases)) > 0) return
    // The commands' own transactions become steps of this one. Nobody is mailed of a sample.
    const within = tx as unknown as Db
    const deps: Deps = { ...makeDeps(within), enqueue: async () => {} }
    const approved: { id: string; version: number }[] = []
    for (const entryId of await importSample(deps, people.editor)) {
      approved.push({ id: entryId, version: await approve(deps, people, entryId) })
    }
    const createdBy = people.reviewer.id
    const published = await publishRelease(deps, people.reviewer, { entries: approved })
    const releaseNumber = mustHave(published).release
    await tx.insert(editions).values({ ...EDITION, releaseNumber, createdBy })
    await tx.update(notifications).set({ readAt: deps.now() })
  })
}

/** @returns the ids of the entries, in the order of the document */
async function importSample(deps: Deps, editor: Actor): Promise<string[]> {
  const bytes = await readFile(SAMPLE)
  const read = await importDocument(deps, editor, { fileName: 'sample-2026-04.md', bytes })
  const importId = mustHave(read).id
  const found = await findImport(deps.db, importId)
  const items = (found?.items ?? []).map(({ position }) => ({
    position,
    decision: 'accept' as const,
  }))
  const decided = mustHave(await decideImport(deps, editor, { importId, items }))
  return decided.drafts.map(({ entryId }) => entryId)
}

/** @returns the version under which the approved entry can be published */
async function approve(deps: Deps, people: People, entryId: string): Promise<number> {
  const [draft] = await deps.db
    .select({ version: drafts.version, content: drafts.content })
    .from(drafts)
    .where(and(eq(drafts.entryId, entryId), isNull(drafts.closedAt)))
  if (!draft) throw new Error(`entry ${entryId} of the sample has no draft`)
  const at = { entryId, version: draft.version }
  const submission = { ...at, note: NOTE, assigneeId: null }
  const submitted = mustHave(await submitDraft(deps, people.editor, submission))
  const { revisionId, version } = submitted
  const warningsSeen = await warningKeys(deps, entryId, draft.content)
  const decision = { entryId, version, revisionId, reason: '', warningsSeen }
  return mustHave(await approveRevision(deps, people.reviewer, decision)).version
}

async function warningKeys(
  { db, now }: Deps,
  entryId: string,
  content: EntryContent,
): Promise<string[]> {
  const warnings = warningsFor(content, await warningContext(db, entryId, content, now()))
  return warnings.map(warningKey)
}

function mustHave<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`The sample was refused: ${JSON.stringify(result.refusal)}`)
}
