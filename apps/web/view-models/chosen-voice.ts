import { type Article, type Voice, voices } from '@onrecord/article-data'

/** What `?voice=` asks for: every voice, one of the article's, or one that it does not have. */
export type ChosenVoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly voice: Voice }
  | { readonly kind: 'unknown'; readonly key: string }

/** The voice that a query names by its key; of several values the first counts. An unknown key is cut to 80 characters. */
export const chosenVoice = (article: Article, asked: string | readonly string[] | undefined): ChosenVoice => {
  const key = typeof asked === 'string' ? asked : asked?.[0]
  if (!key) return { kind: 'all' }
  const voice = voices(article).find((known) => known.key === key)
  if (voice) return { kind: 'one', voice }
  const readable = key.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return { kind: 'unknown', key: [...readable].slice(0, 80).join('') }
}

/** True when another voice than this one was chosen, so that its words step back. */
export const isDimmed = (chosen: ChosenVoice, voice: Voice | undefined): boolean =>
  chosen.kind === 'one' && chosen.voice.key !== voice?.key
