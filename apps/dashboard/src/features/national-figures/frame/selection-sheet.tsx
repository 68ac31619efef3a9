import type { LocationAnswer, Report } from '@mim/analytics';
import { Dialog } from '../../../components/dialog.js';
import { m } from '../../../paraglide/messages.js';
import type { LocationFilter } from '../model/selection.js';
import { SelectionFields } from './selection-fields.js';

export interface SelectionSheetProps {
  readonly locations: readonly LocationAnswer[];
  /** What locations are called, those that did not deliver too. */
  readonly names: Report['names'];
  readonly filter: LocationFilter;
  readonly onChange: (filter: LocationFilter) => void;
  readonly onClose: () => void;
}

/** Which locations the figures are of, beside the figures: each choice shows at once. */
export default function SelectionSheet({ onClose, ...rest }: SelectionSheetProps) {
  return (
    <Dialog title={m.figures_selection()} isSheet onClose={onClose}>
      <SelectionFields {...rest} />
    </Dialog>
  );
}
