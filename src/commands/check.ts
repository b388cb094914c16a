import { spawn } from 'node:child_process';
import { SILENT } from './run-astro.ts';

/**
 * Everything that can be said of the sources without a build: shapes and rules of the content, lint
 * and format, types. All checks run to their end, so that all faults are seen at once.
 */
const CHECKS = [
  { name: 'content', command: ['node', 'src/commands/check-content.ts'] },
  { name: 'schemas for editors', command: ['node', 'src/commands/write-schemas.ts', '--check'] },
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  {
    name: 'types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
] as const;

const results = await Promise.all(
  CHECKS.map(async ({ name, command: [program, ...options] }) => ({
    name,
    ...(await run(program, options)),
  })),
);
for (const { name, passed, output } of results) {
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed) console.log(output.trimEnd().replace(/^/gm, '  '));
}
if (results.some(({ passed }) => !passed)) process.exitCode = 1;

function run(program: string, options: readonly string[]): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    // npm's own folder of programs comes first, so that node is the one the project brings. A shell
    // finds the .cmd files of Windows.
    const child = spawn(program, [...options], { env: SILENT, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}
