import { type Article, coverage, formatPercent, type Voice, voices } from '@onrecord/article-data'
import { type VoiceMark, writerMark } from './palette.ts'
import { sourceStrings } from './strings.ts'

/** A part of the bar: a voice, or the writer if `voice` is `undefined`. `from` and `share` are fractions of the bar (0 to 1). */
export type CoveragePart = {
  readonly voice: Voice | undefined
  readonly name: string
  readonly shortName: string
  readonly mark: VoiceMark
  readonly percent: string
  readonly from: number
  readonly share: number
}

/**
 * The parts of the bar that shows who says how much: voices, most words first, then the writer. On a page with several stories,
 * `marks` has the mark of each voice by its key.
 */
export const coverageBar = (article: Article, marks?: ReadonlyMap<string, VoiceMark>): readonly CoveragePart[] => {
  const { share } = coverage(article).parts.nobody
  const spoken = voices(article).map((voice) => ({
    voice,
    name: voice.name,
    shortName: voice.shortName,
    mark: marks?.get(voice.key) ?? { mark: voice.mark, tone: voice.tone },
    share: voice.share,
  }))
  const writer = {
    voice: undefined,
    name: sourceStrings.writerAlone,
    shortName: sourceStrings.writer,
    mark: writerMark,
    share,
  }
  let from = 0
  const parts: CoveragePart[] = []
  for (const part of [...spoken, writer]) {
    if (part.share > 0) parts.push({ ...part, percent: formatPercent(part.share), from })
    from += part.share
  }
  return parts
}
