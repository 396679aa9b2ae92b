import { importJson } from '../formats/import-json.ts'
import { fieldOf } from '../formats/json-value.ts'
import type { Document, Items, Run } from './document.ts'
import { orFailure } from './failure-of.ts'
import { itemsOfFeed } from './items-of-feed.ts'

async function* itemsOfList(list: readonly unknown[], origin: string, run: Run): Items {
  for (const [index, json] of list.entries()) {
    const itemOrigin = `${origin}, item ${index + 1}`
    yield* orFailure(itemOrigin, run, async function* () {
      yield importJson(json, itemOrigin)
      return undefined
    })
  }
  return undefined
}

/** The stories of JSON: several in a JSON Feed and in a list. */
export async function* itemsOfJson(json: unknown, { origin, url }: Pick<Document, 'origin' | 'url'>, run: Run): Items {
  const version = fieldOf(json, 'version')
  if (typeof version === 'string' && version.includes('jsonfeed.org/version/')) {
    return yield* itemsOfFeed({ kind: 'json', value: json }, { origin, ...(url !== undefined && { url }) }, run)
  }
  if (Array.isArray(json) && json.length > 0) return yield* itemsOfList(json, origin, run)
  yield importJson(json, origin)
  return undefined
}
