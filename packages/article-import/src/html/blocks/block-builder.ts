import type { BlockEmphasis, BlockLink, PageBlock } from './page-block.ts'
import { rootContext, type TextContext } from './text-context.ts'
import { visibleText } from './visible-text.ts'

const marks = ['linked', 'italic', 'timed'] as const
const nothing = { all: 0, linked: 0, italic: 0, timed: 0 }

interface Mark {
  readonly start: number
  end: number
}

/** Extends the last mark if the new one continues it, with at most a space between them. */
const extend = <Kind extends Mark>(list: Kind[], mark: Kind, isSame: (a: Kind, b: Kind) => boolean): void => {
  const last = list.findLast((one) => isSame(one, mark))
  if (last && mark.start - last.end <= 1) last.end = mark.end
  else list.push(mark)
}

/** Collects text until its block ends. `blocks` are the finished blocks; none is empty. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = []
  #text = ''
  #first: TextContext = rootContext
  #breaks = 0
  #links = 0
  #lengths = { ...nothing }
  #isSpaced = false
  #linkSpans: (BlockLink & Mark)[] = []
  #emphasis: (BlockEmphasis & Mark)[] = []

  /** The last characters of the current block. */
  get tail(): string {
    return this.#isSpaced ? '' : this.#text.slice(-12)
  }

  /** Adds a line break. One is a space; two in a row end the block. */
  break(): void {
    this.#breaks += 1
    this.#isSpaced = true
  }

  /** Starts a table cell, separated from the previous cell by " | ". */
  startCell(): void {
    if (this.#lengths.all > 0) this.#append(' | ')
  }

  /** Starts a link. */
  startLink(): void {
    if (this.#breaks > 1) this.end()
    this.#links += 1
  }

  /** Appends text and collapses white space, also between text nodes. Returns the offset of the new text. */
  #append(text: string): number {
    const words = visibleText(text).replace(/\s+/gu, ' ')
    if (words === '') return this.#text.length
    if (words.startsWith(' ')) this.#isSpaced = true
    const trimmed = words.trim()
    if (trimmed === '') return this.#text.length
    if (this.#isSpaced && this.#text !== '') this.#text += ' '
    const start = this.#text.length
    this.#text += trimmed
    this.#isSpaced = words.endsWith(' ')
    return start
  }

  /** Adds the text of a text node. */
  add(text: string, context: TextContext): void {
    const { length } = visibleText(text).trim()
    if (length === 0) {
      this.#append(text)
      return
    }
    if (this.#breaks > 1) this.end()
    if (this.#lengths.all === 0) this.#first = context
    this.#breaks = 0
    this.#lengths.all += length
    for (const mark of marks) if (context[mark]) this.#lengths[mark] += length
    const start = this.#append(text)
    this.#mark(context, start, this.#text.length)
  }

  #mark(context: TextContext, start: number, end: number): void {
    if (context.href !== '') {
      const link = { start, end, href: context.href, ...(context.rel !== '' && { rel: context.rel }) }
      extend(this.#linkSpans, link, (a, b) => a.href === b.href)
    }
    for (const kind of ['emphasis', 'strong'] as const) {
      if (kind === 'emphasis' ? context.italic : context.strong) {
        extend(this.#emphasis, { start, end, kind }, (a, b) => a.kind === b.kind)
      }
    }
  }

  /** Ends the current block. */
  end(): void {
    const { all, linked, italic, timed } = this.#lengths
    if (this.#text !== '') this.blocks.push(this.#block(linked / all, italic / all, timed / all))
    this.#text = ''
    this.#breaks = 0
    this.#links = 0
    this.#isSpaced = false
    this.#lengths = { ...nothing }
    this.#linkSpans = []
    this.#emphasis = []
  }

  #block(linked: number, italic: number, timed: number): PageBlock {
    const { kind, lists, quotations } = this.#first
    const text = this.#text.normalize('NFC')
    const at = (offset: number): number =>
      text === this.#text ? offset : this.#text.slice(0, offset).normalize('NFC').length
    const placed = <Kind extends Mark>(list: readonly Kind[]): readonly Kind[] =>
      list
        .map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }))
        .filter(({ start, end }) => start < end)
    return {
      text,
      kind,
      lists,
      quotations,
      links: this.#links,
      linked,
      italic,
      timed,
      linkSpans: placed(this.#linkSpans),
      emphasis: placed(this.#emphasis).toSorted((a, b) => a.start - b.start || a.end - b.end),
    }
  }
}
