import { type Article, attributions, type Block, type FigureRow, type Span } from '@onrecord/article-data'
import { addressOf, maxOnOnePage, paragraphAnchor, statementAddress } from './addresses.ts'

/** A part of a story that has a page of its own: whole blocks, and the statements that begin in them. */
export type StoryPart = {
  /** The first part is 1. */
  readonly number: number
  readonly blocks: readonly Block[]
  /** The ids of its statements, in text order. */
  readonly statementIds: ReadonlySet<string>
}

/** About how many statements a part has. */
const statementsPerPart = 100

const splitStory = (article: Article): readonly StoryPart[] => {
  const { blocks, statements } = article
  const count = statements.length <= maxOnOnePage ? 1 : Math.ceil(statements.length / statementsPerPart)
  const parts: { readonly blocks: Block[]; readonly statementIds: Set<string> }[] = [
    { blocks: [], statementIds: new Set() },
  ]
  let [begun, end] = [0, 0]
  for (const block of blocks) {
    const isFull = begun >= (statements.length * parts.length) / count && parts.length < count
    if (isFull && block.span.start >= end) parts.push({ blocks: [], statementIds: new Set() })
    const [part, found] = [parts.at(-1), attributions(article, block)]
    part?.blocks.push(block)
    for (const { statement } of found) {
      part?.statementIds.add(statement.id)
      end = Math.max(end, statement.content.at(-1)?.end ?? 0)
    }
    begun += found.length
  }
  return parts.map((part, index) => ({ number: index + 1, ...part }))
}

/** An article never changes, and a comparison asks for its parts once for each item. */
const known = new WeakMap<Article, readonly StoryPart[]>()

/**
 * The parts of a story: one, unless it has more than 150 statements. Then the parts have about 100 statements each. No statement
 * is in two parts.
 */
export const storyParts = (article: Article): readonly StoryPart[] => {
  const parts = known.get(article) ?? splitStory(article)
  known.set(article, parts)
  return parts
}

/** What an address says about the part to show: its number, or a statement in it. */
export type PartAsked = { readonly part?: string | undefined; readonly statement?: string | undefined }

/** The part that an address names; the first one if there is no such part or statement. */
export const partAsked = (parts: readonly StoryPart[], { part, statement }: PartAsked): StoryPart | undefined =>
  parts.find(({ statementIds }) => statement !== undefined && statementIds.has(statement)) ??
  parts.find(({ number }) => `${number}` === part) ??
  parts[0]

/** Whether a span of the text begins in the part. */
export const beginsIn = ({ blocks }: StoryPart, { start }: Span): boolean => {
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first !== undefined && last !== undefined && start >= first.span.start && start < last.span.end
}

/** The figures that are in the part, or all of them. */
export const figuresIn = (rows: readonly FigureRow[], only: StoryPart | undefined): readonly FigureRow[] =>
  only ? rows.filter(({ figure }) => beginsIn(only, figure.span)) : rows

/** The parameter of a part; the first part has none. */
export const partParameter = (part: StoryPart | undefined): string | undefined =>
  part === undefined || part.number === 1 ? undefined : `${part.number}`

/** The address of a place in a story: a statement, or the paragraph of a span. */
export const placeAddress = (article: Article, span: Span, statementId: string | undefined): string => {
  if (statementId !== undefined) return statementAddress(article, statementId)
  const part = partParameter(storyParts(article).find((each) => beginsIn(each, span)))
  return `${addressOf(`/articles/${article.id}`, { part })}#${paragraphAnchor(article, span)}`
}
