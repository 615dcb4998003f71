// Whether single letters act, kept in this browser; where it cannot be kept, they do.
const KEY = 'callboard.shortcuts'

export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // A browser without storage keeps the choice until the page is left.
  }
}
