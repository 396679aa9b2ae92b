import { describe } from 'vitest'
import type { Archive } from '../archive.ts'
import { browseSuite } from './browse-suite.ts'
import { decisionSuite } from './decision-suite.ts'
import { identitySuite } from './identity-suite.ts'
import { keepSuite } from './keep-suite.ts'
import { putSuite } from './put-suite.ts'
import { searchSuite } from './search-suite.ts'
import { signalSuite } from './signal-suite.ts'
import { storyIdentitySuite } from './story-identity-suite.ts'
import { voiceChoiceSuite } from './voice-choice-suite.ts'
import { voiceOrderSuite } from './voice-order-suite.ts'

/** Opens an empty archive in a real database. */
export type OpenEmpty = () => Promise<Archive>

/** The contract of every engine, as tests. `open` gives a new archive each time, and the suite closes it. */
export const archiveSuite = (engine: string, open: OpenEmpty): void => {
  describe(engine, () => {
    describe('put, get and remove', () => putSuite(open))
    describe('which story it is', () => storyIdentitySuite(open))
    describe('lists, voices and figures', () => browseSuite(open))
    describe('identity', () => identitySuite(open))
    describe('decisions about voices', () => decisionSuite(open))
    describe('choices between voices', () => voiceChoiceSuite(open))
    describe('order of stories', () => voiceOrderSuite(open))
    describe('search', () => searchSuite(open))
    describe('signals', () => signalSuite(open))
    describe('merges, exports, feeds and maintenance', () => keepSuite(open))
  })
}
