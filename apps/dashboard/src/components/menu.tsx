import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Option } from './select.js';

/** Brought in when the first menu opens: what makes a menu a menu is a third of react-aria. */
const MenuList = lazy(() => import('./menu-list.js'));

/** Something a menu does. */
export interface MenuAction {
  readonly kind: 'action';
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onAction: () => void;
}

/** One of a few, inside a menu. */
export interface MenuChoice<Id extends string = string> {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

export type MenuPart = MenuAction | MenuChoice;

export interface MenuProps {
  readonly label: string;
  /** What the button shows. */
  readonly button: ReactNode;
  readonly className: string;
  /** What the button is called when it shows no words. */
  readonly buttonLabel?: string;
  /** Said above the choices, such as who is signed in. */
  readonly heading?: ReactNode;
  readonly parts: readonly MenuPart[];
}

/**
 * A choice as a part of a menu, whatever its values are.
 * @example
 * menuChoice({ label: 'Taal', options: languages, value: language, onChange: setLanguage });
 */
export function menuChoice<Id extends string>(choice: Omit<MenuChoice<Id>, 'kind'>): MenuChoice {
  const { options, onChange } = choice;
  return {
    ...choice,
    kind: 'choice',
    onChange: (value) => {
      const chosen = options.find(({ id }) => id === value);
      if (chosen !== undefined) onChange(chosen.id);
    },
  };
}

/** Things to do or to choose between, behind a button. */
export function Menu({ label, button, className, buttonLabel, heading, parts }: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <AriaButton
        ref={trigger}
        className={className}
        {...(buttonLabel === undefined ? {} : { 'aria-label': buttonLabel })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {button}
      </AriaButton>
      {isOpen ? (
        <Suspense>
          <MenuList
            trigger={trigger}
            label={label}
            heading={heading}
            parts={parts}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
