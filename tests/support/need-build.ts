import { existsSync } from 'node:fs';

/** Fails at once, and says why, where there is nothing built to test. */
export default function needBuild(): void {
  if (!existsSync('dist/index.html')) throw new Error('there is no built site; run "npm run build" first');
}
