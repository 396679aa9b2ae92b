import type { ScreenCommand } from '../terminal/input/screen-command.ts'
import type { LibraryAction } from './action.ts'
import type { LibraryView } from './view.ts'

type ViewKind = LibraryView['kind']

const move = (by: 'line' | 'half' | 'page', down: boolean): LibraryAction => ({ kind: 'move', by, down })

const visit = (forward: boolean): LibraryAction => ({ kind: 'visit', forward })

const storyViews: readonly ViewKind[] = ['stories', 'favorites']

/** The commands of the lists, in the order in which they are listed. */
export const libraryCommands: readonly ScreenCommand<LibraryAction, ViewKind>[] = [
  { name: 'down', keys: ['down', 'j'], does: 'next item', action: move('line', true) },
  { name: 'up', keys: ['up', 'k'], does: 'previous item', action: move('line', false) },
  { name: 'page-down', keys: ['space', 'pagedown'], does: 'a page down', action: move('page', true) },
  { name: 'page-up', keys: ['b', 'pageup'], does: 'a page up', action: move('page', false) },
  { name: 'half-down', keys: ['d'], does: 'half a page down', action: move('half', true) },
  { name: 'half-up', keys: ['u'], does: 'half a page up', action: move('half', false) },
  { name: 'top', keys: ['g', 'home'], does: 'to the start', action: { kind: 'jump', to: 'top' } },
  {
    name: 'end',
    keys: ['G', 'end'],
    does: 'to the end; after a number, to the item with that number',
    action: { kind: 'jump', to: 'bottom' },
  },
  {
    name: 'open',
    keys: ['enter'],
    does: 'read the story, open the voice, or select the person',
    action: { kind: 'open' },
    views: ['stories', 'favorites', 'voices', 'voice', 'choice'],
  },
  {
    name: 'search',
    keys: ['/'],
    does: 'search; tab completes a field or its value',
    action: { kind: 'search' },
    views: ['stories', 'voices', 'voice'],
  },
  {
    name: 'favorite',
    keys: ['*'],
    does: 'add the story to your favorites, or remove it',
    action: { kind: 'favorite' },
    views: storyViews,
  },
  { name: 'favorites', keys: ['F'], does: 'list your favorites', action: { kind: 'favorites' }, views: ['stories'] },
  {
    name: 'sort',
    keys: ['s'],
    does: 'next order: by day, latest added, title, publisher, statements',
    action: { kind: 'sort', by: 1 },
    views: storyViews,
  },
  {
    name: 'sort-back',
    keys: ['S'],
    does: 'previous order',
    action: { kind: 'sort', by: -1 },
    views: storyViews,
  },
  { name: 'voices', keys: ['v'], does: 'list the voices', action: { kind: 'voices' }, views: ['stories'] },
  {
    name: 'choose',
    keys: ['c'],
    does: 'choose who a name in the search means',
    action: { kind: 'choose' },
    views: ['stories'],
  },
  {
    name: 'return',
    keys: ["'"],
    does: 'return to a mark in a story; the next key is its letter',
    action: { kind: 'await', letterFor: 'return' },
  },
  { name: 'earlier-story', keys: ['H'], does: 'to the story that you read last', action: visit(false) },
  { name: 'later-story', keys: ['L'], does: 'to the story that you read after it', action: visit(true) },
  { name: 'feeds', keys: ['f'], does: 'list the feeds', action: { kind: 'feeds' }, views: ['stories'] },
  {
    name: 'reload',
    keys: ['r'],
    does: 'read the feed at the cursor; in the list of stories, all feeds',
    action: { kind: 'reload', isAll: false },
    views: ['stories', 'feeds'],
  },
  {
    name: 'reload-all',
    keys: ['R'],
    does: 'read all feeds',
    action: { kind: 'reload', isAll: true },
    views: ['stories', 'feeds'],
  },
  { name: 'add-feed', keys: ['a'], does: 'add a feed', action: { kind: 'add-feed' }, views: ['stories', 'feeds'] },
  { name: 'help', keys: ['?'], does: 'list the keys', action: { kind: 'help' } },
  { name: 'command', keys: [':'], does: 'type a command; tab completes its name', action: { kind: 'command' } },
  { name: 'back', keys: ['q', 'escape'], does: 'back; from all stories: quit', action: { kind: 'back' } },
  { name: 'quit', keys: ['Q', 'ctrl-c'], does: 'quit', action: { kind: 'quit' } },
  { name: 'suspend', keys: ['ctrl-z'], does: 'return to the shell until fg', action: { kind: 'suspend' } },
]
