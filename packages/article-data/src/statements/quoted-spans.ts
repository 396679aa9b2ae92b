import type { Block, Span } from '../model/text.ts'

const closes: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’' }
const marks = /["“”„«»‘’]/gu

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** ‘ opens only before a word; ’ between or after letters closes only a ‘ and is otherwise an apostrophe. */
const opensHere = (text: string, at: number, mark: string): boolean =>
  mark === '‘' ? !isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1)) : mark in closes

/**
 * The runs of `text` in quotation marks, including the marks, in order; inner quotations belong to the outer one.
 * Accepts “ ”, « », „ “, ‘ ’ and straight double quotes. Apostrophes do not count. A quotation that is not closed in
 * its block ends with the block, because newspapers print one that continues in the next paragraph this way.
 */
export const quotedSpans = (text: string, blocks: readonly Block[]): readonly Span[] =>
  blocks.flatMap((block) => quotedIn(text, block.span))

function quotedIn(text: string, block: Span): readonly Span[] {
  const found: Span[] = []
  let opened: { readonly start: number; readonly closing: string } | undefined
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(marks)) {
    const at = block.start + index
    const isApostrophe = mark === '’' && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1))
    if (opened && mark === opened.closing && !isApostrophe) {
      found.push({ start: opened.start, end: at + 1 })
      opened = undefined
    } else if (!opened && mark === '"') opened = { start: at, closing: '"' }
    else if (!opened && opensHere(text, at, mark)) opened = { start: at, closing: closes[mark] ?? mark }
  }
  // An unclosed single quote is an apostrophe before a word (’twas, typed ‘twas), not a quotation.
  if (opened && opened.closing !== '’') found.push({ start: opened.start, end: block.end })
  return found
}
