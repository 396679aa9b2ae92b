import { libraryCommands } from '../library/commands.ts'
import { readerCommands } from '../reader/commands.ts'
import { keySigns, type ScreenCommand } from '../terminal/input/screen-command.ts'

type Listed = Omit<ScreenCommand<unknown>, 'action'>

const cellsOf = ({ name, keys, does, views = [] }: Listed): readonly string[] => [
  keySigns({ keys })
    .split(' ')
    // A bar ends a cell of a table, also in code.
    .map((sign) => `\`${sign.replaceAll('|', '\\|')}\``)
    .join(' '),
  `\`:${name}\``,
  views.length === 0 ? does : `${does} (${views.map((view) => viewNames[view] ?? view).join(', ')})`,
]

/** The lists of the library, as documents name them. */
const viewNames: Readonly<Record<string, string>> = {
  stories: 'stories',
  voices: 'voices',
  voice: 'one voice',
  choice: 'people with a name',
}

/** A Markdown table whose columns are aligned in the source. */
const table = (commands: readonly Listed[]): string => {
  const rows = [['keys', 'command', 'does'], ...commands.map(cellsOf)]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** docs/keys.md: the keys and commands of the terminal reader. */
export const keysPage = (): string => `# Keys of the terminal reader

\`pnpm reference\` writes this page from the commands in the code. In the reader, \`?\` shows the same list.

A number before a key repeats it: \`5j\`. Before \`G\`, it names the item or statement. \`:\` opens a prompt for a command. An
unambiguous beginning of its name is enough, and tab completes it. \`:12\` goes to item or statement 12.

## In a story

${table(readerCommands)}

## In a list

If a command works only in some lists, they are in parentheses.

${table(libraryCommands)}
`
