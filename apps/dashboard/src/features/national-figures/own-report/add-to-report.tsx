import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { Button } from '../../../components/button.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import type { FigureSpec } from '../model/figure-list.js';
import { itemOf } from './report-items.js';
import { addToReport } from './report-requests.js';

/** Puts the figure that is looked at in one's own report, with its years and locations. */
export function AddToReport({ figure }: { readonly figure: FigureSpec }) {
  const { language } = useLanguage();
  const { view, selection, out } = useFiguresScope();
  const { year, period } = view.report;
  const navigate = useNavigate();
  const isTold = out.ofFigure(figure, view).kind === 'leaves';
  const adding = useMutation({
    networkMode: 'always',
    mutationFn: () => addToReport(itemOf(figure.id, { year, from: period?.from }, selection)),
    onSuccess: () =>
      // A report is made to be handed on: what will not go along is said here, not when it is printed.
      toast(isTold ? m.report_added() : m.report_added_for_you(), 'good', {
        label: m.report_look(),
        onPress: () => void navigate({ to: '/mijn-rapport' }),
      }),
    onError: (error) => toast(problemFromError(error).message[language], 'danger'),
  });
  return (
    <Button
      icon={<FilePlus2 size={16} aria-hidden />}
      isDisabled={adding.isPending}
      onPress={() => adding.mutate()}
    >
      {m.report_add()}
    </Button>
  );
}
