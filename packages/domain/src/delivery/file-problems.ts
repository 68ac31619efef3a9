import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import { type DeliveryProblemKinds, error, says } from './problem-kinds.js';

/** What can be wrong with the files of a delivery before a line of a table is read, and with its descriptor. */
export const fileProblems = deepFreeze({
  // Files
  'file-missing': error(
    says('Dit bestand ontbreekt in de aanlevering.', 'This file is missing from the delivery.'),
  ),
  'table-not-in-format': error(
    says(
      'Een aanlevering in deze indeling heeft dit bestand niet.',
      'A delivery in this format does not have this file.',
    ),
  ),
  'file-unreadable': error(says('Dit bestand kan niet worden gelezen.', 'This file cannot be read.')),
  'file-too-large': error((p: { megabytes: number }) => ({
    nl: `Dit bestand is groter dan ${p.megabytes} MiB.`,
    en: `This file is larger than ${p.megabytes} MiB.`,
  })),
  'file-not-csv': error(
    says(
      'Hier klopt de opbouw van het csv-bestand niet: een aanhalingsteken staat verkeerd of ontbreekt.',
      'The structure of the CSV file is wrong here: a quotation mark is misplaced or missing.',
    ),
  ),

  // Descriptor
  'descriptor-not-json': error(says('Dit bestand is geen geldige JSON.', 'This file is not valid JSON.')),
  'descriptor-missing-value': error(
    says('Dit gegeven ontbreekt in de beschrijving.', 'This value is missing from the descriptor.'),
  ),
  'descriptor-unknown-key': error(
    says('De beschrijving kent dit gegeven niet.', 'The descriptor has no such key.'),
  ),
  'descriptor-invalid-value': error((p: { expected: Bilingual }) => ({
    nl: `Deze waarde klopt niet; verwacht: ${p.expected.nl}.`,
    en: `This value is not valid; expected: ${p.expected.en}.`,
  })),
} as const satisfies DeliveryProblemKinds);
