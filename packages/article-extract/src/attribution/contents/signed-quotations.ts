import type { Doc, DocBlock, TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsByBlock } from '../attribution.ts'
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

const tokenAt = ({ tokens }: Doc, { first, end }: TokenRange, offset: number): number => {
  let at = first
  while (at < end && (tokens[at]?.end ?? 0) <= offset) at++
  return at
}

/** The signature of a line or block that begins at `offset`. `quotation` is the signed quotation if it is before the line. */
const signedAt = (
  doc: Doc,
  block: DocBlock,
  line: { readonly text: string; readonly offset: number },
  quotation?: TokenRange,
): Signed | undefined => {
  const found = (quotation ? signatureAlone : signedLine).exec(line.text)?.groups?.name
  if (found === undefined) return undefined
  const at = line.text.lastIndexOf(found)
  const first = tokenAt(doc, block, line.offset)
  const source = {
    first: tokenAt(doc, block, line.offset + at),
    end: tokenAt(doc, block, line.offset + at + found.length),
  }
  const dash = source.first - 1
  const content = quotation ?? { first, end: dash }
  const end = tokenAt(doc, block, line.offset + line.text.length)
  return content.first < content.end ? { content, dash, source, whole: { first: content.first, end } } : undefined
}

const signedIn = (doc: Doc, block: DocBlock, before: DocBlock | undefined): readonly Signed[] => {
  let offset = block.span.start
  const lines = doc.text.slice(block.span.start, block.span.end).split('\n')
  const quotation = lines.length === 1 && before && isQuotedBlock(doc, before) ? before : undefined
  return lines.flatMap((text) => {
    const line = { text: text.replace(/\.\s*$/u, ''), offset }
    offset += text.length + 1
    return signedAt(doc, block, line) ?? (quotation && signedAt(doc, block, line, quotation)) ?? []
  })
}

/** Keeps the model's attribution in a signed quotation if it is all inside and has another source. */
const inside = ({ content, whole }: Signed, one: Attribution): readonly Attribution[] => {
  const parts = [one.source, one.cue, ...one.content].filter((range) => range !== undefined)
  if (parts.every(({ first, end }) => end <= whole.first || first >= whole.end)) return [one]
  return one.source && parts.every((range) => holdsRange(content, range)) ? [{ ...one, isNested: true }] : []
}

/** Finds the speaker of a signed quotation: “It was late.” — Ilse Marten */
export const findSignedQuotations: Refinement = {
  name: 'signed-quotation',
  run: (doc, attributions) => {
    const signed = doc.blocks.flatMap((block, index) => signedIn(doc, block, doc.blocks[index - 1]))
    if (signed.length === 0) return attributions
    const blocksOf = new Map<number, Signed[]>()
    for (const one of signed)
      for (const block of new Set([doc.blockOf[one.whole.first] ?? -1, doc.blockOf[one.dash] ?? -1]))
        blocksOf.set(block, [...(blocksOf.get(block) ?? []), one])
    const others = [...attributionsByBlock(attributions)].flatMap(([block, there]) =>
      (blocksOf.get(block) ?? []).reduce<readonly Attribution[]>(
        (left, one) => left.flatMap((other) => inside(one, other)),
        there,
      ),
    )
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
