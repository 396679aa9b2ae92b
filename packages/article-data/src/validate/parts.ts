import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'

type Placed<Key extends string, Value> = { readonly path: string } & Readonly<Record<Key, Value>>

const roles = ['source', 'cue', 'content'] as const

/** The span lists of a statement, each with its path. */
export function* rolesOf(
  article: Article,
): Generator<Placed<'spans', readonly Span[]> & { readonly statement: Statement }> {
  for (const [index, statement] of article.statements.entries()) {
    for (const role of roles) yield { path: `/statements/${index}/${role}`, spans: statement[role], statement }
  }
}

const optional = (path: string, span: Span | undefined): readonly Placed<'span', Span>[] =>
  span ? [{ path, span }] : []

const each = (path: string, items: readonly { readonly span?: Span | undefined }[]) =>
  items.flatMap(({ span }, index) => optional(`${path}/${index}/span`, span))

/** Every span of the article with its path. */
export function* spansOf(article: Article): Generator<Placed<'span', Span>> {
  yield* optional('/dateline/span', article.dateline?.span)
  yield* each('/blocks', article.blocks)
  yield* each('/sentences', article.sentences)
  yield* each('/mentions', article.mentions)
  for (const { path, spans } of rolesOf(article)) yield* spans.map((span, at) => ({ path: `${path}/${at}`, span }))
  for (const [index, { chain, medium }] of article.statements.entries()) {
    yield* each(`/statements/${index}/chain`, chain)
    yield* optional(`/statements/${index}/medium/span`, medium?.span)
  }
  yield* each('/figures', article.figures)
  yield* article.figures.flatMap(({ qualifier }, index) => optional(`/figures/${index}/qualifier`, qualifier))
  yield* each('/dates', article.dates)
  yield* each('/links', article.links ?? [])
  yield* each('/emphasis', article.emphasis ?? [])
  yield* each('/notes', article.notes)
}

/** Every EDTF date of the article, with its path. */
export function* edtfDatesOf(article: Article): Generator<Placed<'date', string>> {
  const dated = (path: string, date: string | undefined) => (date === undefined ? [] : [{ path, date }])
  yield* dated('/dateline/date', article.dateline?.date)
  for (const [index, { date }] of article.statements.entries()) yield* dated(`/statements/${index}/date`, date)
  for (const [index, figure] of article.figures.entries()) {
    yield* dated(`/figures/${index}/observationDate`, figure.observationDate)
  }
  for (const [index, { edtf }] of article.dates.entries()) yield* dated(`/dates/${index}/edtf`, edtf)
  for (const [index, { date }] of article.events.entries()) yield* dated(`/events/${index}/date`, date)
  for (const [index, { date }] of article.corrections.entries()) yield* dated(`/corrections/${index}/date`, date)
}

/** The strings of the value that match, with their paths, at any depth. A path is written only for a match. */
export const matchingStrings = (value: unknown, pattern: RegExp): readonly Placed<'string', string>[] => {
  const found: Placed<'string', string>[] = []
  const keys: string[] = []
  const visit = (inner: unknown): void => {
    if (typeof inner === 'string') {
      if (pattern.test(inner)) found.push({ path: keys.map((key) => `/${key}`).join(''), string: inner })
    } else if (typeof inner === 'object' && inner !== null) {
      for (const key of Object.keys(inner)) {
        keys.push(key)
        visit((inner as Readonly<Record<string, unknown>>)[key])
        keys.pop()
      }
    }
  }
  visit(value)
  return found
}
