import { ChevronDown } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import field from './field.module.css';
import type { Option } from './select.js';

/** Brought in when the first list opens. */
const MultiSelectList = lazy(() => import('./multi-select-list.js'));

export interface MultiSelectProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly options: readonly Option[];
  /** The ids that are chosen. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** What the closed field says: "3 locaties", "Alle locaties". */
  readonly summary: string;
}

/** Any number of a long list: typed to narrow it down, ticked one by one, all or none at once. */
export function MultiSelect({ label, help, options, value, onChange, summary }: MultiSelectProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={field.field}>
      <span id={`${id}-label`} className={field.label}>
        {label}
      </span>
      {help === undefined ? null : (
        <span id={`${id}-help`} className={field.help}>
          {help}
        </span>
      )}
      <AriaButton
        ref={trigger}
        id={id}
        className={field.control ?? ''}
        aria-labelledby={`${id}-label ${id}`}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <span className={field.value}>{summary}</span>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      {isOpen ? (
        <Suspense>
          <MultiSelectList
            trigger={trigger}
            label={label}
            options={options}
            value={value}
            onChange={onChange}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
