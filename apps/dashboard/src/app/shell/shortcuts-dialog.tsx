import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Toggle } from '../../components/toggle.js';
import { m } from '../../paraglide/messages.js';
import styles from './shortcuts-dialog.module.css';
import { isSingleKeyOn, setSingleKey } from './single-key.js';

/** The keys that work on every page. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setOn] = useState(isSingleKeyOn);
  const shortcuts = [
    { keys: [m.key_control(), 'K'], words: m.shortcuts_search() },
    { keys: ['?'], words: m.shortcuts_show() },
    { keys: ['F6'], words: m.shortcuts_toasts() },
    { keys: ['Esc'], words: m.shortcuts_close() },
  ];
  return (
    <Dialog title={m.shortcuts_title()} onClose={onClose}>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, words }) => (
          <div key={words} className={styles.row}>
            <dt>{words}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Toggle
        isOn={isOn}
        onChange={(next) => {
          setOn(next);
          setSingleKey(next);
        }}
      >
        {m.shortcuts_single_key()}
      </Toggle>
    </Dialog>
  );
}
