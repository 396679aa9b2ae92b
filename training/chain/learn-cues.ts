import { roleOf } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import { type CueLexicon, cueKey } from '../../packages/article-extract/src/attribution-model/input/cue-lexicon.ts'
import type { Paragraph } from './corpus.ts'

/** For each grade from 1, the minimum share of a word's occurrences that are a cue. */
const bounds = [0.02, 0.05, 0.15, 0.35, 0.6]
const fewest = 3

/**
 * Grades the words of the corpus by how often they are part of a cue. `tags` are the tagger's, one list per paragraph.
 */
export const learnCues = (paragraphs: readonly Paragraph[], tags: readonly (readonly string[])[]): CueLexicon => {
  const all = new Map<string, number>()
  const cues = new Map<string, number>()
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const [at, word] of paragraph.words.entries()) {
      const key = cueKey(word.toLowerCase().replace(/[’‘]/gu, "'"), tags[index]?.[at] ?? '')
      all.set(key, (all.get(key) ?? 0) + 1)
      if (roleOf(paragraph.labels[at] ?? 0) === 'cue') cues.set(key, (cues.get(key) ?? 0) + 1)
    }
  }
  const graded = [...cues].flatMap(([key, count]): [string, number][] => {
    if (count < fewest) return []
    const share = (count - 0.5) / ((all.get(key) ?? 0) + 2)
    const grade = bounds.filter((bound) => share > bound).length
    return grade === 0 ? [] : [[key, grade]]
  })
  return new Map(graded)
}
