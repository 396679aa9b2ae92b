import type { ArchiveStats } from '../archive.ts'
import type { Store } from './store.ts'

/** How much the archive holds. */
export const archiveStats = ({ sql, read }: Store): ArchiveStats =>
  read(() => {
    const tally = sql('SELECT * FROM tally').get()
    const voices = sql('SELECT count(*) AS voices FROM entity WHERE merged IS NULL AND statements > 0').get()
    const size = sql('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size').get()
    return {
      articles: Number(tally?.articles),
      revisions: Number(tally?.revisions),
      statements: Number(tally?.statements),
      figures: Number(tally?.figures),
      voices: Number(voices?.voices),
      bytes: Number(size?.bytes),
    }
  })
