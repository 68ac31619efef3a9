import { PageHeader } from '../../components/page-header.js';

export function NationalFiguresPage() {
  return <PageHeader title="Landelijke cijfers" isReport />;
}

export function LocationFiguresPage() {
  return <PageHeader title="Locatiecijfers" isReport />;
}
