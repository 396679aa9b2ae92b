import type { Doc, Quotation, TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'

/** The quotations that continue over several blocks, each as its parts, in text order. */
const continuedQuotations = ({ quotations }: Doc): readonly (readonly Quotation[])[] => {
  const chains: Quotation[][] = []
  for (const quotation of quotations) {
    if (quotation.continues) chains.at(-1)?.push(quotation)
    else if (quotation.continued) chains.push([quotation])
  }
  return chains.filter(({ length }) => length > 1)
}

const shares = (content: readonly TokenRange[], { first, end }: TokenRange): boolean =>
  content.some((range) => range.first < end && first < range.end)

/**
 * Gives all paragraphs of a long quotation to the source that any of them names. Every paragraph begins with a
 * quotation mark, and only the last one is closed. Paragraphs that already have another source keep it.
 */
export const joinQuotations = (doc: Doc, attributions: readonly Attribution[]): readonly Attribution[] => {
  const byBlock = new Map<number, Attribution[]>()
  for (const one of attributions) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one])
  const added = new Map<Attribution, TokenRange[]>()
  for (const chain of continuedQuotations(doc)) {
    const owners = chain.map((part) =>
      byBlock
        .get(doc.blockOf[part.first] ?? -1)
        ?.find(({ source, content }) => shares(content, part) && !(source && shares([source], part))),
    )
    const speaker = owners.find((owner) => owner !== undefined)
    const free = chain.filter((_, index) => owners[index] === undefined)
    if (speaker) added.set(speaker, [...(added.get(speaker) ?? []), ...free.map(({ first, end }) => ({ first, end }))])
  }
  return attributions.map((attribution) => {
    const more = added.get(attribution) ?? []
    return more.length === 0
      ? attribution
      : { ...attribution, content: [...attribution.content, ...more].toSorted((one, two) => one.first - two.first) }
  })
}
