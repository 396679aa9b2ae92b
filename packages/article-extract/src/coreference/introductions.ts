import type { DiscourseEntity } from './discourse.ts'
import type { NameMention } from './mentions/mention.ts'
import type { Reading } from './reading.ts'

/** The first mention of a person by name, and its index. */
export interface Introduction {
  readonly entity: DiscourseEntity
  readonly mention: NameMention
  readonly index: number
}

/** The people whom the text names, in the order in which it introduces them. */
export const introductions = ({ discourse, mentions }: Reading): readonly Introduction[] => {
  const found = discourse.entities.flatMap((entity) => {
    const isNamed = entity.record?.named === true && entity.kind === 'person'
    const [first = -1, second = -1] = isNamed ? entity.mentions : []
    // A title may be a mention of its own before the name.
    const index = mentions[first]?.form === 'name' ? first : second
    const mention = mentions[index]
    const isFirst = mention?.sentence === mentions[first]?.sentence
    return mention?.form === 'name' && isFirst ? [{ entity, mention, index }] : []
  })
  return found.toSorted((one, other) => one.mention.first - other.mention.first)
}
