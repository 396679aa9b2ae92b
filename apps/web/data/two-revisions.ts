import type { ArticleSummary } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { forPage } from './for-page.ts'

/** Two revisions of a story, and a list of all its revisions, latest first. */
export type TwoRevisions = {
  readonly all: readonly ArticleSummary[]
  readonly before: { readonly revision: number; readonly article: Article }
  readonly after: { readonly revision: number; readonly article: Article }
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : undefined

/**
 * The revisions `from` and `to` of a story. A revision that is missing or does not exist becomes the one before or after the
 * last change. `undefined` if the story has only one revision.
 */
export const twoRevisions = (id: string, from?: string, to?: string): Promise<TwoRevisions | undefined> =>
  forPage(async (archive) => {
    const all = await archive.revisions(id)
    const numberOf = (asked: string | undefined, otherwise: number | undefined) =>
      all.find(({ revision }) => revision === wholeNumber(asked))?.revision ?? otherwise
    const [later, earlier] = [numberOf(to, all[0]?.revision), numberOf(from, all[1]?.revision)]
    if (later === undefined || earlier === undefined) return undefined
    const [before, after] = await Promise.all([archive.get(id, earlier), archive.get(id, later)])
    if (!before || !after) return undefined
    return { all, before: { revision: earlier, article: before }, after: { revision: later, article: after } }
  })
