// What the front page and the pages that lead into a section are made of.

export { default as Contents } from './Contents.astro';
export { default as CourseFiles } from './CourseFiles.astro';
export { default as Landmarks } from './Landmarks.astro';
export { default as Lessons } from './Lessons.astro';
export { default as Panorama } from './Panorama.astro';
export { default as Tours } from './Tours.astro';
export { default as Words } from './Words.astro';
