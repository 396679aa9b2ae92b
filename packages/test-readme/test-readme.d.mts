/**
 * Tests that every `ts` code block of the README at `address` prints the lines in its comments. The blocks can import
 * only from `modules`, by name.
 */
export function testReadme(address: URL, modules: Readonly<Record<string, unknown>>): void

/** A test for each block of code, by a name for the test: it runs and prints the lines in its comments. */
export function testBlocks(
  blocks: readonly (readonly [name: string, code: string])[],
  modules: Readonly<Record<string, unknown>>,
): void

/**
 * The names that the module at `address` exports in lists, types too, in alphabetical order: what a package's README has to
 * name.
 */
export function exportedNames(address: URL): readonly string[]
