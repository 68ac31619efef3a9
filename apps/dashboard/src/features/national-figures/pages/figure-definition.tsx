import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { codesOf, definitionsOf } from '../model/definition.js';
import type { FigureSpec } from '../model/figure-list.js';
import styles from './figure-definition.module.css';

/** What is counted and by what it is divided: one press away from the figure. */
export function FigureDefinition({ spec }: { readonly spec: FigureSpec }) {
  const { language } = useLanguage();
  const { report } = useFiguresScope().view;
  const { madeFrom } = report;
  return (
    <details className={styles.definition}>
      <summary className={styles.summary}>{m.figures_definition_title()}</summary>
      <div className={styles.words}>
        {definitionsOf(spec, report, language).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p className={styles.codes}>
          {m.figures_definition_in_files({ measures: formatList(codesOf(spec), language) })}{' '}
          {m.figures_definition_version({ version: madeFrom.definitions, software: madeFrom.software })}
        </p>
      </div>
    </details>
  );
}
