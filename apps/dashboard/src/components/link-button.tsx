import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import type { ButtonVariant } from './button.js';
import styles from './button.module.css';
import { classNames } from './class-names.js';

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  /** Shows the icon alone; `aria-label` then says where it leads. */
  readonly isIconOnly?: boolean;
}

function Anchor({ variant = 'secondary', icon, isIconOnly = false, children, ...rest }: AnchorProps) {
  return (
    <a
      {...rest}
      className={classNames(styles.button, styles.link, styles[variant], isIconOnly && styles.iconOnly)}
    >
      {icon}
      {isIconOnly ? null : children}
    </a>
  );
}

/** A link with the look of a button: the page's one action, when that is going to another page. */
export const LinkButton = createLink(Anchor);
