import { describe, expect, it } from 'vitest'
import { CALL_STAGES } from './call.ts'
import { sayStage } from './say-stage.ts'
import { sayStatus } from './say-status.ts'
import { STATUSES } from './status.ts'

describe('a status in words', () => {
  it.each([
    ['upcoming', 'Upcoming', '募集予定'],
    ['opens_soon', 'Opens soon', 'まもなく開始'],
    ['open', 'Open', '募集中'],
    ['closing_soon', 'Closing soon', 'まもなく締切'],
    ['closed', 'Closed', '募集終了'],
    ['rolling', 'Open all year', '随時募集'],
    ['unknown', 'Dates unclear', '日程は要確認'],
  ] as const)('that is sure: %s is “%s” and 「%s」', (status, en, ja) => {
    for (const certainty of ['sure', undefined] as const) {
      const said = { status, ...(certainty && { certainty }) }
      expect(sayStatus(said, 'en')).toBe(en)
      expect(sayStatus(said, 'ja')).toBe(ja)
    }
  })

  it.each([
    ['upcoming', 'Expected', '募集予定'],
    ['opens_soon', 'Probably opens soon', 'まもなく開始の見込み'],
    ['open', 'Probably open', '募集中の見込み'],
    ['closing_soon', 'Probably closing soon', 'まもなく締切の見込み'],
    ['closed', 'Probably closed', '募集終了の見込み'],
    ['rolling', 'Probably open all year', '随時募集の見込み'],
    ['unknown', 'Dates unclear', '日程は要確認'],
  ] as const)('that is likely: %s is “%s” and 「%s」', (status, en, ja) => {
    expect(sayStatus({ status, certainty: 'likely' }, 'en')).toBe(en)
    expect(sayStatus({ status, certainty: 'likely' }, 'ja')).toBe(ja)
  })

  it('is about the deadline alone where no opening was announced', () => {
    const alone = { status: 'open', certainty: 'likely', deadlineOnly: true } as const
    expect(sayStatus(alone, 'en')).toBe('Deadline ahead')
    expect(sayStatus(alone, 'ja')).toBe('締切前')
  })

  it('has different words for every status', () => {
    for (const lang of ['en', 'ja'] as const) {
      expect(new Set(STATUSES.map((status) => sayStatus({ status }, lang))).size).toBe(7)
    }
  })
})

describe('a stage in words', () => {
  it.each([
    ['call', '', ''],
    ['registration', 'Registration', '事前登録'],
    ['letter_of_intent', 'Letter of intent', '趣意書'],
    ['full_proposal', 'Full proposal', '本申請'],
    ['nomination', 'Nomination by an institution', '機関による推薦'],
  ] as const)('%s is “%s” and 「%s」', (stage, en, ja) => {
    expect(CALL_STAGES).toContain(stage)
    expect(sayStage(stage, 'en')).toBe(en)
    expect(sayStage(stage, 'ja')).toBe(ja)
  })
})
