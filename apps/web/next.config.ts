import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  // Titles and descriptions stand in the head from the first byte, also where no script runs.
  htmlLimitedBots: /.*/,
  // The proxy does this itself, so that this answer too carries the headers of all others.
  skipTrailingSlashRedirect: true,
}

export default config
