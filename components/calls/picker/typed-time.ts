// A time of day as people type it. Twelve o'clock with a.m. or p.m. is refused, since half of
// the readers take it for the other one.

/** `HH:MM` (24:00 allowed), "" for nothing typed, undefined for what is no clear time. */
export function typedTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (plain === '') return ''
  if (plain === 'noon' || plain === '12 noon' || plain === '正午') return '12:00'
  if (plain === 'midnight') return undefined
  const match = /^(\d{1,2})(?:[:.時h]?(\d{2})分?|[時h])?\s*(a\.?m\.?|p\.?m\.?)?$/.exec(plain)
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  const half = match[3]?.[0]
  if (half && (hour === 0 || hour >= 12)) return undefined
  const hours = half === 'p' ? hour + 12 : hour
  if (minute > 59 || hours > 24 || (hours === 24 && minute > 0)) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
