import { CircleAlert, CircleCheck, Clock, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  type UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './toast-region.module.css';
import type { ToastText } from './toast-text.js';
import { asideStore, isAside } from './toasts-aside.js';

const icons = { good: CircleCheck, warn: Clock, danger: CircleAlert } as const;

/** The toasts that are in sight. */
export default function ToastRegion({ queue }: { readonly queue: ToastQueue<ToastText> }) {
  const aside = useSyncExternalStore(asideStore.subscribe, asideStore.now);
  return (
    <AriaToastRegion queue={queue} aria-label={m.toast_region()} className={styles.region ?? ''}>
      {({ toast }) => {
        const Icon = icons[toast.content.tone];
        return (
          <Toast toast={toast} className={classNames(styles.toast, isAside(toast, aside) && styles.aside)}>
            <Icon size={20} aria-hidden className={styles[toast.content.tone]} />
            <ToastContent className={styles.words ?? ''}>
              <Text slot="title">{toast.content.words}</Text>
            </ToastContent>
            {toast.content.action === undefined ? null : (
              <span className={styles.action}>
                <Button
                  variant="quiet"
                  onPress={() => {
                    toast.content.action?.onPress();
                    queue.close(toast.key);
                  }}
                >
                  {toast.content.action.label}
                </Button>
              </span>
            )}
            <Button
              slot="close"
              variant="quiet"
              isIconOnly
              aria-label={m.action_close()}
              icon={<X size={16} aria-hidden />}
            />
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
