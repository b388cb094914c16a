import { type ChildProcess, spawn } from 'node:child_process';

// What `npm test` does before its tests: the sources are checked while the site is built, which takes one core.

/** What Astro says when it has written the types of the content, which the checks read. */
const TYPES_WRITTEN = '[types] Generated';

const build = run('build', 'pipe');
const isBuilt = endOf(build);
await Promise.race([isBuilt, passOn(build, TYPES_WRITTEN)]);
const isSound = await endOf(run('check', 'inherit'));
// Nobody waits for what is not going to be tested.
if (!isSound) build.kill();
process.exitCode = isSound && (await isBuilt) ? 0 : 1;

function run(command: 'build' | 'check', stdout: 'pipe' | 'inherit'): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, `src/commands/${command}.ts`], {
    stdio: ['inherit', stdout, 'inherit'],
  });
}

/** Whether a command ends well. */
function endOf(command: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => command.on('close', (code) => resolve(code === 0)));
}

/** Prints what a command says, and waits until it says something. */
function passOn({ stdout }: ChildProcess, awaited: string): Promise<void> {
  return new Promise((resolve) =>
    stdout?.on('data', (data: Buffer) => {
      process.stdout.write(data);
      if (data.includes(awaited)) resolve();
    }),
  );
}
