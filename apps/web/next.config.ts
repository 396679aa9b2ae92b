import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // The server in front compresses, and says what has changed: see server/.
  compress: false,
  generateEtags: false,
  // Starts processes and loads its engines when they are needed.
  serverExternalPackages: ['@onrecord/article-archive'],
  // Titles and descriptions are in the head from the first byte, also where no script runs.
  htmlLimitedBots: /.*/,
  skipTrailingSlashRedirect: true,
  rewrites: async () => [
    // An id has no full stop, so what follows one names a format: /articles/kursk-capture.json
    { source: '/articles/:id([^/.]+).:format([^/]+)', destination: '/articles/:id/export/:format' },
  ],
}

export default config
