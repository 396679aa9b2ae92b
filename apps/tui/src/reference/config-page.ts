import { defaultConfig } from '../config/config.ts'
import { configText } from '../config/config-text.ts'
import { keyNames } from '../config/key-bindings.ts'
import { themes } from '../terminal/themes.ts'

/** docs/config.md: the settings of the terminal reader. */
export const configPage = (): string => `# Configuration of the terminal reader

\`pnpm reference\` writes this page from the settings in the code.

The reader reads \`config.toml\` from \`$ONRECORD_HOME\`, or from your data folder, where \`archive.db\` is. No file is needed.
\`onrecord config\` shows where the file is, and all settings with their values. To start with the defaults, run
\`onrecord config > config.toml\` and move the file there. Other commands do not read it.

If the file has an error, the reader does not open. It names the line, the setting and the allowed values:

\`\`\`
onrecord: /home/ann/.local/share/onrecord/config.toml, line 3: measure: "wide" is not allowed. Expected a whole number from 20 to 200.
\`\`\`

## Themes

${Object.entries(themes)
  .map(([name, { does }]) => `- \`${name}\`: ${does}`)
  .join('\n')}

\`NO_COLOR\` turns colors off with every theme. A letter marks each voice, so no theme is needed to tell voices apart.

## Keys

\`[keys.story]\` and \`[keys.list]\` set the keys of commands by the [names of the commands](keys.md). The value is a key or a list
of keys, and replaces the keys of the command. A key that you set is taken from the command that had it. \`[]\` leaves a command
without a key; it still works after \`:\`. Ctrl-C always quits. A key is one of:

- the character that it types, such as \`"n"\`, \`"N"\` or \`"."\`, but not a digit
- \`ctrl-\` and a letter, such as \`"ctrl-n"\`, but not \`ctrl-c\`, \`ctrl-i\`, \`ctrl-j\` or \`ctrl-m\`
- ${keyNames.map((name) => `\`${name}\``).join(', ')}

## Defaults

\`\`\`toml
${configText(defaultConfig)}\`\`\`
`
