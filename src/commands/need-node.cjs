// What every command needs before it starts. In plain JavaScript of any age, since it has to be understood
// by a Node that is too old for the rest.
const { existsSync } = require('node:fs');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (!existsSync('node_modules/astro')) end('The packages are missing: run "npm ci" first.');
if (major < 22 || (major === 22 && minor < 18))
  end(
    `Node ${process.versions.node} is too old: run "npm ci" without --ignore-scripts, which brings Node 24, or install Node 24.`,
  );

// What Node has once read, types and all, the next command need not read again.
require('node:module').enableCompileCache('node_modules/.cache/node');

/** @param {string} sentence */
function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
