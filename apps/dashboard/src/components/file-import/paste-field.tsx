import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import field from '../field.module.css';
import styles from './drop-area.module.css';

/** Rows copied from a spreadsheet: read as soon as they are pasted, or typed and then read. */
export function PasteField({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {m.file_paste()}
      </label>
      <span id={`${id}-help`} className={field.help}>
        {m.file_paste_help()}
      </span>
      <textarea
        id={id}
        className={styles.paste}
        aria-describedby={`${id}-help`}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          onPaste(pasted);
        }}
      />
      {text.trim() === '' ? null : <Button onPress={() => onPaste(text)}>{m.file_paste_read()}</Button>}
    </div>
  );
}
