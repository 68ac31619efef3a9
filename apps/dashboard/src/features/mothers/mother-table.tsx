import { useMemo } from 'react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { LongTable } from '../../components/data-table/long-table.js';
import type { TableSelection } from '../../components/data-table/long-table-props.js';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { leftOut } from './model/column-names.js';
import type { TablePreferences } from './model/table-preferences.js';
import { motherColumns } from './mother-columns.js';
import { type MothersSearch, sorts } from './mothers-search.js';
import type { MotherRow } from './requests/list-mothers.js';

export interface MotherTableProps {
  readonly rows: readonly MotherRow[];
  readonly total: number;
  readonly search: MothersSearch;
  readonly onSearch: (search: MothersSearch) => void;
  readonly preferences: TablePreferences;
  readonly selection: TableSelection<MotherRow>;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

const rowId = ({ trajectoryId }: MotherRow): string => trajectoryId;

/** The list of mothers, in the order that its address asks for. */
export function MotherTable(props: MotherTableProps) {
  const { rows, total, search, onSearch, preferences, selection, isLoadingMore, onMore } = props;
  const { language } = useLanguage();
  const locations = useOwnLocations();
  const columns = useMemo(
    () =>
      motherColumns(
        language,
        leftOut(preferences.hidden, locations.length > 1),
        (code) => locations.find((location) => location.code === code)?.name ?? null,
      ),
    [language, preferences.hidden, locations],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        title={m.mothers_none()}
        action={
          Object.keys(search).length > 0 ? undefined : (
            <LinkButton to="/dossiers-overnemen">{m.place_takeover()}</LinkButton>
          )
        }
      >
        <p>{Object.keys(search).length > 0 ? m.mothers_none_remedy() : m.takeover_empty()}</p>
      </EmptyState>
    );
  }
  return (
    <LongTable
      caption={m.mothers_title()}
      columns={columns}
      rows={rows}
      rowId={rowId}
      total={total}
      sort={{ column: search.volgorde ?? 'name', isDescending: search.omgekeerd === true }}
      onSort={({ column, isDescending }) =>
        onSearch({
          ...search,
          volgorde: sorts.find((sort) => sort === column && sort !== 'name'),
          omgekeerd: isDescending ? true : undefined,
        })
      }
      selection={selection}
      isCompact={preferences.isCompact}
      scrollId="mothers"
      isLoadingMore={isLoadingMore}
      onMore={onMore}
    />
  );
}
