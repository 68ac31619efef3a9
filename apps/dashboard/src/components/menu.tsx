import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components';
import styles from './menu.module.css';
import popover from './popover.module.css';
import type { Option } from './select.js';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  /** Said above the choices, such as who is signed in. */
  readonly heading?: ReactNode;
  /** MenuAction and MenuChoice. */
  readonly children: ReactNode;
}

/** Things to do or to choose between, behind a button. */
export function Menu({ trigger, label, heading, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={popover.popover ?? ''} placement="bottom end">
        {heading === undefined ? null : <div className={styles.heading}>{heading}</div>}
        <AriaMenu aria-label={label} className={popover.list ?? ''}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuActionProps {
  readonly icon?: ReactNode;
  readonly children: string;
  readonly onAction: () => void;
}

/** Something a menu does. */
export function MenuAction({ icon, children, onAction }: MenuActionProps) {
  return (
    <AriaMenuItem className={popover.item ?? ''} textValue={children} onAction={onAction}>
      <span className={popover.check}>{icon}</span>
      {children}
    </AriaMenuItem>
  );
}

export interface MenuChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of a few, inside a menu. */
export function MenuChoice<Id extends string>({ label, options, value, onChange }: MenuChoiceProps<Id>) {
  const choose = (selection: Selection) => {
    const chosen = options.find(({ id }) => selection !== 'all' && selection.has(id));
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaMenuSection
      className={styles.section ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      <Header className={styles.title}>{label}</Header>
      {options.map((option) => (
        <AriaMenuItem key={option.id} id={option.id} textValue={option.label} className={popover.item ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={popover.check}>{isSelected ? <Check size={16} aria-hidden /> : null}</span>
              {option.label}
            </>
          )}
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  );
}
