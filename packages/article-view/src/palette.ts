import {
  type Article,
  assignTones,
  letterMarks,
  type NamedVoice,
  neutralTone,
  surname,
  type Voice,
} from '@onrecord/article-data'

export { neutralTone, palette } from '@onrecord/article-data'

/** The mark of a voice: a letter and a color (an index into `palette`). */
export type VoiceMark = Pick<Voice, 'mark' | 'tone'>

/** The mark of the writer's own words. */
export const writerMark: VoiceMark = { mark: '–', tone: neutralTone }

/** The mark of an unnamed voice. */
export const unnamedMark: VoiceMark = { mark: 'U', tone: neutralTone }

/**
 * The palette for a terminal, by tone: medium tones that are readable on light and dark backgrounds, also with 256 or 16 colors.
 * Ink rounds each channel to one of six levels for 256 colors, and to on or off for 16. The last tone, gray, has no color.
 */
export const terminalPalette = [
  '#197fd6',
  '#cf4c40',
  '#ad7a14',
  '#198c4c',
  '#7f4ce0',
  '#d04c98',
  '#0c7f94',
  '#c26118',
  undefined,
] as const

/** A voice of an archive in a list. */
export type ListedVoice = NamedVoice & { readonly id: string }

const distinct = (voices: readonly ListedVoice[]): readonly ListedVoice[] =>
  [...new Map(voices.toReversed().map((voice) => [voice.id, voice])).values()].toReversed()

const initial = (name: string): string => /\p{Lu}|\p{Lo}|\p{N}/u.exec(name.toUpperCase())?.[0] ?? writerMark.mark

const tonesOf = (voices: readonly ListedVoice[]): readonly number[] => assignTones(voices.map(surname))

/**
 * The marks of the voices on a page of many stories, by id. Pass the most prominent voices first. The letter is the first of the
 * surname, and the first eight voices have different colors. Letters may repeat, because the names are beside them.
 */
export const listMarks = (voices: readonly ListedVoice[]): ReadonlyMap<string, VoiceMark> => {
  const shown = distinct(voices)
  const tones = tonesOf(shown)
  return new Map(
    shown.map((voice, place) => [voice.id, { mark: initial(surname(voice)), tone: tones[place] ?? neutralTone }]),
  )
}

/** The marks of the voices in a chart, by id. No letter repeats, because the names are not beside them. */
export const chartMarks = (voices: readonly ListedVoice[]): ReadonlyMap<string, VoiceMark> => {
  const shown = distinct(voices)
  const tones = tonesOf(shown)
  const letters = letterMarks(shown.map(surname))
  return new Map(
    shown.map(({ id }, place) => [id, { mark: letters[place] ?? writerMark.mark, tone: tones[place] ?? neutralTone }]),
  )
}

/** The marks of the voices of two stories on one page, by the key of the voice in each story. */
export type SharedMarks = { readonly a: ReadonlyMap<string, VoiceMark>; readonly b: ReadonlyMap<string, VoiceMark> }

type Side = { readonly article: Article; readonly voices: readonly Voice[] }

/** What identifies a voice in every story: the surnames of its entities; `undefined` for unnamed sources. */
const knownBy = ({ article }: Side, { entityIds }: Voice): string | undefined => {
  const own = new Set(entityIds)
  return own.size === 0
    ? undefined
    : article.entities
        .filter(({ id }) => own.has(id))
        .map(surname)
        .join(' ')
}

/** The unnamed sources of both stories share a mark, although they may be different people. */
const unnamedPair = (a: Side, b: Side): readonly { readonly a: Voice; readonly b: Voice }[] => {
  const [one, other] = [a, b].map(({ voices }) => voices.find(({ entityIds }) => entityIds.length === 0))
  return one && other ? [{ a: one, b: other }] : []
}

/** One mark for each voice of two stories. The voices of a pair share a mark. */
export const sharedMarks = (
  a: Side,
  b: Side,
  pairs: readonly { readonly a: Voice; readonly b: Voice }[],
): SharedMarks => {
  const partnerOf = new Map([...pairs, ...unnamedPair(a, b)].map((pair) => [pair.a, pair.b]))
  const paired = new Set(partnerOf.values())
  const all = [
    ...a.voices.map((voice) => ({ side: a, voice, partner: partnerOf.get(voice) })),
    ...b.voices.filter((voice) => !paired.has(voice)).map((voice) => ({ side: b, voice, partner: undefined })),
  ].toSorted((one, other) => wordsOf(other) - wordsOf(one))
  const letters = letterMarks(all.map(({ voice }) => voice.shortName))
  const tones = assignTones(all.map(({ side, voice }) => knownBy(side, voice)))
  const marks: { readonly a: Map<string, VoiceMark>; readonly b: Map<string, VoiceMark> } = {
    a: new Map(),
    b: new Map(),
  }
  for (const [place, { side, voice, partner }] of all.entries()) {
    const mark = { mark: letters[place] ?? writerMark.mark, tone: tones[place] ?? neutralTone }
    marks[side === a ? 'a' : 'b'].set(voice.key, mark)
    if (partner) marks.b.set(partner.key, mark)
  }
  return marks
}

const wordsOf = ({ voice, partner }: { readonly voice: Voice; readonly partner: Voice | undefined }): number =>
  Math.max(voice.words, partner?.words ?? 0)
