/**
 * Damages complete documents of every format at random and imports them. Each must give stories or one-line failures,
 * without a crash, in less than ten seconds. Usage: node bench/fuzz.ts [seconds per format] [seed]. The defaults are 600
 * and 1.
 */
import { parseQuery } from '@onrecord/article-data'
import { makeDocx, makePdf } from '../src/fixtures/make-documents.ts'
import { wholeDocuments } from '../src/fixtures/whole-documents.ts'
import { ImportError } from '../src/import-error.ts'
import { importBytes } from '../src/import-from.ts'

const [seconds, seed] = [Number(process.argv[2] ?? 600), Number(process.argv[3] ?? 1)]
const maxMilliseconds = 10_000

/** Pseudorandom numbers from 0 to 1, the same for the same seed. Source: mulberry32, public domain. */
const seededRandom = (start: number): (() => number) => {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const mail = [
  'From: Ann Lee <ann@post.example>',
  'Subject: =?utf-8?q?The_quay?=',
  'Date: Mon, 13 Jan 2025 10:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'The north quay stays closed, the ministry said on Monday.=',
  ' Divers found a crack.',
  '--x',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>The north quay stays closed, the ministry said on Monday. Divers found a crack.</p>',
  '--x--',
].join('\r\n')

const documents: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(Object.entries(wholeDocuments).map(([name, text]) => [name, Buffer.from(text)])),
  'a.eml': Buffer.from(mail),
  'a.mhtml': Buffer.from(mail.replace('multipart/alternative', 'multipart/related; type="text/html"')),
  'a.pdf': makePdf([[[72, 700, 11, 'The north quay of Tolvik stays closed, the ministry said on Monday.']]], ''),
  'a.docx': makeDocx('<w:p><w:r><w:t>The north quay stays closed, the ministry said on Monday.</w:t></w:r></w:p>'),
}

const insertions = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  '\u202E',
  ']]>',
  '<!--',
  '{"',
  '[[',
  '\r\n\r\n',
  '&#x0;',
  '\uFEFF',
  '%PDF',
  'PK\u0003\u0004',
]

const damaged = (bytes: Uint8Array, random: () => number): Uint8Array => {
  let made = Buffer.from(bytes)
  const place = () => Math.floor(random() * (made.length + 1))
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number]
    const kind = Math.floor(random() * 5)
    if (kind === 0) made = Buffer.from(made.map((byte, at) => (at === from ? Math.floor(random() * 256) : byte)))
    else if (kind === 1) made = Buffer.concat([made.subarray(0, from), made.subarray(to)])
    else if (kind === 2 && made.length < 1_000_000)
      made = Buffer.concat([made.subarray(0, to), made.subarray(from, to), made.subarray(to)])
    else if (kind === 3) made = made.subarray(0, to)
    else {
      const text = insertions[Math.floor(random() * insertions.length)] ?? '<'
      made = Buffer.concat([
        made.subarray(0, from),
        Buffer.from(text.repeat(1 + Math.floor(random() * 50))),
        made.subarray(from),
      ])
    }
  }
  return made
}

const offline = {
  lookup: (host: string, _: unknown, callback: (error: Error, found: []) => void) => callback(new Error(host), []),
}

const read = async (bytes: Uint8Array, name: string): Promise<void> => {
  for await (const item of importBytes(bytes, { name }, offline)) {
    if (item.kind !== 'failure') continue
    if (!(item.error instanceof ImportError)) throw item.error
    if (/[\p{Cc}\u202a-\u202e]/u.test(item.error.message))
      throw new Error(`Not one line of plain text: ${item.error.message}`)
  }
}

const query = async (bytes: Uint8Array): Promise<void> => void parseQuery(Buffer.from(bytes).toString())
const queries = Buffer.from(
  'voice:"Ann Lee" (killed OR wounded) -form:direct figure>=1.2m AND NOT captur* after:2025-01',
)

const fuzz = async (name: string, whole: Uint8Array, ask: (bytes: Uint8Array, name: string) => Promise<void>) => {
  const random = seededRandom(seed)
  const end = performance.now() + seconds * 1000
  let [count, slowest, faults] = [0, 0, 0]
  while (performance.now() < end) {
    const bytes = damaged(whole, random)
    const began = performance.now()
    try {
      await ask(bytes, name)
    } catch (cause) {
      faults++
      process.stdout.write(`  ${name}, document ${count}: ${cause instanceof Error ? cause.stack : cause}\n`)
    }
    slowest = Math.max(slowest, performance.now() - began)
    count++
  }
  if (slowest > maxMilliseconds) faults++
  process.stdout.write(
    `${name}: ${count} documents in ${seconds} s, slowest ${Math.round(slowest)} ms, ${faults} faults\n`,
  )
  return faults
}

let faults = await fuzz('queries', queries, query)
for (const [name, whole] of Object.entries(documents)) faults += await fuzz(name, whole, read)
process.exitCode = faults === 0 ? 0 : 1
