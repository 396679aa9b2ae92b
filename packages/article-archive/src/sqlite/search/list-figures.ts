import type { FigureOptions, Page, StoredFigure } from '../../archive.ts'
import { unitMark } from '../../indexing/index-marks.ts'
import { normalizedWords } from '../../indexing/normalized-words.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import { storedFigure } from '../../search/stored-parts.ts'
import { rootNumber, spokenBy } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { ftsKey } from './fts-rowid.ts'
import { both, phraseIn } from './full-text.ts'
import { withArticles } from './voice-statements.ts'

/**
 * Figures, latest first. Figures that repeat another in another unit ("380 square miles" beside 984 square
 * kilometers) are included only if their unit is given.
 */
export const listFigures = (
  store: Store,
  { measures, unit, voiceId, ...options }: FigureOptions = {},
): Page<StoredFigure> => {
  const { after: [before = Number.MAX_SAFE_INTEGER] = [], limit } = pageStart(options)
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
      .all(match, before, limit + 1)
      .map((row: Row) => Number(row.key))
    return {
      items: withArticles(store, keys.slice(0, limit)).flatMap(
        ({ key, story }) => storedFigure(story, key - story.key * partsInKey) ?? [],
      ),
      ...nextOf(keys, limit, (key) => [key]),
    }
  })
}
