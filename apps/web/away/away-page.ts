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

/** What is away, in one line: for a page, and for whoever asked for an export. */
export const awayLine =
  'The archive of this site is away, so that its stories cannot be shown at the moment. They come back by themselves when it does.'

/**
 * The page that stands in for every page that needs the archive, whole in itself: it has to be sent with a status that
 * only the proxy can give. Nothing of a request is in it; an empty address leads to where the reader is.
 */
export const awayPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The archive is away – On Record</title>
<style>${style}</style>
</head>
<body>
<header><a href="/">On Record</a></header>
<main>
<p class="label">503</p>
<h1>The archive is away</h1>
<p>${awayLine}</p>
<p><a href="">Try again</a> in a moment. Whoever runs this site finds the reason in its log.</p>
</main>
</body>
</html>
`
