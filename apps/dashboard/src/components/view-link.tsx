import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import styles from './view-links.module.css';

interface ViewAnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly isShown: boolean;
}

/** Says that it is the one that is shown; to the router every view of a page is. */
function ViewAnchor({ isShown, children, ...rest }: ViewAnchorProps) {
  return (
    <a {...rest} className={styles.link} aria-current={isShown ? 'true' : undefined}>
      {children}
    </a>
  );
}

/** Leads to a selection of a list. */
export const ViewLink = createLink(ViewAnchor);
