import { spawn } from 'node:child_process'
import { onrecordCommand, projectEnvironment, projectNode } from '../workspace/project.mjs'
import { Refusal } from '../workspace/refusal.mjs'

/**
 * Adds a text to the archive with `onrecord add` and gives the id of its story; of several stories (a folder, a feed)
 * that of the first. When the command refuses, its own line and exit code make the Refusal.
 *
 * @param {{ file: string, published: string | undefined, environment: NodeJS.ProcessEnv }} story `environment` names the archive
 * @returns {Promise<string>}
 */
export async function addStory({ file, published, environment }) {
  const options = published ? ['--published', published] : []
  const kept = await add([...options, '--', file], environment)
  return JSON.parse(kept.split('\n')[0] ?? '').id
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string>} a line of JSON for each story that was kept
 */
function add(args, environment) {
  const child = spawn(projectNode, [onrecordCommand, 'add', '--json', ...args], {
    cwd: process.env.INIT_CWD,
    env: projectEnvironment(environment),
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  let kept = ''
  let talk = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (kept += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (talk += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Refusal(reason(talk), { exitCode: code ?? 1 }))
      resolve(kept)
    })
  })
}

/**
 * Why a text was not kept, out of all that the command says: its count of stories tells nothing new about one.
 *
 * @param {string} talk
 * @returns {string}
 */
function reason(talk) {
  const lines = talk.trim().split('\n')
  const failure = lines.find((line) => line.startsWith('Not kept: '))
  return failure ? failure.replace('Not kept: ', 'onrecord: ') : (lines.at(-1) ?? '')
}
