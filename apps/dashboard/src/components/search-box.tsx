import { Search } from 'lucide-react';
import { Input, Label, SearchField } from 'react-aria-components';
import field from './field.module.css';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Finds in a list by what is typed. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className={styles.find ?? ''} value={value} onChange={onChange}>
      <Label className={field.label}>{label}</Label>
      <span className={styles.search}>
        <Search size={18} aria-hidden />
        <Input className={styles.input ?? ''} autoComplete="off" />
      </span>
    </SearchField>
  );
}
