import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '@onrecord/article-data'
import { type ArticleFormat, articleFormats, articleText } from '../output/article-formats.ts'
import { plain } from '../output/plain.ts'
import { screenStrings } from '../strings.ts'

/** What became of a file: what to report, or that it exists. */
export type SaveResult = { readonly kind: 'done' | 'failed'; readonly notice: string } | { readonly kind: 'exists' }

const formats = Object.keys(articleFormats) as readonly ArticleFormat[]

/** The format by the end of a file’s name; `undefined` if there is none. */
const formatOf = (path: string): ArticleFormat | undefined =>
  formats.filter((name) => path.endsWith(`.${name}`)).toSorted((one, other) => other.length - one.length)[0]

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'the folder does not exist',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk cannot be written',
  ENOSPC: 'the disk is full',
}

/** The path that a person types: ~ is the home folder. */
const pathOf = (typed: string): string => typed.replace(/^~(?=$|\/)/u, () => homedir())

/** Writes a story in the format that the name of the file ends with. Replaces a file only if `isReplacing`. */
export const saveStory = async (article: Article, typed: string, isReplacing: boolean): Promise<SaveResult> => {
  const format = formatOf(typed)
  if (!format) return { kind: 'failed', notice: screenStrings.unknownFormat(formats) }
  const path = join(pathOf(typed))
  try {
    await writeFile(path, await articleText(article, format), { flag: isReplacing ? 'w' : 'wx' })
    return { kind: 'done', notice: screenStrings.saved(plain(typed)) }
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST') return { kind: 'exists' }
    return {
      kind: 'failed',
      notice: screenStrings.cannotSave(reasons[code] ?? code, plain(typed)),
    }
  }
}
