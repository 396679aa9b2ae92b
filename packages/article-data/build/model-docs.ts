/** An interface of the model as its source documents it: its own line and one for each field. */
export interface DocumentedType {
  readonly name: string
  readonly description: string
  readonly extends: string | undefined
  /** The first paragraph of each field's documentation, by the field's name. */
  readonly fields: ReadonlyMap<string, string>
}

const oneLine = (comment: string): string =>
  comment
    .replaceAll(/^\s*\/?\*+\/?|\*\/\s*$/gmu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const comment = String.raw`(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)`
const declaration = new RegExp(
  String.raw`${comment}\n(?:export )?(?:interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)\n\}|type (\w+) =)`,
  'gu',
)
const undocumentedNamed = /^interface (\w+) \{\n([\s\S]*?)\n\}/gmu
const field = new RegExp(String.raw`${comment}\n\s*readonly (\w+)\??:`, 'gu')

const fieldsOf = (body: string): ReadonlyMap<string, string> =>
  new Map(Array.from(body.matchAll(field), ([, text = '', name = '']) => [name, oneLine(text)]))

/** The types that a source file of the model declares, in order. Reads the files as the formatter writes them. */
export const documentedTypes = (source: string): readonly DocumentedType[] => [
  ...Array.from(source.matchAll(undocumentedNamed), ([, name = '', body = '']) => ({
    name,
    description: '',
    extends: undefined,
    fields: fieldsOf(body),
  })),
  ...Array.from(source.matchAll(declaration), ([, text = '', name, base, body = '', alias]) => ({
    name: name ?? alias ?? '',
    description: oneLine(text),
    extends: base,
    fields: fieldsOf(body),
  })),
]
