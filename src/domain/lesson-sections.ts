/** The sections of the page of a lesson, by the ids of their headings. They are public and stay. */
export const LESSON_SECTIONS = [
  'objectives',
  'before',
  'reading',
  'view',
  'discussion',
  'task',
  'questions',
  'traps',
] as const;
