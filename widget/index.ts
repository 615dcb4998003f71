// The script that a page loads: defines the element once, however often it is loaded, and
// serves pages whose editors cannot write it.

import { CallboardList } from './callboard-list.ts'
import { SCRIPT } from './origin.ts'
import { ATTRIBUTES } from './settings.ts'

const NAME = 'callboard-list'
const PLACES = '[data-callboard]:not([data-callboard=""])'

if (window.customElements && 'adoptedStyleSheets' in Document.prototype) {
  const first = !customElements.get(NAME)
  if (first) customElements.define(NAME, CallboardList)
  const script = SCRIPT
  if (script?.dataset.list) whenReadable(() => standAfter(script))
  if (first) whenReadable(fillPlaces)
}

/** `<script data-list="overseas" src="…">` alone: the list stands where the script does. */
function standAfter(script: HTMLScriptElement): void {
  const element = document.createElement(NAME)
  element.setAttribute('list', script.dataset.list ?? '')
  copyAttributes(script, element)
  if (script.closest('body')) script.after(element)
  else document.body.append(element)
}

/** `<div data-callboard="overseas">`, now and whenever a page adds one later. */
function fillPlaces(): void {
  const fill = (place: Element) => {
    if (place.querySelector(NAME)) return
    const element = document.createElement(NAME)
    element.setAttribute('list', place.getAttribute('data-callboard') ?? '')
    copyAttributes(place, element)
    element.append(...place.childNodes)
    place.append(element)
  }
  document.querySelectorAll(PLACES).forEach(fill)
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches(PLACES)) fill(node)
        node.querySelectorAll(PLACES).forEach(fill)
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true })
}

/** `data-heading-level` of the place becomes `heading-level` of the element. */
function copyAttributes(from: Element, to: Element): void {
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(`data-${name}`)
    if (value !== null && name !== 'list') to.setAttribute(name, value)
  }
  const lang = from.getAttribute('lang')
  if (lang && !to.hasAttribute('lang')) to.setAttribute('lang', lang)
}

function whenReadable(then: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', then, { once: true })
  } else then()
}
