import type { NextConfig } from 'next'
import { nothingThere } from './headers/nothing-there.ts'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // Loads its engines when they are needed, and stays one module for the pages and the proxy.
  serverExternalPackages: ['@onrecord/article-archive'],
  // Titles and descriptions stand in the head from the first byte, also where no script runs.
  htmlLimitedBots: /.*/,
  // Next answers an address with a slash too many before the proxy can put headers on the answer.
  skipTrailingSlashRedirect: true,
  // Here and not in the proxy: a server that is bound to 127.0.0.1 takes the proxy's rewrites for another host's.
  rewrites: async () => ({
    beforeFiles: [
      // An id has no full stop, so what follows one names a format: /articles/kursk-capture.json
      { source: '/articles/:id([^/.]+).:format([^/]+)', destination: '/articles/:id/export/:format' },
      // Where a page itself finds that what it shows is not there, Next leaves its body to a script; an address that
      // leads nowhere is answered in full.
      ...['/articles/:id([^/]+)', '/articles/:id([^/]+)/changes', '/voices/:id([^/]+)'].map((source) => ({
        source,
        has: [{ type: 'header' as const, key: nothingThere }],
        destination: '/no-such-page',
      })),
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
