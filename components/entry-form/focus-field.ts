// Leads to the control in which an issue can be mended, whatever hides it.

const CONTROLS = 'input, select, textarea, [contenteditable="true"]'

/**
 * Puts the focus on the control of an issue's path, or on the nearest one around it; opens
 * folded parts on the way.
 * @param show makes a hidden language visible before the focus goes there
 */
export function focusField(path: string, show: () => void): void {
  const place = nearest(path)
  if (!place) return
  if (place.closest('[data-language]')?.checkVisibility() === false) show()
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true
  }
  const control = place.matches(CONTROLS)
    ? place
    : (place.querySelector<HTMLElement>(CONTROLS) ?? place.querySelector<HTMLElement>('button'))
  const target = control ?? place
  const label = document.querySelector(`label[for="${CSS.escape(target.id)}"]`)
  const seen = label ?? target
  seen.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}

/** The element whose id is the path, or the longest beginning of it that has one. */
function nearest(path: string): HTMLElement | null {
  for (let id = path; id !== ''; id = id.replace(/(?:\.\w+|\[\d+\]|^\w+)$/, '')) {
    const element = document.getElementById(id)
    if (element) return element
  }
  return null
}
