import { openArchive } from '@onrecord/article-archive'
import { generatedStories } from '../../../packages/article-archive/bench/generated-stories.ts'

/** Creates an archive with that many generated stories at a path. */
export const fillWithGenerated = async (path: string, count: number): Promise<void> => {
  const archive = await openArchive(path)
  let batch = []
  for (const article of generatedStories(count)) {
    if (batch.push(article) < 250) continue
    await archive.put(batch)
    batch = []
  }
  await archive.put(batch)
  await archive.close()
}
