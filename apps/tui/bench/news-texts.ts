import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const sentences: readonly string[] = [
  'The Harbour Ministry said on Tuesday that at least 40 fishing boats had been lost in the storm.',
  '“We were told to wait, and we waited,” Ilse Marten, a net mender from Tolvik, told reporters.',
  'According to two officials briefed on the matter, the agency had asked for 1.2 million euros in March 2023.',
  'Governor Peder Aas denied that his office had known about the cracks in the breakwater.',
  'The report, which runs to 212 pages, found that maintenance had been put off since the late 1990s.',
  'Marten and her brother, Jonas Marten, lost two boats and about 9,000 square meters of nets.',
  'Fishing had picked up again by the weekend, and the auction hall opened at six, as it has done since 1962.',
]

/** Some 800 words, the sentences in another order in each; always the same ones. */
const ownText = (index: number): string =>
  Array.from({ length: 16 }, (_block, block) =>
    [0, 1, 2].map((part) => sentences[(index * 5 + block * 4 + part * (1 + (index % 3))) % sentences.length]).join(' '),
  ).join('\n\n')

/** News texts to measure on, and what they are. */
export type NewsTexts = { readonly name: string; readonly texts: readonly string[] }

const shared = process.env.ONRECORD_SHARED ?? resolve(import.meta.dirname, '../../../../shared')

/** `count` texts: of PolNeAR's training part when it is available (ONRECORD_SHARED), else of our own. */
export const newsTexts = (count: number): NewsTexts => {
  const path = resolve(shared, 'corpora/polnear/train.jsonl.gz')
  if (!existsSync(path))
    return {
      name: 'texts of our own, of 800 words each',
      texts: Array.from({ length: count }, (_text, index) => ownText(index)),
    }
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  const texts = lines.slice(0, count).map((line) => String(JSON.parse(line).text))
  return { name: "texts of PolNeAR's training part", texts }
}
