/**
 * Puts a model of the catalogue into this site, so that it is served beside the app and nobody else is ever asked
 * for it. Usage: `npm run fetch-model -- --help`.
 */
import { modelsToFetch } from './fetch-model/models-to-fetch.ts';
import { fetchModel } from './fetch-model/fetch-model.ts';
import { readOptions, usage } from './fetch-model/read-options.ts';
import { wordsFor } from './fetch-model/words-for.ts';
import { formatBytes } from '../src/shared/format.ts';

const say = (line: string): void => console.error(line);

try {
  const options = readOptions(process.argv.slice(2));
  const models = modelsToFetch();
  if (!options) process.stdout.write(usage);
  else if (options.id === undefined)
    for (const { id, name, sizeBytes } of models) process.stdout.write(`${id}  ${name}, ${formatBytes(sizeBytes)}\n`);
  else {
    const { folder, manifest } = await fetchModel(options.id, models, options, say);
    say(`${manifest.name}: ${formatBytes(manifest.file.sizeBytes)} in ${manifest.parts.length} parts, in ${folder}.`);
    say('Build the app again (npm run build): its models page then offers this model.');
  }
} catch (error) {
  say(wordsFor(error));
  process.exitCode = 1;
}
