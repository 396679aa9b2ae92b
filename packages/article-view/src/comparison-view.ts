import {
  type Article,
  type Attribution,
  type Comparison,
  type FigurePair,
  type FigureRow,
  type Quotation,
  type Shared,
  statementText,
  type Voice,
  voices,
} from '@onrecord/article-data'
import { pairClaims } from './claims/pair-claims.ts'
import { type SharedMarks, sharedMarks, type VoiceMark, writerMark } from './palette.ts'
import { comparisonStrings, sourceStrings } from './strings.ts'

/**
 * An item of one of two stories: its words, who says them and how, and the mark of the voice. Its place is the id of a statement
 * or an offset in the text. For a voice, `words` is its name and `who` is `undefined`.
 */
export type ComparedItem = {
  readonly key: string
  readonly words: string
  readonly who: string | undefined
  readonly how: string | undefined
  readonly mark: VoiceMark
  readonly statementId: string | undefined
  readonly start: number | undefined
}

type ItemPair = { readonly a: ComparedItem; readonly b: ComparedItem }

/**
 * Items of one kind. `title` says if there are none in both. With `only`, `both` has the items that are in both stories, and
 * `only` those of the first and of the second. Without it, `both` has pairs that are similar, and `note` says how.
 */
export type ComparedSection = {
  readonly id: 'voices' | 'quotations' | 'statements' | 'same-claims' | 'other-claims'
  readonly title: string
  readonly note?: string
  readonly both: readonly ItemPair[]
  readonly only: readonly { readonly title: string; readonly items: readonly ComparedItem[] }[]
}

/** What a page shows of two stories. `sections` has only kinds of items that one of the stories has. */
export type ComparisonView = {
  readonly marks: SharedMarks
  readonly figures: readonly FigurePair[]
  readonly sections: readonly ComparedSection[]
}

type Marks = ReadonlyMap<string, VoiceMark>

const markIn = (marks: Marks, voice: Voice): VoiceMark => marks.get(voice.key) ?? writerMark

/** A statement of one of two stories. `words` can be a part of it, such as one quotation. */
export const comparedStatement = (
  article: Article,
  marks: Marks,
  { statement, voice, line }: Attribution,
  words = statementText(article, statement),
): ComparedItem => ({
  key: `${statement.id} ${words.length}`,
  words,
  who: line.who,
  how: line.how,
  mark: markIn(marks, voice),
  statementId: statement.id,
  start: statement.content[0]?.start,
})

const quotation = (article: Article, marks: Marks, { text, span, attribution }: Quotation): ComparedItem => {
  const words = `“${text}”`
  return attribution
    ? { ...comparedStatement(article, marks, attribution, words), key: `${span.start}`, start: span.start }
    : {
        key: `${span.start}`,
        words,
        who: sourceStrings.noSource,
        how: undefined,
        mark: writerMark,
        statementId: undefined,
        start: span.start,
      }
}

const voiceItem = (marks: Marks, voice: Voice): ComparedItem => ({
  key: voice.key,
  words: voice.name,
  who: undefined,
  how: undefined,
  mark: markIn(marks, voice),
  statementId: undefined,
  start: undefined,
})

const section = <One>(
  id: 'voices' | 'quotations' | 'statements',
  { both, onlyA, onlyB }: Shared<{ readonly a: One; readonly b: One }, One>,
  itemOf: Readonly<Record<'a' | 'b', (one: One) => ComparedItem>>,
): readonly ComparedSection[] => {
  if (both.length + onlyA.length + onlyB.length === 0) return []
  const titles = comparisonStrings[id]
  return [
    {
      id,
      title: both.length === 0 ? `${titles.both}: ${comparisonStrings.none}` : titles.both,
      both: both.map((pair) => ({ a: itemOf.a(pair.a), b: itemOf.b(pair.b) })),
      only: [
        { title: titles.onlyA, items: onlyA.map(itemOf.a) },
        { title: titles.onlyB, items: onlyB.map(itemOf.b) },
      ],
    },
  ]
}

const pairSection = (id: 'same-claims' | 'other-claims', both: readonly ItemPair[]): readonly ComparedSection[] =>
  both.length === 0 ? [] : [{ id, ...comparisonStrings[id], both, only: [] }]

/** The comparison of two stories: the figures that differ, then items in both stories and in only one. Each voice has one mark. */
export const comparisonView = (a: Article, b: Article, comparison: Comparison): ComparisonView => {
  const marks = sharedMarks(
    { article: a, voices: voices(a) },
    { article: b, voices: voices(b) },
    comparison.voices.both,
  )
  const statementItems = {
    a: (one: Attribution) => comparedStatement(a, marks.a, one),
    b: (one: Attribution) => comparedStatement(b, marks.b, one),
  }
  const itemsOf = (pair: { readonly a: Attribution; readonly b: Attribution }): ItemPair => ({
    a: statementItems.a(pair.a),
    b: statementItems.b(pair.b),
  })
  const claims = pairClaims(a, b, comparison)
  return {
    marks,
    figures: comparison.figuresThatDiffer,
    sections: [
      ...section('voices', comparison.voices, {
        a: (voice) => voiceItem(marks.a, voice),
        b: (voice) => voiceItem(marks.b, voice),
      }),
      ...section('quotations', comparison.quotations, {
        a: (one) => quotation(a, marks.a, one),
        b: (one) => quotation(b, marks.b, one),
      }),
      ...pairSection('other-claims', claims.differing.map(itemsOf)),
      ...pairSection('same-claims', claims.guessed.map(itemsOf)),
      ...section('statements', claims, statementItems),
    ],
  }
}

/** What two figures measure, in the words of either story; `otherwise` if neither says. */
export const comparedMeasure = (
  { a, b }: { readonly a: FigureRow; readonly b: FigureRow },
  otherwise = 'amount',
): string => a.measures || b.measures || otherwise
