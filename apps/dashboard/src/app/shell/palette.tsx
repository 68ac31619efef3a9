import { Search } from 'lucide-react';
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Dialog } from '../../components/dialog.js';
import popover from '../../components/popover.module.css';
import { m } from '../../paraglide/messages.js';
import styles from './palette.module.css';
import { useCommands } from './use-commands.js';

export interface PaletteProps {
  readonly onClose: () => void;
  readonly showShortcuts: () => void;
}

/** One line to type in that leads to every page, location and action. */
export default function Palette({ onClose, showShortcuts }: PaletteProps) {
  const groups = useCommands(showShortcuts);
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Dialog title={m.search_title()} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField className={styles.search ?? ''} aria-label={m.search_hint()} autoFocus>
          <Search size={18} aria-hidden />
          <Input className={styles.input ?? ''} />
        </SearchField>
        <Menu
          aria-label={m.search_title()}
          className={styles.list ?? ''}
          onClose={onClose}
          renderEmptyState={() => <p className={styles.empty}>{m.search_nothing()}</p>}
        >
          {groups.map((group) => (
            <MenuSection key={group.id} id={group.id}>
              <Header className={styles.title}>{group.title}</Header>
              {group.commands.map(({ id, label, icon: Icon, run }) => (
                <MenuItem key={id} id={id} textValue={label} className={popover.item ?? ''} onAction={run}>
                  <Icon size={18} aria-hidden />
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
