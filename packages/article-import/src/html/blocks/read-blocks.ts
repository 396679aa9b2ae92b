import { blockElements } from './block-elements.ts'
import type { PageBlock } from './page-block.ts'
import { silentElements } from './silent-elements.ts'

const [elementNode, textNode] = [1, 3]
const spaces = /[\s\u200b\ufeff]+/gu
const cells = new Set(['TD', 'TH'])

/** `text` with every run of white space as one space and none at its ends. */
export const collapse = (text: string): string => text.replace(spaces, ' ').trim()

/** Where a text node stands. */
interface Place {
  readonly kind: string
  readonly linked: boolean
  readonly italic: boolean
  readonly timed: boolean
}

const enter = (name: string, place: Place): Place => {
  if (name === 'A') return { ...place, linked: true }
  if (name === 'EM' || name === 'I') return { ...place, italic: true }
  if (name === 'TIME') return { ...place, timed: true }
  return blockElements.has(name) ? { ...place, kind: name } : place
}

/** Collects text until the block ends. */
class OpenBlock {
  readonly done: PageBlock[] = []
  #text = ''
  #kind = 'BODY'
  #breaks = 0
  #lengths = { all: 0, linked: 0, italic: 0, timed: 0 }

  break(): void {
    this.#breaks += 1
    this.#text += ' '
  }

  startCell(): void {
    if (this.#text.trim() !== '') this.#text += ' | '
  }

  add(value: string, place: Place): void {
    const { length } = value.trim()
    if (length > 0) {
      if (this.#breaks > 1) this.end()
      if (this.#lengths.all === 0) this.#kind = place.kind
      this.#breaks = 0
      this.#lengths.all += length
      for (const at of ['linked', 'italic', 'timed'] as const) if (place[at]) this.#lengths[at] += length
    }
    this.#text += value
  }

  end(): void {
    const text = collapse(this.#text)
    const { all, linked, italic, timed } = this.#lengths
    if (all > 0)
      this.done.push({ text, kind: this.#kind, linked: linked / all, italic: italic / all, timed: timed / all })
    this.#text = ''
    this.#breaks = 0
    this.#lengths = { all: 0, linked: 0, italic: 0, timed: 0 }
  }
}

/**
 * Reads the blocks of text below `root`, in order, none empty. A block ends where a block element starts or ends and at
 * two line breaks in a row; one line break is a space; the cells of a table row are joined by " | ".
 */
export const readBlocks = (root: Element): readonly PageBlock[] => {
  const open = new OpenBlock()
  const visit = (node: Node, place: Place): void => {
    if (node.nodeType === textNode) open.add(node.nodeValue ?? '', place)
    if (node.nodeType !== elementNode) return
    const name = (node as Element).tagName.toUpperCase()
    if (silentElements.has(name)) return
    if (name === 'BR') return open.break()
    if (cells.has(name)) open.startCell()
    const apart = blockElements.has(name) && !(place.kind === 'TR' && name === 'P')
    if (apart) open.end()
    const inside = enter(name, place)
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inside)
    if (apart) open.end()
  }
  visit(root, { kind: 'BODY', linked: false, italic: false, timed: false })
  open.end()
  return open.done
}
