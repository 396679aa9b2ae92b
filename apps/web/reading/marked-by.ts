import { type Article, attributionIndex } from '@onrecord/article-data'
import { countOf } from './count-of.ts'

const byHand = 'A person marked every statement of this story by hand.'

/** How the marks of a story came about, and how many of them are in doubt, in one or two sentences. */
export const markedBy = (article: Article): string => {
  const { statements, provenance } = article
  if (statements.length === 0) return 'No statement was found in this story: all its words stand as the writer’s own.'
  const manual = statements.filter(({ method }) => method === 'manual').length
  if (manual === statements.length) return byHand
  const tool = provenance.extractor ? ` (${provenance.extractor.name} ${provenance.extractor.version})` : ''
  const who = manual === 0 ? '' : ` ${countOf(manual, 'statement')} were marked by hand.`
  const lines = Array.from(attributionIndex(article).values(), ({ line }) => line)
  const uncertain = lines.filter((line) => line.uncertain).length
  const doubt = uncertain === 0 ? 'None is marked as uncertain.' : `${uncertain} of them are marked as uncertain.`
  const doubtful = lines.filter((line) => line.isVoiceDoubtful).length
  const voices = doubtful === 0 ? '' : ` “Probably” before a name: it is unclear who says ${doubtful} of them.`
  return `A program${tool} found the ${countOf(statements.length, 'statement')} of this story, and it makes mistakes.${who} ${doubt}${voices}`
}
