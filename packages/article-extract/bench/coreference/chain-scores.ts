/** Precision, recall and their harmonic mean, in percent. */
interface ChainScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Chains of mentions; each mention has the same number in the key and in the response. */
export type Chains = readonly (readonly number[])[]

/** The sums of a measure over documents: correct and total, for recall and for precision. */
interface Sums {
  readonly recall: readonly [right: number, of: number]
  readonly precision: readonly [right: number, of: number]
}

const chainByMention = (chains: Chains): ReadonlyMap<number, number> =>
  new Map(chains.flatMap((chain, index) => chain.map((mention) => [mention, index] as const)))

/** The links of `key` that remain when `response` splits its chains. Source: Vilain et al., 1995. */
const mucPart = (key: Chains, response: Chains): [number, number] => {
  const other = chainByMention(response)
  let [right, of] = [0, 0]
  for (const chain of key) {
    const parts = new Set(chain.map((mention) => other.get(mention) ?? -1 - mention))
    right += chain.length - parts.size
    of += chain.length - 1
  }
  return [right, of]
}

/** Source: Bagga and Baldwin, 1998. */
const bCubedPart = (key: Chains, response: Chains): [number, number] => {
  const other = chainByMention(response)
  let [right, of] = [0, 0]
  for (const chain of key) {
    const shared = new Map<number, number>()
    for (const mention of chain) {
      const found = other.get(mention)
      if (found !== undefined) shared.set(found, (shared.get(found) ?? 0) + 1)
    }
    for (const count of shared.values()) right += (count * count) / chain.length
    of += chain.length
  }
  return [right, of]
}

const similarity = (one: readonly number[], other: ReadonlySet<number>): number =>
  (2 * one.filter((mention) => other.has(mention)).length) / (one.length + other.size)

/** The best one-to-one alignment of chains, by the Hungarian method. Source: Luo, 2005; the entity variant. */
const aligned = (key: Chains, response: Chains): number => {
  const sets = response.map((chain) => new Set(chain))
  const size = Math.max(key.length, response.length)
  const cost = (row: number, column: number): number => {
    const [one, other] = [key[row], sets[column]]
    return one && other ? -similarity(one, other) : 0
  }
  const [rows, columns] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const match = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const way = new Int32Array(size + 1)
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    match[0] = row
    let at = 0
    do {
      used[at] = 1
      const from = match[at] ?? 0
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let column = 1; column <= size; column++) {
        if (used[column]) continue
        const value = cost(from - 1, column - 1) - (rows[from] ?? 0) - (columns[column] ?? 0)
        if (value < (least[column] ?? 0)) {
          least[column] = value
          way[column] = at
        }
        if ((least[column] ?? 0) < delta) [delta, next] = [least[column] ?? 0, column]
      }
      for (let column = 0; column <= size; column++) {
        if (used[column]) {
          rows[match[column] ?? 0] = (rows[match[column] ?? 0] ?? 0) + delta
          columns[column] = (columns[column] ?? 0) - delta
        } else least[column] = (least[column] ?? 0) - delta
      }
      at = next
    } while (match[at] !== 0)
    do {
      const before = way[at] ?? 0
      match[at] = match[before] ?? 0
      at = before
    } while (at !== 0)
  }
  let total = 0
  for (let column = 1; column <= size; column++) total -= cost((match[column] ?? 0) - 1, column - 1)
  return total
}

const measures: Readonly<Record<'muc' | 'bCubed' | 'ceafE', (key: Chains, response: Chains) => Sums>> = {
  muc: (key, response) => ({ recall: mucPart(key, response), precision: mucPart(response, key) }),
  bCubed: (key, response) => ({ recall: bCubedPart(key, response), precision: bCubedPart(response, key) }),
  ceafE: (key, response) => {
    const right = aligned(key, response)
    return { recall: [right, key.length], precision: [right, response.length] }
  },
}

const share = (parts: readonly (readonly [number, number])[]): number => {
  const [right, of] = parts.reduce<[number, number]>(([sum, all], [one, count]) => [sum + one, all + count], [0, 0])
  return of === 0 ? 0 : (100 * right) / of
}

/** The standard scores of chains over documents: MUC, B-cubed, CEAF-e, and the mean of their F1 (CoNLL). */
export const chainScores = (
  documents: readonly { readonly key: Chains; readonly response: Chains }[],
): { readonly muc: ChainScore; readonly bCubed: ChainScore; readonly ceafE: ChainScore; readonly conll: number } => {
  const scoreOf = (measure: keyof typeof measures): ChainScore => {
    const sums = documents.map(({ key, response }) => measures[measure](key, response))
    const [precision, recall] = [share(sums.map((sum) => sum.precision)), share(sums.map((sum) => sum.recall))]
    return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  }
  const [muc, bCubed, ceafE] = [scoreOf('muc'), scoreOf('bCubed'), scoreOf('ceafE')]
  return { muc, bCubed, ceafE, conll: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 }
}
