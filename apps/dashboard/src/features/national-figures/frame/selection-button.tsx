import type { LocationAnswer, Report } from '@mim/analytics';
import { MapPin } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import buttons from '../../../components/button.module.css';
import { classNames } from '../../../components/class-names.js';
import { m } from '../../../paraglide/messages.js';
import type { LocationFilter } from '../model/selection.js';
import styles from './figures-bar.module.css';

/** Brought in when it is opened. */
const SelectionSheet = lazy(() => import('./selection-sheet.js'));

export interface SelectionButtonProps {
  /** What is selected, in words. */
  readonly scopeName: string;
  readonly locations: readonly LocationAnswer[];
  /** What locations are called, those that did not deliver too. */
  readonly names: Report['names'];
  readonly filter: LocationFilter;
  readonly onChange: (filter: LocationFilter) => void;
}

/** Says which locations the figures are of, and opens the choice of others. */
export function SelectionButton({ scopeName, ...rest }: SelectionButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <AriaButton
        className={classNames(buttons.button, buttons.secondary, styles.selection)}
        aria-label={`${scopeName}: ${m.figures_selection()}`}
        aria-haspopup="dialog"
        onPress={() => setOpen(true)}
      >
        <MapPin size={16} aria-hidden />
        <span>{scopeName}</span>
      </AriaButton>
      {isOpen ? (
        <Suspense>
          <SelectionSheet {...rest} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
