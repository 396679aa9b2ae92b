import { createProgram } from '../program.ts'
import { configPage } from './config-page.ts'
import { keysPage } from './keys-page.ts'
import { manualPage } from './manual-page.ts'

/** The files that are made from the commands, with their contents. */
export const referenceFiles = async (): Promise<readonly { readonly url: URL; readonly text: string }[]> => [
  { url: new URL('../../../../docs/keys.md', import.meta.url), text: keysPage() },
  { url: new URL('../../../../docs/config.md', import.meta.url), text: configPage() },
  { url: new URL('../../man/onrecord.1', import.meta.url), text: manualPage(await createProgram([])) },
]
