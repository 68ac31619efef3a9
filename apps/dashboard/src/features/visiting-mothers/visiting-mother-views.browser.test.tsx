import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { VisitingMotherViews } from './visiting-mother-views.js';

const showWith = (list: Parameters<typeof VisitingMotherViews>[0]['list']) => {
  fakeApi({ 'views.list': () => [] });
  showPage(<VisitingMotherViews search={{}} list={list} />);
};

test('a view says how many it finds', async () => {
  showWith({ rows: [], stopped: 4 });
  await expect.element(page.getByRole('link', { name: 'Gestopt (4)' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Actief (0)' })).toBeVisible();
});

test('while the list is not known no view says that it finds nobody', async () => {
  showWith(undefined);
  await expect.element(page.getByRole('link', { name: 'Actief', exact: true })).toBeVisible();
  expect(page.getByRole('link', { name: /\(\d+\)/ }).elements()).toEqual([]);
});
