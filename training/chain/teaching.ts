import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passOver, stepFactors } from '../../packages/article-extract/src/attribution-model/chain/chain.ts'
import { labels, mayFollow } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import type { ParagraphInput } from '../../packages/article-extract/src/attribution-model/input/paragraph-input.ts'
import { LONGEST_RUN } from '../../packages/article-extract/src/attribution-model/recurrent/network-layout.ts'
import { readWeights } from '../../packages/article-extract/src/attribution-model/recurrent/read-weights.ts'
import { loadRecurrentModel } from '../../packages/article-extract/src/attribution-model/recurrent/recurrent-model.ts'

const size = labels.length

/**
 * A teacher's marginals for a paragraph: the probability of each label, [token, label], and the expected count of each
 * transition, [before, next].
 */
export interface Teaching {
  readonly labels: Float32Array
  readonly pairs: Float32Array
}

/** Returns the teacher's marginals for a paragraph; `undefined` if it is longer than the network's limit. */
type Teacher = (paragraph: ParagraphInput) => Teaching | undefined

/** A recurrent network as a teacher, from the bytes of its weights file. Throws WeightsError. */
const teacherFrom = (bytes: Uint8Array, name: string): Teacher => {
  const model = loadRecurrentModel(bytes, { name })
  const weights = readWeights(bytes, name)
  const chainSteps = stepFactors(Float32Array.from([...weights.transitions, ...weights.start]))
  return (paragraph) => {
    if (paragraph.words.length > LONGEST_RUN) return undefined
    const { ahead, back, factors, scales, steps } = passOver(chainSteps, Float64Array.from(model.emissions(paragraph)))
    const pairs = new Float32Array(size * size)
    for (let from = size; from < ahead.length; from += size) {
      const scale = scales[from / size] ?? 1
      for (let pair = 0; pair < pairs.length; pair++) {
        const [before, next] = [Math.floor(pair / size), pair % size]
        if (!mayFollow(before, next)) continue
        pairs[pair]! +=
          (ahead[from - size + before]! * steps[pair]! * factors[from + next]! * back[from + next]!) / scale
      }
    }
    return { labels: Float32Array.from(ahead, (value, at) => value * back[at]!), pairs }
  }
}

/**
 * The teachers in a folder, teacher-0.bin and teacher-1.bin. Returns, for an article's index, the teacher that has not
 * seen it.
 */
export const unseenTeachers = (folder: string): ((article: number) => Teacher) => {
  const [even, odd] = ['teacher-0.bin', 'teacher-1.bin'].map((name) =>
    teacherFrom(readFileSync(join(folder, name)), name),
  )
  return (article) => (article % 2 === 0 ? even : odd) as Teacher
}
