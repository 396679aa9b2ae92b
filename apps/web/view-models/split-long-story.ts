import { type Article, attributions, type Block } from '@onrecord/article-data'

/** A story in two parts. `rest` is empty unless the story is long. */
export type SplitStory = {
  readonly first: readonly Block[]
  readonly rest: readonly Block[]
  readonly statementsInRest: number
}

/** A story with more statements than this is folded. */
const maxStatements = 150
/** The number of statements after which a long story is folded, at the end of a paragraph. */
const shownStatements = 100

/** The blocks of a story, split after its first statements if it has more than 150. */
export const splitLongStory = (article: Article): SplitStory => {
  const { blocks, statements } = article
  if (statements.length <= maxStatements) return { first: blocks, rest: [], statementsInRest: 0 }
  let shown = 0
  let at = 0
  for (; at < blocks.length && shown < shownStatements; at++) {
    const block = blocks[at]
    if (block) shown += attributions(article, block).length
  }
  return { first: blocks.slice(0, at), rest: blocks.slice(at), statementsInRest: statements.length - shown }
}
