import { mixFeature } from '../attribution-model/hashing.ts'
import type { Doc, Token } from '../doc/doc.ts'
import { placeOfTwo } from '../places/gazetteer.ts'
import { type NameRegion, nameRegions } from './name-regions.ts'
import { evidenceBits, evidenceCount, wordEvidence } from './word-evidence.ts'
import { classCount, noWord, shapes, type WordView, withTag, wordView } from './word-view.ts'

/** A region with the hashed features of each of its tokens. */
interface RegionFeatures {
  readonly region: NameRegion
  readonly features: readonly Int32Array[]
}

const casings = { usual: 0, caps: 1, title: 2 } as const
/** The number of words before and after a region that are features. */
const margin = 2
/** The maximum number of features of a token. */
const most = 110

/** The evidence on a neighbor that is also evidence for the word beside it. */
const telling =
  evidenceBits.afterTitle |
  evidenceBits.afterFirstName |
  evidenceBits.inOrganization |
  evidenceBits.endsRun |
  evidenceBits.opensRun

const isWord = ({ shape }: WordView): boolean => shape !== shapes.lower && shape !== shapes.mark

const viewsOf = (doc: Doc, regions: readonly NameRegion[]): readonly WordView[] => {
  const views: WordView[] = new Array(doc.tokens.length)
  const known = new Map<string, WordView>()
  const viewOf = ({ text, lower, penn }: Token): WordView => {
    const seen = known.get(text)
    if (seen) return withTag(seen, penn)
    const view = wordView(text, lower, penn)
    known.set(text, view)
    return view
  }
  for (const { first, end } of regions) {
    const to = Math.min(doc.tokens.length, end + margin)
    for (let at = Math.max(0, first - margin); at < to; at++) {
      views[at] ??= viewOf(doc.tokens[at]!)
    }
  }
  return views
}

/** The features of all regions of a text. */
export const nameFeatures = (doc: Doc): readonly RegionFeatures[] => {
  const regions = nameRegions(doc)
  const views = viewsOf(doc, regions)
  const evidence = wordEvidence(doc, regions, views)
  const buffer = new Int32Array(most)
  const evidenceOf = (view: WordView): number => evidence.get(view.lower) ?? 0

  const tokenFeatures = (region: NameRegion, at: number, from: number, to: number): Int32Array => {
    const { sentence, casing } = region
    const end = doc.sentences[doc.sentenceOf[at]!]!.end
    const near = (index: number): WordView => (index >= sentence && index < end ? (views[index] ?? noWord) : noWord)
    const left2 = near(at - 2)
    const left = near(at - 1)
    const word = near(at)
    const right = near(at + 1)
    const right2 = near(at + 2)
    const opens = near(from)
    const closes = near(to - 1)
    const before = near(from - 1)
    const after = near(to)
    const mode = casings[casing]
    const start = at === sentence ? 1 : 0
    const known = evidenceOf(word)
    let count = 0
    let template = 0
    const add = (a: number, b = 0, c = 0): void => {
      buffer[count++] = mixFeature(++template, a, b, c)
    }
    const addBits = (bits: number, size: number, with_ = 0): void => {
      template++
      for (let bit = 0; bit < size; bit++) if (bits & (1 << bit)) buffer[count++] = mixFeature(template, bit, with_)
    }
    add(7)
    add(word.hash)
    add(left.hash)
    add(right.hash)
    add(left2.hash)
    add(right2.hash)
    add(word.hash, left.hash)
    add(word.hash, right.hash)
    add(word.ends[0])
    add(word.ends[1])
    add(word.ends[2])
    add(word.ends[3])
    add(word.shape, mode, start)
    add(word.shape, left.shape, right.shape)
    add(word.tag)
    add(left.tag, word.tag)
    add(word.tag, right.tag)
    add(left.tag, right.tag, word.shape)
    add(right.tag, right2.tag, word.shape)
    addBits(word.classes, classCount)
    addBits(left.classes, classCount, left.shape)
    addBits(right.classes, classCount, right.shape)
    addBits(left2.classes, classCount)
    addBits(right2.classes, classCount)
    addBits(closes.classes, classCount, Math.min(3, to - 1 - at))
    addBits(opens.classes, classCount, Math.min(3, at - from))
    add(word.classes, left.classes)
    add(word.classes, right.classes)
    addBits(known, evidenceCount)
    add(known & 3, start, mode)
    add(known & (telling | evidenceBits.afterIn | evidenceBits.afterThe))
    add(evidenceOf(left) & telling, word.shape)
    add(evidenceOf(right) & telling, word.shape)
    add(Math.min(4, at - from), Math.min(4, to - at))
    add(closes.hash, Math.min(2, to - 1 - at))
    add(opens.hash, Math.min(2, at - from))
    add(before.hash, Math.min(2, at - from))
    add(after.hash, Math.min(2, to - 1 - at))
    add(before.hash, after.hash)
    add(placeOfTwo(word.lower, right.lower) ? 1 : 0, placeOfTwo(left.lower, word.lower) ? 1 : 0)
    add(word.lower.length, word.shape)
    return buffer.slice(0, count)
  }

  return regions.map((region) => {
    const features: Int32Array[] = []
    let from = region.first
    let to = region.first
    for (let at = region.first; at < region.end; at++) {
      if (at >= to) {
        from = at
        to = at + 1
        const inside = isWord(views[at]!)
        while (to < region.end && isWord(views[to]!) === inside) to++
      }
      features.push(tokenFeatures(region, at, from, to))
    }
    return { region, features }
  })
}
