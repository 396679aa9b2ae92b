// This file is read by Nodes that are too old for everything else: no syntax newer than ECMAScript 2018, no imports.

/** The oldest Node that can install and start the project. What it runs on afterwards comes with it. */
export const oldestNode = '20.9'

/**
 * Says in one line what is needed, or gives `undefined` when `version` ("20.9.0", as in `process.versions.node`) will do.
 *
 * @param {string} version
 * @returns {string | undefined}
 */
export function tooOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = oldestNode.split('.').map(Number)
  const enough = major > neededMajor || (major === neededMajor && minor >= neededMinor)
  return enough ? undefined : `On Record needs Node ${oldestNode} or newer; this is ${version}.`
}
