// What the front page and the pages that lead into a section are made of.
export { default as CourseFiles } from '../course/CourseFiles.astro';
export { default as Lessons } from '../course/LessonList.astro';
export { default as Contents } from './Contents.astro';
export { default as Landmarks } from './Landmarks.astro';
export { default as Panorama } from './Panorama.astro';
export { default as Tours } from './Tours.astro';
