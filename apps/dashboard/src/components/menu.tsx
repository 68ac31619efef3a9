import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { MenuPart } from './menu-parts.js';

/** Brought in when the first menu opens: what makes a menu a menu is a third of react-aria. */
const MenuList = lazy(() => import('./menu-list.js'));

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
