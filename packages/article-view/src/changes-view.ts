import {
  type Article,
  type Changes,
  type FigurePair,
  matchEntities,
  type StatementChange,
  type Voice,
  voices,
} from '@onrecord/article-data'
import { type ComparedItem, comparedStatement } from './comparison-view.ts'
import { type SharedMarks, sharedMarks } from './palette.ts'
import { changeStrings } from './strings.ts'

/** What happened to a statement: a label, and its words before and after. An added or removed statement has only one of them. */
export type ChangeItem = {
  readonly kind: StatementChange['kind']
  readonly label: string
  readonly before: ComparedItem | undefined
  readonly after: ComparedItem | undefined
}

/** What a page shows of two revisions of a story, with `changed` and `unchanged` statements in separate lists. */
export type ChangesView = {
  readonly marks: SharedMarks
  readonly headline: Changes['headline']
  readonly figures: readonly FigurePair[]
  readonly title: string
  readonly changed: readonly ChangeItem[]
  readonly unchanged: readonly ChangeItem[]
}

/** The voices that both revisions have, matched by their entities. */
const sameVoices = (before: Article, after: Article): readonly { readonly a: Voice; readonly b: Voice }[] => {
  const matched = matchEntities(before, after, { isOneStory: true })
  const keyOf = (ids: readonly string[]): string => [...ids].sort().join(' ')
  const later = new Map(voices(after).map((voice) => [keyOf(voice.entityIds), voice]))
  return voices(before).flatMap((voice) => {
    const other = later.get(keyOf(voice.entityIds.map((id) => matched.get(id) ?? '')))
    return other ? [{ a: voice, b: other }] : []
  })
}

/** What happened to each statement between two revisions, in the order of the later one. Each voice has one mark. */
export const changesView = (
  before: Article,
  after: Article,
  { headline, statements, figures }: Changes,
): ChangesView => {
  const marks = sharedMarks(
    { article: before, voices: voices(before) },
    { article: after, voices: voices(after) },
    sameVoices(before, after),
  )
  const items = statements.map(
    (change): ChangeItem => ({
      kind: change.kind,
      label: changeStrings.kinds[change.kind],
      before: change.kind === 'added' ? undefined : comparedStatement(before, marks.a, change.before),
      after: change.kind === 'removed' ? undefined : comparedStatement(after, marks.b, change.after),
    }),
  )
  const changed = items.filter(({ kind }) => kind !== 'kept')
  return {
    marks,
    headline,
    figures: figures.map(({ before: a, after: b }) => ({ a, b })),
    title: changed.length === 0 ? changeStrings.noStatements : changeStrings.statements,
    changed,
    unchanged: items.filter(({ kind }) => kind === 'kept'),
  }
}
