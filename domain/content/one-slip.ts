/** True for one slip of the keyboard: a letter more, less or other, or two neighbours swapped. */
export function isOneSlipAway(text: string, meant: string): boolean {
  if (text === meant || Math.abs(text.length - meant.length) > 1) return false
  let start = 0
  while (start < text.length && text[start] === meant[start]) start++
  const rest = (word: string, skip: number) => word.slice(start + skip)
  return (
    rest(text, 1) === rest(meant, 1) ||
    rest(text, 0) === rest(meant, 1) ||
    rest(text, 1) === rest(meant, 0) ||
    (text[start] === meant[start + 1] &&
      text[start + 1] === meant[start] &&
      rest(text, 2) === rest(meant, 2))
  )
}
