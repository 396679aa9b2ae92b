/** A value in a query: a scalar or list becomes a parameter, a part becomes its SQL. */
export type SqlValue = string | number | boolean | null | readonly (string | number | null)[] | SqlPart

/** A part of a query in SQL, with its values separate from its text. */
export interface SqlPart {
  readonly strings: readonly string[]
  readonly values: readonly SqlValue[]
}

/** Creates a part of a query: sqlPart`key < ${before}`. */
export const sqlPart = (strings: TemplateStringsArray, ...values: readonly SqlValue[]): SqlPart => ({ strings, values })

const isPart = (value: SqlValue): value is SqlPart => typeof value === 'object' && value !== null && 'strings' in value

/** A query as PostgreSQL takes it. */
export interface SqlQuestion {
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * PostgreSQL cannot store the zero character. No text in an archive contains it, so the replacement finds nothing
 * either.
 */
const sendable = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD')
  return Array.isArray(value) ? value.map(sendable) : value
}

/** The text of a query with $1, $2 and so on for its values. Values never become part of the text. */
export const sqlText = (part: SqlPart): SqlQuestion => {
  const values: unknown[] = []
  const written = ({ strings, values: own }: SqlPart): string =>
    strings
      .map((string, index) => {
        const value = own[index]
        if (value === undefined) return string
        if (isPart(value)) return string + written(value)
        values.push(sendable(value))
        return `${string}$${values.length}`
      })
      .join('')
  return { text: written(part), values }
}
