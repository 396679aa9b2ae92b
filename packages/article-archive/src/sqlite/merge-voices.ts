import { ArchiveError } from '../archive-error.ts'
import { partsInKey } from '../rows/story-key.ts'
import { correctDays } from './correct-days.ts'
import { mergedNumbers, spokenBy } from './merged-numbers.ts'
import type { Row, Store } from './store.ts'
import { wordKey } from './word-row.ts'

const numberOf = ({ sql }: Store, id: string): number => {
  const row = sql('SELECT number FROM entity WHERE slug = ?').get(id)
  if (row) return Number(row.number)
  throw new ArchiveError(`The archive has no voice ${JSON.stringify(id)}. Expected an id that "voices" lists.`)
}

const mergedInto = ({ sql }: Store, number: number): number | undefined => {
  const row: Row | undefined = sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL').get(number)
  return row && Number(row.merged)
}

/** Counts anew what an entity and those merged into it say, and the same for all that it was merged into. */
const countAnew = (store: Store, entity: number): void => {
  for (let number: number | undefined = entity; number !== undefined; number = mergedInto(store, number)) {
    const counted = store
      .sql(`SELECT count(*) AS statements, count(DISTINCT (SELECT key FROM article WHERE key <= ${wordKey('statement_words').key} / ${partsInKey} ORDER BY key DESC LIMIT 1)) AS articles
        FROM statement_words WHERE statement_words MATCH ?`)
      .get(spokenBy(mergedNumbers(store, number)))
    store
      .sql('UPDATE entity SET statements = ?, articles = ? WHERE number = ?')
      .run(Number(counted?.statements), Number(counted?.articles), number)
    correctDays(store, number)
  }
}

/** Says that a voice is another, as `Archive.merge` does. */
export const mergeVoices = (store: Store, voiceId: string, into: string): void => {
  store.write(() => {
    const [number, target] = [numberOf(store, voiceId), numberOf(store, into)]
    if (mergedNumbers(store, number).includes(target)) {
      throw new ArchiveError(
        `The voice ${JSON.stringify(into)} is ${JSON.stringify(voiceId)} itself or merged into it already.`,
      )
    }
    if (mergedInto(store, number) !== undefined) {
      throw new ArchiveError(`The voice ${JSON.stringify(voiceId)} is merged already. Unmerge it first.`)
    }
    store.sql('UPDATE entity SET merged = ? WHERE number = ?').run(target, number)
    countAnew(store, target)
  })
}

/** Takes a merge back, as `Archive.unmerge` does; nothing to do for a voice that is its own. */
export const unmergeVoice = (store: Store, voiceId: string): void => {
  store.write(() => {
    const number = numberOf(store, voiceId)
    const target = mergedInto(store, number)
    if (target === undefined) return
    store.sql('UPDATE entity SET merged = NULL WHERE number = ?').run(number)
    countAnew(store, target)
    countAnew(store, number)
  })
}
