import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer, Masthead, SkipLink } from '../components/layout/site-frame.tsx'
import { isIndexed } from '../server/site-address.ts'
import { sans, serif } from '../styles/fonts.ts'
import '../styles/print.css'
import { siteStrings } from '../strings.ts'

/** Next adds a nonce to its scripts only on pages that it renders for each request. */
export const dynamic = 'force-dynamic'

/** The metadata of all pages. A page overrides its title and description. */
export const metadata: Metadata = {
  title: { default: siteStrings.name, template: `%s – ${siteStrings.name}` },
  description: siteStrings.description,
  applicationName: siteStrings.name,
  manifest: '/manifest.webmanifest',
  ...(!isIndexed() && { robots: { index: false } }),
  alternates: {
    types: {
      'application/atom+xml': [{ url: '/feed.atom', title: siteStrings.name }],
      'application/feed+json': [{ url: '/feed.json', title: siteStrings.name }],
    },
  },
}

/** The color schemes of the site. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#16171a' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" className={`${serif.variable} ${sans.variable}`}>
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href="/opensearch.xml"
          title={siteStrings.name}
        />
        <script type="module" src="/preferences.mjs" />
        <SkipLink />
        <Masthead />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}
