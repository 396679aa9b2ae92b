import type { Doc } from '../doc/doc.ts'
import type { Cluster } from './cluster-persons.ts'

const he = new Set(['he', 'his', 'him', 'himself'])
const she = new Set(['she', 'her', 'hers', 'herself'])

/** The number of sentences that makes a gender certain. */
const enough = 2

/** The person named in each sentence: -1 for nobody, -2 for several. */
const onlyPersons = (doc: Doc, clusters: readonly Cluster[]): Int32Array => {
  const only = new Int32Array(doc.sentences.length).fill(-1)
  for (const [index, { readings }] of clusters.entries()) {
    for (const { first } of readings) {
      const sentence = doc.sentenceOf[first]!
      only[sentence] = only[sentence] === -1 || only[sentence] === index ? index : -2
    }
  }
  return only
}

/**
 * The gender that a text shows for each person: by title or first name, otherwise by the pronouns that begin the next
 * sentence when only this person is named. Undefined if there is no evidence or the pronouns differ.
 */
export const genderByPronouns = (
  doc: Doc,
  clusters: readonly Cluster[],
): ReadonlyMap<Cluster, 'he' | 'she' | undefined> => {
  const only = onlyPersons(doc, clusters)
  const votes = clusters.map(() => ({ he: 0, she: 0 }))
  for (let sentence = 1; sentence < doc.sentences.length; sentence++) {
    const person = only[sentence - 1]!
    const { first, end } = doc.sentences[sentence]!
    if (person < 0 || (only[sentence] !== -1 && only[sentence] !== person)) continue
    // A sentence counts once: "He said he had not" may be about somebody else.
    for (let at = first; at < Math.min(end, first + 3); at++) {
      const { lower } = doc.tokens[at]!
      if (doc.quotationOf[at]! >= 0) break
      if (!he.has(lower) && !she.has(lower)) continue
      votes[person]![he.has(lower) ? 'he' : 'she']++
      break
    }
  }
  return new Map(
    clusters.map((cluster, index) => {
      const { he, she } = votes[index]!
      const titled = cluster.readings.find(({ gender, isGenderTitled }) => gender && isGenderTitled)?.gender
      const shown = he >= enough && she === 0 ? 'he' : she >= enough && he === 0 ? 'she' : undefined
      return [cluster, titled ?? shown ?? cluster.readings.find(({ gender }) => gender)?.gender]
    }),
  )
}
