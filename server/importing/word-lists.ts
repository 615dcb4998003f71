import type { Element, ElementContent, RootContent } from 'hast'

type ListParagraph = {
  readonly level: number
  readonly ordered: boolean
  readonly content: ElementContent[]
}

/**
 * Word writes lists to the clipboard as paragraphs with a typed bullet or number. Gathers
 * neighbouring ones into real, nested lists.
 */
export function joinWordLists(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = []
  let run: ListParagraph[] = []
  const endRun = () => {
    out.push(...listsOf(run))
    run = []
  }
  for (const node of nodes) {
    const item = listParagraph(node)
    if (item) run.push(item)
    else if (node.type === 'text' && node.value.trim() === '' && run.length > 0) continue
    else {
      endRun()
      out.push(withinContainer(node))
    }
  }
  endRun()
  return out
}

function withinContainer(node: RootContent): RootContent {
  if (node.type !== 'element' || !['div', 'section', 'article', 'td'].includes(node.tagName))
    return node
  return { ...node, children: joinWordLists(node.children) as ElementContent[] }
}

function listParagraph(node: RootContent): ListParagraph | undefined {
  const level = node.type === 'element' ? Number(node.properties.dataList) : Number.NaN
  if (node.type !== 'element' || !(level >= 1)) return undefined
  const marker = node.children.map(markerText).find((text) => text !== undefined) ?? ''
  const ordered = /^\s*[(（]?([0-9０-９]+|[a-z]|[ivx]+)[.)）．、]/i.test(marker)
  return { level, ordered, content: node.children.flatMap(withoutMarker) }
}

function markerText(node: ElementContent): string | undefined {
  if (node.type !== 'element') return undefined
  if (node.properties.dataMarker !== undefined) return textOf(node)
  return node.children.map(markerText).find((text) => text !== undefined)
}

function withoutMarker(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.properties.dataMarker !== undefined) return []
  return [{ ...node, children: node.children.flatMap(withoutMarker) }]
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** Deeper paragraphs become a list inside the item above them. */
function listsOf(run: readonly ListParagraph[]): Element[] {
  const lists: Element[] = []
  for (let i = 0; i < run.length; ) {
    const first = run[i]
    if (!first) break
    let end = i + 1
    while ((run[end]?.level ?? 0) > first.level) end++
    const item = element('li', [element('p', first.content), ...listsOf(run.slice(i + 1, end))])
    const tagName = first.ordered ? 'ol' : 'ul'
    const last = lists.at(-1)
    if (last?.tagName === tagName) last.children.push(item)
    else lists.push(element(tagName, [item]))
    i = end
  }
  return lists
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
