import type { Article } from '@onrecord/article-data'
import { describe, expect, test } from 'vitest'
import { extractArticle } from './extract-article.ts'
import kinds from './fixtures/kinds-of-statements.json' with { type: 'json' }

/** What a statement of a text must be, or must not be. `null` is a statement without a voice. */
interface WantedStatement {
  readonly contains?: string
  readonly notContains?: string
  readonly cue?: string
  readonly voice?: string | null
  readonly kind?: string
  readonly anonymity?: string
  readonly stance?: string
}

interface WantedFigure {
  readonly text: string
  readonly value?: number
  readonly unit?: string
}

interface WantedDate {
  readonly text: string
  readonly edtf: string
}

/** What must be in the article of a text, and what must not. */
interface Wanted {
  readonly statements?: readonly WantedStatement[]
  readonly noStatement?: readonly WantedStatement[]
  readonly figures?: readonly WantedFigure[]
  readonly badFigure?: readonly WantedFigure[]
  readonly noFigure?: readonly string[]
  readonly dates?: readonly WantedDate[]
  readonly badDate?: readonly WantedDate[]
  readonly noEntity?: readonly string[]
  /** No entity has all of these words in its name, aliases and roles. */
  readonly noEntityWith?: readonly (readonly string[])[]
  /** Exactly one entity has these words in its name, aliases or roles. */
  readonly oneEntity?: readonly string[]
  readonly byline?: string
  readonly agency?: string
  readonly datelineHas?: string
}

interface Text {
  readonly text: string
  readonly published?: string
  readonly expect: Wanted
}

const plain = (text: string): string =>
  text
    .replace(/[“”"‘’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** The ways in which an article is not as wanted, in words. */
const faults = (article: Article, wanted: Wanted): readonly string[] => {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
    plain(spans.map(({ start, end }) => article.text.slice(start, end)).join(' '))
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const shown = article.entities.map((entity) =>
    plain([entity.name, ...entity.aliases, ...('roles' in entity ? entity.roles : [])].join('; ')),
  )
  const isStatement = (want: WantedStatement): boolean =>
    article.statements.some(({ content, cue, voiceIds, anonymity, stance }) => {
      const voices = voiceIds.flatMap((id) => entities.get(id) ?? [])
      const name = plain(voices.map((voice) => voice.name).join(' + '))
      return (
        words(content).includes(plain(want.contains ?? '')) &&
        (want.notContains === undefined || !words(content).includes(plain(want.notContains))) &&
        words(cue).includes(plain(want.cue ?? '')) &&
        (want.voice === undefined || name === plain(want.voice ?? '')) &&
        (want.kind === undefined || voices.some(({ kind }) => kind === want.kind)) &&
        (want.anonymity === undefined || anonymity === want.anonymity) &&
        (want.stance === undefined || stance === want.stance)
      )
    })
  const isFigure = (want: WantedFigure): boolean =>
    article.figures.some(
      ({ span, quantity, unit }) =>
        words([span]).includes(plain(want.text)) &&
        (want.value === undefined || ('value' in quantity && quantity.value === want.value)) &&
        (want.unit === undefined || unit.code === want.unit),
    )
  const isDate = (want: WantedDate): boolean =>
    article.dates.some(({ span, edtf }) => words([span]).includes(plain(want.text)) && edtf === want.edtf)
  const missing = <Want>(name: string, all: readonly Want[] = [], holds: (want: Want) => boolean): readonly string[] =>
    all.flatMap((want) => (holds(want) ? [] : [`${name}: ${JSON.stringify(want)}`]))
  return [
    ...missing('statement', wanted.statements, isStatement),
    ...missing('no statement', wanted.noStatement, (want) => !isStatement(want)),
    ...missing('figure', wanted.figures, isFigure),
    ...missing('no such figure', wanted.badFigure, (want) => !isFigure(want)),
    ...missing('no figure', wanted.noFigure, (want) =>
      article.figures.every(({ span }) => !words([span]).startsWith(plain(want))),
    ),
    ...missing('date', wanted.dates, isDate),
    ...missing('no such date', wanted.badDate, (want) => !isDate(want)),
    ...missing('no entity', wanted.noEntity, (want) =>
      article.entities.every(({ name }) => plain(name) !== plain(want)),
    ),
    ...missing(
      'no entity with',
      wanted.noEntityWith,
      (want) => !shown.some((one) => want.every((part) => one.includes(plain(part)))),
    ),
    ...missing('one entity', wanted.oneEntity, (want) => shown.filter((one) => one.includes(plain(want))).length === 1),
    ...missing('byline', wanted.byline === undefined ? [] : [wanted.byline], (want) =>
      article.bylines.map(({ name }) => plain(name)).includes(plain(want)),
    ),
    ...missing('agency', wanted.agency === undefined ? [] : [wanted.agency], (want) => article.agency === want),
    ...missing('dateline', wanted.datelineHas === undefined ? [] : [wanted.datelineHas], (want) =>
      words(article.dateline?.span ? [article.dateline.span] : []).includes(plain(want)),
    ),
  ]
}

describe.each(kinds)('$kind', ({ texts }) => {
  test.each<Text>(texts)('$text', ({ text, published, expect: wanted }) => {
    const article = extractArticle(text, published === undefined ? {} : { datePublished: published })
    expect(faults(article, wanted)).toEqual([])
  })
})
