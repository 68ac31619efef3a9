import { candidateLacks } from '@mim/domain/matching';
import { HeartHandshake } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../components/button.js';
import { Status } from '../../components/status.js';
import { formatCount, formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './candidate-card.module.css';
import { CriterionList } from './criterion-list.js';
import { languageNames } from './model/language-names.js';
import type { Candidate } from './requests/candidates.js';

export interface CandidateCardProps {
  readonly candidate: Candidate;
  /** Place in the ranking, from 1. */
  readonly place: number;
  /** What the button says. */
  readonly words: string;
  /** Proposes her; without it something else is open and the card only informs. */
  readonly onPropose?: (() => void) | undefined;
}

/** A visiting mother as a candidate: how well she fits, criterion by criterion, and what she asks herself. */
export function CandidateCard({ candidate, place, words, onPropose }: CandidateCardProps) {
  const { language } = useLanguage();
  const nameId = useId();
  const { name, town, languages, activeFamilies, maximumFamilies, criteria, score, limits } = candidate;
  return (
    <li className={styles.card}>
      <header className={styles.header}>
        <span className={styles.place} aria-hidden>
          {place}
        </span>
        <div className={styles.who}>
          <h3 id={nameId} className={styles.name}>
            {name}
          </h3>
          <p className={styles.facts}>
            {[
              town,
              languageNames(languages, language),
              m.matching_families({
                count: activeFamilies,
                most: formatCount(maximumFamilies, 'families', language),
              }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <p className={styles.score}>
          <strong>{formatNumber(Math.round(score * 100), language)}</strong>
          <span className={styles.facts}>{m.matching_of_hundred()}</span>
        </p>
      </header>
      <CriterionList criteria={criteria} />
      {limits === null ? null : (
        <p className={styles.limits}>
          <strong>{m.matching_limits()}</strong> {limits}
        </p>
      )}
      {onPropose === undefined ? null : (
        <Button
          variant={place === 1 ? 'primary' : 'secondary'}
          aria-describedby={nameId}
          icon={<HeartHandshake size={16} aria-hidden />}
          onPress={onPropose}
        >
          {words}
        </Button>
      )}
    </li>
  );
}

/** Who cannot be matched now, each with every reason. */
export function NotEligible({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { language } = useLanguage();
  return (
    <ul className={styles.others}>
      {candidates.map(({ visitingMotherId, name, lacks }) => (
        <li key={visitingMotherId} className={styles.other}>
          <strong>{name}</strong>
          <span className={styles.lacks}>
            {lacks.map((lack) => (
              <Status key={lack} tone="plain">
                {candidateLacks.label(lack, language)}
              </Status>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
