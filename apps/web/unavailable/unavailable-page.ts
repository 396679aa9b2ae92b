import { searchStrings } from '@onrecord/article-view'
import { messageStrings, refusalStrings, siteStrings } from '../strings.ts'

const style = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf6, #16171a); --ink: light-dark(#1d1d1b, #e9e6df); --soft: light-dark(#625e57, #a8a399); --line: light-dark(#ddd8cc, #34363b) }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.62 "Iowan Old Style", Palatino, Georgia, serif }
header { border-bottom: 1px solid var(--line); padding: 1rem max(1.25rem, calc((100vw - 68rem)/2 + 1.25rem)); font-weight: 700; font-size: 1.15rem; line-height: 1 }
header a { color: inherit; text-decoration: none }
main { max-width: 68rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; box-sizing: border-box }
p { max-width: 37rem }
.label { font: 600 .8125rem/1.3 system-ui, sans-serif; color: var(--soft); margin: 0 }
h1 { font-size: clamp(1.9rem, 4.2vw, 2.9rem); line-height: 1.12; letter-spacing: -.018em; font-weight: 650; margin: .5rem 0 .75rem; text-wrap: balance }
a { color: inherit; text-underline-offset: .18em }
`

/** A self-contained page that is sent when a page cannot be rendered. It contains nothing from the request. */
const page = (status: number, title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${siteStrings.name}</title>
<style>${style}</style>
</head>
<body>
<header><a href="/">${siteStrings.name}</a></header>
<main>
<p class="label">${status}</p>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`

// An empty address is that of the current page.
const tryAgain = `<a href="">${messageStrings.tryAgain}</a>${messageStrings.inAMoment}`

/** Sent with 503 while the archive cannot be read. */
export const unavailablePage = page(
  503,
  messageStrings.unavailable,
  `<p>${refusalStrings.storiesUnavailable}</p>\n<p>${tryAgain}${messageStrings.seeLog}</p>`,
)

/** Sent with 503 when too many queries are waiting. */
export const busyPage = page(503, messageStrings.busy, `<p>${messageStrings.tooManyReaders}</p>\n<p>${tryAgain}</p>`)

/** Sent with 400 for a query that takes too long. */
export const tooBroadPage = page(
  400,
  messageStrings.tooLong,
  `<p>${searchStrings.narrowSearch}</p>\n<p>${tryAgain}</p>\n<p><a href="/">${messageStrings.allStories}</a></p>`,
)

/** Sent with 500 when rendering a page fails. */
export const failedPage = page(
  500,
  messageStrings.failed,
  `<p>${messageStrings.ourError}</p>\n<p>${tryAgain}${messageStrings.ifItPersists}<a href="/">${messageStrings.theStories}</a>.</p>`,
)
