import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import { type DeliveryProblemKinds, error, type ParametersIn, says } from './problem-kinds.js';
import { longestRowId } from './row-id.js';

/** What can be wrong with a table as it is read: its length, its header and its cells. */
export const tableProblems = deepFreeze({
  // The table as a whole
  'file-not-utf8': error(says('Dit bestand is geen tekst in UTF-8.', 'This file is not text in UTF-8.')),
  'file-too-many-rows': error((p: { rows: number }) => ({
    nl: `Dit bestand heeft meer dan ${p.rows} rijen.`,
    en: `This file has more than ${p.rows} rows.`,
  })),
  'file-separated-otherwise': error((p: { separator: Bilingual }) => ({
    nl: `De cellen in dit bestand zijn gescheiden door ${p.separator.nl}; het moeten komma’s zijn.`,
    en: `The cells of this file are separated by ${p.separator.en}; they must be by commas.`,
  })),
  'file-without-header': error(
    says(
      'De eerste regel van dit bestand noemt geen kolom van deze tabel.',
      'The first line of this file names no column of this table.',
    ),
  ),

  // Header and shape
  'missing-column': error(says('Deze kolom ontbreekt.', 'This column is missing.')),
  'unknown-column': error(
    says('Deze kolom hoort niet in de aanlevering.', 'This column does not belong in the delivery.'),
  ),
  'duplicate-column': error(
    says('Deze kolom staat er meer dan één keer.', 'This column occurs more than once.'),
  ),
  'wrong-cell-count': error((p: { expected: number; found: number }) => ({
    nl: `Deze rij heeft ${p.found} cellen, de kop heeft er ${p.expected}.`,
    en: `This row has ${p.found} cells, the header has ${p.expected}.`,
  })),

  // Cells
  'missing-value': error(says('Hier moet een waarde staan.', 'A value is required here.')),
  'malformed-id': error(
    says(
      `Een kenmerk heeft hoogstens ${longestRowId} tekens, geen spatie aan begin of eind en geen onzichtbare tekens.`,
      `An identifier has at most ${longestRowId} characters, no space at either end and no invisible characters.`,
    ),
  ),
  'malformed-location': error(
    says(
      'Dit is geen locatiecode: kleine letters, cijfers en streepjes.',
      'This is not a location code: lower-case letters, digits and hyphens.',
    ),
  ),
  'malformed-date': error(
    says('Dit is geen bestaande datum in de vorm 2008-03-31.', 'This is not a date of the form 2008-03-31.'),
  ),
  'malformed-month': error(
    says('Dit is geen maand in de vorm 2008-03.', 'This is not a month of the form 2008-03.'),
  ),
  'malformed-number': error(
    says('Dit is geen getal (met een punt voor decimalen).', 'This is not a number (with a decimal point).'),
  ),
  'malformed-integer': error(says('Dit is geen geheel getal.', 'This is not a whole number.')),
  'malformed-boolean': error(
    says('Hier mag alleen true of false staan.', 'Only true or false is allowed here.'),
  ),
  'out-of-range': error((p: { range: Bilingual }) => ({
    nl: `Deze waarde ligt buiten het bereik: ${p.range.nl}.`,
    en: `This value is out of range: ${p.range.en}.`,
  })),
  'unknown-code': error((p: { list: string }) => ({
    nl: `Deze code staat niet in de lijst ${p.list}.`,
    en: `This code is not in the list ${p.list}.`,
  })),
  'code-not-in-year': error((p: { year: number }) => ({
    nl: `Deze code geldt niet in ${p.year}.`,
    en: `This code is not valid in ${p.year}.`,
  })),
  'duplicate-code': error(
    says('Deze code staat meer dan één keer in de cel.', 'This code occurs more than once in the cell.'),
  ),
  'none-with-others': error(
    says('De code none kan niet samen met een andere code.', 'The code none cannot go with another code.'),
  ),
} as const satisfies DeliveryProblemKinds);

/** A problem of a table as it is read. */
export type TableProblemCode = keyof typeof tableProblems;
/** What the sentence of a problem of a table mentions. */
export type TableParametersOf<Code extends TableProblemCode> = ParametersIn<typeof tableProblems, Code>;
