import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain, extractArticle } from '../../index.ts'
import { WeightsError } from '../../models/weights-file.ts'
import { readJudgeWeights } from './read-judge-weights.ts'

const story = (sentence: string): string =>
  `The harbor wall fell on Monday, and the town has asked for help. ${sentence} Work on a new wall begins in May.`

const contents = (sentence: string): readonly string[] => {
  const { statements, text } = extractArticle(story(sentence), { headline: 'Harbor wall falls' })
  return statements.map(({ content: [first] }) => (first ? text.slice(first.start, first.end) : ''))
}

test.each([
  ['“The wall was weak,” Ilse Marten said.', '“The wall was weak,”'],
  ['The agency warned that the pier could follow.', 'that the pier could follow'],
  ['Officials believe that the storm moved the ground.', 'that the storm moved the ground'],
  ['According to the report, the wall had cracks for years.', 'the wall had cracks for years'],
  ['Ilse Marten called the plan a disgrace.', 'the plan'],
  ['The mayor promised to pay for the repairs.', 'to pay for the repairs'],
  ['The wall was reportedly never inspected.', 'The wall'],
  ['The council did not believe that the wall was safe.', 'that the wall was safe'],
  ['The builder has not denied that the wall was weak.', 'that the wall was weak'],
  ['No fewer than 20 sailors said the wall had moved.', 'the wall had moved'],
  ['Marten claimed a third of the money had gone.', 'a third of the money had gone'],
  ['Marten claimed responsibility for the leak.', 'responsibility for the leak'],
  ['Marten pointed to a rise in storms.', 'a rise in storms'],
  ['Marten responded with a warning that the pier would close.', 'that the pier would close'],
  ['Marten added the wall was old.', 'the wall was old'],
  ['Marten cited the storm as a reason to close the pier.', 'the storm'],
  ['Marten said an earlier version of the plan was too dear.', 'an earlier version of the plan was too dear'],
])('keeps the statement in: %s', (sentence, content) => {
  expect(contents(sentence).some((words) => words.startsWith(content))).toBe(true)
})

test.each([
  ['Marten sought a new contract with the builder.'],
  ['The team added a second pump on Tuesday.'],
  ['Marten did not say when the pier opens again.'],
  ['The council voted against the new plan.'],
  ['A stronger wall would have shown how much the town cares.'],
  ['The storm showed no sign of ending.'],
  ['Marten called a plumber from the pier.'],
  ['Marten claimed the title with a last dive.'],
  ['Marten wrote three novels in the harbor.'],
  ['Marten announced herself with a goal after two minutes.'],
  ['Marten reported for duty at six.'],
  ['Marten reported sick in May.'],
  ['Marten told jokes all evening.'],
  ['Marten called her sister from the train.'],
  ['Marten called the race off.'],
  ['The bank called in the loan.'],
  ['Engineers have not confirmed that the pier is safe.'],
  ['Neither builder has admitted that the wall was too thin.'],
  ['Nobody said that the wall would fall.'],
  ['The mayor left early, nor did she say that the wall was safe.'],
  ['Engineers would neither confirm nor deny that the pier had moved.'],
  ['The builder refused to confirm that the wall had moved.'],
  ['Marten stopped short of calling for a ban.'],
  ['Marten claimed a third when the keeper slipped.'],
  ['Marten claimed four wickets as the visitors collapsed.'],
  ['The storm claimed the lives of three sailors.'],
  ['Marten added a second after the break, and Finch replied with a header.'],
  ['The referee pointed to the spot after a foul on Marten.'],
  ['The town responded by closing the pier.'],
  ['If Marten says that the wall is safe, it is safe.'],
  ['Marten said goodbye.'],
  ['The crowd said nothing.'],
  ['They reported the theft to the police.'],
  ['Marten wrote to the council in May.'],
  ['Marten left early, citing two people familiar with the matter.'],
  ['Correction: An earlier version of this story said that the mayor had resigned.'],
  ['This article was amended on 3 May to say that the mayor had not resigned.'],
  ['Unless Marten promises that the wall will be mended, nobody will pay.'],
])('does NOT keep the attribution in: %s', (sentence) => {
  expect(contents(sentence)).toEqual([])
})

test('a trace shows the rejected attributions and their probabilities', () => {
  const { stages } = explain(story('The council voted against the new plan.'))
  const items = stages.find(({ stage }) => stage === 'judgment')?.items ?? []
  expect(items.every(({ outcome, probability = 1 }) => outcome === 'rejected' && probability < 0.5)).toBe(true)
  expect(items.length).toBeGreaterThan(0)
})

test('does NOT judge another language', () => {
  const { stages } = explain('Der Minister sagte, dass die Mauer alt war. Die Leute wollen eine neue Mauer haben.')
  expect(stages.find(({ stage }) => stage === 'judgment')?.items).toEqual([])
})

const file = readFileSync(new URL('../../../weights/judge.bin', import.meta.url))

test.each([
  ['is cut short', () => file.subarray(0, file.length - 5), /judge\.bin" are damaged/],
  ['is empty', () => Buffer.alloc(0), /Expected the format onrecord-judge-1/],
  ['is another file', () => Buffer.from('\u0010\0\0\0{"format":"else"}'), /Expected the format onrecord-judge-1/],
])('rejects a file that %s', (_, bytes, message) => {
  const read = () => readJudgeWeights(bytes(), 'judge.bin')
  expect(read).toThrow(WeightsError)
  expect(read).toThrow(message)
})
