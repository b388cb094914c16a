import { readFileSync } from 'node:fs';
import { TRACKS } from '../../src/terms/tracks.ts';
import type { BenchEvent } from './events.ts';

const VIS = 'node_modules/vis-timeline';

/**
 * The page to compare with: what the documentation of vis-timeline tells one to write, its `standalone`
 * build and the events as JSON. Its files by their paths, below `/plain/`.
 */
export function plainPage(events: readonly BenchEvent[]): Map<string, string> {
  return new Map([
    ['/plain/index.html', HTML],
    ['/plain/page.js', SCRIPT],
    ['/plain/vis.js', readFileSync(`${VIS}/standalone/umd/vis-timeline-graph2d.min.js`, 'utf8')],
    ['/plain/vis.css', readFileSync(`${VIS}/styles/vis-timeline-graph2d.min.css`, 'utf8')],
    ['/plain/events.json', JSON.stringify(events)],
  ]);
}

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="vis.css"><script src="vis.js" defer></script><script src="page.js" defer></script></head>
<body><div id="timeline"></div></body></html>`;

const SCRIPT = `fetch('events.json').then((response) => response.json()).then((events) => {
  const items = new vis.DataSet(events.map(({ id, title, date, track }) => ({ id, content: title, start: date, group: track })));
  const groups = ${JSON.stringify(TRACKS.map((id) => ({ id, content: id })))};
  window.timeline = new vis.Timeline(document.getElementById('timeline'), items, groups, { height: 700 });
});`;
