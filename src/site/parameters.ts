import { formatLineage } from '../lineage/state.ts';
import { FILTERS, writeFilters } from '../search/filters.ts';
import { formatState } from '../timeline/state.ts';

/** A view of the timeline that chooses by everything one can choose by. */
const EVERYTHING = formatState({
  ...{ from: '2000', to: '2001', tracks: ['cloud'], subjects: ['a'], q: 'a' },
  ...{ level: 1, tour: 'a', event: 'a' },
});

/** The same of the family tree. */
const KIN = formatLineage({ of: 'a', depth: 3, dir: 'up', types: ['part-of'], date: '2000' });

/** The names of the parameters that the addresses of a page take, as the code that writes them has them. */
export const PARAMETERS: { [page: string]: string[] } = {
  timeline: [...new URLSearchParams(EVERYTHING).keys()].sort(),
  lineage: [...new URLSearchParams(KIN).keys()].sort(),
  search: ['q', ...searchFilters()].sort(),
};

function searchFilters(): string[] {
  const parameters = new URLSearchParams();
  writeFilters(parameters, Object.fromEntries(FILTERS.map((name) => [name, ['a']])));
  return [...parameters.keys()];
}
