/**
 * Puts the focus on what can be done with the page's entry as a whole ("Send to review…"),
 * unfolding the panel in which it stands on narrow screens.
 */
export function focusActions(): void {
  const box = document.querySelector<HTMLElement>('[data-shortcut="actions"]')
  if (!box) return
  if (!box.checkVisibility()) {
    const panel = box.closest('[id]')
    document.querySelector<HTMLElement>(`[aria-controls="${panel?.id}"]`)?.click()
  }
  // Once the panel is drawn.
  requestAnimationFrame(() => (box.querySelector<HTMLElement>('button, a') ?? box).focus())
}
