import { createInterface } from 'node:readline'
import { z } from 'zod'
import { parseCall } from '../../domain/calls/parse-call.ts'
import { isZone } from '../../domain/calls/zone.ts'
import { Refused, readArgs } from './ending.ts'

const line = z.object({
  phrase: z.string(),
  lang: z.enum(['en', 'ja']),
  year: z.int().min(1900).max(2200),
  zone: z.string().refine(isZone, 'is no IANA zone'),
})

/** One JSON object a line in, one a line out: what the words of a call mean. */
export async function callsParse(args: readonly string[]): Promise<void> {
  readArgs(args, 0, { json: { type: 'boolean' } })
  let number = 0
  for await (const text of createInterface({ input: process.stdin })) {
    number += 1
    if (text.trim() === '') continue
    const { phrase, lang, year, zone } = read(text, number)
    const { unclearAt: _, ...meaning } = parseCall(phrase, {
      lang,
      year,
      zone,
    })
    process.stdout.write(`${JSON.stringify(meaning)}\n`)
  }
}

function read(text: string, number: number): z.infer<typeof line> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Refused(`Line ${number} is not JSON: ${text.slice(0, 80)}`)
  }
  const parsed = line.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refused(`Line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`)
}
