import { siteStrings } from '../../strings.ts'

/** The web app manifest. */
export const GET = (): Response =>
  Response.json(
    {
      name: siteStrings.name,
      short_name: siteStrings.name,
      description: siteStrings.shortDescription,
      start_url: '/',
      display: 'browser',
      background_color: '#fbfaf6',
      theme_color: '#fbfaf6',
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  )
