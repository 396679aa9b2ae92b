import type { Attribution } from '../attribution/attribution.ts'
import type { Speech } from '../coreference/coreference.ts'
import type { TokenRange } from '../doc/doc.ts'

/** The words that name the speaker, in the attribution itself or elsewhere. */
const speakerWords = ({ source, speaker }: Attribution): TokenRange | undefined =>
  source ?? (speaker?.kind === 'words' ? speaker.range : undefined)

const inOrder = (ranges: readonly TokenRange[]): readonly TokenRange[] =>
  [...new Set(ranges)].toSorted((one, other) => one.first - other.first)

/**
 * The speeches for the coreference resolver: one for each phrase that names a speaker, with all contents attributed to
 * it, and one for each attribution without such a phrase.
 */
export const speechesOf = (attributions: readonly Attribution[]): readonly Speech[] => {
  const bySpeaker = new Map<number | Attribution, readonly Attribution[]>()
  for (const one of attributions) {
    const key = speakerWords(one)?.first ?? one
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), one])
  }
  return [...bySpeaker.values()].map((own): Speech => {
    const named = own.find(({ source }) => source) ?? own[0]
    const words = named && speakerWords(named)
    return {
      source: words ? [words] : [],
      cue: inOrder(own.flatMap(({ cue }) => (cue ? [cue] : []))),
      content: inOrder(own.flatMap(({ content }) => content)),
    }
  })
}
