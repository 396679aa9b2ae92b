import type { ArchiveReader } from '@onrecord/article-archive'
import type { HeldKeyboard } from '../terminal/hold-keyboard.ts'
import { openScreen } from '../terminal/open-screen.tsx'
import { Shelf } from './screens/shelf.tsx'
import type { ShelfPage } from './shelf-state.ts'

/** Opens the list of the archive's stories, until it is left. Throws ArchiveError. */
export const openShelf = (reader: ArchiveReader, first: ShelfPage, keyboard: HeldKeyboard): Promise<void> =>
  openScreen((suspend) => <Shelf reader={reader} first={first} suspend={suspend} />, keyboard)
