import type { ArchiveReader } from '@onrecord/article-archive'
import { openScreen } from '../terminal/open-screen.tsx'
import { Shelf } from './screens/shelf.tsx'
import type { ShelfPage } from './shelf-state.ts'

/** Opens the list of the archive's stories, until it is left. Throws ArchiveError. */
export const openShelf = (reader: ArchiveReader, first: ShelfPage): Promise<void> =>
  openScreen((suspend) => <Shelf reader={reader} first={first} suspend={suspend} />)
