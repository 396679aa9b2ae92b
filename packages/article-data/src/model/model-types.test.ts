import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import * as schemas from '../schema.ts'
import type * as article from './article.ts'
import type * as entity from './entity.ts'
import type * as figure from './figure.ts'
import type * as page from './page.ts'
import type * as statement from './statement.ts'
import type * as text from './text.ts'
import type * as time from './time.ts'

/** A type written out at every depth, readonly, with optional fields that are absent and not undefined. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T

type Same<A, B> =
  (<X>() => X extends Plain<A> ? 1 : 2) extends <X>() => X extends Plain<B> ? 1 : 2
    ? true
    : ['these types differ', A, B]

type Schema = Omit<typeof schemas, 'webAddressSchema'>
type Of<Name extends keyof Schema> = z.infer<Schema[Name]>

/** Compiles only if each interface has exactly the fields and types of its schema. */
const same: { readonly [Name in keyof Schema]: true } = {
  articleSchema: true satisfies Same<Of<'articleSchema'>, article.Article>,
  bylineSchema: true satisfies Same<Of<'bylineSchema'>, article.Byline>,
  correctionSchema: true satisfies Same<Of<'correctionSchema'>, article.Correction>,
  datelineSchema: true satisfies Same<Of<'datelineSchema'>, article.Dateline>,
  noteSchema: true satisfies Same<Of<'noteSchema'>, article.Note>,
  provenanceSchema: true satisfies Same<Of<'provenanceSchema'>, article.Provenance>,
  standardSchema: true satisfies Same<Of<'standardSchema'>, article.Standard>,
  toolSchema: true satisfies Same<Of<'toolSchema'>, article.Tool>,
  coordinatesSchema: true satisfies Same<Of<'coordinatesSchema'>, entity.Coordinates>,
  entitySchema: true satisfies Same<Of<'entitySchema'>, entity.Entity>,
  groupSchema: true satisfies Same<Of<'groupSchema'>, entity.Group>,
  identifierSchema: true satisfies Same<Of<'identifierSchema'>, entity.Identifier>,
  mentionSchema: true satisfies Same<Of<'mentionSchema'>, entity.Mention>,
  organizationSchema: true satisfies Same<Of<'organizationSchema'>, entity.Organization>,
  personSchema: true satisfies Same<Of<'personSchema'>, entity.Person>,
  placeSchema: true satisfies Same<Of<'placeSchema'>, entity.Place>,
  workSchema: true satisfies Same<Of<'workSchema'>, entity.Work>,
  figureBaseSchema: true satisfies Same<Of<'figureBaseSchema'>, figure.FigureBase>,
  figureSchema: true satisfies Same<Of<'figureSchema'>, figure.Figure>,
  quantitySchema: true satisfies Same<Of<'quantitySchema'>, figure.Quantity>,
  unitSchema: true satisfies Same<Of<'unitSchema'>, figure.Unit>,
  emphasisSchema: true satisfies Same<Of<'emphasisSchema'>, page.Emphasis>,
  extensionsSchema: true satisfies Same<Of<'extensionsSchema'>, page.Extensions>,
  linkSchema: true satisfies Same<Of<'linkSchema'>, page.Link>,
  mediaSchema: true satisfies Same<Of<'mediaSchema'>, page.Media>,
  rightsSchema: true satisfies Same<Of<'rightsSchema'>, page.Rights>,
  hopSchema: true satisfies Same<Of<'hopSchema'>, statement.Hop>,
  mediumSchema: true satisfies Same<Of<'mediumSchema'>, statement.Medium>,
  stanceSchema: true satisfies Same<Of<'stanceSchema'>, statement.Stance>,
  statementSchema: true satisfies Same<Of<'statementSchema'>, statement.Statement>,
  blockSchema: true satisfies Same<Of<'blockSchema'>, text.Block>,
  sentenceSchema: true satisfies Same<Of<'sentenceSchema'>, text.Sentence>,
  spanSchema: true satisfies Same<Of<'spanSchema'>, text.Span>,
  dateMentionSchema: true satisfies Same<Of<'dateMentionSchema'>, time.DateMention>,
  eventSchema: true satisfies Same<Of<'eventSchema'>, time.Event>,
}

test('every schema is held equal to an interface', () => {
  const { webAddressSchema: _, ...rest } = schemas
  expect(Object.keys(same).toSorted()).toEqual(Object.keys(rest).toSorted())
})
