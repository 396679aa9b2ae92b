import { spawn } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onrecordCommand, projectEnvironment, projectNode } from '../workspace/project.mjs'
import { Refusal } from '../workspace/refusal.mjs'

/**
 * Extracts a text with the `onrecord` command and keeps the Article as `<id>.json` in `folder`, which is made when
 * missing. Gives the article's id. When the command refuses, its own line and exit code make the
 * Refusal.
 *
 * @param {{ file: string, published: string | undefined, folder: string }} story
 * @returns {Promise<string>}
 */
export async function addStory({ file, published, folder }) {
  const options = published ? ['--published', published] : []
  const json = await extract([...options, '--', file])
  const { id } = JSON.parse(json)
  await mkdir(folder, { recursive: true })
  // Written aside and moved, so that the site never reads half a story.
  const aside = join(folder, `.${id}.json.part`)
  await writeFile(aside, json)
  await rename(aside, join(folder, `${id}.json`))
  return id
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<string>} the article, as JSON
 */
function extract(args) {
  const child = spawn(projectNode, [onrecordCommand, 'extract', ...args], {
    cwd: process.env.INIT_CWD,
    env: projectEnvironment(),
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  let json = ''
  let talk = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (json += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (talk += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Refusal(talk.trim(), { exitCode: code ?? 1 }))
      if (talk) console.error(talk.trim())
      resolve(json)
    })
  })
}
