import { describe, expect, it } from 'vitest'
import { sayLeft, sayNext } from './say-next.ts'
import { type CallStatus, STATUSES, type Status } from './status.ts'

const HOUR = 3_600_000
const status = (name: Status, certainty: CallStatus['certainty'] = 'sure'): CallStatus => ({
  status: name,
  certainty,
  deadlineOnly: false,
  changesAt: null,
})
const says = { topic: '', opens: '1 April 2026, Japan time', closes: '14 May 2026, Japan time' }
const call = { words: 'April – May', says }
const japanese = {
  words: '4月～5月',
  says: { topic: '', opens: '2026年4月1日（日本時間）', closes: '2026年5月14日（日本時間）' },
}

describe('sayNext', () => {
  it.each([
    ['upcoming', 'Opens 1 April 2026, Japan time', '2026年4月1日（日本時間）開始'],
    ['opens_soon', 'Opens 1 April 2026, Japan time', '2026年4月1日（日本時間）開始'],
    ['open', 'Closes 14 May 2026, Japan time', '2026年5月14日（日本時間）締切'],
    ['closing_soon', 'Closes 14 May 2026, Japan time', '2026年5月14日（日本時間）締切'],
    ['rolling', 'Closes 14 May 2026, Japan time', '2026年5月14日（日本時間）締切'],
    ['closed', 'Closed 14 May 2026, Japan time', '2026年5月14日（日本時間）締切済み'],
  ] as const)('of a call that is %s says “%s” and 「%s」', (name, en, ja) => {
    expect(sayNext(call, status(name), 'en')).toBe(en)
    expect(sayNext(japanese, status(name), 'ja')).toBe(ja)
  })

  it('speaks of an opening that is past as past, when nobody announced the end', () => {
    const endless = { ...call, says: { ...says, closes: '' } }
    expect(sayNext(endless, status('open'), 'en')).toBe(
      'Opened 1 April 2026, Japan time; no deadline announced',
    )
    const japaneseEndless = { ...japanese, says: { ...japanese.says, closes: '' } }
    expect(sayNext(japaneseEndless, status('open'), 'ja')).toBe(
      '2026年4月1日（日本時間）開始、締切未発表',
    )
  })

  it('names scheme and stage first', () => {
    const loi = { ...call, says: { ...says, topic: 'Fellowships · Letter of intent' } }
    expect(sayNext(loi, status('open'), 'en')).toBe(
      'Fellowships · Letter of intent: closes 14 May 2026, Japan time',
    )
    expect(
      sayNext({ ...japanese, says: { ...japanese.says, topic: '趣意書' } }, status('open'), 'ja'),
    ).toBe('趣意書：2026年5月14日（日本時間）締切')
  })

  it('repeats the printed words where no date is known', () => {
    const dateless = { ...call, says: { topic: '', opens: '', closes: '' } }
    for (const name of STATUSES) expect(sayNext(dateless, status(name), 'en')).toBe('April – May')
    const onlyCloses = { ...call, says: { ...says, opens: '' } }
    expect(sayNext(onlyCloses, status('upcoming'), 'en')).toBe('April – May')
  })

  it('names no topic where there is nothing to say of it', () => {
    const silent = { words: '', says: { topic: 'Letter of intent', opens: '', closes: '' } }
    expect(sayNext(silent, status('unknown'), 'en')).toBe('')
  })
})

describe('sayLeft', () => {
  const closing = (earliest: number | null, latest = earliest) => ({
    opensEarliest: null,
    opensLatest: null,
    closesEarliest: earliest,
    closesLatest: latest,
    rolling: false,
  })
  it.each([
    [13 * 24 + 1, '13 days left', 'あと13日'],
    [72 - 0.001, '2 days left', 'あと2日'],
    [48, '2 days left', 'あと2日'],
    [48 - 0.001, '47 hours left', 'あと47時間'],
    [24, '24 hours left', 'あと24時間'],
    [2, '2 hours left', 'あと2時間'],
    [1.5, '1 hour left', 'あと1時間'],
    [0.1, '1 hour left', 'あと1時間'],
  ])('with %d hours to go says “%s” and 「%s」', (hours, en, ja) => {
    const now = 1_000 * HOUR
    const instants = closing(now + hours * HOUR)
    expect(sayLeft(instants, status('closing_soon'), now, 'en')).toBe(en)
    expect(sayLeft(instants, status('closing_soon'), now, 'ja')).toBe(ja)
  })

  it('counts down to nothing that is vague, uncertain, or not near', () => {
    const exact = closing(24 * HOUR)
    expect(sayLeft(closing(24 * HOUR, 48 * HOUR), status('closing_soon'), 0, 'en')).toBe('')
    expect(sayLeft(exact, status('closing_soon', 'likely'), 0, 'en')).toBe('')
    expect(sayLeft(exact, status('open'), 0, 'en')).toBe('')
    expect(sayLeft(closing(null), status('closing_soon'), 0, 'en')).toBe('')
  })
})
