import type { Span } from '@onrecord/article-data'
import type { Quotation } from './find-quotations.ts'
import type { Paragraph } from './paragraph.ts'

/** What joining needs of an attribution: where it stands and what was said. */
interface Spoken {
  readonly paragraph: Paragraph
  readonly content: readonly Span[]
}

/** A part of a quotation that runs over several paragraphs. */
interface Piece {
  readonly paragraph: Paragraph
  readonly span: Span
}

const pieceOf = (paragraph: Paragraph, { first, end }: Quotation): Piece => ({
  paragraph,
  span: { start: paragraph.tokens[first]?.start ?? 0, end: paragraph.tokens[end - 1]?.end ?? 0 },
})

/** The quotations that run over several paragraphs, each as its pieces in text order. */
const chainsIn = (paragraphs: readonly Paragraph[]): readonly (readonly Piece[])[] => {
  const chains: Piece[][] = []
  for (const paragraph of paragraphs) {
    const [first] = paragraph.quotations
    const last = paragraph.quotations.at(-1)
    if (first?.continues) chains.at(-1)?.push(pieceOf(paragraph, first))
    if (last?.continued && !(last === first && first.continues)) chains.push([pieceOf(paragraph, last)])
  }
  return chains.filter(({ length }) => length > 1)
}

const holds = ({ content }: Spoken, { span }: Piece): boolean =>
  content.some(({ start, end }) => start < span.end && span.start < end)

/**
 * Gives the paragraphs of one long quotation to whoever is named beside any of them: each paragraph opens with a mark,
 * only the last one is closed. Pieces that are somebody else's stay so.
 */
export const joinQuotations = <Attribution extends Spoken>(
  paragraphs: readonly Paragraph[],
  attributions: readonly Attribution[],
): readonly Attribution[] => {
  const chains = chainsIn(paragraphs)
  const byParagraph = new Map(chains.flat().map(({ paragraph }) => [paragraph, [] as Attribution[]]))
  for (const attribution of attributions) byParagraph.get(attribution.paragraph)?.push(attribution)
  const more = new Map<Attribution, Span[]>()
  for (const chain of chains) {
    const owners = chain.map((piece) => byParagraph.get(piece.paragraph)?.find((one) => holds(one, piece)))
    const speaker = owners.find((owner) => owner !== undefined)
    const free = chain.filter((_, index) => owners[index] === undefined).map(({ span }) => span)
    if (speaker) more.set(speaker, [...(more.get(speaker) ?? []), ...free])
  }
  return attributions.map((attribution) => {
    const added = more.get(attribution) ?? []
    const content = [...attribution.content, ...added].toSorted((one, two) => one.start - two.start)
    return added.length === 0 ? attribution : { ...attribution, content }
  })
}
