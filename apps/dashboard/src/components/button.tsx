import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names.js';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** The one action of a page is primary; most are secondary; inside rows and bars they are quiet. */
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  /** Shows the icon alone; `aria-label` then says what the button does. */
  readonly isIconOnly?: boolean;
  readonly isWide?: boolean;
  readonly children?: ReactNode;
}

/** Something that is done when pressed. Its words are a verb. */
export function Button({ variant = 'secondary', icon, isIconOnly, isWide, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classNames(
        styles.button,
        styles[variant],
        isIconOnly === true && styles.iconOnly,
        isWide === true && styles.wide,
      )}
    >
      {icon}
      {isIconOnly === true ? null : children}
    </AriaButton>
  );
}

/** The look of a button with words, for what opens a menu. */
export const buttonClass = (variant: ButtonVariant): string => classNames(styles.button, styles[variant]);

/** The look of a quiet button with an icon alone, for what opens a menu. */
export const iconButton = classNames(styles.button, styles.quiet, styles.iconOnly);
