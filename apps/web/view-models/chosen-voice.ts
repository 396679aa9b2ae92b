import { type Article, type Voice, voices } from '@onrecord/article-data'

/** What `?voice=` selects: all voices, one voice of the article, or an unknown voice. */
export type ChosenVoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly voice: Voice }
  | { readonly kind: 'unknown'; readonly key: string }

/** The voice with the key in `?voice=`; the first value counts. An unknown key is cut to 80 characters. */
export const chosenVoice = (article: Article, given: string | readonly string[] | undefined): ChosenVoice => {
  const key = typeof given === 'string' ? given : given?.[0]
  if (!key) return { kind: 'all' }
  const voice = voices(article).find((known) => known.key === key)
  if (voice) return { kind: 'one', voice }
  const readable = key.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return { kind: 'unknown', key: [...readable].slice(0, 80).join('') }
}

/** Whether a different voice was chosen, so that the words of this one are dimmed. */
export const isDimmed = (chosen: ChosenVoice, voice: Voice | undefined): boolean =>
  chosen.kind === 'one' && chosen.voice.key !== voice?.key
