import { FeatureList } from '../attribution-model/features/feature-list.ts'
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
  const list = new FeatureList()
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
    list.clear()
    list.from(0)
    list.add(7)
    list.add(word.hash)
    list.add(left.hash)
    list.add(right.hash)
    list.add(left2.hash)
    list.add(right2.hash)
    list.add(word.hash, left.hash)
    list.add(word.hash, right.hash)
    list.add(word.ends[0])
    list.add(word.ends[1])
    list.add(word.ends[2])
    list.add(word.ends[3])
    list.add(word.shape, mode, start)
    list.add(word.shape, left.shape, right.shape)
    list.add(word.tag)
    list.add(left.tag, word.tag)
    list.add(word.tag, right.tag)
    list.add(left.tag, right.tag, word.shape)
    list.add(right.tag, right2.tag, word.shape)
    list.addBits(word.classes, classCount)
    list.addBits(left.classes, classCount, left.shape)
    list.addBits(right.classes, classCount, right.shape)
    list.addBits(left2.classes, classCount)
    list.addBits(right2.classes, classCount)
    list.addBits(closes.classes, classCount, Math.min(3, to - 1 - at))
    list.addBits(opens.classes, classCount, Math.min(3, at - from))
    list.add(word.classes, left.classes)
    list.add(word.classes, right.classes)
    list.addBits(known, evidenceCount)
    list.add(known & 3, start, mode)
    list.add(known & (telling | evidenceBits.afterIn | evidenceBits.afterThe))
    list.add(evidenceOf(left) & telling, word.shape)
    list.add(evidenceOf(right) & telling, word.shape)
    list.add(Math.min(4, at - from), Math.min(4, to - at))
    list.add(closes.hash, Math.min(2, to - 1 - at))
    list.add(opens.hash, Math.min(2, at - from))
    list.add(before.hash, Math.min(2, at - from))
    list.add(after.hash, Math.min(2, to - 1 - at))
    list.add(before.hash, after.hash)
    list.add(placeOfTwo(word.lower, right.lower) ? 1 : 0, placeOfTwo(left.lower, word.lower) ? 1 : 0)
    list.add(word.lower.length, word.shape)
    return list.hashes.slice(0, list.count)
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
