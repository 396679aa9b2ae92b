import {
  type Article,
  type CoverageShares,
  coverage,
  coverageShares,
  formatCount,
  formatPercent,
  type VoiceShare,
  voices,
} from '@onrecord/article-data'
import { type VoiceMark, writerMark } from './palette.ts'
import { sourceStrings } from './strings.ts'

/** The parts of a story by how well their voice is named, with the words that follow a percentage. */
const parts = [
  ['named', 'from named voices'],
  ['described', 'from voices described but not named'],
  ['anonymous', 'from unnamed voices'],
  ['nobody', 'in the writer’s own words'],
] as const

/** Who says how much: "552 words: 46% from named voices, 4% from unnamed voices, 50% in the writer’s own words." */
export const coverageSummary = (article: Article): string => {
  const found = coverage(article)
  const shares = parts.flatMap(([part, words]) => {
    const { share } = found.parts[part]
    return share > 0 ? [`${formatPercent(share)} ${words}`] : []
  })
  const total = formatCount(found.words, 'word')
  return shares.length === 0 ? `${total}.` : `${total}: ${shares.join(', ')}.`
}

const wordsPerMinute = 230

/** The reading time and the number of statements: "3 minutes · 24 statements by 10 voices". */
export const storyCounts = (article: Article): string => {
  const minutes = Math.max(1, Math.round(coverage(article).words / wordsPerMinute))
  const by = article.statements.length === 0 ? '' : ` by ${formatCount(voices(article).length, 'voice')}`
  return `${formatCount(minutes, 'minute')} · ${formatCount(article.statements.length, 'statement')}${by}`
}

/** A part of the bar: a voice, or the writer if `voice` is `undefined`. `from` and `share` are fractions of the bar (0 to 1). */
export type CoveragePart = {
  readonly voice: VoiceShare | undefined
  readonly name: string
  readonly shortName: string
  readonly mark: VoiceMark
  readonly percent: string
  readonly from: number
  readonly share: number
}

/** The parts of the bar of a story in a list, whose shares are known. */
export const barOfShares = (
  shares: CoverageShares,
  marks?: ReadonlyMap<string, VoiceMark>,
): readonly CoveragePart[] => {
  const spoken = shares.voices.map((voice) => ({
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
    share: shares.writer,
  }
  let from = 0
  const parts: CoveragePart[] = []
  for (const part of [...spoken, writer]) {
    if (part.share > 0) parts.push({ ...part, percent: formatPercent(part.share), from })
    from += part.share
  }
  return parts
}

/**
 * The parts of the bar that shows who says how much: voices, most words first, then the writer. On a page with several stories,
 * `marks` has the mark of each voice by its key.
 */
export const coverageBar = (article: Article, marks?: ReadonlyMap<string, VoiceMark>): readonly CoveragePart[] =>
  barOfShares(coverageShares(article), marks)
