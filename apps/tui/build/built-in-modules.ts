import { createRequire, isBuiltin } from 'node:module'
import type { Plugin } from 'rolldown'

const prefix = '\0built-in:'
const require = createRequire(import.meta.url)

const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/u.test(name) && name !== 'default'

const isPlainFunction = (value: unknown, name: string): boolean => typeof value === 'function' && !/^[A-Z]/u.test(name)

const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Functions and tables of constants are looked up when they are used; classes and values immediately. */
const nameCode = (name: string, value: unknown): string => {
  if (isPlainFunction(value, name)) return `function own_${name}(...given) { return load().${name}(...given) }`
  if (isTable(value))
    return `const own_${name} = /* @__PURE__ */ new Proxy({}, { get: (_, key) => load().${name}[key] })`
  return `const own_${name} = /* @__PURE__ */ load().${name}`
}

/** Code that takes a built-in module from the process when one of its functions is called. */
const moduleCode = (id: string): string => {
  const found = require(id) as Readonly<Record<string, unknown>>
  const names = Object.keys(found).filter(isName)
  const isProcess = /^(?:node:)?process$/u.test(id)
  return [
    'let loaded',
    `const load = () => (loaded ??= ${isProcess ? 'process' : `process.getBuiltinModule(${JSON.stringify(id)})`})`,
    `export default ${isProcess ? 'process' : '/* @__PURE__ */ new Proxy({}, { get: (_, name) => load()[name] })'}`,
    ...names.map((name) => `${nameCode(name, found[name])}\nexport { own_${name} as ${name} }`),
  ].join('\n')
}

/**
 * Takes Node's built-in modules from the process, when they are used. An `import` of one reads all its properties: `fs`,
 * `util` and `process` load streams, workers and stdin for that, a third of the time of an empty process.
 */
export const builtInModules: Plugin = {
  name: 'built-in-modules',
  // The bundler's own runtime imports `node:module` before anything else runs.
  resolveId: (id, _, { kind }) =>
    isBuiltin(id) && id !== 'node:module' && kind !== 'require-call'
      ? { id: prefix + id, moduleSideEffects: false }
      : null,
  load: (id) => (id.startsWith(prefix) ? moduleCode(id.slice(prefix.length)) : null),
}
