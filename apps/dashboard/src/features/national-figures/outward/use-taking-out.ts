import type { ComparisonReport } from '@mim/analytics';
import { useEffect, useMemo } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import type { FigureOut } from '../../../components/plot/figure-out.js';
import { prepareForPrint } from '../../../components/printing.js';
import type { Take } from '../../../components/table-file/ways-out.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureSpec } from '../model/figure-list.js';
import type { View } from '../model/view.js';
import { mayLeave, mayMeasureLeave, mayYearsLeave } from './may-leave.js';

/** By what rule figures leave the pages that it is asked for. */
export interface TakingOut {
  /** True within the institute, where figures are exact: an edition is what it hands on. */
  readonly isInside: boolean;
  readonly take: Take;
  /** How a figure leaves. */
  readonly ofFigure: (figure: Pick<FigureSpec, 'needs' | 'of' | 'measures'>, view: View) => FigureOut;
  /** Why a number that is in no figure is not on paper; undefined: it is. */
  readonly whyStays: (measure: string, view: View) => string | undefined;
  /** How a figure over years leaves. */
  readonly ofYears: (comparison: ComparisonReport, figure: Pick<FigureSpec, 'measures'>) => FigureOut;
  /** How something leaves that nothing judges yet: groups or locations beside each other. */
  readonly unjudged: FigureOut;
}

/**
 * The only ways out of pages of figures. Nothing is taken out before the access log says so, a line that cannot be written stops it; and of a
 * location only what the rule of the domain lets go.
 * @param isInside whether it is the institute that looks
 * @param say writes the line in the access log
 */
export function useTakingOut(isInside: boolean, say: () => Promise<void>): TakingOut {
  const { language } = useLanguage();
  useEffect(
    () =>
      prepareForPrint(async () => {
        try {
          await say();
        } catch (error) {
          toast(problemFromError(error).message[language], 'danger');
          throw error;
        }
      }),
    [language, say],
  );
  return useMemo(() => {
    const take: Take = async (work) => {
      try {
        // What writes files comes when one is asked for; before the line in the log, for it can fail to come.
        const { waysOut } = await import('../../../components/table-file/ways-out.js');
        await say();
        await work(waysOut);
      } catch (error) {
        toast(problemFromError(error).message[language], 'danger');
      }
    };
    const out = (may: boolean): FigureOut =>
      may ? { kind: 'leaves', take } : { kind: 'stays', why: m.figures_stays({}, { locale: language }) };
    return {
      isInside,
      take,
      ofFigure: (figure, view) => out(isInside || mayLeave(figure, view)),
      ofYears: (comparison, figure) => out(isInside || mayYearsLeave(comparison, figure)),
      whyStays: (measure, view) =>
        isInside || mayMeasureLeave(measure, view) ? undefined : m.figures_stays({}, { locale: language }),
      unjudged: out(isInside),
    };
  }, [isInside, say, language]);
}
