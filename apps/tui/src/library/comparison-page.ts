import { type ArchiveReads, voiceOfEntities } from '@onrecord/article-archive'
import { type Article, type FigurePair, formatDate } from '@onrecord/article-data'
import { type ComparedItem, type ComparedSection, comparisonStrings, comparisonView } from '@onrecord/article-view'
import { compare, comparedFigureLine, itemLine } from '../output/comparison-text.ts'
import { screenStrings } from '../strings.ts'
import type { LibraryItem } from './items.ts'
import type { LibraryPage } from './view.ts'

const title = (headline: string): LibraryItem => ({ id: '', headline, detail: '', isTitle: true })

/** Entries below their title; nothing if there are none. */
const titled = (headline: string, entries: readonly LibraryItem[]): readonly LibraryItem[] =>
  entries.length === 0 ? [] : [title(headline), ...entries]

/** An item of a story. With a number of the story, it is in that story only, or in other words. */
const entry = ({ id }: Article, item: ComparedItem, number?: number): LibraryItem => ({
  id,
  headline: number === undefined ? itemLine(item) : `${number} ${itemLine(item)}`,
  detail: '',
  ...(item.statementId !== undefined && { statement: item.statementId }),
  ...(item.start !== undefined && { offset: item.start }),
})

const figureEntry = (a: Article, pair: FigurePair): LibraryItem => ({
  id: a.id,
  headline: comparedFigureLine(pair),
  detail: '',
  offset: pair.a.figure.span.start,
})

const sectionEntries = (
  [a, b]: readonly [Article, Article],
  { title: headline, note, both, only }: ComparedSection,
): readonly LibraryItem[] => [
  title(note === undefined ? headline : `${headline}. ${note}`),
  ...both.flatMap((pair) =>
    // Similar items are shown in the words of both stories.
    note === undefined ? [entry(a, pair.a)] : [entry(a, pair.a, 1), entry(b, pair.b, 2)],
  ),
  ...only.flatMap((one, side) =>
    titled(
      one.title,
      one.items.map((item) => entry(side === 0 ? a : b, item, side + 1)),
    ),
  ),
]

/** What two stories have in common and where they differ, as the entries of a list. */
export const comparisonEntries = (
  a: Article,
  b: Article,
  options?: Parameters<typeof compare>[2],
): readonly LibraryItem[] => {
  const { figures, sections } = comparisonView(a, b, compare(a, b, options))
  return [
    ...[a, b].map((article, side) => ({
      id: article.id,
      headline: `${side + 1} ${article.headline}`,
      detail: [
        comparisonStrings.sides[side],
        article.publisher,
        article.datePublished && formatDate(article.datePublished),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    ...titled(
      comparisonStrings.figures,
      figures.map((pair) => figureEntry(a, pair)),
    ),
    ...sections.flatMap((section) => sectionEntries([a, b], section)),
  ]
}

/** The comparison of two stored stories. Throws ArchiveError. */
export const comparisonPage = async (
  archive: Pick<ArchiveReads, 'get' | 'voicesIn'>,
  ids: { readonly a: string; readonly b: string },
): Promise<LibraryPage> => {
  const [a, b] = [await archive.get(ids.a), await archive.get(ids.b)]
  if (!a || !b) return { items: [], notice: screenStrings.notStored }
  return { items: comparisonEntries(a, b, { voiceOf: await voiceOfEntities(archive, [a, b]) }) }
}
