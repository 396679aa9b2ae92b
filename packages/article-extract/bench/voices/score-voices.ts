import { type ExtractionModel, extract } from '../../src/index.ts'
import { type JudgedArticle, type Judgement, judgeVoices } from './judge-voices.ts'
import { markedTexts } from './marked-texts.ts'
import type { MarkedArticle } from './marked-voices.ts'
import { calibrateVoices } from './voice-calibration.ts'

/**
 * Extracts annotated articles from the corpus and judges their voices. Throws if the corpus does not contain one of
 * them.
 */
export const scoreVoices = (marks: readonly MarkedArticle[], model: ExtractionModel): JudgedArticle => {
  const textOf = markedTexts()
  const judged = marks.map((article) => {
    const text = textOf(article)
    const extraction = extract(text, { model })
    return judgeVoices(article, text, extraction.article, extraction.sourceSpan)
  })
  return {
    marked: judged.reduce((sum, { marked }) => sum + marked, 0),
    judgements: judged.flatMap(({ judgements }) => judgements),
  }
}

/** A line of a table: a count and a total. */
export interface Share {
  readonly name: string
  readonly count: number
  readonly of: number
}

interface Group {
  readonly name: string
  readonly holds: (one: Judgement) => boolean
}

const referenceGroups: readonly Group[] = [
  { name: 'given by name', holds: ({ given }) => given === 'name' },
  { name: 'given by surname or short name', holds: ({ given }) => given === 'surname' },
  { name: 'given by a pronoun', holds: ({ given }) => given === 'pronoun' },
  { name: 'given by a description, named elsewhere', holds: (one) => one.given === 'description' && one.isNamed },
  { name: 'given by a description, never named', holds: (one) => one.given === 'description' && !one.isNamed },
]

/** The rows of the table of voices, in the order of printing. */
export const voiceShares = ({ marked, judgements }: JudgedArticle): readonly Share[] => {
  const share = (
    name: string,
    holds: (one: Judgement) => boolean,
    among: readonly Judgement[] = judgements,
  ): Share => ({
    name,
    count: among.filter(holds).length,
    of: among.length,
  })
  const isStrict = ({ verdict }: Judgement) => verdict === 'strict'
  const isRight = ({ verdict }: Judgement) => verdict === 'strict' || verdict === 'right'
  const calibration = calibrateVoices(judgements)
  return [
    { name: 'marked statements found', count: judgements.length, of: marked },
    share('voice strict', isStrict),
    share('right person', isRight),
    share('clean name', ({ isClean }) => isClean),
    share('description not resolved', ({ verdict }) => verdict === 'unresolved'),
    share('wrong person', ({ verdict }) => verdict === 'wrong'),
    share('nobody', ({ verdict }) => verdict === 'none'),
    share('anonymity', ({ isAnonymityRight }) => isAnonymityRight),
    share('chain', ({ isChainRight }) => isChainRight),
    ...referenceGroups.flatMap(({ name, holds }) => {
      const group = judgements.filter(holds)
      return [share(`${name}: strict`, isStrict, group), share(`${name}: right person`, isRight, group)]
    }),
    { name: 'wrong voices below 0.8', count: calibration.wrongWarned, of: calibration.wrong },
    { name: 'right voices below 0.8', count: calibration.rightWarned, of: calibration.right },
  ]
}
