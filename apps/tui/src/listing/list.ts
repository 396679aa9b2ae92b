import { listStrings } from '@onrecord/article-view'
import { paged } from '../archive/paged.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import type { ListSettings } from './list-settings.ts'
import { storyRow } from './story-row.ts'
import { writeList } from './write-list.ts'

/** `onrecord list`: the archive's stories, the latest first. */
export const list = (settings: ArchiveSettings & ListSettings): Promise<void> =>
  withArchive(settings, 'read', (archive) =>
    writeList(
      paged((options) => archive.list(options), settings.limit),
      { ...settings, row: storyRow, none: `${listStrings.noStories} To add one: onrecord add FILE` },
    ),
  )
