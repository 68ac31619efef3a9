import { Download, Table } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import buttons from '../button.module.css';
import { classNames } from '../class-names.js';
import type { Take } from '../table-file/ways-out.js';
import type { Drawing } from './drawing.js';
import styles from './figure.module.css';
import type { FigureCaption } from './figure-caption.js';
import { figureFile } from './figure-file.js';
import type { FigureOut } from './figure-out.js';
import type { TableOfFigure } from './table-of-figure.js';

export interface FigureActionsProps {
  readonly title: string;
  readonly caption: FigureCaption;
  readonly drawing: Drawing | null;
  readonly table: TableOfFigure;
  readonly fileName: string;
  readonly out: FigureOut;
  readonly isTableShown: boolean;
  readonly onTableShown: (isShown: boolean) => void;
  readonly more?: ReactNode;
}

/** See the numbers, or take the figure along as a picture or as data, where it may leave the page. */
export function FigureActions(props: FigureActionsProps) {
  const { title, out, isTableShown, onTableShown, more } = props;
  return (
    <div className={styles.actions}>
      <ToggleButton
        className={classNames(buttons.button, buttons.quiet, styles.toggle)}
        isSelected={isTableShown}
        onChange={onTableShown}
        aria-label={`${m.figures_action_table()}: ${title}`}
      >
        <Table size={16} aria-hidden />
        {m.figures_action_table()}
      </ToggleButton>
      {out.kind === 'stays' ? null : <Downloads {...props} take={out.take} />}
      {more === undefined ? null : <span className={styles.more}>{more}</span>}
    </div>
  );
}

/** The figure as a picture and as data. */
function Downloads({
  title,
  caption,
  drawing,
  table,
  fileName,
  take,
}: FigureActionsProps & { readonly take: Take }) {
  const downloadSvg = () =>
    take(async ({ saveFile }) => {
      if (drawing === null) return;
      const { pictureFile } = await import('./picture-file.js');
      saveFile(`${fileName}.svg`, 'image/svg+xml', await pictureFile(drawing, title, caption));
    });
  const downloadCsv = () =>
    take(({ saveTable }) => saveTable(figureFile(fileName, title, caption, table), 'csv'));
  return (
    <>
      <Button
        variant="quiet"
        icon={<Download size={16} aria-hidden />}
        aria-label={m.figures_action_svg({ title })}
        isDisabled={drawing === null}
        onPress={() => void downloadSvg()}
      >
        SVG
      </Button>
      <Button
        variant="quiet"
        icon={<Download size={16} aria-hidden />}
        aria-label={m.figures_action_csv({ title })}
        onPress={() => void downloadCsv()}
      >
        CSV
      </Button>
    </>
  );
}
