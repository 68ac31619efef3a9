import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod';
import { Checkbox } from '../checkbox.js';
import { CheckboxGroup } from '../checkbox-group.js';
import { Combobox } from '../combobox.js';
import { DateField } from '../date-field.js';
import { FieldRow, Form } from '../form.js';
import { MarkField } from '../mark-field.js';
import { MultiCombobox } from '../multi-combobox.js';
import { NumberField } from '../number-field.js';
import { RadioGroup } from '../radio-group.js';
import { SaveBar } from '../save-bar.js';
import { SaveNotice } from '../save-notice.js';
import { SelectField } from '../select-field.js';
import { TextArea } from '../text-area.js';
import { TextLine } from '../text-line.js';
import { TimeField } from '../time-field.js';
import { useForm } from '../use-form.js';
import { useSave } from '../use-save.js';
import { YesNo } from '../yes-no.js';

/** A list to choose from. */
export const options = ['Amersfoort', 'Breda', 'Dordrecht'].map((label) => ({
  id: label.toLowerCase(),
  label,
}));

export const schema = z.object({
  name: z.string().min(1).max(40),
  on: z.iso.date(),
  at: z.iso.time().optional(),
  minutes: z.int().min(5).max(480),
  place: z.string(),
  topics: z.array(z.string()).min(1),
});

export interface Values {
  name: string;
  on: string | null;
  at: string | null;
  minutes: number | null;
  place: string | null;
  places: readonly string[];
  topics: readonly string[];
  kind: string | null;
  list: string | null;
  met: boolean | null;
  agreed: boolean;
  mark: number | null;
  note: string;
}

export const labels: Record<keyof Values, string> = {
  name: 'Naam',
  on: 'Datum',
  at: 'Tijd',
  minutes: 'Duur',
  place: 'Plaats',
  places: 'Talen',
  topics: 'Onderwerpen',
  kind: 'Soort',
  list: 'Kring',
  met: 'Gezien',
  agreed: 'Akkoord',
  mark: 'Cijfer',
  note: 'Notitie',
};

export const empty: Values = {
  name: '',
  on: null,
  at: null,
  minutes: null,
  place: null,
  places: [],
  topics: [],
  kind: null,
  list: null,
  met: null,
  agreed: false,
  mark: null,
  note: '',
};

export interface ExampleProps {
  readonly send?: (input: unknown, key: string) => Promise<unknown>;
  readonly onSaved?: (input: unknown) => void;
  readonly draft?: string;
  readonly initial?: Partial<Values>;
}

function Fields({ send = async () => null, onSaved, draft, initial }: ExampleProps) {
  const form = useForm({
    initial: { ...empty, ...initial },
    schema,
    labels,
    ...(draft === undefined ? {} : { draft }),
  });
  const saving = useSave<unknown, unknown>({ send, onSaved: (_, input) => onSaved?.(input) });
  return (
    <main>
      <h1>Formulier</h1>
      <Form form={form} onSubmit={saving.save}>
        <TextLine {...form.field('name')} help="Zoals zij het zelf zegt." />
        <FieldRow>
          <DateField {...form.field('on')} />
          <TimeField {...form.field('at')} isOptional />
          <NumberField {...form.field('minutes')} unit="minuten" step={15} />
        </FieldRow>
        <Combobox {...form.field('place')} options={options} />
        <MultiCombobox {...form.field('places')} options={options} />
        <CheckboxGroup {...form.field('topics')} options={options} look="chips" />
        <RadioGroup {...form.field('kind')} options={options} />
        <SelectField {...form.field('list')} options={options} />
        <YesNo {...form.field('met')} />
        <Checkbox {...form.field('agreed')} />
        <MarkField {...form.field('mark')} />
        <TextArea {...form.field('note')} isOptional />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} />
      </Form>
    </main>
  );
}

/** A form with a field of each kind. */
export const Example = (props: ExampleProps) => (
  <QueryClientProvider client={new QueryClient()}>
    <Fields {...props} />
  </QueryClientProvider>
);

/** Values with which it can be saved. */
export const good = {
  name: 'Amina',
  on: '2008-03-31',
  minutes: 75,
  place: 'breda',
  topics: ['breda'],
} satisfies Partial<Values>;

export const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
