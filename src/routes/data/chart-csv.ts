import type { APIRoute } from 'astro';
import { chartView } from '../../components/charts/chart-view.ts';
import { currentHistory } from '../../site/current-history.ts';
import { CHARTS } from '../../terms/charts.ts';
import { csvOf } from '../../terms/csv.ts';
import { languageOf } from '../../terms/languages.ts';
import { text } from '../api/respond.ts';
import { recordPaths } from '../paths.ts';

export const getStaticPaths = () => recordPaths(CHARTS);

export const GET: APIRoute = ({ params }) => {
  const id = CHARTS.find((chart) => chart === params.id);
  if (!id) throw new Error(`no chart "${params.id}"`);
  const { head, rows } = chartView(id, currentHistory(), languageOf(params.locale));
  return text(csvOf([head, ...rows.map((cells) => cells.map((cell) => cell.text))]), 'text/csv');
};
