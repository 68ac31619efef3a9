import { z } from 'zod';
import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { households, incomeSources } from '../code-lists/person-lists.js';
import { visitingMotherWishes } from '../code-lists/visiting-mother-wishes.js';
import { weekParts } from '../code-lists/week-parts.js';
import { codeField, codesField, dayField, noteField, optional } from '../kernel/form-fields.js';
import {
  backgroundFields,
  contactFields,
  lineField,
  nameFields,
  sensitiveFields,
} from '../person/person-schema.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import type { TransferPart } from './transfer-codes.js';

/** What always goes along: who she is, how she is reached, and her child. */
const always = {
  ...nameFields,
  ...contactFields,
  ...backgroundFields,
  childName: optional(lineField()),
  childBornOn: optional(dayField()),
  firstChild: optional(z.boolean()),
};

const count = () => z.int().min(0).max(10_000);

/** The fields of each part that can be passed on. A part that has none does not compile. */
const fieldsOfPart = {
  situation: {
    ...sensitiveFields,
    household: optional(codeField(households)),
    income: optional(codeField(incomeSources)),
  },
  question: {
    ownQuestion: optional(noteField()),
    wish: optional(codeField(visitingMotherWishes)),
    wishLanguage: optional(codeField(spokenLanguages)),
    wishNote: optional(noteField()),
    needsPermission: optional(z.boolean()),
    permissionGiven: optional(z.boolean()),
  },
  circumstances: {
    childCircumstances: optional(codesField(childCircumstances)),
    motherCircumstances: optional(codesField(motherCircumstances)),
  },
  availability: { availability: optional(codesField(weekParts)) },
  visits: { startedOn: optional(dayField()), visitsDone: optional(count()) },
  'intake-note': { intakeNote: optional(noteField()) },
} as const satisfies Readonly<Record<TransferPart, Readonly<Record<string, z.ZodType>>>>;

/**
 * What the other location gets to know and takes over, null for what was not passed on.
 * @example
 * transferPayloadSchema.parse({ givenName: 'Elif' }).ownQuestion; // null
 */
export const transferPayloadSchema = z.strictObject({
  ...always,
  ...fieldsOfPart.situation,
  ...fieldsOfPart.question,
  ...fieldsOfPart.circumstances,
  ...fieldsOfPart.availability,
  ...fieldsOfPart.visits,
  ...fieldsOfPart['intake-note'],
});
export type TransferPayload = z.output<typeof transferPayloadSchema>;

/**
 * Takes from a dossier what is passed on, and nothing else.
 * @param dossier What the location that offers knows.
 * @param passOn The parts that she agreed to.
 * @example
 * const dossier = transferPayloadSchema.parse({ givenName: 'Elif', ownQuestion: 'Hoe slaapt hij door?', intakeNote: 'Vertrouwelijk.' });
 * transferPayload(dossier, ['question']).ownQuestion; // 'Hoe slaapt hij door?'
 * transferPayload(dossier, ['question']).intakeNote; // null
 */
export function transferPayload(dossier: TransferPayload, passOn: readonly TransferPart[]): TransferPayload {
  const names = [always, ...passOn.map((part) => fieldsOfPart[part])].flatMap((fields) =>
    Object.keys(fields),
  );
  const passed = new Set(names);
  return transferPayloadSchema.parse(
    Object.fromEntries(Object.entries(dossier).filter(([name]) => passed.has(name))),
  );
}
