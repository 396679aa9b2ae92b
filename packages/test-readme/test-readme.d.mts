/**
 * Tests that every `ts` code block of the README at `address` prints the lines in its comments. The blocks can import
 * only from `modules`, by name.
 */
export function testReadme(address: URL, modules: Readonly<Record<string, unknown>>): void
