import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import styles from './help.module.css';
import popover from './popover.module.css';

export interface HelpProps {
  /** What the help is about: "Uitval". */
  readonly about: string;
  readonly children: ReactNode;
}

/** Help on demand, beside what it is about. */
export function Help({ about, children }: HelpProps) {
  const label = m.help_about({ subject: about });
  return (
    <DialogTrigger>
      <Button
        variant="quiet"
        isIconOnly
        aria-label={label}
        icon={<CircleQuestionMark size={18} aria-hidden />}
      />
      <Popover className={popover.popover ?? ''}>
        <Dialog aria-label={label} className={styles.help ?? ''}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
