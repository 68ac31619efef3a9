import type { Report } from '@mim/analytics';
import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { readToday } from '../../../clients/today.js';
import buttons from '../../../components/button.module.css';
import { classNames } from '../../../components/class-names.js';
import { Menu } from '../../../components/menu.js';
import { saveTable } from '../../../components/table-file/save-table.js';
import type { TableFileKind } from '../../../components/table-file/table-file.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { figureFile } from '../model/row-file.js';
import type { SelectionName } from '../model/selection-name.js';
import { MoreIcon } from './figures-bar.js';

export interface FiguresMenuProps {
  /** Undefined where nothing is computed: then there is only paper. */
  readonly report: Report | undefined;
  readonly name: SelectionName | undefined;
}

/** What can be taken along of all figures at once. */
export function FiguresMenu({ report, name }: FiguresMenuProps) {
  const { language } = useLanguage();
  const save = (kind: TableFileKind) => {
    if (report === undefined || name === undefined) return;
    void saveTable(figureFile({ report, selection: name, language, today: readToday() }), kind);
  };
  return (
    <Menu
      label={m.figures_take_along()}
      className={classNames(buttons.button, buttons.secondary)}
      buttonLabel={m.figures_take_along()}
      button={<MoreIcon />}
      parts={[
        ...(report === undefined
          ? []
          : ([
              {
                kind: 'action',
                id: 'xlsx',
                label: m.figures_all_as({ kind: m.export_xlsx() }),
                icon: <FileSpreadsheet size={16} aria-hidden />,
                onAction: () => save('xlsx'),
              },
              {
                kind: 'action',
                id: 'csv',
                label: m.figures_all_as({ kind: m.export_csv() }),
                icon: <FileText size={16} aria-hidden />,
                onAction: () => save('csv'),
              },
            ] as const)),
        {
          kind: 'action',
          id: 'print',
          label: m.figures_print(),
          icon: <Printer size={16} aria-hidden />,
          onAction: () => window.print(),
        },
      ]}
    />
  );
}
