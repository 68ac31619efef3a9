import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import type { ButtonVariant } from './button.js';
import styles from './button.module.css';
import { classNames } from './class-names.js';

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
}

function Anchor({ variant = 'secondary', icon, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classNames(styles.button, styles.link, styles[variant])}>
      {icon}
      {children}
    </a>
  );
}

/** A link with the look of a button: the action is on another page. It can be opened in a tab of its own. */
export const ButtonLink = createLink(Anchor);
