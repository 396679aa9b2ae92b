import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { spokenText } from '../words.ts'

/** What was said, for a list. Only the voice's exact words are in quotation marks; the rest is the writer's wording. */
export const statementText = ({ text }: Article, { form, content }: Statement): string => {
  const said = spokenText(text, content)
  return form === 'direct' ? `“${said}”` : said
}
