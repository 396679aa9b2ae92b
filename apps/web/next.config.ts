import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

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
    { source: '/feed.:format([^/]+)', destination: '/feed/:format' },
  ],
}

/** `next dev` reads the packages from their sources, so that an edit is seen without a build. */
const development: NextConfig = {
  ...config,
  transpilePackages: ['@onrecord/article-data', '@onrecord/article-view'],
  // Turbopack does not know custom conditions.
  webpack: (webpack) => {
    webpack.resolve.conditionNames = ['@onrecord/source', '...']
    return webpack
  },
}

export default (phase: string): NextConfig => (phase === PHASE_DEVELOPMENT_SERVER ? development : config)
