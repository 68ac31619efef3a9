import { m } from '../../paraglide/messages.js';
import { withRows } from './chosen-rows.js';
import type { TableSelection } from './long-table-props.js';
import { RowCheckbox } from './row-checkbox.js';

export interface ChooseAllProps {
  /** Of the rows that are there yet. */
  readonly ids: readonly string[];
  readonly selection: Pick<TableSelection<never>, 'chosen' | 'onChange'>;
  /** Says in sight what the box is for. */
  readonly hasWords?: boolean;
}

/** The box by which all rows that are there are chosen, or none of them. */
export function ChooseAll({ ids, selection: { chosen, onChange }, hasWords = false }: ChooseAllProps) {
  return (
    <RowCheckbox
      label={m.table_choose_all()}
      hasWords={hasWords}
      isChosen={ids.length > 0 && ids.every((id) => chosen.has(id))}
      isPartly={ids.some((id) => chosen.has(id))}
      onChange={(isChosen) => onChange(withRows(chosen, ids, isChosen))}
    />
  );
}
