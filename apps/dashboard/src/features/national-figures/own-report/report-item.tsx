import { ArrowDown, ArrowUp, GripVertical, ImageDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { ErrorState } from '../../../components/error-state.js';
import { TextArea } from '../../../components/form/text-area.js';
import { Notice } from '../../../components/notice.js';
import { Figure } from '../../../components/plot/figure.js';
import type { FigureOut } from '../../../components/plot/figure-out.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from './own-report.module.css';
import { yearsOfItem } from './report-items.js';
import { isTakenOut, type ReportFigure } from './use-report-figures.js';

export interface ReportItemRowProps {
  readonly figure: ReportFigure;
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  /** Somebody dropped another figure here. */
  readonly onDrop: (itemId: string) => void;
  readonly onRemove: () => void;
  readonly onWrite: (note: string) => void;
  readonly onPicture: () => void;
  /** What stands in a report may leave: the rest is not shown in it. */
  readonly out: FigureOut;
}

/** A figure of a report with what its keeper says of it, and how it is put elsewhere. */
export function ReportItemRow(props: ReportItemRowProps) {
  const { figure, place, count, onMove, onDrop, onRemove, onWrite, onPicture, out } = props;
  const { language } = useLanguage();
  const [isOver, setOver] = useState(false);
  const { item, spec, state } = figure;
  const name = spec?.name(language) ?? m.report_gone();
  return (
    <li
      className={styles.item}
      data-over={isOver}
      data-out={isTakenOut(figure)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData('text/plain'));
      }}
    >
      <div className={styles.bar}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is beside the buttons that do the same by keyboard */}
        <span
          className={styles.handle}
          draggable
          onDragStart={(event) => event.dataTransfer.setData('text/plain', item.itemId)}
        >
          <GripVertical size={16} aria-hidden />
          {m.report_place({ place: String(place + 1), count: String(count) })}
        </span>
        <Button
          variant="quiet"
          isIconOnly
          id={`${item.itemId}-up`}
          isDisabled={place === 0}
          aria-label={m.report_up({ name })}
          icon={<ArrowUp size={16} aria-hidden />}
          onPress={() => onMove(-1)}
        />
        <Button
          variant="quiet"
          isIconOnly
          id={`${item.itemId}-down`}
          isDisabled={place === count - 1}
          aria-label={m.report_down({ name })}
          icon={<ArrowDown size={16} aria-hidden />}
          onPress={() => onMove(1)}
        />
        {state.kind === 'ready' && state.content.drawing !== null ? (
          <Button
            variant="quiet"
            isIconOnly
            aria-label={m.report_picture({ name })}
            icon={<ImageDown size={16} aria-hidden />}
            onPress={onPicture}
          />
        ) : null}
        <Button
          variant="quiet"
          isIconOnly
          aria-label={m.report_remove({ name })}
          icon={<Trash2 size={16} aria-hidden />}
          onPress={onRemove}
        />
      </div>
      <Content state={state} name={name} years={yearsOfItem(item)} out={out} />
      <div className={styles.note}>
        <TextArea
          name={`note-${item.itemId}`}
          label={m.report_note({ name })}
          help={m.report_note_help()}
          value={item.note}
          onChange={onWrite}
          maxLength={4000}
        />
      </div>
      {item.note === '' ? null : <p className={styles.noteOnPaper}>{item.note}</p>}
    </li>
  );
}

function Content({
  state,
  name,
  years,
  out,
}: {
  readonly state: ReportFigure['state'];
  readonly name: string;
  readonly years: string;
  readonly out: FigureOut;
}) {
  switch (state.kind) {
    case 'ready':
      return <Figure {...state.content} level={3} out={out} />;
    case 'pending':
      return <Skeleton kind="block" />;
    case 'failed':
      return <ErrorState problem={state.problem} onRetry={state.onRetry} />;
    case 'withheld':
      return (
        <Notice title={`${name} (${years})`}>
          <p>{m.report_withheld()}</p>
        </Notice>
      );
    case 'not-of-this':
      return (
        <Notice title={`${name} (${years})`}>
          <p>{m.report_not_of_this()}</p>
        </Notice>
      );
  }
}
