// Elements made one by one, text as text: nothing here parses HTML, so a page's Trusted
// Types and Content-Security-Policy have nothing to object to.

type Child = Node | string | false | null | undefined
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Makes an element. `true` sets an empty attribute; `false`, null and undefined none. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== null && value !== undefined && value !== '') {
      element.setAttribute(key, String(value))
    }
  }
  for (const child of children) if (child) element.append(child)
  return element
}

/** A heading of a level that stays within h1 to h6. */
export function heading(level: number, attributes: Attributes, ...children: Child[]): HTMLElement {
  const name = `h${Math.min(6, Math.max(1, level))}` as 'h2'
  return el(name, attributes, ...children)
}

/** A link to a website, or to an e-mail address by `mailto:`. */
export function link(href: string, text: string, attributes: Attributes = {}): HTMLAnchorElement {
  return el('a', { href, part: 'link', ...attributes }, text)
}
