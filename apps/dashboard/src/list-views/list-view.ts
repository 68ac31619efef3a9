import type { Answers, Inputs } from '../clients/trpc.js';

/** A selection of a list, with a name. */
export interface ListView<Search> {
  readonly id: string;
  readonly label: () => string;
  readonly search: Search;
}

/** A selection that an account keeps, of any list. */
export type SavedView = Answers['views']['list'][number];

/** What is kept of a selection, but for its name. */
export type ViewToSave =
  | Pick<Extract<Inputs['views']['save'], { list: 'mothers' }>, 'list' | 'view'>
  | Pick<Extract<Inputs['views']['save'], { list: 'visiting-mothers' }>, 'list' | 'view'>;

/** Whether two selections show the same list in the same order. */
export const isSameView = (a: ViewToSave, b: ViewToSave): boolean => JSON.stringify(a) === JSON.stringify(b);
