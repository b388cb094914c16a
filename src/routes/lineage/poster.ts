import type { APIRoute } from 'astro';
import { kinWords, treeIn } from '../../components/lineage/family-words.ts';
import { yearAfterAll } from '../../domain/family-tree.ts';
import { posterOf } from '../../exports/lineage-poster.ts';
import { familiesOf } from '../../lineage/families.ts';
import { titleText } from '../../lineage/told.ts';
import { ofTypes } from '../../lineage/tree.ts';
import { pageAddresses, siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { say, wordsIn } from '../../site/words.ts';
import { languageOf } from '../../terms/languages.ts';
import { DESCENT } from '../../terms/lineage.ts';
import { PAPER_COLOURS } from '../paper-colours.ts';
import { localePaths } from '../paths.ts';

export const getStaticPaths = localePaths;

const SANS = "'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const SERIF = "Palatino, Georgia, 'Songti SC', 'Noto Serif CJK SC', serif";

export const GET: APIRoute = ({ params, site }) => {
  const language = languageOf(params.locale);
  const words = wordsIn(language);
  const root = siteRoot({ site });
  const tree = ofTypes(treeIn(language), DESCENT);
  const from = Math.floor(Math.min(...[...tree.members.values()].map(({ start }) => start)));
  const to = yearAfterAll(currentHistory());
  const counts = { from, to: to - 1, members: tree.members.size, count: tree.kinships.length };
  const kin = kinWords(language);
  const svg = posterOf(
    familiesOf(tree),
    { from, to },
    {
      title: words['lineage.poster.title'],
      lead: say(language, 'lineage.poster.lead', counts),
      licence: say(language, 'lineage.poster.licence', {
        address: pageAddresses(root, 'lineage/')[language],
      }),
      hrefOf: (id) => pageAddresses(root, `subjects/${id}/`)[language],
      titleOf: (id) => titleText(tree, id, kin),
      trackName: (track) => words[`track.${track}`],
      types: DESCENT.map((type) => ({ type, name: words[`lineage.key.${type}`] })),
      colours: PAPER_COLOURS,
      fonts: { sans: SANS, serif: SERIF },
    },
  );
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
