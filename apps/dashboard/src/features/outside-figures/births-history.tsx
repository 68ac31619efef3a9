import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { m } from '../../paraglide/messages.js';
import { EnteredList } from './entered-list.js';
import styles from './outside-figures.module.css';
import type { KnownFigure } from './requests/first-births.js';

export interface BirthsHistoryProps {
  readonly figure: KnownFigure;
  readonly onEnter: () => void;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
}

/** What was entered of one municipality and year, and what can be done about it. */
export function BirthsHistory({ figure, onEnter, onTakeBack, onClose }: BirthsHistoryProps) {
  return (
    <Dialog title={m.outside_of({ municipality: figure.municipality, year: figure.year })} onClose={onClose}>
      <div className={styles.steps}>
        <EnteredList figures={[figure]} />
        <div className={styles.buttons}>
          <Button onPress={onTakeBack}>{m.outside_take_back()}</Button>
          <Button variant="primary" onPress={onEnter}>
            {m.outside_enter_other()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
