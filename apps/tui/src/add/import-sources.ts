import type { Imported, ImportFailure, ImportOptions } from '@onrecord/article-import'

/** The stories of all sources, one source after another. */
export async function* importSources(
  sources: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported | ImportFailure, void, undefined> {
  const { importFrom } = await import('@onrecord/article-import')
  // Whoever waits for more of standard input would wait on, though nobody wants it any more.
  if (sources.includes('-')) options.signal?.addEventListener('abort', () => process.stdin.destroy(), { once: true })
  for (const source of sources) yield* importFrom(source, options)
}
