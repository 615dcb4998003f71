// The lines of a program's calls as the source document prints them: "2026 call for
// proposals: …", or a cycle with its numbered schemes and their deadlines below. A line is
// taken when it reads back as the call it stands for; the last resort may not, and is reported.
import type { ImportedEntry } from '../../domain/import/imported.ts'
import { readLabel } from '../../domain/import/labels.ts'
import { readCall } from '../../domain/import/read-call.ts'
import { inOneLanguage } from './in-one-language.ts'

type PrintedCall = ImportedEntry['calls'][number]

const STAGE_NAMES: Readonly<Record<NonNullable<PrintedCall['stage']>, string>> = {
  call: 'call for proposals',
  registration: 'registration deadline',
  letter_of_intent: 'letter of intent deadline',
  full_proposal: 'full proposal deadline',
  nomination: 'nomination deadline',
}

/** @returns paragraphs of plain text, in the order of the calls */
export function callLines(calls: readonly PrintedCall[]): string[] {
  const lines: string[] = []
  let cycle = ''
  let scheme = ''
  let number = 0
  for (const call of calls) {
    const alone = linesOf(call).find((line) => readsAs(line, call, { cycle: '', scheme: '' }))
    if (alone !== undefined && cycle === '') {
      lines.push(alone)
      continue
    }
    if (readLabel([{ text: `${call.cycle}:` }])?.is !== 'cycle') {
      lines.push(alone ?? linesOf(call)[0] ?? '')
      continue
    }
    const label = inOneLanguage(call.label)
    if (call.cycle !== cycle || (label === '' && scheme !== '')) {
      cycle = call.cycle
      scheme = ''
      number = 0
      lines.push(`${cycle}:`)
    }
    if (label !== scheme) {
      scheme = label
      lines.push(`${++number}. ${scheme}`)
    }
    const under = linesUnderScheme(call)
    lines.push(under.find((line) => readsAs(line, call, { cycle, scheme })) ?? under[0] ?? '')
  }
  return lines
}

/** Ways to print a call by itself, the most usual first. */
function linesOf(call: PrintedCall): string[] {
  const { cycle, stage = 'call' } = call
  const [words, label] = [inOneLanguage(call.words), inOneLanguage(call.label)]
  const named = (name: string) => `${capitalised(`${cycle} ${name}`.trim())}: ${words}`
  const standard = STAGE_NAMES[stage]
  if (stage !== 'call') return [words, named(standard)]
  if (label === '') return [named(standard), words]
  // "2026 call for Japan based researchers", but "2026 call for proposals (Alignment call)".
  const own = named(label.charAt(0).toLowerCase() + label.slice(1))
  const aside = named(`${standard} (${label})`)
  return /^call for /i.test(label) ? [own, aside, words] : [aside, own, words]
}

function linesUnderScheme(call: PrintedCall): string[] {
  const words = inOneLanguage(call.words)
  return [words, `${capitalised(STAGE_NAMES[call.stage ?? 'call'])}: ${words}`]
}

/** Of its dates the words decide, and they are the same. */
function readsAs(
  line: string,
  call: PrintedCall,
  above: { readonly cycle: string; readonly scheme: string },
): boolean {
  const label = readLabel([{ text: line }])
  if (label?.is !== 'call') return false
  const value = label.value.map((part) => (part === 'break' ? ' ' : part.text)).join('')
  const setting = { ...above, year: undefined, zone: 'Asia/Tokyo' }
  const read = readCall(label.text, value, line, setting).call
  return (
    read.cycle === call.cycle &&
    read.stage === (call.stage ?? 'call') &&
    inOneLanguage(read.label) === inOneLanguage(call.label) &&
    inOneLanguage(read.words) === inOneLanguage(call.words)
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
