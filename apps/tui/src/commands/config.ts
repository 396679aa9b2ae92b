import { example, type JsonSettings, json, type RegisterCommand } from '../options.ts'
import { writeJson, writeOut } from '../output/streams.ts'
import { configStrings } from '../strings.ts'

/** Writes the configuration with its defaults, and where its file is. Throws CommandError if the file has an error. */
const writeConfig = async (settings: JsonSettings): Promise<void> => {
  const { archiveAddress } = await import('../archive/own-archive.ts')
  const { configPath, readConfig } = await import('../config/read-config.ts')
  const path = configPath(archiveAddress())
  const { config, isInFile } = await readConfig(path)
  if (settings.json) return writeJson({ path, exists: isInFile, config })
  const { configText } = await import('../config/config-text.ts')
  await writeOut(`# ${isInFile ? configStrings.inFile(path) : configStrings.noFile(path)}\n\n${configText(config)}`)
}

/** `onrecord config`. */
export const registerConfig: RegisterCommand = (program) => {
  program
    .command('config')
    .description('show the configuration of the reader with its defaults, and where its file is')
    .addOption(json('write {path, exists, config} as JSON'))
    .addHelpText('after', example(['onrecord config']))
    .action(writeConfig)
}
