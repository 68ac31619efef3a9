import { useAccount } from '../../../clients/session.js';
import { LinkButton } from '../../../components/link-button.js';
import { PageHeader } from '../../../components/page-header.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { SideBySideLink, TableLink } from '../frame/figures-links.js';
import { ChapterList } from './chapter-list.js';
import styles from './overview.module.css';
import { OverviewCards } from './overview-cards.js';

/** The first screen of the figures: what is read before anything else, and the way to the rest. */
export default function Overview() {
  const { place, view } = useFiguresScope();
  const { role } = useAccount();
  const { report, isNational } = view;
  return (
    <>
      <PageHeader
        title={place === 'national' ? m.figures_national_title() : view.scopeName}
        lead={
          report.period !== undefined
            ? m.figures_period_lead({ from: report.period.from, to: report.period.to })
            : place === 'location'
              ? (role === 'analyst' ? m.figures_others_lead : m.figures_own_lead)({
                  year: report.year,
                  count: Math.max(1, report.byLocation.length),
                })
              : isNational
                ? m.figures_national_lead({ year: report.year })
                : m.figures_selection_lead({ year: report.year })
        }
        isReport
        actions={
          <>
            <SideBySideLink />
            <TableLink />
            {place === 'location' && role === 'coordinator' ? (
              <LinkButton to="/voor-de-gemeente" search={{ jaar: report.year }}>
                {m.place_municipality()}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <section className={styles.section} id="kort" aria-label={m.figures_section_key()}>
        <OverviewCards />
        <p className={styles.lead}>{m.figures_margin_lead()}</p>
      </section>
      <ChapterList />
    </>
  );
}
