/**
 * Tests that every `ts` code block of the README at `address` prints what its lines of comment say. `modules` are what the
 * blocks may import, by their names.
 */
export function testReadme(address: URL, modules: Readonly<Record<string, unknown>>): void
