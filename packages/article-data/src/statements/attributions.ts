import { memoizeByArticle } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Block } from '../model/text.ts'
import { type Voice, voices } from '../voices/voices.ts'
import { type AttributionLine, attributionLine } from './attribution-line.ts'

/** A statement, its voice, and the words to show beside it. */
export type Attribution = { readonly statement: Statement; readonly voice: Voice; readonly line: AttributionLine }

/** The attribution of each statement, by the statement's id, in text order. */
export const attributionIndex: (article: Article) => ReadonlyMap<string, Attribution> = memoizeByArticle((article) => {
  const voiceOf = new Map(voices(article).flatMap((voice) => voice.statementIds.map((id) => [id, voice] as const)))
  return new Map(
    article.statements
      .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
      .flatMap((statement) => {
        const voice = voiceOf.get(statement.id)
        return voice ? [[statement.id, { statement, voice, line: attributionLine(article, statement) }] as const] : []
      }),
  )
})

const byBlock: (article: Article) => ReadonlyMap<string, readonly Attribution[]> = memoizeByArticle((article) => {
  const found = new Map<string, Attribution[]>(article.blocks.map(({ id }) => [id, []]))
  let at = 0
  for (const attribution of attributionIndex(article).values()) {
    const start = attribution.statement.content[0]?.start ?? 0
    while (at < article.blocks.length - 1 && (article.blocks[at]?.span.end ?? 0) <= start) at++
    found.get(article.blocks[at]?.id ?? '')?.push(attribution)
  }
  return found
})

/**
 * The statements whose content begins in `block`, in text order, each with its voice and the words to show beside it.
 */
export const attributions = (article: Article, block: Block): readonly Attribution[] =>
  byBlock(article).get(block.id) ?? []
