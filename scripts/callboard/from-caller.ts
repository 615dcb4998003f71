import { resolve } from 'node:path'

/** A path as the person typed it, seen from the folder in which they stood. */
export function fromCaller(path: string): string {
  return resolve(process.env.CALLBOARD_CALLED_FROM ?? '.', path)
}
