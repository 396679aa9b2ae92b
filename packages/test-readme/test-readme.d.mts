/**
 * Tests that every `ts` code block of the README at `address` prints the lines in its comments. The blocks can import
 * only from `modules`, by name.
 */
export function testReadme(address: URL, modules: Readonly<Record<string, unknown>>): void

/**
 * The names that the module at `address` exports in lists, types too, in alphabetical order: what a package's README has to
 * name.
 */
export function exportedNames(address: URL): readonly string[]
