import { withRows } from './chosen-rows.js';
import type { TableSelection } from './long-table-props.js';
import { RowCheckbox } from './row-checkbox.js';

export interface ChooseRowProps<Data> {
  readonly row: { readonly id: string; readonly original: Data };
  readonly selection: TableSelection<Data>;
}

/** The box by which one row is chosen. */
export function ChooseRow<Data>({ row, selection }: ChooseRowProps<Data>) {
  const { chosen, onChange, label } = selection;
  return (
    <RowCheckbox
      label={label(row.original)}
      isChosen={chosen.has(row.id)}
      onChange={(isChosen) => onChange(withRows(chosen, [row.id], isChosen))}
    />
  );
}
