import type { Archive, ArchiveVoice } from '@onrecord/article-archive'
import { CommandError } from '../command-error.ts'

/** The voice of that id. Throws CommandError when the archive has none. */
export const requireVoice = async (archive: Archive, id: string): Promise<ArchiveVoice> => {
  const voice = await archive.voice(id)
  if (voice) return voice
  throw new CommandError(`There is no voice ${JSON.stringify(id)} in the archive. See which there are: onrecord voices`)
}
