import { groupForms, groupRhythms, groupTargets } from '@mim/domain/group';
import { capitalised, type Language } from '@mim/domain/kernel';
import { readToday } from '../../clients/today.js';
import { type Column, columnsOf } from '../../components/data-table/columns.js';
import { Link } from '../../components/link.js';
import { formatNumber } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { m } from '../../paraglide/messages.js';
import { nextSessionDay } from './model/next-session.js';
import type { GroupLine } from './requests/groups.js';

const column = columnsOf<GroupLine>();

/** What kind of group it is, in short: `Open inloop, elke week`. */
export const groupText = ({ groupForm, rhythm }: GroupLine, language: Language): string =>
  capitalised(`${groupForms.label(groupForm, language)}, ${groupRhythms.label(rhythm, language)}`);

/** The columns of the list of groups. */
export const groupColumns = (language: Language): readonly Column<GroupLine>[] =>
  column.columns([
    column.accessor('groupName', {
      id: 'name',
      header: m.groups_name(),
      cell: ({ row: { original } }) => (
        <Link to="/groepen/$groupId" params={{ groupId: original.groupId }}>
          {original.groupName}
        </Link>
      ),
    }),
    column.accessor((group) => groupText(group, language), {
      id: 'form',
      header: m.groups_form(),
    }),
    column.accessor(({ target }) => capitalised(groupTargets.label(target, language)), {
      id: 'target',
      header: m.groups_target(),
    }),
    column.accessor('lastSessionOn', {
      id: 'last',
      header: m.groups_last(),
      cell: ({ row: { original } }) => formatDate(original.lastSessionOn, language),
    }),
    column.accessor('nextSessionOn', {
      id: 'next',
      header: m.groups_next(),
      cell: ({ row: { original } }) => nextSessionDay(original.nextSessionOn, readToday(), language),
    }),
    column.accessor('averagePresent', {
      id: 'average',
      header: m.groups_average(),
      meta: { isNumber: true },
      cell: ({ row: { original } }) => formatNumber(original.averagePresent, language, 1),
    }),
  ]);
