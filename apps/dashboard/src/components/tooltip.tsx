import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

export interface TooltipProps {
  /** The words for what shows only an icon. */
  readonly words: string;
  /** A Button whose `aria-label` says the same. */
  readonly children: ReactElement;
}

/** The words of an icon, on hover and on focus. Never the only place where something is said. */
export function Tooltip({ words, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
