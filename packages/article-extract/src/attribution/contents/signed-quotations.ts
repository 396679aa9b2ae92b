import { type Doc, type DocBlock, type TokenRange, tokenAt } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { holdsRange } from '../grammar/clauses.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { isQuotedBlock } from './follow-on-quotations.ts'

/** The probability that the name after a quotation and a dash is the speaker's. */
const confidence = 0.85

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const particle = '(?:al|bin|da|de|del|der|di|du|el|la|le|van|von|y)'
const name = `${word}(?: (?:${particle} )*${word}){1,4}`
/** The dash, the name, and an occupation that may follow: "Ilse Marten, teacher". */
const signature = String.raw`[―—–]\s*(?<name>${name})(?:,\s.{2,60})?\s*$`
const signedLine = new RegExp(String.raw`^\s*[“”"«].{12,}[”“"»]\s*${signature}`, 'u')
const signatureAlone = new RegExp(String.raw`^\s*${signature}`, 'u')

interface Signed {
  readonly content: TokenRange
  readonly dash: number
  readonly source: TokenRange
  readonly whole: TokenRange
}

/** The signature of a line or block that begins at `offset`. `quotation` is the signed quotation if it is before the line. */
const signedAt = (
  doc: Doc,
  line: { readonly text: string; readonly offset: number },
  quotation?: TokenRange,
): Signed | undefined => {
  const found = (quotation ? signatureAlone : signedLine).exec(line.text)?.groups?.name
  if (found === undefined) return undefined
  const at = line.text.lastIndexOf(found)
  const first = tokenAt(doc, line.offset)
  const source = {
    first: tokenAt(doc, line.offset + at),
    end: tokenAt(doc, line.offset + at + found.length),
  }
  const dash = source.first - 1
  const content = quotation ?? { first, end: dash }
  const end = tokenAt(doc, line.offset + line.text.length)
  return content.first < content.end ? { content, dash, source, whole: { first: content.first, end } } : undefined
}

const signedIn = (doc: Doc, block: DocBlock, before: DocBlock | undefined): readonly Signed[] => {
  let offset = block.span.start
  const lines = doc.text.slice(block.span.start, block.span.end).split('\n')
  const quotation = lines.length === 1 && before && isQuotedBlock(doc, before) ? before : undefined
  return lines.flatMap((text) => {
    const line = { text: text.replace(/\.\s*$/u, ''), offset }
    offset += text.length + 1
    return signedAt(doc, line) ?? (quotation && signedAt(doc, line, quotation)) ?? []
  })
}

/** The signed quotation of each token, its signature included. */
const byToken = (signed: readonly Signed[]): ReadonlyMap<number, Signed> => {
  const tokens = new Map<number, Signed>()
  for (const one of signed) for (let at = one.whole.first; at < one.whole.end; at++) tokens.set(at, one)
  return tokens
}

/** Keeps the model's attribution in a signed quotation if it is all inside and has another source. */
const outsideOrNested = (doc: Doc, one: Attribution, signed: ReadonlyMap<number, Signed>): readonly Attribution[] => {
  const parts = [one.source, one.cue, ...one.content].filter((range) => range !== undefined)
  const touched = new Set<Signed>()
  for (const { first, end } of parts)
    for (let at = first; at < end; at++) {
      const there = signed.get(at)
      if (there && [there.whole.first, there.dash].some((token) => doc.blockOf[token] === one.block)) touched.add(there)
    }
  const [only] = touched
  if (!only) return [one]
  const isInside = touched.size === 1 && parts.every((range) => holdsRange(only.content, range))
  return one.source && isInside ? [{ ...one, isNested: true }] : []
}

/** Finds the speaker of a signed quotation: “It was late.” — Ilse Marten */
export const findSignedQuotations: Refinement = {
  name: 'signed-quotation',
  run: (doc, attributions) => {
    const signed = doc.blocks.flatMap((block, index) => signedIn(doc, block, doc.blocks[index - 1]))
    if (signed.length === 0) return attributions
    const tokens = byToken(signed)
    const others = attributions.flatMap((one) => outsideOrNested(doc, one, tokens))
    const found = signed.map(
      ({ content, dash, source }): Attribution => ({
        block: doc.blockOf[content.first] ?? 0,
        source,
        cue: { first: dash, end: dash + 1 },
        content: [content],
        verb: dash,
        // A signature means that the words are the signer's.
        lemma: 'say',
        confidence,
      }),
    )
    return inTextOrder([...others, ...found])
  },
}
