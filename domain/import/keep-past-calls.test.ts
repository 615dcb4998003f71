import { describe, expect, it } from 'vitest'
import type { Call } from '../calls/call.ts'
import { keepPastCalls } from './keep-past-calls.ts'

const none = { en: '', ja: '' }
const call = (id: string, cycle: string, more: Partial<Call> = {}): Call => ({
  id,
  cycle,
  label: none,
  stage: 'call',
  route: '',
  words: none,
  opens: null,
  closes: null,
  certainty: 'unknown',
  rolling: false,
  ...more,
})

describe('what a document proposes for the calls', () => {
  const past = call('call-a', '2026', { past: true })

  it('keeps past cycles, and means the call that followed the past one of the same id', () => {
    const rolled = call('x', '2027', { certainty: 'expected' })
    const theirs = call('call-a', '2027', { certainty: 'announced' })
    expect(keepPastCalls([theirs], [rolled, past])).toEqual([{ ...theirs, id: 'x' }, past])
  })

  it('gives an id of its own to a call that has no follower', () => {
    const theirs = call('call-a', '2027')
    expect(keepPastCalls([theirs], [past])).toEqual([{ ...theirs, id: 'call-a-2' }, past])
  })

  it('is taken as it is where nothing is past, or where it names past calls itself', () => {
    const theirs = [call('call-a', '2027'), call('call-b', '2025', { past: true })]
    expect(keepPastCalls(theirs, [past])).toBe(theirs)
    expect(keepPastCalls([], [call('x', '2027')])).toEqual([])
  })
})
