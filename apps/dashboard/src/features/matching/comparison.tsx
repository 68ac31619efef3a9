import { matchCriteria } from '@mim/domain/matching';
import { Fragment, type ReactNode, useState } from 'react';
import { useNarrow } from '../../components/use-narrow.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { CandidateActions, type CandidateChoices } from './candidate-actions.js';
import { CandidateFacts } from './candidate-facts.js';
import styles from './comparison.module.css';
import { CriterionList } from './criterion-list.js';
import { FitMark } from './fit-mark.js';
import type { Candidate } from './requests/candidates.js';

export interface ComparisonProps extends CandidateChoices {
  /** What the comparison is called. */
  readonly caption: string;
  /** Who could visit her, the best first. */
  readonly candidates: readonly Candidate[];
}

/** Pixels below which the columns and what can be done do not stand beside each other. */
const widthOfTable = 1200;

const points = (score: number) => Math.round(score * 100);

/** Candidates beside each other, criterion by criterion: a table, and on a smaller screen a card each. */
export function Comparison({ caption, candidates, ...choices }: ComparisonProps) {
  const [explained, setExplained] = useState<string | null>(null);
  const shown = candidates.map((candidate, index) => {
    const isExplained = explained === candidate.visitingMotherId;
    return {
      candidate,
      isExplained,
      actions: (
        <CandidateActions
          {...choices}
          candidate={candidate}
          isBest={index === 0}
          isExplained={isExplained}
          onExplain={() => setExplained(isExplained ? null : candidate.visitingMotherId)}
        />
      ),
    };
  });
  return useNarrow(widthOfTable) ? (
    <Cards caption={caption} shown={shown} />
  ) : (
    <Table caption={caption} shown={shown} />
  );
}

interface ShownProps {
  readonly caption: string;
  readonly shown: readonly {
    readonly candidate: Candidate;
    readonly isExplained: boolean;
    readonly actions: ReactNode;
  }[];
}

function Table({ caption, shown }: ShownProps) {
  const { language } = useLanguage();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr className={styles.heads}>
            <th scope="col">{m.matching_visiting_mother()}</th>
            <th scope="col" className={styles.number}>
              {m.matching_points()}
            </th>
            {matchCriteria.codes.map(({ code, label }) => (
              <th key={code} scope="col" className={styles.criterion}>
                {label[language]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ candidate, isExplained, actions }) => (
            <Fragment key={candidate.visitingMotherId}>
              <tr className={styles.row}>
                <th scope="row" className={styles.name}>
                  <CandidateFacts candidate={candidate} />
                </th>
                <td className={styles.number}>{formatNumber(points(candidate.score), language)}</td>
                {candidate.criteria.map(({ criterion, score, explanation }) => (
                  <td key={criterion} className={styles.criterion}>
                    <FitMark score={score} why={explanation[language]} />
                  </td>
                ))}
                <td>{actions}</td>
              </tr>
              {isExplained ? (
                <tr>
                  <td colSpan={matchCriteria.codes.length + 3} className={styles.explained}>
                    <CriterionList criteria={candidate.criteria} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ caption, shown }: ShownProps) {
  const { language } = useLanguage();
  return (
    <ol className={styles.cards} aria-label={caption}>
      {shown.map(({ candidate, isExplained, actions }) => (
        <li key={candidate.visitingMotherId} className={styles.card}>
          <div className={styles.who}>
            <CandidateFacts candidate={candidate} />
          </div>
          <p className={styles.points}>
            <strong>{formatNumber(points(candidate.score), language)}</strong> {m.matching_of_hundred()}
          </p>
          {isExplained ? (
            <div className={styles.wide}>
              <CriterionList criteria={candidate.criteria} />
            </div>
          ) : (
            <ul className={styles.fits}>
              {candidate.criteria.map(({ criterion, score, explanation }) => (
                <li key={criterion}>
                  <FitMark score={score} why={explanation[language]} />
                  {matchCriteria.label(criterion, language)}
                </li>
              ))}
            </ul>
          )}
          <div className={styles.wide}>{actions}</div>
        </li>
      ))}
    </ol>
  );
}
