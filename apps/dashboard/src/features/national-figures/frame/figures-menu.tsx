import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { readToday } from '../../../clients/today.js';
import buttons from '../../../components/button.module.css';
import { classNames } from '../../../components/class-names.js';
import { Menu } from '../../../components/menu.js';
import { printPage } from '../../../components/printing.js';
import type { TableFileKind } from '../../../components/table-file/table-file.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { figureFile } from '../model/row-file.js';
import type { View } from '../model/view.js';
import { rowsThatLeave } from '../outward/may-leave.js';
import type { TakingOut } from '../outward/use-taking-out.js';
import { MoreIcon } from './figures-bar.js';

export interface FiguresMenuProps {
  /** Null where nothing is computed: then there is only paper. */
  readonly view: View | null;
  readonly out: TakingOut;
}

/** What can be taken along of all figures at once: of a location what the rule lets go. */
export function FiguresMenu({ view, out }: FiguresMenuProps) {
  const { language } = useLanguage();
  const save = (kind: TableFileKind) =>
    out.take(async ({ saveTable }) => {
      if (view === null) return;
      const { report, ...selection } = view;
      const rows = out.isInside ? report.rows : rowsThatLeave(view);
      await saveTable(figureFile({ report, rows, selection, language, today: readToday() }), kind);
    });
  return (
    <Menu
      label={m.figures_take_along()}
      className={classNames(buttons.button, buttons.secondary)}
      buttonLabel={m.figures_take_along()}
      button={<MoreIcon />}
      parts={[
        ...(view === null
          ? []
          : ([
              {
                kind: 'action',
                id: 'xlsx',
                label: m.figures_all_as({ kind: m.export_xlsx() }),
                icon: <FileSpreadsheet size={16} aria-hidden />,
                onAction: () => void save('xlsx'),
              },
              {
                kind: 'action',
                id: 'csv',
                label: m.figures_all_as({ kind: m.export_csv() }),
                icon: <FileText size={16} aria-hidden />,
                onAction: () => void save('csv'),
              },
            ] as const)),
        {
          kind: 'action',
          id: 'print',
          label: m.figures_print(),
          icon: <Printer size={16} aria-hidden />,
          onAction: () => void printPage(),
        },
      ]}
    />
  );
}
