import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPage } from '../../testing/show-page.js';
import { ConflictNotice } from './conflict-notice.js';

function Conflict() {
  const [merged, setMerged] = useState<object | null>(null);
  return merged === null ? (
    <ConflictNotice
      mine={{ name: 'Amina', note: 'van mij', minutes: 75 }}
      theirs={{ name: 'Amina', note: 'van haar', minutes: 90 }}
      base={{ name: 'Amina', note: '', minutes: 75 }}
      labels={{ name: 'Naam', note: 'Notitie', minutes: 'Duur' }}
      show={(_, value) => (value === null ? null : String(value))}
      onSave={setMerged}
    />
  ) : (
    <output>{JSON.stringify(merged)}</output>
  );
}

test('a conflict shows both versions of what differs, and takes over what only the other changed', async () => {
  showPage(<Conflict />);
  await expect.element(page.getByText('van haar')).toBeVisible();
  await expect.element(page.getByText('Naam')).not.toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: 'Nu opgeslagen: 90' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Van u: van mij' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Zo opslaan' }));
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('{"name":"Amina","note":"van mij","minutes":90}');
});
