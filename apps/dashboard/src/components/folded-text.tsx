import { useLayoutEffect, useRef, useState } from 'react';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './folded-text.module.css';

/** A text that somebody wrote, in its own lines: a long one is folded to the first few, with the way to the rest. */
export function FoldedText({ children }: { readonly children: string }) {
  const text = useRef<HTMLSpanElement>(null);
  const [isLong, setLong] = useState(false);
  const [isWhole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const shown = text.current;
    if (shown === null) return undefined;
    // What fits depends on how wide it stands: a phone that is turned shows more.
    const observer = new ResizeObserver(() => {
      if (!isWhole) setLong(shown.scrollHeight > shown.clientHeight + 1);
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [isWhole]);
  return (
    <span className={styles.block}>
      <span ref={text} className={classNames(styles.text, !isWhole && styles.folded)}>
        {children}
      </span>
      {isLong ? (
        <Button variant="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? m.text_less() : m.text_more()}
        </Button>
      ) : null}
    </span>
  );
}
