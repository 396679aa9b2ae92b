/** A run of tokens that belong together, from `first` to `last` inclusive, and its head. */
export interface Group {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** The groups of one kind in a paragraph, in order. */
export interface GroupView {
  readonly groups: readonly Group[]
  /** For each token, the index of its group, or -1. */
  readonly of: Int32Array
  /** For each token, the index of the first group that ends at or after it. */
  readonly from: Int32Array
}

const viewOf = (count: number, groups: readonly Group[]): GroupView => {
  const of = new Int32Array(count).fill(-1)
  const from = new Int32Array(count).fill(groups.length)
  let behind = 0
  for (const [index, { first, last }] of groups.entries()) {
    of.fill(index, first, last + 1)
    from.fill(index, behind, last + 1)
    behind = last + 1
  }
  return { groups, of, from }
}

const isVerb = (tag: string | undefined): boolean => tag !== undefined && (tag === 'MD' || tag[0] === 'V')

const verbGoesOn = (tags: readonly string[], next: number): boolean =>
  isVerb(tags[next]) || tags[next] === 'RB' || (tags[next] === 'TO' && tags[next + 1] === 'VB')

/** Verb groups: "has not been told", "wants to say". The head is the last verb. */
export const viewVerbGroups = (tags: readonly string[]): GroupView => {
  const groups: Group[] = []
  for (let at = 0; at < tags.length; at++) {
    if (!isVerb(tags[at])) continue
    const first = at
    let head = at
    while (verbGoesOn(tags, at + 1)) {
      at++
      if (tags[at]?.[0] === 'V') head = at
    }
    while (at > first && tags[at] === 'RB') at--
    groups.push({ first, last: at, head })
  }
  return viewOf(tags.length, groups)
}

const alone: ReadonlySet<string> = new Set(['PRP', 'WP', 'EX'])
const nominal: ReadonlySet<string> = new Set(['DT', 'PRP$', 'CD', 'POS', '$', ...alone])
const isNominal = (tag: string | undefined): boolean =>
  tag !== undefined && (tag[0] === 'N' || tag[0] === 'J' || nominal.has(tag))
const opensChunk = (tag: string | undefined): boolean => tag === 'DT' || tag === 'PRP$'

const chunkGoesOn = (tags: readonly string[], next: number): boolean =>
  isNominal(tags[next]) && !alone.has(tags[next] ?? '') && !(opensChunk(tags[next]) && tags[next - 1]?.[0] === 'N')

/** Noun chunks: "the retired general", "he". The head is the last noun, otherwise the last word. */
export const viewNounChunks = (tags: readonly string[]): GroupView => {
  const groups: Group[] = []
  for (let at = 0; at < tags.length; at++) {
    if (!isNominal(tags[at])) continue
    const first = at
    while (!alone.has(tags[first] ?? '') && chunkGoesOn(tags, at + 1)) at++
    let head = at
    while (head > first && tags[head]?.[0] !== 'N') head--
    groups.push({ first, last: at, head: tags[head]?.[0] === 'N' ? head : at })
  }
  return viewOf(tags.length, groups)
}
