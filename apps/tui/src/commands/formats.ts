import { example, type JsonSettings, json, type RegisterCommand } from '../options.ts'
import { writeJson, writeOut } from '../output/streams.ts'

/** Writes the supported input formats, with the file extensions that `add` looks for in folders. */
const writeFormats = async (settings: JsonSettings): Promise<void> => {
  const { readFormats } = await import('@onrecord/article-import')
  if (settings.json) return writeJson(readFormats)
  const { columns } = await import('../output/columns.ts')
  const rows = readFormats.map(({ name, extensions, takes }) => [
    name,
    extensions.map((one) => `.${one}`).join(' '),
    takes,
  ])
  await writeOut(columns(rows))
}

/** `onrecord formats`. */
export const registerFormats: RegisterCommand = (program) => {
  program
    .command('formats')
    .description('list the formats that text, read, extract and add accept')
    .addOption(json('write a JSON array of {format, name, extensions, mediaTypes, takes}'))
    .addHelpText('after', example(['onrecord formats']))
    .action(writeFormats)
}
