// What the front page is made of.
export { default as Landmarks } from './Landmarks.astro';
export { default as WaysIn } from './WaysIn.astro';
