// What an author may use in prose. Every one takes the id of a record, which the check verifies.
export { default as Chart } from './Chart.astro';
export { default as Check } from './Check.astro';
export { default as Cite } from './Cite.astro';
export { default as Correction } from './Correction.astro';
export { default as Event } from './Event.astro';
export { default as EventDate } from './EventDate.astro';
export { default as Figure } from './Figure.astro';
export { default as FileLink } from './FileLink.astro';
export { default as LaneFiles } from './LaneFiles.astro';
export { default as PageLink } from './PageLink.astro';
export { default as Subject } from './Subject.astro';
export { default as Word } from './Word.astro';
