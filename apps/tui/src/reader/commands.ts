import type { ScreenCommand } from '../terminal/input/screen-command.ts'
import type { Action, Panel } from './action.ts'

const scroll = (by: 'line' | 'half' | 'page', down: boolean): Action => ({ kind: 'scroll', by, down })
const step = (forward: boolean, sameVoice: boolean): Action => ({ kind: 'step', forward, sameVoice })
const visit = (forward: boolean): Action => ({ kind: 'visit', forward })
const panel = (opened: Panel): Action => ({ kind: 'panel', panel: opened })

/** The commands of a story, in the order in which they are listed. */
export const readerCommands: readonly ScreenCommand<Action>[] = [
  { name: 'down', keys: ['down', 'j'], does: 'a line down', action: scroll('line', true) },
  { name: 'up', keys: ['up', 'k'], does: 'a line up', action: scroll('line', false) },
  { name: 'page-down', keys: ['space', 'pagedown'], does: 'a page down', action: scroll('page', true) },
  { name: 'page-up', keys: ['b', 'pageup'], does: 'a page up', action: scroll('page', false) },
  { name: 'half-down', keys: ['d'], does: 'half a page down', action: scroll('half', true) },
  { name: 'half-up', keys: ['u'], does: 'half a page up', action: scroll('half', false) },
  { name: 'top', keys: ['g', 'home'], does: 'to the top', action: { kind: 'jump', to: 'top' } },
  {
    name: 'end',
    keys: ['G', 'end'],
    does: 'to the end; after a number, to that statement',
    action: { kind: 'jump', to: 'bottom' },
  },
  {
    name: 'next',
    keys: ['n'],
    does: 'next statement; after a search, next place of the words',
    action: { kind: 'next', forward: true },
  },
  {
    name: 'previous',
    keys: ['N'],
    does: 'previous statement; after a search, previous place',
    action: { kind: 'next', forward: false },
  },
  { name: 'next-statement', keys: ['tab'], does: 'next statement, also after a search', action: step(true, false) },
  {
    name: 'previous-statement',
    keys: ['p', 'shift-tab'],
    does: 'previous statement, also after a search',
    action: step(false, false),
  },
  { name: 'next-by-voice', keys: [']'], does: 'next by the same voice', action: step(true, true) },
  { name: 'previous-by-voice', keys: ['['], does: 'previous by the same voice', action: step(false, true) },
  { name: 'find', keys: ['/'], does: 'find words in the story', action: { kind: 'search' } },
  { name: 'copy', keys: ['y'], does: 'copy the statement with who said it', action: { kind: 'copy' } },
  { name: 'browse', keys: ['o'], does: 'open the story in the browser', action: { kind: 'browse' } },
  { name: 'save', keys: ['s'], does: 'save the story to a file', action: { kind: 'save' } },
  { name: 'pipe', keys: ['|'], does: 'pipe the text of the story to a command', action: { kind: 'pipe' } },
  {
    name: 'voices',
    keys: ['v'],
    does: 'show one voice, by a part of its name',
    action: panel('voices'),
  },
  { name: 'only', keys: ['V'], does: 'only the voice of the statement; again: all voices', action: { kind: 'only' } },
  {
    name: 'zen',
    keys: ['z'],
    does: 'only the text; again: all of it',
    action: { kind: 'zen' },
  },
  { name: 'figures', keys: ['F', 'f'], does: 'figures and their sources', action: panel('figures') },
  { name: 'timeline', keys: ['t'], does: 'timeline', action: panel('timeline') },
  { name: 'map', keys: ['M'], does: 'map of the places', action: panel('map') },
  { name: 'sources', keys: ['S'], does: 'sources', action: panel('sources') },
  { name: 'links', keys: ['l'], does: 'links, pictures and recordings', action: panel('links') },
  { name: 'select', keys: ['enter'], does: 'go to the entry of a list in the story', action: { kind: 'choose' } },
  {
    name: 'favorite',
    keys: ['*'],
    does: 'add the story to your favorites, or remove it',
    action: { kind: 'favorite' },
  },
  {
    name: 'mark',
    keys: ['m'],
    does: 'mark this place; the next key is the letter of the mark',
    action: { kind: 'await', letterFor: 'mark' },
  },
  {
    name: 'return',
    keys: ["'"],
    does: 'return to a mark; the next key is its letter',
    action: { kind: 'await', letterFor: 'return' },
  },
  { name: 'earlier-story', keys: ['H'], does: 'to the story that you read before', action: visit(false) },
  { name: 'later-story', keys: ['L'], does: 'to the story that you read after this one', action: visit(true) },
  { name: 'help', keys: ['?'], does: 'list the keys', action: panel('help') },
  { name: 'command', keys: [':'], does: 'type a command; tab completes its name', action: { kind: 'command' } },
  {
    name: 'back',
    keys: ['q', 'escape'],
    does: 'back; in the story: back to the list, or quit',
    action: { kind: 'back' },
  },
  { name: 'quit', keys: ['Q', 'ctrl-c'], does: 'quit', action: { kind: 'quit' } },
  { name: 'suspend', keys: ['ctrl-z'], does: 'return to the shell until fg', action: { kind: 'suspend' } },
]
