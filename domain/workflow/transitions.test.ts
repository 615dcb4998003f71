import { describe, expect, it } from 'vitest'
import { HTTP_STATUS } from '../result.ts'
import { ACTIONS, type Action, PUBLIC_STATES, RELATIONS, ROLES, WORK_STATES } from './states.ts'
import { decideMove, MOVES, relationTo, type Situation } from './transitions.ts'

/** Every state of the work × what the public sees × role × relation. */
const SITUATIONS: readonly Situation[] = WORK_STATES.flatMap((work) =>
  PUBLIC_STATES.flatMap((state) =>
    ROLES.flatMap((role) => RELATIONS.map((relation) => ({ work, public: state, role, relation }))),
  ),
)

/** The rules of the design, said once more and independently of the table. */
const ALLOWED: Readonly<Record<Action, (situation: Situation) => boolean>> = {
  edit: ({ role }) => role !== 'viewer',
  submit: ({ role, work }) =>
    role !== 'viewer' && (work === 'draft' || work === 'changes_requested'),
  approve: ({ role, work, relation }) =>
    (role === 'reviewer' || role === 'admin') && work === 'in_review' && relation === 'stranger',
  request_changes: ({ role, work }) =>
    (role === 'reviewer' || role === 'admin') && (work === 'in_review' || work === 'approved'),
  publish: ({ role, work }) => (role === 'reviewer' || role === 'admin') && work === 'approved',
  discard: ({ role, work }) =>
    role !== 'viewer' && (work === 'draft' || work === 'changes_requested'),
  withdraw: ({ role, public: state }) =>
    (role === 'reviewer' || role === 'admin') && state === 'live',
}

describe.each(ACTIONS)('%s', (action) => {
  it('is allowed in exactly the situations of the design', () => {
    const wrong = SITUATIONS.filter(
      (situation) => decideMove(action, situation).ok !== ALLOWED[action](situation),
    )
    expect(wrong).toEqual([])
  })

  it('leads to the state that the table says', () => {
    for (const situation of SITUATIONS) {
      const decided = decideMove(action, situation)
      if (!decided.ok) continue
      const { to, event } = MOVES[action]
      expect(decided).toEqual({ ok: true, next: to === 'same' ? situation.work : to, event })
    }
  })

  it('is never open to a viewer, in any situation', () => {
    for (const situation of SITUATIONS.filter(({ role }) => role === 'viewer')) {
      const refused = { ok: false, refusal: { code: 'forbidden', reason: 'role' } }
      expect(decideMove(action, situation)).toEqual(refused)
    }
  })

  it('is refused with a code that has an HTTP status', () => {
    for (const situation of SITUATIONS) {
      const decided = decideMove(action, situation)
      if (!decided.ok) expect(HTTP_STATUS[decided.refusal.code]).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('four eyes', () => {
  it('close approval to authors and to the submitter, even to an admin', () => {
    for (const role of ['reviewer', 'admin'] as const) {
      for (const relation of ['author', 'submitter'] as const) {
        const situation: Situation = { work: 'in_review', public: 'live', role, relation }
        expect(decideMove('approve', situation)).toEqual({
          ok: false,
          refusal: { code: 'forbidden', reason: 'own_change' },
        })
      }
    }
  })

  it('see an author before a submitter, and a stranger in everyone else', () => {
    const change = { authorIds: ['a', 'b'], submitterId: 'b' }
    expect(relationTo('a', change)).toBe('author')
    expect(relationTo('b', change)).toBe('author')
    expect(relationTo('c', { ...change, submitterId: 'c' })).toBe('submitter')
    expect(relationTo('d', change)).toBe('stranger')
    expect(relationTo('d', { authorIds: [], submitterId: null })).toBe('stranger')
  })
})

describe('the table of moves', () => {
  it('lets every state of the work end', () => {
    for (const work of WORK_STATES.filter((state) => state !== 'none')) {
      const ways = ACTIONS.filter(
        (action) => MOVES[action].from.includes(work) && MOVES[action].to !== work,
      )
      expect(ways, work).not.toEqual([])
    }
  })

  it('leads only to states that exist', () => {
    for (const { to } of Object.values(MOVES)) {
      expect([...WORK_STATES, 'same']).toContain(to)
    }
  })
})
