import { describe, expect, it } from 'vitest'
import type { Call, VagueDate } from './call.ts'
import { isSplit, splitCall } from './split-call.ts'

const day = (on: string): VagueDate => ({ earliest: on, latest: on, precision: 'day' })
const call = (id: string, more: Partial<Call> = {}): Call => ({
  id,
  cycle: '2026',
  label: { en: 'Grants', ja: '' },
  stage: 'full_proposal',
  route: 'the PI',
  words: { en: 'Deadlines: 1 March and 1 September', ja: '' },
  opens: null,
  closes: day('2026-03-01'),
  certainty: 'announced',
  rolling: false,
  ...more,
})
const september = { opens: null, closes: day('2026-09-01') }
const ids = () => {
  let last = 0
  return () => `new${++last}`
}

describe('splitCall', () => {
  it('puts a call for each further round behind the one that names them', () => {
    const calls = [call('a'), call('b', { words: { en: '', ja: '' } })]
    const split = splitCall(calls, 'a', [september], ids())
    expect(split.map(({ id }) => id)).toEqual(['a', 'new1', 'b'])
    expect(split[0]).toBe(calls[0])
    expect(split[1]).toEqual({ ...call('a'), id: 'new1', ...september })
  })

  it('takes no doubt along that the words do not have', () => {
    const rolledOver = call('a', { unconfirmed: ['closes'], certainty: 'expected' })
    expect(splitCall([rolledOver], 'a', [september], ids())[1]).not.toHaveProperty('unconfirmed')
  })
})

describe('isSplit', () => {
  it('knows the calls that were made of one announcement', () => {
    const split = splitCall([call('a')], 'a', [september], ids())
    for (const each of split) expect(isSplit(split, each)).toBe(true)
    expect(isSplit([call('a')], call('a'))).toBe(false)
  })

  it('does not confuse another cycle, stage or wording with a round', () => {
    const other = [
      call('b', { cycle: '2027' }),
      call('c', { stage: 'registration' }),
      call('d', { words: { en: 'Deadlines: 1 March', ja: '' } }),
      call('e', { words: { en: call('a').words.en, ja: '3月' } }),
    ]
    for (const each of other) expect(isSplit([call('a'), each], call('a'))).toBe(false)
  })
})
