import type { Archive } from '@onrecord/article-archive'
import { completeQuery, completionAt, formatQueryName, queryAnonymities, queryForms } from '@onrecord/article-data'

const names = ['voice', 'place', 'org', 'publisher'] as const

/** Ways to go on with a query that ends in the middle of a field: `voice:Zel`, `form:`; [] where it does not. */
export const continuations = async (archive: Archive, query: string): Promise<readonly string[]> => {
  const completion = completionAt(query, query.length)
  if (!completion || (completion.field === 'field' && completion.begin === '')) return []
  const named = names.find((name) => name === completion.field)
  const choices = completion.choices ?? (named ? await archive.complete(named, completion.begin, 10) : [])
  return choices.map((choice) => completeQuery(query, completion, choice).text.trimEnd())
}

/** One more part for a query: the names that the archive has most of, and what else stands right of a colon. */
const parts = async (archive: Archive): Promise<readonly string[]> => {
  const known = await Promise.all(
    names.map(async (name) =>
      (await archive.complete(name, '', 12)).map((value) => `${name}:${formatQueryName(value)}`),
    ),
  )
  return [
    ...known.flat(),
    ...queryForms.map((form) => `form:${form}`),
    ...queryAnonymities.map((anonymity) => `anonymity:${anonymity}`),
    'after:2025-01-01',
    'before:2025-02',
    'figure>1000',
  ]
}

/**
 * Whole queries to offer while one types: ways to go on where `query` ends in the middle of a field, else `query` with one
 * part more.
 */
export const queryOptions = async (archive: Archive, query: string): Promise<readonly string[]> => {
  const begun = await continuations(archive, query)
  if (begun.length > 0) return begun
  const before = query.trim() === '' ? '' : `${query.trim()} `
  return (await parts(archive)).map((part) => `${before}${part}`)
}
