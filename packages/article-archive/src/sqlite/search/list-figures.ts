import type { FigureOptions, KeptFigure, Page } from '../../archive.ts'
import { unitMark } from '../../indexing/index-marks.ts'
import { normalizedWords } from '../../indexing/normalized-words.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { pageLimit, readCursor, writeCursor } from '../../search/paging.ts'
import { rootNumber, spokenBy } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { ftsKey } from './fts-rowid.ts'
import { both, phraseIn } from './full-text.ts'
import type { StoredArticle } from './stored-article.ts'
import { voiceName } from './stored-statement.ts'
import { withArticles } from './voice-statements.ts'

const storedFigure = (
  store: Store,
  { key, summary, article }: StoredArticle,
  place: number,
): KeptFigure | undefined => {
  const figure = article.figures[place]
  if (!figure) return undefined
  const statement =
    figure.statementId === undefined ? undefined : article.statements.find(({ id }) => id === figure.statementId)
  const voice = statement?.voiceIds
    .map((id) =>
      voiceName(
        store,
        key,
        article.entities.findIndex((entity) => entity.id === id),
      ),
    )
    .find((name) => name !== undefined)
  const date = figure.observationDate ?? article.datePublished?.slice(0, 10)
  return {
    article: summary,
    figure,
    words: article.text.slice(figure.span.start, figure.span.end),
    ...(voice && { voice }),
    ...(date !== undefined && { date }),
  }
}

/**
 * Figures, the latest first. Those that repeat another in another unit ("380 square miles" beside 984 square kilometres)
 * are left out unless their unit is asked for.
 */
export const listFigures = (
  store: Store,
  { limit, after, measures, unit, voiceId }: FigureOptions = {},
): Page<KeptFigure> => {
  const [before = Number.MAX_SAFE_INTEGER] = readCursor(after) ?? []
  const most = pageLimit(limit)
  return store.read(() => {
    const voice = voiceId === undefined ? undefined : rootNumber(store, voiceId)
    if (voiceId !== undefined && voice === undefined) return { items: [] }
    const match = both([
      `marks : ${unit === undefined ? 'main' : unitMark(unit)}`,
      ...(voice === undefined ? [] : [spokenBy(store, voice)]),
      ...normalizedWords(measures ?? '').map((word) => phraseIn('measures', word)),
    ])
    const { key: column, until } = ftsKey('figure_words')
    const keys = store
      .sql(`SELECT ${column} AS key FROM figure_words WHERE figure_words MATCH ? AND ${until} ORDER BY rowid LIMIT ?`)
      .all(match, before, most + 1)
      .map((row: Row) => Number(row.key))
    const last = keys[most - 1]
    return {
      items: withArticles(store, keys.slice(0, most)).flatMap(
        ({ key, kept }) => storedFigure(store, kept, key - kept.key * partsInKey) ?? [],
      ),
      ...(keys.length > most && last !== undefined && { next: writeCursor(last) }),
    }
  })
}
