import { Button } from '../../../components/button.js';
import { Progress } from '../../../components/progress.js';
import { m } from '../../../paraglide/messages.js';
import styles from './import.module.css';

export interface CheckingProps {
  readonly words: string;
  /** 0 to 1; null: it cannot be known. */
  readonly done: number | null;
  readonly onStop: () => void;
}

/** A list that is being read or looked at, with a way to stop. */
export function Checking({ words, done, onStop }: CheckingProps) {
  return (
    <div className={styles.busy}>
      <p role="status">{words}</p>
      <Progress label={words} value={done === null ? null : Math.round(done * 100)} />
      <div>
        <Button onPress={onStop}>{m.prospects_import_stop()}</Button>
      </div>
    </div>
  );
}
