import { type ParsedQuery, parseQuery, type Query } from '@onrecord/article-data/query'
import type { Archive, ArchiveVoice, Page, PageOptions, StoredStatement } from './archive.ts'

const period = /^\s*(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\s*$/u

/** The day, month or year after this one. */
const following = (year: string, month: string | undefined, day: string | undefined): string => {
  if (month === undefined) return String(Number(year) + 1)
  const next =
    day === undefined
      ? new Date(Date.UTC(Number(year), Number(month), 1))
      : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1))
  return next.toISOString().slice(0, day === undefined ? 7 : 10)
}

/**
 * Parses a query about a voice. A day, month or year alone ("2025-03") means the statements published then.
 * Everything else is the query language.
 */
export const parseVoiceQuery = (asked: string): ParsedQuery => {
  const [, year, month, day] = period.exec(asked) ?? []
  if (year === undefined) return parseQuery(asked)
  return parseQuery(`after:${asked.trim()} before:${following(year, month, day)}`)
}

const nameOf = async (archive: Pick<Archive, 'voicesNamed'>, { id, name }: ArchiveVoice): Promise<string> => {
  const [meant] = await archive.voicesNamed(id, 1)
  // An id of one word may be another voice's name.
  return meant?.id === id ? id : name
}

/** The statements of a voice that match a query, latest first; without a query, all of them. */
export const voiceStatementsFound = async (
  archive: Pick<Archive, 'voicesNamed' | 'search' | 'statementsOf'>,
  voice: ArchiveVoice,
  query: Query | undefined,
  options: PageOptions = {},
): Promise<Page<StoredStatement>> => {
  if (!query) return archive.statementsOf(voice.id, options)
  const named: Query = { kind: 'name', field: 'voice', name: await nameOf(archive, voice) }
  const { items, next } = await archive.search({ kind: 'and', of: [named, query] }, options)
  return {
    items: items.flatMap(({ statements }) =>
      statements.filter(({ voices }) => voices.some(({ id }) => id === voice.id)),
    ),
    ...(next !== undefined && { next }),
  }
}
