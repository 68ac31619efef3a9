import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { Notice } from '../notice.js';
import { type ChangedField, changedFields } from './changed-fields.js';
import styles from './conflict-notice.module.css';
import { RadioGroup } from './radio-group.js';

export interface ConflictNoticeProps<Values extends object> {
  /** What was entered here. */
  readonly mine: Values;
  /** What is stored now, in the form's own shape. */
  readonly theirs: Values;
  /** What the form began with: what only they changed is taken over, unless chosen otherwise. */
  readonly base: Values;
  readonly labels: Readonly<Record<Extract<keyof Values, string>, string>>;
  /** A value as people read it; null for one that is empty. */
  readonly show: (name: Extract<keyof Values, string>, value: unknown) => string | null;
  /** Saves again, over the version that is stored now. */
  readonly onSave: (merged: Values) => void;
}

/** Both versions, field by field, when somebody else saved first: nothing is lost and nothing overwritten unseen. */
export function ConflictNotice<Values extends object>(props: ConflictNoticeProps<Values>) {
  const { mine, theirs, base, labels, show, onSave } = props;
  const changed = changedFields(mine, theirs, base);
  const [taken, setTaken] = useState<readonly string[]>(() =>
    changed.filter(({ isOnlyTheirs }) => isOnlyTheirs).map(({ name }) => name),
  );
  const box = useRef<HTMLDivElement>(null);
  // Whoever saved stands at the foot of the form: the choice comes to them.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  const merged = () => {
    const fromThem = changed.filter(({ name }) => taken.includes(name));
    return { ...mine, ...Object.fromEntries(fromThem.map(({ name }) => [name, theirs[name]])) };
  };
  const words = (field: ChangedField<Extract<keyof Values, string>>, value: unknown) =>
    show(field.name, value) ?? m.form_conflict_empty();
  return (
    <div ref={box}>
      <Notice
        tone="warn"
        isAlert
        title={m.form_conflict_title()}
        action={
          <Button variant="primary" onPress={() => onSave(merged())}>
            {m.form_conflict_save()}
          </Button>
        }
      >
        <p>{changed.length === 0 ? m.form_conflict_same() : m.form_conflict()}</p>
        <div className={styles.fields}>
          {changed.map((field) => (
            <RadioGroup
              key={field.name}
              name={field.name}
              label={labels[field.name]}
              options={[
                { id: 'mine', label: `${m.form_conflict_mine()}: ${words(field, field.mine)}` },
                { id: 'theirs', label: `${m.form_conflict_theirs()}: ${words(field, field.theirs)}` },
              ]}
              value={taken.includes(field.name) ? 'theirs' : 'mine'}
              onChange={(choice) =>
                setTaken((current) =>
                  choice === 'theirs'
                    ? [...current, field.name]
                    : current.filter((name) => name !== field.name),
                )
              }
            />
          ))}
        </div>
      </Notice>
    </div>
  );
}
