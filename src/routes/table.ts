/**
 * Every page and file that is not prose: its address, and what draws it. `[...locale]` stands for
 * both languages. What is listed here is public and stays.
 */
export const ROUTES = [
  { pattern: '[...locale]/timeline', entrypoint: 'timeline.astro' },
  { pattern: '[...locale]/subjects', entrypoint: 'subjects.astro' },
  { pattern: '[...locale]/subjects/[id]', entrypoint: 'subject.astro' },
  { pattern: '[...locale]/events/[id]', entrypoint: 'event.astro' },
  { pattern: '[...locale]/sources', entrypoint: 'sources.astro' },
  { pattern: '[...locale]/sources/[id]', entrypoint: 'source.astro' },
  { pattern: '[...locale]/claims', entrypoint: 'claims.astro' },
  { pattern: '[...locale]/claims/[id]', entrypoint: 'claim.astro' },
  { pattern: '[...locale]/tours', entrypoint: 'tours.astro' },
  { pattern: '[...locale]/tours/[id]', entrypoint: 'tour.astro' },
  { pattern: '[...locale]/search', entrypoint: 'search.astro' },
  { pattern: '[...locale]/[section]/[id]', entrypoint: 'moved.astro' },
  { pattern: '[...locale]/feed.xml', entrypoint: 'feeds/feed.ts' },
  { pattern: '[...locale]/feed-[id].xml', entrypoint: 'feeds/chosen-feed.ts' },
  { pattern: '[...locale]/events.ics', entrypoint: 'feeds/calendar.ts' },
  { pattern: '[...locale]/events-[id].ics', entrypoint: 'feeds/track-calendar.ts' },
  { pattern: 'api/v1/events.json', entrypoint: 'api/events.ts' },
  { pattern: 'api/v1/events.csv', entrypoint: 'api/events-csv.ts' },
  { pattern: 'api/v1/events/[id].json', entrypoint: 'api/event.ts' },
  { pattern: 'api/v1/subjects.json', entrypoint: 'api/subjects.ts' },
  { pattern: 'api/v1/subjects/[id].json', entrypoint: 'api/subject.ts' },
  { pattern: 'api/v1/references.json', entrypoint: 'api/references.ts' },
  { pattern: 'api/v1/claims.json', entrypoint: 'api/claims.ts' },
  { pattern: 'api/v1/quizzes.json', entrypoint: 'api/quizzes.ts' },
  { pattern: 'api/v1/lineage.json', entrypoint: 'api/lineage.ts' },
  { pattern: 'api/v1/schema/[name].json', entrypoint: 'api/schema.ts' },
  { pattern: 'api/v1/openapi.json', entrypoint: 'api/openapi.ts' },
  { pattern: 'robots.txt', entrypoint: 'robots.ts' },
] as const satisfies readonly { pattern: string; entrypoint: string }[];
