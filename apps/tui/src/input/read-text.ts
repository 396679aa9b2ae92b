import { CommandError } from '../command-error.ts'
import { decodeText } from './decode-text.ts'
import { nameOf, readBytes } from './read-bytes.ts'

/** The text of the file, or of standard input for "-". Throws CommandError: missing, too large, binary, blank, … */
export const readText = async (path: string): Promise<string> => {
  const text = decodeText(await readBytes(path), nameOf(path))
  if (text.trim() === '') throw new CommandError(`${nameOf(path)} is empty. Expected the text of a news story.`)
  return text
}
