import { Check } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover } from 'react-aria-components';
import styles from './menu-list.module.css';
import type { MenuAction, MenuChoice, MenuPart } from './menu-parts.js';
import popover from './popover.module.css';

export interface MenuListProps {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly heading: ReactNode;
  readonly parts: readonly MenuPart[];
  readonly onClose: () => void;
}

/** An opened menu. */
export default function MenuList({ trigger, label, heading, parts, onClose }: MenuListProps) {
  return (
    <Popover
      className={popover.popover ?? ''}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      aria-label={label}
    >
      {heading === undefined ? null : <div className={styles.heading}>{heading}</div>}
      <AriaMenu aria-label={label} className={popover.list ?? ''} autoFocus="first" onClose={onClose}>
        {parts.map((part) =>
          part.kind === 'action' ? <Action key={part.id} {...part} /> : <Choice key={part.label} {...part} />,
        )}
      </AriaMenu>
    </Popover>
  );
}

function Action({ id, label, icon, onAction }: MenuAction) {
  return (
    <MenuItem id={id} className={popover.item ?? ''} textValue={label} onAction={onAction}>
      <span className={popover.check}>{icon}</span>
      {label}
    </MenuItem>
  );
}

function Choice({ label, options, value, onChange }: MenuChoice) {
  return (
    <MenuSection
      className={styles.section ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(selection) => {
        const chosen = options.find(({ id }) => selection !== 'all' && selection.has(id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Header className={styles.title}>{label}</Header>
      {options.map((option) => (
        <MenuItem key={option.id} id={option.id} textValue={option.label} className={popover.item ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={popover.check}>{isSelected ? <Check size={16} aria-hidden /> : null}</span>
              {option.label}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
