import type { Imported, ImportFailure, ImportOptions } from '@onrecord/article-import'

/** The stories of all sources, one source after another. */
export async function* importSources(
  sources: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported | ImportFailure, void, undefined> {
  const { importFrom } = await import('@onrecord/article-import')
  for (const source of sources) yield* importFrom(source, options)
}
