import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastQueue as AriaToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import styles from './toast.module.css';

interface ToastWords {
  readonly tone: 'good' | 'danger';
  readonly words: string;
}

/** Long enough to read twice; a screen reader hears it whenever it comes. */
const timeout = 7_000;

const queue = new AriaToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/**
 * Says that something was done, without asking for anything.
 * @example
 * toast('De link is gekopieerd.');
 */
export function toast(words: string, tone: ToastWords['tone'] = 'good'): void {
  queue.add({ tone, words }, { timeout });
}

/** Where toasts appear: once, around the whole dashboard. F6 leads to it. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={queue} aria-label={m.toast_region()} className={styles.region ?? ''}>
      {({ toast: item }) => {
        const Icon = item.content.tone === 'good' ? CircleCheck : CircleAlert;
        return (
          <AriaToast toast={item} className={styles.toast ?? ''}>
            <Icon size={20} aria-hidden className={styles[item.content.tone]} />
            <AriaToastContent className={styles.words ?? ''}>{item.content.words}</AriaToastContent>
            <Button
              slot="close"
              variant="quiet"
              isIconOnly
              aria-label={m.action_close()}
              icon={<X size={16} aria-hidden />}
            />
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
