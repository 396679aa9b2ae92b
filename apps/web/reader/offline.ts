import type { ReaderAssets } from './assets.ts'

/** The beginning of the names of our caches. The service worker reads all of them. */
const cachePrefix = 'on-record-read-'

/** The style sheets, fonts and icons that the page has loaded. They have a new name when they change. */
const loadedFiles = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_next/static/'))
    .map(({ pathname, search }) => pathname + search)

/** The page itself and its script, whose names stay the same. They are stored together, so that they fit together. */
const pageFiles = ['/read', '/read/generated/reader.mjs'] as const

const controlled = async (): Promise<void> => {
  if (navigator.serviceWorker.controller) return
  await new Promise<void>((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  )
}

/**
 * Stores the page and its files in this browser, so that the page works offline. Reports the stored bytes. Returns false
 * if the browser does not allow it; then the page loads its files as it needs them.
 */
export const storeForOffline = async (
  { version, files }: ReaderAssets,
  onProgress: (bytes: number) => void,
): Promise<boolean> => {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false
  try {
    await navigator.serviceWorker.register('/read/generated/offline.mjs', { scope: '/read' })
    const name = `${cachePrefix}${version}`
    const cache = await caches.open(name)
    let stored = 0
    for (const { path, bytes } of files) {
      if (!(await cache.match(path))) await cache.add(path)
      stored += bytes
      onProgress(stored)
    }
    await cache.addAll([...loadedFiles(), ...pageFiles])
    for (const other of await caches.keys()) {
      if (other.startsWith(cachePrefix) && other !== name) await caches.delete(other)
    }
    await controlled()
    return true
  } catch (cause) {
    // A private window, a full disk, or no connection.
    console.info(cause)
    return false
  }
}
