import { collapse } from './collapse.ts'
import type { PageBlock } from './page-block.ts'
import type { Place } from './place.ts'

const marks = ['linked', 'italic', 'timed'] as const
const nothing = { all: 0, linked: 0, italic: 0, timed: 0 }

/** Puts text together until its block ends; `blocks` are those that have ended, none empty. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = []
  #text = ''
  #kind = ''
  #breaks = 0
  #links = 0
  #lengths = { ...nothing }

  /** A line break: a space, and the block's end where another follows before any text. */
  break(): void {
    this.#breaks += 1
    this.#text += ' '
  }

  /** The start of a table cell, set apart from the cell before. */
  startCell(): void {
    if (this.#lengths.all > 0) this.#text += ' | '
  }

  /** The start of a link. */
  startLink(): void {
    if (this.#breaks > 1) this.end()
    this.#links += 1
  }

  add(text: string, place: Place): void {
    const { length } = text.trim()
    if (length > 0) {
      if (this.#breaks > 1) this.end()
      if (this.#lengths.all === 0) this.#kind = place.kind
      this.#breaks = 0
      this.#lengths.all += length
      for (const mark of marks) if (place[mark]) this.#lengths[mark] += length
    }
    this.#text += text
  }

  end(): void {
    const { all, linked, italic, timed } = this.#lengths
    const text = collapse(this.#text)
    if (text !== '')
      this.blocks.push({
        text,
        kind: this.#kind,
        links: this.#links,
        linked: linked / all,
        italic: italic / all,
        timed: timed / all,
      })
    this.#text = ''
    this.#breaks = 0
    this.#links = 0
    this.#lengths = { ...nothing }
  }
}
