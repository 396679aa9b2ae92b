import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // The server in front of Next compresses responses and adds ETags: see server/.
  compress: false,
  generateEtags: false,
  // The archive package starts processes and loads its engines on demand. The other has native code.
  serverExternalPackages: ['@onrecord/article-archive', '@resvg/resvg-js'],
  // Titles and descriptions must be in the head without scripts.
  htmlLimitedBots: /.*/,
  skipTrailingSlashRedirect: true,
  headers: async () => [
    // The names of these files contain a hash of their contents.
    {
      source: '/read/generated/files/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    { source: '/read/generated/offline.mjs', headers: [{ key: 'Service-Worker-Allowed', value: '/read' }] },
  ],
  rewrites: async () => [
    // An id has no period, so a format follows the period: /articles/kursk-capture.json
    { source: '/articles/:id([^/.]+).:format([^/]+)', destination: '/articles/:id/export/:format' },
    { source: '/articles/:id/lite', destination: '/articles/:id/export/html' },
    { source: '/feed.:format([^/]+)', destination: '/feed/:format' },
  ],
}

/** `next dev` reads the packages from their sources, so that edits need no build. */
const development: NextConfig = {
  ...config,
  transpilePackages: ['@onrecord/article-data', '@onrecord/article-view'],
  // Turbopack does not support custom conditions.
  webpack: (webpack) => {
    webpack.resolve.conditionNames = ['@onrecord/source', '...']
    return webpack
  },
}

export default (phase: string): NextConfig => (phase === PHASE_DEVELOPMENT_SERVER ? development : config)
