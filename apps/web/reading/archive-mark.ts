import type { Voice } from '@onrecord/article-data'
import { toneCount } from './voice-class.ts'

/** The sign of whoever is not named. */
export const unnamedMark: Pick<Voice, 'mark' | 'tone'> = { mark: '–', tone: toneCount - 1 }

/**
 * The letter and colour of a voice where stories stand together: the first letter of its name, and a tone out of its name,
 * the same on every page. Inside a story letters are its own, and none is there twice.
 */
export const archiveMark = ({ name }: { readonly name: string }): typeof unnamedMark => {
  const mark = /\p{Lu}|\p{Lo}|\p{N}/u.exec(name.toUpperCase())?.[0] ?? '–'
  const sum = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7)
  return { mark, tone: sum % toneCount }
}
