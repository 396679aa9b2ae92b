import type { Doc } from '../doc/doc.ts'
import type { DiscourseEntity } from './discourse.ts'
import type { Introduction } from './introductions.ts'
import type { Reading } from './reading.ts'

const lowerAt = ({ tokens }: Doc, at: number): string => tokens[at]?.lower ?? ''

const naming = /^(?:named|called|nicknamed|code-named|known|identified|calls|calling|identifying|gave|giving)$/
const insideNaming = /^(?:who|whom|only|himself|herself|themselves|his|her|name|as|was|is|,|-)$/
const longestNaming = 7

/**
 * The mention that the words before a name give the name to, by index, or -1: "the man, who calls himself Tavo", "the
 * woman, identified only as Mara Lind".
 */
const calledBy = ({ doc, mentions }: Reading, index: number): number => {
  const name = mentions[index]
  let at = (name?.first ?? 0) - 1
  let hasVerb = false
  const floor = Math.max((name?.first ?? 0) - longestNaming, doc.sentences[name?.sentence ?? -1]?.first ?? 0)
  for (; at >= floor && (naming.test(lowerAt(doc, at)) || insideNaming.test(lowerAt(doc, at))); at--)
    hasVerb ||= naming.test(lowerAt(doc, at))
  if (!hasVerb) return -1
  for (let other = index - 1; other >= Math.max(0, index - 6); other--) {
    const mention = mentions[other]
    if (mention?.form === 'nominal' && mention.end === at + 1 && !mention.sense.plural) return other
  }
  return -1
}

/** The named entities of people who are described and given a name, by the index of the description. */
export const namesGiven = (reading: Reading, people: readonly Introduction[]): ReadonlyMap<number, DiscourseEntity> => {
  const { discourse, entityOf } = reading
  return new Map(
    people.flatMap(({ entity, index }) => {
      const called = discourse.entities[entityOf[calledBy(reading, index)] ?? -1]
      return called && !called.record && called.kind === 'person' ? [[called.index, entity] as const] : []
    }),
  )
}
