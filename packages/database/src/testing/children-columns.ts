import type { Child } from '@mim/domain/registration';
import { childrenColumns } from '../dossier/children-columns.js';

/** Children as a test names them: what it leaves out is not known. */
export interface GivenChildren {
  readonly children?: readonly Partial<Child>[] | undefined;
}

const nobody: Child = { childName: null, childBornOn: null, childDied: false };

/**
 * The columns in which children of a test stand.
 * @example
 * columnsOfChildren([{ childBornOn: '2007-12-15' }]).childBornOn; // '2007-12-15'
 */
export const columnsOfChildren = (given: readonly Partial<Child>[]) =>
  childrenColumns(given.map((child) => ({ ...nobody, ...child })));
