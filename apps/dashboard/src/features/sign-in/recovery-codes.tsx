import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/form/checkbox.js';
import { Notice } from '../../components/notice.js';
import { printPage } from '../../components/printing.js';
import { saveFile } from '../../components/table-file/save-file.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import styles from './second-factor.module.css';

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly email: string;
  /** Once she said that she keeps them. */
  readonly onKept: () => Promise<void> | void;
}

/** Recovery codes, shown this once: to copy, keep as a file or print; one goes on by saying that they are kept. */
export function RecoveryCodes({ codes, email, onKept }: RecoveryCodesProps) {
  const [isKept, setKept] = useState(false);
  const [isSent, setSent] = useState(false);
  const text = [m.recovery_file_head({ email }), m.recovery_once_each(), '', ...codes, ''].join('\r\n');
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    toast(m.recovery_copied());
  };
  const goOn = () => {
    setSent(true);
    if (isKept) void onKept();
  };
  return (
    <div className={styles.stack}>
      <Notice tone="warn" title={m.recovery_shown_once()}>
        <p>{m.recovery_why()}</p>
      </Notice>
      <ul className={styles.codes} aria-label={m.recovery_codes()}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button icon={<Copy size={16} aria-hidden />} onPress={() => void copy()}>
          {m.recovery_copy()}
        </Button>
        <Button
          icon={<Download size={16} aria-hidden />}
          onPress={() => saveFile(m.recovery_file(), 'text/plain', text)}
        >
          {m.recovery_download()}
        </Button>
        <Button icon={<Printer size={16} aria-hidden />} onPress={() => void printPage()}>
          {m.recovery_print()}
        </Button>
      </div>
      <div className={styles.noPrint}>
        <div className={styles.stack}>
          <Checkbox
            name="kept"
            label={m.recovery_kept()}
            value={isKept}
            onChange={setKept}
            error={isSent && !isKept ? m.recovery_keep_first() : undefined}
          />
          <div>
            <Button variant="primary" onPress={goOn}>
              {m.second_go_on()}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
