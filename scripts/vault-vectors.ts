import { makeVectors } from './vault-vectors/make-vectors.ts';
import { checkVectors } from './vault-vectors/check-vectors.ts';

/** Prints the test vectors of docs/vault-format.md as JSON, once another path has opened them. */
const vectors = await makeVectors();
const faults = checkVectors(vectors);
console.log(JSON.stringify(vectors, null, 2));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
