import { Info } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Drawing } from './drawing.js';
import styles from './figure.module.css';
import { FigureActions } from './figure-actions.js';
import { captionFacts, type FigureCaption } from './figure-caption.js';
import type { FigureOut } from './figure-out.js';
import { FigureTable } from './figure-table.js';
import { PlotCanvas } from './plot-canvas.js';
import type { TableOfFigure } from './table-of-figure.js';

export interface FigureProps {
  /** A sentence that says what is seen. */
  readonly title: string;
  /** What the figure is about, above its title. */
  readonly topic?: string;
  readonly level?: 2 | 3 | 4;
  /** What is drawn; null when there is nothing to draw, then `empty` says so. */
  readonly drawing: Drawing | null;
  readonly empty?: string;
  readonly table: TableOfFigure;
  readonly caption: FigureCaption;
  /** Name of the downloads, without extension. */
  readonly fileName: string;
  /** By what rule it leaves the page: whoever shows a figure says so. */
  readonly out: FigureOut;
  /** Chooses what is shown, between title and picture. */
  readonly controls?: ReactNode;
  /** The numbers are in sight from the start. */
  readonly isTableOpen?: boolean;
  /** The way to more of it, beside what can be done with it. */
  readonly more?: ReactNode;
}

/** A picture of numbers with everything that belongs to it: title, source, base, notes, table, downloads. */
export function Figure(props: FigureProps) {
  const { title, topic, level = 3, drawing, empty, table, caption, fileName, controls, out } = props;
  const { isTableOpen = false, more } = props;
  const [isTableShown, setTableShown] = useState(isTableOpen);
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <figure
      className={styles.figure}
      aria-labelledby={titleId}
      data-stays={out.kind === 'stays' || undefined}
    >
      <div className={styles.head}>
        {topic === undefined ? null : <p className={styles.topic}>{topic}</p>}
        <Heading id={titleId} className={styles.title}>
          {title}
        </Heading>
      </div>
      {controls === undefined ? null : <div className={styles.controls}>{controls}</div>}
      {drawing === null ? <p className={styles.empty}>{empty}</p> : <PlotCanvas drawing={drawing} />}
      <FigureTable table={table} isShown={isTableShown} />
      {out.kind === 'stays' ? <p className={styles.stays}>{out.why}</p> : null}
      <div className={styles.foot}>
        <figcaption className={styles.caption}>
          <CaptionLines caption={caption} />
        </figcaption>
        <FigureActions
          title={title}
          caption={caption}
          drawing={drawing}
          table={table}
          fileName={fileName}
          out={out}
          isTableShown={isTableShown}
          onTableShown={setTableShown}
          more={more}
        />
      </div>
    </figure>
  );
}

function CaptionLines({ caption }: { readonly caption: FigureCaption }) {
  return (
    <>
      <p>{captionFacts(caption).join(' · ')}</p>
      <p>{m.figures_caption_source({ source: caption.source })}</p>
      {caption.notes.map((note) => (
        <p key={note} className={styles.note}>
          <Info size={14} aria-hidden />
          <span>{note}</span>
        </p>
      ))}
    </>
  );
}
