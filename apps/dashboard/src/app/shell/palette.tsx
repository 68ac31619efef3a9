import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { useAccount } from '../../clients/session.js';
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
  const [text, setText] = useState('');
  const { role } = useAccount();
  const { groups, people } = useCommands(text, showShortcuts);
  const hint = role === 'coordinator' ? m.search_hint_people() : m.search_hint();
  return (
    <Dialog title={m.search_title()} onClose={onClose}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className={styles.search ?? ''} aria-label={hint} autoFocus>
          <Search size={18} aria-hidden />
          <Input className={styles.input ?? ''} />
        </SearchField>
        <p className={styles.status} role="status">
          {people.isSearching
            ? m.search_people_running()
            : people.hasFailed
              ? m.form_list_not_searched()
              : null}
        </p>
        <Menu
          aria-label={m.search_title()}
          className={styles.list ?? ''}
          onClose={onClose}
          renderEmptyState={() =>
            people.isSearching || people.hasFailed ? null : (
              <p className={styles.empty}>{m.search_nothing()}</p>
            )
          }
        >
          {groups.map((group) => (
            <MenuSection key={group.id} id={group.id}>
              <Header className={styles.title}>{group.title}</Header>
              {group.commands.map(({ id, label, hint: more, icon: Icon, run }) => (
                <MenuItem key={id} id={id} textValue={label} className={popover.item ?? ''} onAction={run}>
                  <Icon size={18} aria-hidden />
                  <span className={styles.words}>
                    {label}
                    {more === undefined ? null : <span className={styles.more}>{more}</span>}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
