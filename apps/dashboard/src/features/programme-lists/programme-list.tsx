import { entriesOn, maintainedLists } from '@mim/domain/code-lists';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { classNames } from '../../components/class-names.js';
import { EmptyState } from '../../components/empty-state.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { EntryDialog } from './entry-dialog.js';
import { entryDays } from './model/entry-days.js';
import styles from './programme-list.module.css';
import type { ProgrammeList } from './requests/programme-lists.js';

export interface ProgrammeListCardProps {
  readonly list: ProgrammeList;
  readonly today: string;
}

/** What is being changed: an entry by its code, or a new one. */
type Open = { readonly code: string | null };

/** A list with its entries in their order, and the way to add one or change one. */
export function ProgrammeListCard({ list, today }: ProgrammeListCardProps) {
  const { language } = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const name = maintainedLists.label(list.list, language);
  const choosable = new Set(entriesOn(list.items, today).map(({ code }) => code));
  const item = list.items.find(({ code }) => code === open?.code) ?? null;
  return (
    <Card
      title={<span className={styles.title}>{name}</span>}
      actions={
        <Button aria-label={m.lists_add_to({ list: name })} onPress={() => setOpen({ code: null })}>
          {m.lists_add()}
        </Button>
      }
    >
      {list.items.length === 0 ? <EmptyState title={m.lists_empty()} /> : null}
      <ul className={styles.entries}>
        {list.items.map((entry) => (
          <li
            key={entry.code}
            className={classNames(styles.entry, !choosable.has(entry.code) && styles.past)}
          >
            <span className={styles.words}>{entry.label.nl}</span>
            <span lang="en" className={styles.english}>
              {entry.label.en}
            </span>
            <span className={styles.days}>{entryDays(entry, language)}</span>
            <Button
              variant="quiet"
              aria-label={m.lists_change_what({ name: entry.label[language] })}
              onPress={() => setOpen({ code: entry.code })}
            >
              {m.lists_change()}
            </Button>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <EntryDialog
          key={open.code}
          list={list}
          item={item}
          title={
            item === null
              ? m.lists_add_to({ list: name })
              : m.lists_change_what({ name: item.label[language] })
          }
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
