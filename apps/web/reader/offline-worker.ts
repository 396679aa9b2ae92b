// The service worker of /read: it answers from the files that the page has stored: see offline.ts.

/** The part of the service worker API that is used here. TypeScript's types for it exclude those of a page. */
type Scope = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: (
    kind: 'install' | 'activate' | 'fetch',
    listener: (event: {
      readonly request: Request
      readonly waitUntil: (work: Promise<unknown>) => void
      readonly respondWith: (response: Promise<Response>) => void
    }) => void,
  ) => void
}

const scope = globalThis as unknown as Scope

/** Files whose names stay the same when they change. They come from the server if it can be reached. */
const changing: ReadonlySet<string> = new Set(['/read', '/read/', '/read/generated/reader.mjs'])

const answer = async (request: Request, path: string): Promise<Response> => {
  if (!changing.has(path)) return (await caches.match(request.url)) ?? fetch(request)
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(path.replace(/\/$/u, ''))) ?? Response.error()
  }
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (event.request.method === 'GET' && origin === location.origin) event.respondWith(answer(event.request, pathname))
})
