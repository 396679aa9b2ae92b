import { opendir, stat } from 'node:fs/promises'

/** Extensions of files that may contain any number of stories. */
const severalStories = /\.(?:jsonl|ndjson|xml|rss|atom|rdf|opml|json)$/iu

const countFile = (name: string): number | undefined => (severalStories.test(name) ? undefined : 1)

const countFolder = async (folder: string): Promise<number | undefined> => {
  const { hasKnownExtension } = await import('@onrecord/article-import')
  let count = 0
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || !hasKnownExtension(entry.name)) continue
    const stories = countFile(entry.name)
    if (stories === undefined) return undefined
    count += stories
  }
  return count
}

/** How many stories the sources contain; `undefined` if that is not known without reading them. Never throws. */
export const countSources = async (sources: readonly string[]): Promise<number | undefined> => {
  let count = 0
  for (const source of sources) {
    if (source === '-' || /^[a-z][a-z0-9+.-]*:\/\//iu.test(source)) return undefined
    try {
      const stories = (await stat(source)).isDirectory() ? await countFolder(source) : countFile(source)
      if (stories === undefined) return undefined
      count += stories
    } catch {
      // A source that cannot be read becomes one failure.
      count += 1
    }
  }
  return count
}
