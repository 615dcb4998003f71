// Comma-separated values as RFC 4180 and spreadsheets write them: quoted cells may hold
// commas, line breaks and doubled quotes.

/** @returns the rows, blank ones left out; undefined when a quote is never closed */
export function csvRows(text: string): string[][] | undefined {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (character === '\n') rows.push([])
    } else cell += character
  }
  if (quoted) return undefined
  rows.at(-1)?.push(cell.replace(/\r$/, ''))
  return rows.filter((row) => row.some((value) => value.trim() !== ''))
}
