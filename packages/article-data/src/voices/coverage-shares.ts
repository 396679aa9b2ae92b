import type { Article } from '../model/article.ts'
import { coverage } from './coverage.ts'
import { type Voice, voices } from './voices.ts'

/** A voice of an article with its share of the words. */
export type VoiceShare = Pick<Voice, 'key' | 'name' | 'shortName' | 'mark' | 'tone' | 'share'>

/** The share of each voice, most words first, and of the writer: what a bar of an article shows. They add up to 1. */
export type CoverageShares = { readonly voices: readonly VoiceShare[]; readonly writer: number }

/** Who says how much of an article, without its text: small enough for a list. All shares are 0 without words. */
export const coverageShares = (article: Article): CoverageShares => ({
  voices: voices(article).map(({ key, name, shortName, mark, tone, share }) => ({
    key,
    name,
    shortName,
    mark,
    tone,
    share,
  })),
  writer: coverage(article).parts.nobody.share,
})
