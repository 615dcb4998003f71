// The weekday beside a date: Friday, (Fri.), （金）, (木・祝).
import { type Reader, take, takeMark } from './reader.ts'

/** 0 is Sunday. */
export function readWeekday(reader: Reader): number | undefined {
  const start = reader.at
  const comma = takeMark(reader, 'comma')
  const open = takeMark(reader, 'open')
  const found = take(reader, 'weekday')
  if (!found || (open && !closeAfterWeekday(reader))) {
    reader.at = start
    return undefined
  }
  if (!comma && !open) takeMark(reader, 'comma')
  return found.weekday
}

/** Passes over what may stand behind the weekday in its brackets: "・祝", ".". */
function closeAfterWeekday(reader: Reader): boolean {
  for (let i = 0; i < 4; i++) {
    if (takeMark(reader, 'close')) return true
    const next = reader.terms[reader.at]
    if (!next || next.is === 'number' || (next.is === 'mark' && next.mark === 'open')) return false
    reader.at++
  }
  return false
}
