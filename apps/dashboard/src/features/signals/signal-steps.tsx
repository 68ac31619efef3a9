import { type SignalNoteStep, signalNoteSteps } from '@mim/domain/supervision';
import { FoldedText } from '../../components/folded-text.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { OpenedSignal, SignalNote } from './requests/signals.js';
import styles from './signal-steps.module.css';

/** Who takes each step. */
const takers = {
  noticed: m.signals_taker_noticed,
  judged: m.signals_taker_judged,
  decided: m.signals_taker_decided,
  closed: m.signals_taker_judged,
  reopened: m.signals_taker_judged,
} as const satisfies Readonly<Record<SignalNoteStep, () => string>>;

/** The steps of a signal one after the other: what was said in each, when and by whom; what is still to come is said to be. */
export function SignalStepList({ signal }: { readonly signal: OpenedSignal }) {
  const { language } = useLanguage();
  const isSaid = (step: SignalNoteStep) => signal.notes.some((note) => note.step === step);
  // That it was closed or opened again is no step to come.
  const shown = signalNoteSteps.values.filter(
    (step) => (step !== 'closed' && step !== 'reopened') || isSaid(step),
  );
  return (
    <ol className={styles.steps} aria-label={m.signals_steps()}>
      {shown.map((step) => {
        const notes = signal.notes.filter((note) => note.step === step);
        return (
          <li key={step} className={styles.step} data-taken={notes.length > 0}>
            <h3 className={styles.title}>
              {signalNoteSteps.label(step, language)} <span className={styles.taker}>{takers[step]()}</span>
            </h3>
            {notes.length === 0 ? <p className={styles.none}>{m.signals_step_none()}</p> : null}
            {notes.map((note) => (
              <Said key={note.signalNoteId} note={note} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function Said({ note }: { readonly note: SignalNote }) {
  const { language } = useLanguage();
  const { takenOn, takenBy, recordedByName } = note;
  const by = [takenBy, recordedByName === null ? null : m.signals_recorded_by({ name: recordedByName })];
  return (
    <div className={styles.said}>
      <p className={styles.by}>
        <time dateTime={takenOn}>{formatDate(takenOn, language)}</time>
        {by.map((who) => (who === null ? null : <span key={who}>{who}</span>))}
      </p>
      <FoldedText>{note.note}</FoldedText>
    </div>
  );
}
