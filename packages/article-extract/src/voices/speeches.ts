import type { Attribution } from '../attribution/attribution.ts'
import type { Speech } from '../coreference/coreference.ts'
import type { TokenRange } from '../doc/doc.ts'

const inOrder = (ranges: readonly TokenRange[]): readonly TokenRange[] =>
  ranges.toSorted((one, other) => one.first - other.first)

/**
 * Who speaks where, for the coreference resolver: one speech for each attribution. What the same words name the speaker of
 * elsewhere is added to it.
 */
export const speechesOf = (attributions: readonly Attribution[]): readonly Speech[] => {
  const elsewhere = new Map<number, readonly TokenRange[]>()
  for (const { speaker, content } of attributions) {
    if (speaker?.kind !== 'words') continue
    const { first } = speaker.range
    elsewhere.set(first, [...(elsewhere.get(first) ?? []), ...content])
  }
  const sources = new Set(attributions.map(({ source }) => source?.first))
  const own = attributions
    .filter(({ speaker }) => speaker?.kind !== 'words' || !sources.has(speaker.range.first))
    .map(({ source, cue, content, speaker }): Speech => {
      const words = source ?? (speaker?.kind === 'words' ? speaker.range : undefined)
      return {
        source: words ? [words] : [],
        cue: cue ? [cue] : [],
        content: inOrder([...new Set([...content, ...(elsewhere.get(words?.first ?? -1) ?? [])])]),
      }
    })
  return own
}
