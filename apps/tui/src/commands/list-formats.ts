import { columns } from '../listing/columns.ts'
import { writeJson, writeOut } from '../output.ts'

/** `onrecord formats`: what can be read, with the extensions that a folder is read for. */
export const listFormats = async ({ json = false }: { readonly json?: boolean }): Promise<void> => {
  const { readFormats } = await import('@onrecord/article-import')
  if (json) return writeJson(readFormats)
  const rows = readFormats.map(({ name, extensions, takes }) => [
    name,
    extensions.map((one) => `.${one}`).join(' '),
    takes,
  ])
  await writeOut(columns(rows))
}
