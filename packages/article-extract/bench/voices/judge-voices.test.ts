import type { Article } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { judgeVoices } from './judge-voices.ts'
import type { MarkedArticle, MarkedEntity, MarkedVoice } from './marked-voices.ts'

const text = 'Ilse Marten said yes. She said no. The clerk agreed. Marten and Dahl said so. Aides and guards left.'
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const

const voices: readonly MarkedEntity[] = [
  { names: ['Ilse Marten'], kind: 'person', anonymity: 'named' },
  { names: ['Per Dahl'], kind: 'person', anonymity: 'named' },
  { names: [at('Aides and guards')], kind: 'group', anonymity: 'described' },
]
const mark = (source: string, content: string, who: readonly (readonly number[])[]): MarkedVoice => ({
  source: [at(source)],
  content: [at(content)],
  anonymity: who[0]?.[0] === 2 ? 'described' : 'named',
  given: 'name',
  who,
})
const marked = (...statements: readonly MarkedVoice[]): MarkedArticle => ({
  id: 'invented',
  isApart: false,
  isHeld: false,
  voices,
  statements,
})

type Found = readonly [content: string, names: readonly string[], anonymity?: string, voiceConfidence?: number]

/** The parts of an article that the judge reads: an entity for each different name. */
const extracted = (...found: readonly Found[]): Article => {
  const names = [...new Set(found.flatMap(([, list]) => list))]
  return {
    text,
    entities: names.map((name) => ({ id: name, name: name.replace(/#\d$/u, ''), aliases: [] })),
    statements: found.map(([content, list, anonymity = 'named', voiceConfidence]) => ({
      content: [{ start: at(content)[0], end: at(content)[1] }],
      voiceIds: list,
      anonymity,
      chain: [],
      confidence: 0.9,
      ...(voiceConfidence === undefined ? {} : { voiceConfidence }),
    })),
  } as unknown as Article
}

const verdicts = (marks: MarkedArticle, article: Article) =>
  judgeVoices(marks, text, article).judgements.map(({ verdict }) => verdict)

test.each([
  [['Ilse Marten'], 'named', 'strict'],
  [['Mayor Ilse Marten'], 'named', 'right'],
  [['Per Dahl'], 'named', 'wrong'],
  [[], 'anonymous', 'none'],
  [['Ilse Marten', 'Per Dahl'], 'named', 'wrong'],
] as const)('a statement of Ilse Marten that has %j as its voice (%s) is %s', (names, anonymity, verdict) =>
  expect(verdicts(marked(mark('Ilse Marten', 'yes', [[0]])), extracted(['yes', names, anonymity]))).toEqual([verdict]),
)

test('a description that repeats the source is unresolved, unless it claims to be a name', () => {
  const marks = marked(mark('The clerk', 'agreed', [[0]]))
  expect(verdicts(marks, extracted(['agreed', ['the clerk'], 'described']))).toEqual(['unresolved'])
  expect(verdicts(marks, extracted(['agreed', ['the clerk'], 'named']))).toEqual(['wrong'])
})

test('all of several voices are needed, in any order; some of them are only "right"', () => {
  const marks = marked(mark('Marten and Dahl', 'so', [[0, 1]]))
  expect(verdicts(marks, extracted(['so', ['Per Dahl', 'Ilse Marten']]))).toEqual(['strict'])
  expect(verdicts(marks, extracted(['so', ['Per Dahl']]))).toEqual(['right'])
})

test('a description of two groups may be found in two parts', () => {
  const marks = marked(mark('Aides and guards', 'left', [[2]]))
  expect(verdicts(marks, extracted(['left', ['Aides', 'guards'], 'described']))).toEqual(['strict'])
})

test('any accepted answer counts, including nobody', () => {
  const marks = marked(mark('She', 'no', [[0], []]))
  expect(verdicts(marks, extracted(['no', []]))).toEqual(['strict'])
})

test('only the entity with most of a voice’s statements is strict', () => {
  const marks = marked(mark('Ilse Marten', 'yes', [[0]]), mark('She', 'no', [[0]]), mark('The clerk', 'agreed', [[0]]))
  const article = extracted(['yes', ['Ilse Marten#1']], ['no', ['Ilse Marten#1']], ['agreed', ['Ilse Marten#2']])
  expect(verdicts(marks, article)).toEqual(['strict', 'strict', 'right'])
})

test('optional marks and missed statements do NOT count', () => {
  const marks = marked({ ...mark('She', 'no', [[0]]), isOptional: true }, mark('Ilse Marten', 'yes', [[0]]))
  expect(judgeVoices(marks, text, extracted(['no', ['Per Dahl']]))).toEqual({ marked: 1, judgements: [] })
})

test('the confidence is the voice’s, otherwise the statement’s', () => {
  const marks = marked(mark('Ilse Marten', 'yes', [[0]]), mark('She', 'no', [[0]]))
  const { judgements } = judgeVoices(
    marks,
    text,
    extracted(['yes', ['Ilse Marten'], 'named', 0.4], ['no', ['Ilse Marten']]),
  )
  expect(judgements.map(({ confidence }) => confidence)).toEqual([0.4, 0.9])
})

test('matches statements by their offsets in the text as received', () => {
  const article = extracted(['yes', ['Ilse Marten']])
  const moved = {
    ...article,
    statements: article.statements.map((one) => ({ ...one, content: [{ start: 0, end: 3 }] })),
  }
  const marks = marked(mark('Ilse Marten', 'yes', [[0]]))
  const [start] = at('yes')
  const { judgements } = judgeVoices(marks, text, moved, (span) => ({
    start: span.start + start,
    end: span.end + start,
  }))
  expect(judgements.map(({ verdict }) => verdict)).toEqual(['strict'])
})
