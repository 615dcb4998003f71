// One change to the calls of many entries: a roll-over or a shift. Every entry is locked and
// asked about as for a single edit, the plan of each is worked out from what is locked, and a
// dry run ends there. Otherwise each plan is written through the one guarded write, all or
// nothing, as one set that a reviewer can open.
import { z } from 'zod'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { listOtherWriters } from '../../db/queries/list-draft-writers.ts'
import { changeSets } from '../../db/schema/index.ts'
import type { EntryPlan, PlannedEntry } from '../../domain/calls/entry-plan.ts'
import type { Shift } from '../../domain/calls/shift-calls.ts'
import { dayInZone } from '../../domain/calls/zone.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { EventData } from '../../domain/workflow/event.ts'
import { baseOf } from './base-content.ts'
import { chosenList, eachChosen, lockChosen } from './lock-chosen.ts'
import { sameVersion } from './lock-draft.ts'
import type { LockedEntry } from './lock-entry.ts'
import { mayMove } from './may-move.ts'
import { OFFICE_ZONE } from './office-zone.ts'
import { recordEvent } from './record-event.ts'
import type { Work } from './transact.ts'
import { writeDraft } from './write-draft.ts'

/** What both changes are given: the entries, and whether to say only what would happen. */
export const changeCallsInput = z.strictObject({
  entries: chosenList(
    z.strictObject({
      id: z.uuid(),
      /** The version that was seen; a dry run may do without. */
      version: z.int().min(1).optional(),
    }),
  ),
  dryRun: z.boolean(),
})
export type ChangeCallsInput = z.infer<typeof changeCallsInput>

export type CallsChanged = {
  /** In the order in which the entries were named. */
  readonly plans: readonly EntryPlan[]
  /** Null for a dry run. */
  readonly changeSetId: string | null
  /** Per entry the version that the next write on it names; the same as before in a dry run. */
  readonly versions: Readonly<Record<string, number>>
}

type Change = {
  readonly kind: 'rollover' | 'shift'
  readonly shift: Shift | null
  plan(entry: PlannedEntry, today: string): EntryPlan
  event(changeSetId: string, entries: number): EventData
}

/** Refuses with every entry that cannot be changed or would not change, each by its name. */
export async function changeCalls(
  work: Work,
  { entries: chosen, dryRun }: ChangeCallsInput,
  change: Change,
): Promise<Result<CallsChanged>> {
  const locked = await lockChosen(work, chosen, (entry, { version }) =>
    mayChange(work, entry, version, dryRun),
  )
  if (!locked.ok) return locked
  const today = dayInZone(work.at.getTime(), OFFICE_ZONE)
  const entries = await describe(work, locked.value)
  const plans = entries.map((entry) => change.plan(entry, today))
  const versions = Object.fromEntries(plans.map(({ id, version }) => [id, version]))
  if (dryRun) return ok({ plans, changeSetId: null, versions })

  const changeSetId = await insertSet(work, change)
  const byId = new Map(locked.value.map((one) => [one.entry.id, one]))
  const written = await eachChosen(plans, byId, (plan) => write(work, plan, changeSetId, change))
  if (!written.ok) return written
  for (const [id, version] of written.value) {
    versions[id] = version
    await recordEvent(work, id, change.event(changeSetId, plans.length))
  }
  return ok({ plans, changeSetId, versions })
}

function mayChange(
  { actor }: Work,
  locked: LockedEntry,
  version: number | undefined,
  dryRun: boolean,
): Result<LockedEntry> {
  const move = mayMove(actor, 'edit', locked.entry)
  if (!move.ok) return move
  if (dryRun) return ok(locked)
  if (version === undefined) return refuse({ code: 'version_missing' })
  const current = sameVersion(locked, version)
  return current.ok ? ok(locked) : current
}

async function describe(work: Work, locked: readonly LockedEntry[]): Promise<PlannedEntry[]> {
  const zones = new Map((await listAgencies(work.tx)).map(({ slug, zone }) => [slug, zone]))
  const draftIds = locked.flatMap(({ draft }) => draft?.id ?? [])
  const others = await listOtherWriters(work.tx, draftIds, work.actor.id)
  const entries: PlannedEntry[] = []
  for (const one of locked) {
    const { content } = await baseOf(work, one)
    entries.push({
      id: one.entry.id,
      version: one.version,
      title: content.title,
      workState: one.entry.workState,
      calls: content.calls,
      zone: zones.get(content.agencies[0] ?? '') ?? OFFICE_ZONE,
      others: others.get(one.draft?.id ?? '') ?? [],
    })
  }
  return entries
}

async function insertSet({ tx, actor, at }: Work, { kind, shift }: Change): Promise<string> {
  const [set] = await tx
    .insert(changeSets)
    .values({ kind, shift, createdBy: actor.id, createdAt: at })
    .returning({ id: changeSets.id })
  if (!set) throw new Error('the change set was not inserted')
  return set.id
}

async function write(
  work: Work,
  { id: entryId, version, after }: EntryPlan,
  changeSetId: string,
  { kind: origin }: Change,
): Promise<Result<readonly [id: string, version: number]>> {
  if (!after) return refuse({ code: 'invalid', issues: [{ field: '', code: 'set_unchanged' }] })
  const changes = { calls: after }
  const written = await writeDraft(work, { entryId, version, changes, origin, changeSetId })
  return written.ok ? ok([entryId, written.value.version]) : written
}
