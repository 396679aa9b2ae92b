import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import type { ModelSettings } from '../commands/extract-options.ts'
import type { FetchSettings } from '../input/fetch-settings.ts'
import { keepAll } from './keep-all.ts'

export type AddSettings = ModelSettings & ArchiveSettings & FetchSettings & { readonly json?: boolean }

/**
 * `onrecord add`: imports the sources, extracts their stories on all cores and keeps them. A story that fails stops no
 * other. Throws CommandError at the end when some failed or it was stopped.
 */
export const add = (sources: readonly string[], settings: AddSettings): Promise<void> =>
  withArchive(settings, 'create', (archive) => keepAll(archive, sources, settings, (keep) => keep(sources)))
