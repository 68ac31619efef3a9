import type { AskedFact, Eligibility, GroundVerdict } from '@mim/domain/registration';
import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './intake-side.module.css';

const icons = { admits: CircleCheck, missing: CircleHelp, refuses: CircleX } as const satisfies Record<
  GroundVerdict,
  unknown
>;

function verdictText({ eligible, grounds }: Eligibility): string {
  if (eligible) return m.intake_eligible();
  return grounds.some(({ verdict }) => verdict === 'refuses')
    ? m.intake_not_eligible()
    : m.intake_eligibility_unknown();
}

export interface EligibilityCardProps {
  readonly eligibility: Eligibility;
  /** Leads to the field of a fact that is to be asked. */
  readonly onAsk: (fact: AskedFact) => void;
}

/** Whether she can take part by the programme's rules and the location's, with every ground, and what to ask. */
export function EligibilityCard({ eligibility, onAsk }: EligibilityCardProps) {
  const { language } = useLanguage();
  return (
    <section className={styles.part} aria-label={m.intake_eligibility()}>
      <h2 className={styles.title}>{m.intake_eligibility()}</h2>
      <p className={styles.verdict}>{verdictText(eligibility)}</p>
      <ul className={styles.lines}>
        {eligibility.grounds.map(({ code, verdict, message, toAsk }) => {
          const Icon = icons[verdict];
          return (
            <li key={code} className={styles.ground} data-verdict={verdict}>
              <Icon size={16} aria-hidden />
              {toAsk === null ? (
                message[language]
              ) : (
                <button type="button" className={styles.go} onClick={() => onAsk(toAsk)}>
                  {message[language]}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
