import { palette } from '../../voices/palette.ts'
import type { Voice } from '../../voices/voices.ts'

const page = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#16171a);--ink:light-dark(#1d1d1b,#e9e6df);--soft:light-dark(#625e57,#a8a399);--line:light-dark(#ddd8cc,#34363b);--serif:"Source Serif 4","Iowan Old Style",Palatino,Georgia,serif;--sans:Inter,system-ui,sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.1875rem/1.62 var(--serif)}
main{max-width:68rem;margin:0 auto;padding:3rem 1.25rem 5rem}
header{max-width:44rem}
.soft{font:.875rem/1.5 var(--sans);color:var(--soft)}
h1{font-size:clamp(1.9rem,4.2vw,2.9rem);line-height:1.12;letter-spacing:-.018em;margin:.5rem 0 .75rem;text-wrap:balance}
h2{font:600 .8125rem/1.3 var(--sans);color:var(--soft);margin:0 0 .6rem}
.deck{font-size:1.25rem;line-height:1.45;color:var(--soft)}
.bar{display:flex;overflow:hidden;height:2.1rem;gap:2px;list-style:none;margin:0;padding:0;font:600 .8125rem/2.1rem var(--sans)}
.bar li{flex:var(--share) 0 0;min-width:1.6rem;background:var(--c);color:var(--paper);padding-inline-start:.5rem;white-space:nowrap;overflow:hidden}
.bar .nobody{background:repeating-linear-gradient(135deg,var(--line) 0 4px,transparent 4px 8px);color:var(--ink)}
.row{display:grid;grid-template-columns:minmax(0,37rem) minmax(0,1fr);column-gap:3.5rem}
.row>*{margin:0 0 1.3rem}
.row h3{font-size:1.3rem}
blockquote{padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.notes{list-style:none;padding:0;font:.8125rem/1.45 var(--sans);color:var(--soft);display:grid;gap:.5rem;align-content:start}
.notes li{display:grid;grid-template-columns:1.6rem 1fr;gap:.5rem}
.notes b{color:var(--ink)}
.s{text-decoration:underline 2px color-mix(in oklab,var(--c) 55%,transparent);text-underline-offset:.24em}
.q{background:color-mix(in oklab,var(--c) 11%,transparent)}
:target{outline:2px solid var(--c);outline-offset:2px}
.mark{font:700 .6875rem/1 var(--sans);color:var(--paper);background:var(--c);border-radius:.2rem;padding:.2em .36em;vertical-align:.12em;margin-inline-start:.25em;text-decoration:none;display:inline-block;text-align:center;min-width:1.5em}
.notes .mark{margin:.1em 0 0;height:max-content}
section{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.25rem}
table{border-collapse:collapse;width:100%;font:.9375rem/1.45 var(--sans)}
th{text-align:start;font-size:.8125rem;color:var(--soft)}
td,th{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td:first-child{font-weight:600}
td a{display:inline-block;min-width:1.6em;line-height:1.6;text-align:center}
.scroll{overflow-x:auto}
@media(max-width:60rem){.row{grid-template-columns:1fr}.notes{margin-top:-.6rem;padding-inline-start:.75rem;border-inline-start:2px solid var(--line)}}
@media(max-width:40rem){.bar li{min-width:1.1rem;padding:0;text-align:center}.bar span{display:none}}
@media print{:root{color-scheme:light}body{font-size:11pt}.row{break-inside:avoid}.mark{background:none;color:var(--c);border:1px solid}}
@media(forced-colors:active){.mark,.bar li{border:1px solid;color:CanvasText;forced-color-adjust:auto}}
`

const share = (part: number): string => `{--share:${Math.max(part * 100, 0.1).toFixed(1)}}`

/**
 * The style of the self-contained page: fixed rules, a color for each tone of the palette, and a share for each part of the
 * bar. Styles are only here and never inline, so that a policy can allow them by one hash.
 */
export const style = (voices: readonly Voice[], nobody: number): string =>
  [
    page.trim(),
    ...palette.map(({ light, dark }, tone) => `.v${tone}{--c:light-dark(${light},${dark})}`),
    ...voices.map((voice, place) => `.p${place}${share(voice.share)}`),
    `.nobody${share(nobody)}`,
  ].join('\n')
