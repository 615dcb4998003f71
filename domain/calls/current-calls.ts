import type { Call } from './call.ts'

/** A call that readers may still act on; the others are kept for the forecast. */
export function isCurrent({ past }: Pick<Call, 'past'>): boolean {
  return past !== true
}

/** True once nothing more can come of a call: its last possible day lies before `today`. */
export function isOver({ opens, closes }: Pick<Call, 'opens' | 'closes'>, today: string): boolean {
  const last = closes ?? opens
  return last === null || last.latest < today
}
