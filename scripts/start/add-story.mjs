import { spawn } from 'node:child_process'
import { onrecordCommand, projectEnvironment, projectNode } from '../workspace/project.mjs'
import { UserError } from '../workspace/user-error.mjs'

/**
 * Adds a text to the archive with `onrecord add` and returns the id of its story, or of the first one if there are several
 * (a folder, a feed). When the command fails, throws a UserError with its message and exit code.
 *
 * @param {{ file: string, published: string | undefined, environment: NodeJS.ProcessEnv }} story `environment` names the archive
 * @returns {Promise<string>}
 */
export async function addStory({ file, published, environment }) {
  const options = published ? ['--published', published] : []
  const stored = await add([...options, '--', file], environment)
  return JSON.parse(stored.split('\n')[0] ?? '').id
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string>} a line of JSON for each stored story
 */
function add(args, environment) {
  const child = spawn(projectNode, [onrecordCommand, 'add', '--json', ...args], {
    cwd: process.env.INIT_CWD,
    env: projectEnvironment(environment),
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  let stored = ''
  let messages = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (stored += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (messages += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new UserError(reason(messages), { exitCode: code ?? 1 }))
      resolve(stored)
    })
  })
}

/**
 * The reason why a text was not stored, from the command's messages. The count of stories is left out, because it adds
 * nothing for one text.
 *
 * @param {string} messages
 * @returns {string}
 */
function reason(messages) {
  const lines = messages.trim().split('\n')
  const failure = lines.find((line) => line.startsWith('Not added: '))
  return failure ? failure.replace('Not added: ', 'onrecord: ') : (lines.at(-1) ?? '')
}
