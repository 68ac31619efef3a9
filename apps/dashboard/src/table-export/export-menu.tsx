import { Download, FileSpreadsheet, FileText } from 'lucide-react';
import buttons from '../components/button.module.css';
import { classNames } from '../components/class-names.js';
import { Menu } from '../components/menu.js';
import { m } from '../paraglide/messages.js';
import type { ExportChoice, ExportState } from './use-table-export.js';

export interface ExportMenuProps {
  readonly exporting: ExportState;
  /** Beside other buttons it is one of them; otherwise it is quiet. */
  readonly isQuiet?: boolean;
  /** What the button says; by default that it exports. */
  readonly words?: string;
}

/** Where she lives and her number are only in a file when somebody asks for them. */
const choices: readonly (ExportChoice & { readonly label: () => string })[] = [
  { kind: 'xlsx', withContact: false, label: m.export_list_xlsx },
  { kind: 'csv', withContact: false, label: m.export_list_csv },
  { kind: 'xlsx', withContact: true, label: m.export_list_xlsx_contact },
  { kind: 'csv', withContact: true, label: m.export_list_csv_contact },
];

/** A list as a file: the kinds of file to choose from. */
export function ExportMenu({ exporting, isQuiet = false, words = m.export_list() }: ExportMenuProps) {
  return (
    <Menu
      label={words}
      className={classNames(buttons.button, isQuiet ? buttons.quiet : buttons.secondary)}
      button={
        <>
          <Download size={16} aria-hidden />
          {exporting.isBusy ? m.export_busy() : words}
        </>
      }
      parts={choices
        .filter(({ withContact }) => exporting.hasContact || !withContact)
        .map(({ kind, withContact, label }) => ({
          kind: 'action',
          id: `${kind}-${withContact}`,
          label: label(),
          icon:
            kind === 'xlsx' ? <FileSpreadsheet size={16} aria-hidden /> : <FileText size={16} aria-hidden />,
          onAction: () => exporting.save({ kind, withContact }),
        }))}
    />
  );
}
