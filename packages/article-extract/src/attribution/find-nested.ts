import { type AttributionModel, statementsIn } from '../attribution-model/statements/find-statements.ts'
import type { Doc, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { cueLemma } from './grammar/cue-verbs.ts'
import { readAttribution } from './read-attribution.ts'

/** The training corpus marks only outermost statements, so nested ones need a high confidence. */
const minNested = 0.65

/** Verbs of saying. Another person's hopes or wishes are not a separate statement. */
const telling: ReadonlySet<string> = new Set(
  'accuse acknowledge add admit allege announce argue claim confirm declare deny explain inform insist note promise report say state tell testify vow warn write'.split(
    ' ',
  ),
)

const tells = (word: string | undefined): boolean => telling.has(cueLemma(word ?? '') ?? '')

/** Whether a token of the range, after the first, may be the verb of a statement; its source comes before it. */
const mayHold = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  for (let at = first + 1; at < end; at++) if (tells(tokens[at]?.lower)) return true
  return false
}

/** The range without a leading "that". */
const withoutThat = ({ tokens }: Doc, { first, end }: TokenRange): TokenRange => ({
  first: tokens[first]?.lower === 'that' ? first + 1 : first,
  end,
})

/**
 * The statements inside the contents of statements: "Lee said that the agency had warned her of it". The model reads each
 * content as if it were a paragraph. The confidence is the product of both.
 */
export const findNested = (
  model: AttributionModel,
  doc: Doc,
  outer: readonly Attribution[],
  minConfidence: number,
): readonly Attribution[] => {
  const contents = outer.flatMap(({ content, confidence }) =>
    content.map((part) => ({ range: withoutThat(doc, part), confidence })).filter(({ range }) => mayHold(doc, range)),
  )
  const statements = statementsIn(
    model,
    doc,
    contents.map(({ range }) => range),
    minNested,
  )
  return contents.flatMap(({ confidence }, index) =>
    (statements[index] ?? [])
      .filter((found) => found.confidence >= minConfidence / confidence)
      .map((found) => readAttribution(doc, { ...found, confidence: found.confidence * confidence }))
      .filter(({ source, cue, lemma }) => source !== undefined && cue !== undefined && telling.has(lemma))
      .map((inner) => ({ ...inner, isNested: true })),
  )
}
