import { Switch } from 'react-aria-components';
import styles from './toggle.module.css';

export interface ToggleProps {
  readonly children: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off, and changes at once. */
export function Toggle({ children, isOn, onChange }: ToggleProps) {
  return (
    <Switch className={styles.toggle ?? ''} isSelected={isOn} onChange={onChange}>
      <span className={styles.track} aria-hidden>
        <span className={styles.knob} />
      </span>
      {children}
    </Switch>
  );
}
