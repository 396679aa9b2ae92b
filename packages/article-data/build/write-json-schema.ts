import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { modelVersion } from '../src/model/version.ts'
import { articleSchema } from '../src/schema.ts'

/** The shape of an article as JSON Schema, for those who do not use zod. The rules beyond the shape are not in it. */
const schema = {
  ...z.toJSONSchema(articleSchema, { io: 'input' }),
  $id: `https://onrecord.example/schema/article-${modelVersion}.json`,
  title: 'On Record article',
}

writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
