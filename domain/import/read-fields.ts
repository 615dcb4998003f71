// The pieces under a title, one after the other: what is a website, a contact or a call, and
// what is the program's text. A label without a value waits for the next piece; a call's
// cycle ("2027 Award Cycle:") holds for the numbered schemes and deadlines below it.
import { type Inline, wordsOf } from './blocks.ts'
import { type Label, readLabel } from './labels.ts'
import { isLinks, type List, type Piece, pieceWords } from './pieces.ts'
import { type CallReading, readCall } from './read-call.ts'
import { type ImportedContact, readContacts } from './read-contacts.ts'
import { type ImportedWebsite, linkedWebsites, readWebsites } from './read-website.ts'
import { isNumbered, withoutNumber } from './title-likeness.ts'

export type Fields = {
  readonly body: Piece[]
  readonly websites: ImportedWebsite[]
  readonly contacts: ImportedContact[]
  readonly calls: CallReading[]
}

type Waiting = 'nothing' | 'contact' | 'call' | 'schemes'
type State = Fields & {
  waiting: Waiting
  /** The label of a call that waits for its words. */
  callName: string
  cycle: string
  scheme: string
}
type Setting = { readonly year: number | undefined; readonly zone: string }

export function readFields(pieces: readonly Piece[], setting: Setting): Fields {
  const state: State = {
    body: [],
    websites: [],
    contacts: [],
    calls: [],
    waiting: 'nothing',
    callName: '',
    cycle: '',
    scheme: '',
  }
  for (const piece of pieces) readPiece(state, piece, setting)
  const { body, websites, contacts, calls } = state
  return { body, websites, contacts, calls }
}

function readPiece(state: State, piece: Piece, setting: Setting): void {
  if (piece.is === 'list') readList(state, piece, setting)
  else if (piece.is === 'paragraph') readParagraph(state, piece.content, setting)
  else if (piece.is === 'heading' && isScheme(state, pieceWords(piece))) {
    state.scheme = withoutNumber(pieceWords(piece))
  } else takeAsBody(state, piece)
}

function readParagraph(state: State, content: readonly Inline[], setting: Setting): void {
  const label = readLabel(content)
  const words = wordsOf(content)
  if (label) readLabelled(state, label, content, setting)
  else if (isLinks(content)) readBareLinks(state, content)
  else if (state.waiting === 'contact' && hasAddress(content)) {
    state.contacts.push(...readContacts(content))
  } else if (state.waiting === 'call') {
    readCallWords(state, state.callName, words, `${state.callName}: ${words}`, setting)
    state.waiting = 'nothing'
  } else if (isScheme(state, words)) state.scheme = withoutNumber(words)
  else takeAsBody(state, { is: 'paragraph', content })
}

function readLabelled(
  state: State,
  label: Label,
  content: readonly Inline[],
  setting: Setting,
): void {
  const value = wordsOf(label.value)
  switch (label.is) {
    case 'website': {
      const websites = readWebsites(label)
      state.websites.push(...websites)
      state.contacts.push(...readContacts(label.value.filter(isMailLink)))
      if (websites.length === 0 && value !== '') takeAsBody(state, { is: 'paragraph', content })
      state.waiting = 'nothing'
      return
    }
    case 'contact':
      if (value !== '') state.contacts.push(...readContacts(label.value, label.aside))
      state.waiting = 'contact'
      return
    case 'cycle':
      state.cycle = label.text
      state.scheme = ''
      state.waiting = 'schemes'
      if (value !== '') readCallWords(state, '', value, value, setting)
      return
    case 'call':
      if (value === '') {
        state.waiting = 'call'
        state.callName = label.text
        return
      }
      readCallWords(state, label.text, value, wordsOf(content), setting)
      if (state.waiting !== 'schemes') state.waiting = 'nothing'
  }
}

function readBareLinks(state: State, content: readonly Inline[]): void {
  const contacts = readContacts(content).filter(({ email }) => email !== undefined)
  state.contacts.push(...contacts)
  state.websites.push(...linkedWebsites(content))
}

function readCallWords(
  state: State,
  name: string,
  value: string,
  line: string,
  setting: Setting,
): void {
  const { cycle, scheme } = state
  state.calls.push(readCall(name, value, line, { ...setting, cycle, scheme }))
}

/** A list may hold fields, a label's values, numbered schemes, or be text. */
function readList(state: State, list: List, setting: Setting): void {
  const firstWords = list.items.map((item) => (item[0] ? pieceWords(item[0]) : ''))
  if (state.waiting === 'schemes' && list.ordered) {
    for (const [i, item] of list.items.entries()) {
      state.scheme = firstWords[i] ?? ''
      for (const piece of item.slice(1)) readPiece(state, piece, setting)
    }
    return
  }
  const isFields = list.items.every((item) => item[0] && isFieldPiece(item[0]))
  if (isFields || state.waiting === 'call' || state.waiting === 'contact') {
    const { waiting } = state
    for (const piece of list.items.flat()) {
      if (!isFields) state.waiting = waiting
      readPiece(state, piece, setting)
    }
    return
  }
  takeAsBody(state, list)
}

function isFieldPiece(piece: Piece): boolean {
  return (
    piece.is === 'paragraph' && (readLabel(piece.content) !== undefined || isLinks(piece.content))
  )
}

function isScheme(state: State, words: string): boolean {
  return state.waiting === 'schemes' && isNumbered(words)
}

function hasAddress(content: readonly Inline[]): boolean {
  return content.some((part) => part !== 'break' && Boolean(part.href))
}

function isMailLink(part: Inline): boolean {
  return part !== 'break' && /^mailto:/i.test(part.href ?? '')
}

function takeAsBody(state: State, piece: Piece): void {
  state.body.push(piece)
  state.waiting = 'nothing'
}
