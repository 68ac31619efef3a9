import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { z } from 'zod';
import { TextLine } from '../components/form/text-line.js';
import { useForm } from '../components/form/use-form.js';
import { showPage } from '../testing/show-page.js';
import { ActionDialog } from './action-dialog.js';

const taken = {
  code: 'name-taken',
  message: { nl: 'Deze naam is er al.', en: 'This name is there already.' },
  remedy: { nl: 'Kies een andere naam.', en: 'Choose another name.' },
};

interface NamingProps {
  readonly send: (name: string) => Promise<{ actionId: string }>;
  /** At which field it is said that a name is taken. */
  readonly takenAt?: string;
}

function Naming({ send, takenAt = 'name' }: NamingProps) {
  const form = useForm({
    initial: { name: 'Amina', place: '' },
    schema: z.strictObject({ name: z.string().min(1), place: z.string().min(1) }),
    labels: { name: 'Naam', place: 'Plaats' },
    checkSoFar: ({ name }) => (name === 'Bea' ? [{ field: 'name', problem: taken }] : []),
  });
  return (
    <ActionDialog
      title="Noemen"
      form={form}
      send={({ name }) => send(name)}
      fieldOf={{ 'name-taken': takenAt }}
      done="Genoemd."
      words="Opslaan"
      onClose={() => undefined}
    >
      <TextLine {...form.field('name')} />
      <TextLine {...form.field('place')} />
    </ActionDialog>
  );
}
const refused = () =>
  Promise.reject(Object.assign(new Error('refused'), { name: 'TRPCClientError', data: { problem: taken } }));
const summary = () => page.getByRole('region', { name: /^Controleer/ });
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

test('a rule of what is filled in is told beside what is still missing, each at its field', async () => {
  showPage(<Naming send={refused} />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Naam' }), 'Bea');
  await save();
  await expect.element(summary()).toHaveTextContent('Controleer 2 velden');
  await expect.element(summary().getByRole('button').nth(0)).toHaveTextContent('Naam: Deze naam is er al.');
  await expect.element(summary().getByRole('button').nth(1)).toHaveTextContent('Plaats:');
});

test('what only the server knows stands at its field and leads there, until something else is filled in', async () => {
  const sent: string[] = [];
  const send = (name: string) => {
    sent.push(name);
    return refused();
  };
  showPage(<Naming send={send} />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Plaats' }), 'Breda');
  await save();
  await expect.element(summary()).toHaveTextContent('Controleer 1 veld');
  await expect.poll(() => document.activeElement === summary().element()).toBe(true);
  await userEvent.click(summary().getByRole('button'));
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveFocus();
  expect(page.getByText('Deze naam is er al.', { exact: false }).elements()).toHaveLength(2);
  // It may have become free meanwhile: the same is sent again.
  await save();
  await expect.poll(() => sent).toEqual(['Amina', 'Amina']);
  await expect.element(summary()).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Naam' }), 'Els');
  await expect.element(summary()).not.toBeInTheDocument();
});

test('what is about a field that the form does not have is said above the button', async () => {
  showPage(<Naming send={refused} takenAt="street" />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Plaats' }), 'Breda');
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Deze naam is er al.');
  expect(summary().elements()).toEqual([]);
});
