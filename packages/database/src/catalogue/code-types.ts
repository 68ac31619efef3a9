import * as account from '@mim/domain/account';
import * as codeLists from '@mim/domain/code-lists';
import * as delivery from '@mim/domain/delivery';
import * as expenses from '@mim/domain/expenses';
import * as group from '@mim/domain/group';
import * as growth from '@mim/domain/growth';
import * as location from '@mim/domain/location';
import * as matching from '@mim/domain/matching';
import * as outcome from '@mim/domain/outcome';
import * as person from '@mim/domain/person';
import * as referral from '@mim/domain/referral';
import * as registration from '@mim/domain/registration';
import * as removal from '@mim/domain/removal';
import * as supervision from '@mim/domain/supervision';
import * as visit from '@mim/domain/visit';
import { codesOfColumn, recordsOfColumn } from '../dossier/code-columns.js';
import type { CatalogueColumn } from './columns.js';

/** The concepts of the domain with lists of which columns hold codes. */
const concepts = {
  account,
  'code-lists': codeLists,
  delivery,
  expenses,
  group,
  growth,
  location,
  matching,
  outcome,
  person,
  referral,
  registration,
  removal,
  supervision,
  visit,
};

/** A code list, or the facts of a record, as TypeScript imports it. */
interface ExportedName {
  readonly concept: string;
  readonly name: string;
}

const exportedNames = new Map<unknown, ExportedName>(
  Object.entries(concepts).flatMap(([concept, exported]) =>
    Object.entries(exported).map(([name, value]) => [value, { concept, name }] as const),
  ),
);

/** The list of a column, and whether it holds several of its codes. */
export interface ListInUse extends ExportedName {
  readonly several: boolean;
}

/** Which list the codes of a column come from; undefined: it holds none. */
export function listOfColumn({ schema, table, column }: CatalogueColumn): ListInUse | undefined {
  const codes = schema === 'mim' ? codesOfColumn(table, column) : undefined;
  if (codes === undefined) return undefined;
  const exported = exportedNames.get(codes.list);
  if (exported === undefined) throw new Error(`no concept exports the list ${codes.list.name}`);
  return { ...exported, several: codes.several };
}

/** The facts of the records of a column; undefined: it holds none. */
export function recordOfColumn({ schema, table, column }: CatalogueColumn): ExportedName | undefined {
  const facts = schema === 'mim' ? recordsOfColumn(table, column) : undefined;
  if (facts === undefined) return undefined;
  const exported = exportedNames.get(facts);
  if (exported === undefined) throw new Error(`no concept exports the facts of ${table}.${column}`);
  return exported;
}
