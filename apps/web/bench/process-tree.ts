import { readdirSync, readFileSync } from 'node:fs'

type Process = { readonly id: number; readonly parent: number; readonly seconds: number; readonly megabytes: number }

const ticksPerSecond = 100
const pageSize = 4096

const processes = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        // The name of the command is in parentheses and may contain spaces.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const at = (index: number): number => Number(fields[index])
        return [
          {
            id: Number(name),
            parent: at(1),
            seconds: (at(11) + at(12)) / ticksPerSecond,
            megabytes: (at(21) * pageSize) / 2 ** 20,
          },
        ]
      } catch {
        return []
      }
    })

/** The resources of a process and its descendants: seconds of processor time so far, and megabytes of memory now. Linux only. */
export const usageOf = (root: number): { readonly seconds: number; readonly megabytes: number } => {
  const all = processes()
  const tree = new Set([root])
  for (let size = 0; size < tree.size; ) {
    size = tree.size
    for (const { id, parent } of all) if (tree.has(parent)) tree.add(id)
  }
  const own = all.filter(({ id }) => tree.has(id))
  return {
    seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: own.reduce((sum, { megabytes }) => sum + megabytes, 0),
  }
}
