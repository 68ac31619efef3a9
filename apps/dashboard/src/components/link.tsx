import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './link.module.css';

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly icon?: ReactNode;
}

function Anchor({ icon, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={styles.link}>
      {icon}
      {children}
    </a>
  );
}

/** Goes to another page of the dashboard; the address and its search are checked by the compiler. */
export const Link = createLink(Anchor);
