import { takePictures } from './pictures/take-pictures.mjs'
import { runMain } from './workspace/run-main.mjs'

await runMain(takePictures)
