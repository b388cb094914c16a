import { escapeXml } from '../terms/escape.ts';
import { RAILS, type Rails, railX, railY } from './rails.ts';

/** What rails have to be told besides where things stand. */
export interface RailsWords {
  readonly hrefOf: (id: string) => string;
  /** Its years: "2014–2018". */
  readonly yearsOf: (id: string) => string;
  /** What it came from, in a few words; empty where that is not told. */
  readonly relationsOf: (id: string) => string;
  /** The member that the rails are about, where they are about one. */
  readonly about?: string;
}

/** The rails of a family as HTML: a drawing and a list beside it whose rows have its height. */
export function railsHtml({ rows, lanes, lines }: Rails, words: RailsWords): string {
  const width = railX(lanes - 1) + RAILS.left;
  const height = rows.length * RAILS.row;
  const paths = lines.map(
    ({ kinship, d }) =>
      `<path class="kin-line" data-type="${kinship.type}" d="${d}"/>${kinship.type === 'renamed-to' ? `<path class="kin-inner" d="${d}"/>` : ''}`,
  );
  const dots = rows.map(
    ({ member, lane }, row) =>
      `<circle class="rail-dot" data-track="${member.track}"${member.isSoft ? ' data-soft' : ''} cx="${railX(lane)}" cy="${railY(row)}" r="${RAILS.radius}"/>`,
  );
  const items = rows.map(({ member: { id, name } }) => {
    const current = id === words.about ? ' aria-current="true"' : '';
    const relations = words.relationsOf(id);
    return `<li><a href="${escapeXml(words.hrefOf(id))}"${current}>${escapeXml(name)}</a> <span>${escapeXml(words.yearsOf(id))}</span>${relations && `<small>${escapeXml(relations)}</small>`}</li>`;
  });
  return `<div class="rails"><svg viewBox="0 0 ${width} ${height}" width="${width / 16}em" height="${height / 16}em" aria-hidden="true">${paths.join('')}${dots.join('')}</svg><ol>${items.join('')}</ol></div>`;
}
