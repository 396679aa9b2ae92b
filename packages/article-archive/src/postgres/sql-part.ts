/** What may stand in a question in SQL: a value becomes a parameter, a part becomes its text. */
export type SqlValue = string | number | boolean | null | readonly (string | number | null)[] | SqlPart

/** A part of a question in SQL, its values apart from its text. */
export interface SqlPart {
  readonly strings: readonly string[]
  readonly values: readonly SqlValue[]
}

/** A part of a question: sqlPart`key < ${before}`. */
export const sqlPart = (strings: TemplateStringsArray, ...values: readonly SqlValue[]): SqlPart => ({ strings, values })

const isPart = (value: SqlValue): value is SqlPart => typeof value === 'object' && value !== null && 'strings' in value

/** A question as PostgreSQL takes it. */
export interface SqlQuestion {
  readonly text: string
  readonly values: readonly unknown[]
}

/** PostgreSQL keeps no zero character. No text of an archive has one, so that this finds nothing, too. */
const sendable = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD')
  return Array.isArray(value) ? value.map(sendable) : value
}

/** The text of a question with $1, $2, … for its values. No value gets into the text. */
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
