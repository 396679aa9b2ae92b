import type { ArchiveReader } from '@onrecord/article-archive'
import type { HeldKeyboard } from '../terminal/hold-keyboard.ts'
import { openScreen } from '../terminal/open-screen.tsx'
import { Library } from './screens/library.tsx'
import type { LibraryPage } from './state.ts'

/** Opens the list of the archive's stories, until it is left. Throws ArchiveError. */
export const openLibrary = (reader: ArchiveReader, first: LibraryPage, keyboard: HeldKeyboard): Promise<void> =>
  openScreen((suspend) => <Library reader={reader} first={first} suspend={suspend} />, keyboard)
