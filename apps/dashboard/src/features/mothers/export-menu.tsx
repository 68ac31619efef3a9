import { Download, FileSpreadsheet, FileText } from 'lucide-react';
import buttons from '../../components/button.module.css';
import { classNames } from '../../components/class-names.js';
import { Menu } from '../../components/menu.js';
import { m } from '../../paraglide/messages.js';
import type { ExportState } from './requests/export-mothers.js';

export interface ExportMenuProps {
  readonly exporting: ExportState;
  /** Beside other buttons it is one of them; otherwise it is quiet. */
  readonly isQuiet?: boolean;
  readonly words: string;
}

/** A list as a file: the kinds of file to choose from. */
export function ExportMenu({ exporting, isQuiet = false, words }: ExportMenuProps) {
  return (
    <Menu
      label={words}
      className={classNames(buttons.button, isQuiet ? buttons.quiet : buttons.secondary)}
      button={
        <>
          <Download size={16} aria-hidden />
          {exporting.isBusy ? m.mothers_export_busy() : words}
        </>
      }
      parts={[
        {
          kind: 'action',
          id: 'xlsx',
          label: m.mothers_export_xlsx(),
          icon: <FileSpreadsheet size={16} aria-hidden />,
          onAction: () => exporting.save('xlsx'),
        },
        {
          kind: 'action',
          id: 'csv',
          label: m.mothers_export_csv(),
          icon: <FileText size={16} aria-hidden />,
          onAction: () => exporting.save('csv'),
        },
      ]}
    />
  );
}
