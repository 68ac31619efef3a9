import { useOwnLocations } from '../../clients/own-locations.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { Toggle } from '../../components/toggle.js';
import { m } from '../../paraglide/messages.js';
import { hideable } from './model/column-names.js';
import { saveTablePreferences, type TablePreferences } from './model/table-preferences.js';
import { columnLabels } from './mother-columns.js';

export interface ColumnsDialogProps {
  readonly preferences: TablePreferences;
  readonly onClose: () => void;
}

/** Which columns are shown and how much air there is between rows; kept for the next time. */
export default function ColumnsDialog({ preferences, onClose }: ColumnsDialogProps) {
  const hasSeveralLocations = useOwnLocations().length > 1;
  const offered = hideable.filter((id) => id !== 'location' || hasSeveralLocations);
  return (
    <Dialog title={m.mothers_columns()} onClose={onClose}>
      <CheckboxGroup
        name="columns"
        label={m.mothers_columns_shown()}
        help={m.mothers_columns_help()}
        options={offered.map((id) => ({ id, label: columnLabels[id]() }))}
        value={offered.filter((id) => !preferences.hidden.includes(id))}
        onChange={(shown) =>
          saveTablePreferences({ ...preferences, hidden: offered.filter((id) => !shown.includes(id)) })
        }
      />
      <Toggle
        isOn={preferences.isCompact}
        onChange={(isCompact) => saveTablePreferences({ ...preferences, isCompact })}
      >
        {m.mothers_compact()}
      </Toggle>
      <Button variant="primary" onPress={onClose}>
        {m.action_ready()}
      </Button>
    </Dialog>
  );
}
