import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { codebookOf } from '../model/codebook-of.js';
import type { FigureSpec } from '../model/figure-list.js';
import styles from './figure-definition.module.css';

/** The columns of the deliveries that a figure is made of, with their codes: one press away from the figure. */
export default function FigureCodebook({ spec }: { readonly spec: FigureSpec }) {
  const { language } = useLanguage();
  const { year } = useFiguresScope().view.report;
  const columns = codebookOf(spec, year);
  if (columns.length === 0) return null;
  const hasCodes = columns.some(({ codes }) => codes.length > 0);
  return (
    <details className={styles.definition}>
      <summary className={styles.summary}>{m.figures_codebook_title()}</summary>
      <div className={styles.words}>
        <p>{hasCodes ? m.figures_codebook_lead() : m.figures_codebook_lead_plain()}</p>
        <dl className={styles.columns}>
          {columns.map(({ column: { table, column, label }, codes }) => (
            <div key={`${table} ${column}`}>
              <dt>
                {label[language]}{' '}
                <code className={styles.codes}>
                  {table} / {column}
                </code>
              </dt>
              {codes.map(({ code, label: words }) => (
                <dd key={code}>
                  <code>{code}</code> {words[language]}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
