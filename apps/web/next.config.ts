import type { NextConfig } from 'next'
import { missingStory } from './headers/missing-story.ts'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // Titles and descriptions stand in the head from the first byte, also where no script runs.
  htmlLimitedBots: /.*/,
  // Next answers an address with a slash too many before the proxy can put headers on the answer.
  skipTrailingSlashRedirect: true,
  // Here and not in the proxy: a server that is bound to 127.0.0.1 takes the proxy's rewrites for another host's.
  rewrites: async () => ({
    beforeFiles: [
      // An id has no full stop, so what follows one names a format: /articles/kursk-capture.json
      { source: '/articles/:id([^/.]+).:format([^/]+)', destination: '/articles/:id/export/:format' },
      // Where a page itself finds that it has no story, Next leaves its body to a script; an address that leads nowhere
      // is answered in full.
      {
        source: '/articles/:id([^/]+)',
        has: [{ type: 'header', key: missingStory }],
        destination: '/no-such-story',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
