import { adler32 } from '../recurrent/adler-32.ts'
import { WeightsError } from '../recurrent/weights-error.ts'
import { type BoostedTrees, boostedTrees, leaf } from './boosted-trees.ts'
import { type Reranker, rerankedRoles } from './rerank-spans.ts'

/** The name of the file's format, in its header. */
export const rerankerFormat = 'onrecord-reranker-1'

/** What a leaf's number in the file is multiplied by. */
export const leafStep = 1 / 4096

/** What the file says of itself; its body has, a role at a time, the bounds, the nodes' numbers, their features. */
export interface RerankerHeader {
  readonly format: string
  readonly checksum: number
  readonly roles: readonly { readonly base: number; readonly bounds: number; readonly nodes: number }[]
}

const headerOf = (bytes: Uint8Array, name: string): { header: RerankerHeader; body: Uint8Array } => {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  let header: RerankerHeader | undefined
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  } catch {
    // Told below.
  }
  if (header?.format !== rerankerFormat) {
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected the format ${rerankerFormat}, got ${header?.format}.`,
    )
  }
  // A copy, so that the numbers begin where their size demands.
  return { header, body: new Uint8Array(bytes.subarray(4 + length)) }
}

const treesFrom = (
  body: Uint8Array,
  from: number,
  { base, bounds: count, nodes }: RerankerHeader['roles'][number],
): BoostedTrees => {
  const table = new Float32Array(body.buffer, from, count)
  const numbers = new Int16Array(body.buffer, from + 4 * count, nodes)
  const features = body.slice(from + 4 * count + 2 * nodes, from + 4 * count + 3 * nodes)
  const [bounds, values] = [new Float32Array(nodes), new Float32Array(nodes)]
  for (let node = 0; node < nodes; node++) {
    const number = numbers[node] ?? 0
    if (features[node] === leaf) values[node] = number * leafStep
    else bounds[node] = table[number] ?? 0
  }
  return boostedTrees({ base, features, bounds, values })
}

/** How many bytes a role takes: whole numbers of four, so that the next one's bounds begin where they must. */
export const roleBytes = (bounds: number, nodes: number): number => Math.ceil((4 * bounds + 3 * nodes) / 4) * 4

/**
 * Reads a re-ranker as training/reranking writes it. `name` is what errors call it.
 * Throws WeightsError when the file is cut short, altered, or of another format.
 */
export const readReranker = (bytes: Uint8Array, name: string): Reranker => {
  const { header, body } = headerOf(bytes, name)
  const checksum = adler32(body)
  if (checksum !== header.checksum) {
    throw new WeightsError(`Weights "${name}" are damaged. Expected checksum ${header.checksum}, got ${checksum}.`)
  }
  let from = 0
  const read = header.roles.map((role) => {
    const trees = treesFrom(body, from, role)
    from += roleBytes(role.bounds, role.nodes)
    return trees
  })
  const [source, cue, content] = read
  if (!source || !cue || !content) {
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected trees for ${rerankedRoles.join(', ')}, got ${read.length} sets.`,
    )
  }
  return { source, cue, content }
}
