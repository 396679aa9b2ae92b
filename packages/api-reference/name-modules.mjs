import { fileURLToPath } from 'node:url'
import { Converter, ReflectionKind } from 'typedoc'
import { entries } from './entries.mjs'

/**
 * A plugin of TypeDoc that names modules as programs import them.
 *
 * @param {import('typedoc').Application} app
 */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName
    const entry = entries.find(({ source }) => fileURLToPath(source) === file)
    if (entry) reflection.name = entry.name
  })
}
