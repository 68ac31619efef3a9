import { emptyFacts, isIsoDate } from '@mim/domain/kernel';
import { type Child, childFacts, clockBirth, clockGrounds, mostChildren } from '@mim/domain/registration';
import { CircleAlert, Plus, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../components/button.js';
import { classNames } from '../components/class-names.js';
import field from '../components/field.module.css';
import { Checkbox } from '../components/form/checkbox.js';
import { DateField } from '../components/form/date-field.js';
import { type FieldProps, LabelMark } from '../components/form/field-parts.js';
import { TextLine } from '../components/form/text-line.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './children-field.module.css';
import { factLabel } from './fact-words.js';

export interface ChildrenFieldProps extends FieldProps<readonly Child[]> {
  /** Last day on which a child can be born, as `YYYY-MM-DD`. */
  readonly max?: string | undefined;
  /** Leaves out whether a child has died: of somebody whom nobody spoke to yet, that is not asked. */
  readonly isBrief?: boolean;
}

const nobody: Child = emptyFacts(childFacts);
const isEmpty = ({ childName, childBornOn }: Child) => (childName ?? '') === '' && childBornOn === null;

/** Her children one under another, each with name and birth; one more can be added, and each be taken out. */
export function ChildrenField(props: ChildrenFieldProps) {
  const { name, label, help, isOptional, isMissing, error, value, onChange, max, isBrief } = props;
  const { language } = useLanguage();
  const group = useRef<HTMLFieldSetElement>(null);
  const described = useId();
  const [added, setAdded] = useState<number | null>(null);
  const children = value.length === 0 ? [nobody] : value;
  const isAlone = children.length === 1;

  const change = (index: number, facts: Partial<Child>) =>
    onChange(children.map((child, at) => (at === index ? { ...child, ...facts } : child)));
  const add = () => {
    setAdded(children.length);
    onChange([...children, nobody]);
  };
  const remove = (index: number) => {
    setAdded(null);
    onChange(children.filter((_, at) => at !== index));
    group.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  const wordsFor = (number: number) =>
    isAlone
      ? {
          name: factLabel(childFacts.childName, language),
          born: factLabel(childFacts.childBornOn, language),
          died: factLabel(childFacts.childDied, language),
          remove: m.children_remove(),
        }
      : {
          name: m.children_name({ number }),
          born: m.children_born_on({ number }),
          died: m.children_died({ number }),
          remove: m.children_remove_one({ number }),
        };

  return (
    <fieldset
      ref={group}
      className={classNames(field.field, styles.children)}
      data-field={name}
      {...(error !== undefined && !isAlone && { 'aria-describedby': described })}
    >
      <legend className={field.label}>
        {label}
        <LabelMark isOptional={isOptional} isMissing={isMissing} />
      </legend>
      {help === undefined ? null : <p className={field.help}>{help}</p>}
      {children.map((child, index) => {
        const words = wordsFor(index + 1);
        return (
          <div key={index} className={styles.child}>
            <TextLine
              name="childName"
              label={words.name}
              value={child.childName ?? ''}
              onChange={(text) => change(index, { childName: text === '' ? null : text })}
              autoFocus={index === added}
            />
            <DateField
              name="childBornOn"
              label={words.born}
              value={child.childBornOn}
              onChange={(childBornOn) => change(index, { childBornOn })}
              error={isAlone ? error : undefined}
              {...(max !== undefined && { max })}
            />
            {isAlone && isEmpty(child) ? null : (
              <Button
                variant="quiet"
                icon={<X size={16} aria-hidden />}
                isIconOnly
                aria-label={words.remove}
                onPress={() => remove(index)}
              />
            )}
          </div>
        );
      })}
      {error === undefined || isAlone ? null : (
        <p id={described} className={field.error}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
      <ClockNote>{children}</ClockNote>
      {isBrief === true || (isAlone && children.every(isEmpty)) ? null : (
        <details className={styles.died} open={children.some(({ childDied }) => childDied)}>
          <summary>{m.children_one_died()}</summary>
          {children.map((child, index) => (
            <Checkbox
              key={index}
              name="childDied"
              label={
                child.childName === null
                  ? wordsFor(index + 1).died
                  : m.children_named_died({ name: child.childName })
              }
              value={child.childDied}
              onChange={(childDied) => change(index, { childDied })}
            />
          ))}
        </details>
      )}
      <div className={styles.add}>
        <Button
          data-add
          variant="quiet"
          icon={<Plus size={16} aria-hidden />}
          isDisabled={children.length >= mostChildren}
          onPress={add}
        >
          {m.children_add()}
        </Button>
      </div>
    </fieldset>
  );
}

/** From which birth her months are counted, where there are several. */
function ClockNote({ children }: { readonly children: readonly Child[] }) {
  const { language } = useLanguage();
  // What is typed and no day yet is no birth.
  const births = children.map(({ childBornOn }) => ({
    childBornOn: childBornOn !== null && isIsoDate(childBornOn) ? childBornOn : null,
  }));
  const ground = clockBirth(births)?.ground ?? 'only-birth';
  return ground === 'only-birth' ? null : (
    <p className={field.help} aria-live="polite">
      {m.children_clock({ ground: clockGrounds.label(ground, language) })}
    </p>
  );
}
