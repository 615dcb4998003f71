import { describe, expect, it } from 'vitest'
import type { Call, VagueDate } from './call.ts'
import { forecastFrom } from './past-cycles.ts'
import { sayPast } from './say-past.ts'

function call(cycle: string, opens: VagueDate | null, closes: VagueDate | null): Call {
  const none = { en: '', ja: '' }
  const rest = { label: none, stage: 'call', route: '', words: none, rolling: false } as const
  return { ...rest, id: cycle, cycle, opens, closes, certainty: 'announced', past: true }
}

function day(text: string): VagueDate {
  return { earliest: text, latest: text, precision: 'day' }
}

function span(earliest: string, latest: string): VagueDate {
  return { earliest, latest, precision: 'third' }
}

function say(calls: readonly Call[]): [en: string, ja: string][] {
  return forecastFrom(calls).map((one) => [sayPast(one, 'en'), sayPast(one, 'ja')])
}

const FIVE = [
  call('2022', day('2022-04-02'), day('2022-05-12')),
  call('2023', day('2023-04-09'), day('2023-05-10')),
  call('2024', day('2024-04-04'), day('2024-05-14')),
  call('2025', day('2025-04-03'), day('2025-05-13')),
  call('2026', day('2026-04-02'), day('2026-05-13')),
]

describe('what past cycles let expect', () => {
  it('is between which days calls opened and closed in the last years', () => {
    expect(say(FIVE)).toEqual([
      [
        'Opened 2–9 April in the last five years (2022–2026) · closed 10–14 May',
        '過去5年間（2022〜2026年）は4月2日から9日の間に開始、5月10日から14日の間に締切',
      ],
    ])
  })

  it('rests on the last five years at most', () => {
    const older = call('2016', day('2016-01-05'), null)
    expect(say([older, ...FIVE])).toEqual(say(FIVE))
  })

  it('says one cycle as one', () => {
    expect(say([call('2026', day('2026-04-03'), null)])).toEqual([
      ['Opened 3 April in 2026', '2026年は4月3日に開始'],
    ])
  })

  it('counts what was tentative, and a year with two rounds once', () => {
    const rounds: Call[] = [
      { ...call('2025', day('2025-04-01'), null), certainty: 'tentative' },
      call('2024', day('2024-04-05'), null),
      call('2025', day('2025-04-09'), null),
    ]
    expect(say(rounds)[0]?.[0]).toBe('Opened 1–9 April in the last two years (2024–2025)')
  })

  it('is the same in whatever order the cycles stand', () => {
    expect(say(FIVE.toReversed())).toEqual(say(FIVE))
  })

  it.each([
    ['05-02', 1],
    ['05-03', 0],
  ])('is nothing of four months or more: 1 January to %s', (last, count) => {
    const calls = [call('2025', day('2025-01-01'), null), call('2026', day(`2026-${last}`), null)]
    expect(say(calls)).toHaveLength(count)
  })

  it('is as vague as what was announced', () => {
    const calls = [
      call('2025', span('2025-04-01', '2025-04-10'), span('2025-06-01', '2025-06-10')),
      call('2026', span('2026-04-01', '2026-04-10'), span('2026-06-11', '2026-06-20')),
    ]
    expect(say(calls)).toEqual([
      [
        'Opened in early April in the last two years (2025–2026) · closed in early to mid-June',
        '過去2年間（2025〜2026年）は4月上旬に開始、6月上旬から6月中旬の間に締切',
      ],
    ])
    const mixed = [
      call('2025', day('2025-04-08'), null),
      call('2026', span('2026-04-01', '2026-04-10'), null),
    ]
    expect(say(mixed)[0]?.[0]).toBe('Opened in early April in the last two years (2025–2026)')
    const months = [
      call('2025', span('2025-04-01', '2025-05-31'), span('2025-08-03', '2025-08-09')),
    ]
    expect(say(months)[0]?.[0]).toBe(
      'Opened between April and May in 2025 · closed between 3 and 9 August',
    )
  })

  it('names the years of each side where they differ, and years with gaps one by one', () => {
    const calls = [
      call('2022', day('2022-04-01'), day('2022-06-01')),
      call('2024', day('2024-04-01'), null),
      call('2025', day('2025-04-01'), null),
    ]
    expect(say(calls)).toEqual([
      [
        'Opened 1 April in 2022, 2024 and 2025 · closed 1 June in 2022',
        '2022年・2024年・2025年は4月1日に開始、2022年は6月1日に締切',
      ],
    ])
  })

  it('goes round New Year and over leap days', () => {
    const winter = [call('2025', day('2024-12-28'), null), call('2026', day('2026-01-04'), null)]
    expect(say(winter)[0]?.[0]).toBe(
      'Opened 28 December – 4 January in the last two years (2025–2026)',
    )
    expect(say(winter.toReversed())).toEqual(say(winter))
    const february = [
      call('2027', span('2027-02-21', '2027-02-28'), null),
      call('2028', span('2028-02-21', '2028-02-29'), null),
    ]
    expect(say(february)[0]?.[0]).toBe('Opened in late February in the last two years (2027–2028)')
  })

  it('is nothing where calls opened all over the year, or nobody announced anything', () => {
    expect(
      say([call('2025', day('2025-02-01'), null), call('2026', day('2026-09-01'), null)]),
    ).toEqual([])
    const guessed: Call = { ...call('2026', day('2026-04-01'), null), certainty: 'expected' }
    expect(say([guessed, call('2025', null, null)])).toEqual([])
  })

  it('is told apart by scheme and stage', () => {
    const letter: Call = { ...call('2026', null, day('2026-03-31')), stage: 'letter_of_intent' }
    const other: Call = {
      ...call('2026', null, day('2026-09-30')),
      label: { en: 'Fellowships', ja: '' },
    }
    expect(forecastFrom([...FIVE, letter, other])).toHaveLength(3)
  })
})
